package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.lexicon.Marker.Proof;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what the items of one line name, in their order. Made for one line. */
final class LineCollector {
    private static final String COMMA = "، ";
    private final double confidence;
    private final List<Item.Person> persons = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<@Nullable String> honorifics = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private @Nullable String place;
    private @Nullable Role role;
    private boolean credit;
    private boolean skip;

    LineCollector(double confidence) {
        this.confidence = confidence;
    }

    void take(Item item) {
        if (item instanceof Item.Announcement announcement) {
            role = announcement.marker().role();
            credit = announcement.marker().is(Proof.CREDIT);
            skip = announcement.marker().is(Proof.OTHER);
        } else if (item instanceof Item.Person person && !skip) {
            person(person);
        } else if (item instanceof Item.Body body && !credit && !skip) {
            body(body);
        } else if (item instanceof Item.Place found && place == null) {
            place = found.name();
        } else if (item instanceof Item.JobTitle title && !persons.isEmpty()) {
            addTitle(title.text());
        }
    }

    private void person(Item.Person person) {
        if (persons.stream().noneMatch(known -> known.name().equals(person.name()))) {
            persons.add(person);
            roles.add(role == null ? Role.AUTHOR : role);
            honorifics.add(person.honorific());
        }
    }

    private void addTitle(String title) {
        int last = honorifics.size() - 1;
        String before = honorifics.get(last);
        honorifics.set(last, before == null ? title : before + COMMA + title);
    }

    private void body(Item.Body body) {
        if (organizations.stream().noneMatch(known -> known.name().equals(body.name()))) {
            organizations.add(
                    Organization.builder(body.name(), body.kind())
                            .agency(body.agency())
                            .span(0, body.begin(), body.end())
                            .confidence(confidence)
                            .build());
        }
    }

    Byline byline(String raw) {
        String organization = organizations.isEmpty() ? null : organizations.get(0).name();
        boolean reports = role == null && place != null;
        List<Contributor> contributors = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            Item.Person person = persons.get(i);
            contributors.add(
                    Contributor.builder(person.name())
                            .role(reports ? Role.CORRESPONDENT : roles.get(i))
                            .honorific(honorifics.get(i))
                            .organization(organization)
                            .span(0, person.begin(), person.end())
                            .confidence(confidence)
                            .build());
        }
        return new Byline(contributors, organizations, place, raw, List.of(), null, null);
    }
}
