package io.github.khabar.byline.page;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.byline.lexicon.Accounts;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.PageMetadata;
import io.github.khabar.text.FoldedText;
import io.github.khabar.web.WebAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what a page's metadata declares as its author; most of it is no author. */
final class MetadataAuthors {
    private static final double CONFIDENCE = 0.6;
    private static final int LONGEST = 80;
    private static final String MARKER = "كتب: ";
    private final PageLines lines;
    private final List<Contributor> persons = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final Set<String> knownPersons = new HashSet<>();
    private final Set<String> knownOrganizations = new HashSet<>();

    MetadataAuthors(PageMetadata metadata, PageLines lines) {
        this.lines = lines;
        for (MetadataValue value : metadata.all(MetadataField.AUTHOR)) {
            if (!isSomebody(value.value())) {
                continue;
            }
            List<String> names =
                    isPersonKey(value.key())
                            ? JoinedNames.split(value.value())
                            : List.of(value.value());
            for (String name : names) {
                read(value, name);
            }
        }
    }

    List<Contributor> persons() {
        return persons;
    }

    List<Organization> organizations() {
        return organizations;
    }

    /** Returns whether a line is one of the names that metadata declares. */
    boolean isPerson(String line) {
        return !knownPersons.isEmpty() && knownPersons.contains(FoldedText.fold(line.strip()));
    }

    /**
     * Returns whether a value can name an author: no address, no template string, no account name.
     */
    private static boolean isSomebody(String value) {
        String folded = FoldedText.fold(value).strip();
        boolean template = value.chars().anyMatch(c -> "@{}%<>$[]=_\\".indexOf(c) >= 0);
        long digits = folded.chars().filter(c -> c >= '0' && c <= '9').count();
        return value.length() <= LONGEST
                && !template
                && !WebAddress.isWritten(folded)
                && digits < 4
                && !Accounts.isNobody(value);
    }

    private void read(MetadataValue value, String name) {
        if (lines.outlets().isName(name) || lines.outlets().beginsWith(name)) {
            add(of(Organization.of(name, Organization.Kind.OUTLET), value));
            return;
        }
        Byline byline = lines.read(name).byline();
        if (byline.isEmpty() && isPersonKey(value.key())) {
            byline = declared(name);
        }
        byline.persons().forEach(person -> add(person, value));
        byline.organizations().forEach(body -> add(of(body, value)));
    }

    /** A value declared to be a person is read as after a marker, and is one name or nothing. */
    private Byline declared(String value) {
        Byline byline = lines.read(MARKER + value).byline();
        boolean whole =
                byline.persons().size() == 1
                        && byline.persons().get(0).end() == MARKER.length() + value.length()
                        && byline.persons().get(0).name().indexOf(' ') > 0;
        return whole ? byline : Byline.none();
    }

    private static boolean isPersonKey(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return lower.endsWith("person") || lower.equals("rel=author") || lower.equals("author");
    }

    private void add(Contributor person, MetadataValue value) {
        if (knownPersons.add(FoldedText.fold(person.name()))) {
            persons.add(
                    person.toBuilder()
                            .role(Role.AUTHOR)
                            .source(value.source())
                            .span(-1, -1, -1)
                            .confidence(CONFIDENCE)
                            .build());
        }
    }

    private static Organization of(Organization body, MetadataValue value) {
        return body.toBuilder()
                .source(value.source())
                .span(-1, -1, -1)
                .confidence(CONFIDENCE)
                .build();
    }

    private void add(Organization body) {
        if (knownOrganizations.add(FoldedText.fold(body.name()))) {
            organizations.add(body);
        }
    }

    static boolean isSame(String a, String b) {
        return FoldedText.fold(a).equals(FoldedText.fold(b));
    }
}
