package io.github.khabar.byline.page;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the bylines of several lines of one page together, each name once. Made for one page. */
final class Gathering {
    private static final double AGREED = 0.98;
    private final List<Contributor> persons = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private @Nullable String place;
    private @Nullable String raw;

    void add(Byline byline) {
        if (byline.isEmpty()) {
            return;
        }
        byline.persons().forEach(this::add);
        byline.organizations().forEach(this::add);
        place = place == null ? byline.place() : place;
        String line = byline.raw();
        raw = raw == null ? line : line == null || raw.equals(line) ? raw : raw + "\n" + line;
    }

    private void add(Contributor person) {
        if (persons.stream()
                .noneMatch(known -> MetadataAuthors.isSame(known.name(), person.name()))) {
            persons.add(person);
        }
    }

    private void add(Organization body) {
        if (organizations.stream()
                .noneMatch(known -> MetadataAuthors.isSame(known.name(), body.name()))) {
            organizations.add(body);
        }
    }

    boolean isEmpty() {
        return persons.isEmpty() && organizations.isEmpty();
    }

    Byline byline(
            MetadataAuthors declared,
            Byline.@Nullable Dateline dateline,
            List<Integer> claimed,
            Byline.@Nullable Head head) {
        List<Contributor> weighed =
                persons.stream().map(person -> weigh(person, declared)).toList();
        String where = place == null && dateline != null ? dateline.place() : place;
        return new Byline(weighed, organizations, where, raw, claimed, dateline, head);
    }

    /** What metadata declares too is surer. */
    private static Contributor weigh(Contributor person, MetadataAuthors declared) {
        boolean agreed =
                declared.persons().stream()
                        .anyMatch(other -> MetadataAuthors.isSame(other.name(), person.name()));
        return agreed ? person.toBuilder().confidence(AGREED).build() : person;
    }
}
