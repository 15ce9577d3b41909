package io.github.khabar.metadata;

import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.PageMetadata;
import io.github.khabar.page.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the outlet's name. Sites write a motto behind it; it is cut off where another declaration
 * has the name alone.
 */
final class SiteNames {
    /** In characters; three times the longest of 37 in the corpus, and room for a motto. */
    private static final int LONGEST = 80;

    /** Worse than every other kind of declaration. */
    private static final int DOMAIN_RANK = 10;

    private SiteNames() {}

    /**
     * Returns the outlet's name, or null.
     *
     * @param metadata what the page declares
     * @param title the headline, or null
     */
    static @Nullable MetadataValue choose(PageMetadata metadata, @Nullable String title) {
        List<MetadataValue> declared = metadata.all(MetadataField.SITE_NAME);
        if (declared.isEmpty()) {
            return null;
        }
        String headline = title == null ? "" : Names.same(title);
        Set<String> alone = aloneElsewhere(metadata, headline);
        Ballot ballot = new Ballot();
        for (MetadataValue value : declared) {
            String name = withoutMotto(value.value(), alone);
            String same = Names.same(name);
            if (isName(name, same, headline)) {
                ballot.add(same, value.withText(name), rank(value, name));
            }
        }
        return ballot.winner();
    }

    private static boolean isName(String name, String same, String headline) {
        return name.length() <= LONGEST
                && !Names.isAddress(name)
                && !same.equals(headline)
                && !FillerValues.contain(MetadataField.SITE_NAME, same)
                && name.codePoints().anyMatch(Character::isLetter);
    }

    /** Returns the names, folded, that stand alone: in a declaration, or beside the headline. */
    private static Set<String> aloneElsewhere(PageMetadata metadata, String headline) {
        Set<String> names = new HashSet<>();
        for (MetadataValue value : metadata.all(MetadataField.SITE_NAME)) {
            if (NameParts.of(value.value()).size() == 1) {
                names.add(Names.same(value.value()));
            }
        }
        for (MetadataValue value : metadata.all(MetadataField.HEADLINE)) {
            List<String> parts = NameParts.of(value.value());
            if (parts.size() > 1) {
                parts.forEach(part -> names.add(Names.same(part)));
            }
        }
        names.remove(headline);
        return names;
    }

    private static String withoutMotto(String name, Set<String> alone) {
        List<String> parts = NameParts.of(name);
        if (parts.size() > 1) {
            for (String part : parts) {
                if (alone.contains(Names.same(part))) {
                    return part;
                }
            }
        }
        return name;
    }

    private static int rank(MetadataValue value, String name) {
        int rank = isDomain(name) ? DOMAIN_RANK : 0;
        String key = value.key();
        if (key.endsWith(".alternateName")) {
            return rank + 5;
        }
        if (key.contains(".publisher")) {
            return rank + (value.source() == Source.JSON_LD ? 0 : 3);
        }
        if (key.equals("og:site_name")) {
            return rank + 1;
        }
        return rank + (value.source() == Source.JSON_LD ? 2 : 4);
    }

    /** A name without a space that has a dot inside is the site's address again. */
    private static boolean isDomain(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && dot < name.length() - 1 && name.indexOf(' ') < 0;
    }
}
