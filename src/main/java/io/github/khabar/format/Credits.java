package io.github.khabar.format;

import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom a byline names, by the property that schema.org has for what each of them did. */
final class Credits {
    private Credits() {}

    /**
     * A person or organization.
     *
     * @param type {@code Person} or {@code Organization}
     * @param name the name
     * @param otherName an agency's one canonical name, or null
     * @param affiliation the organization named with a person, or null
     */
    record Credit(
            String type, String name, @Nullable String otherName, @Nullable String affiliation) {}

    static Map<String, List<Credit>> of(Byline byline) {
        Map<String, List<Credit>> credits = new LinkedHashMap<>();
        for (Contributor person : byline.persons()) {
            add(
                    credits,
                    property(person.role()),
                    new Credit("Person", person.name(), null, person.organization()));
        }
        for (Organization organization : byline.organizations()) {
            Agency agency = organization.agency();
            String otherName = agency == null ? null : agency.name();
            add(
                    credits,
                    "author",
                    new Credit("Organization", organization.name(), otherName, null));
        }
        return credits;
    }

    private static void add(Map<String, List<Credit>> credits, String property, Credit credit) {
        credits.computeIfAbsent(property, p -> new ArrayList<>()).add(credit);
    }

    private static String property(Role role) {
        return switch (role) {
            case AUTHOR, CORRESPONDENT, INTERVIEWER -> "author";
            case EDITOR -> "editor";
            case TRANSLATOR -> "translator";
            case PHOTOGRAPHER, CARTOONIST -> "contributor";
        };
    }
}
