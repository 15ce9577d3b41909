package io.github.khabar.metadata;

import com.ibm.icu.util.ULocale;
import io.github.khabar.text.WordList;
import java.util.Map;
import java.util.stream.Collectors;

/** The script that a language is most likely written in, as CLDR tells it. */
final class LanguageScripts {
    /** A dash and the two letters of a region. */
    private static final int REGION = 3;

    private static final Map<String, String> COMMON =
            WordList.read(LanguageScripts.class, "language-scripts.txt").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private LanguageScripts() {}

    /**
     * Returns the script's ISO 15924 code; empty if it is unknown.
     *
     * @param tag a BCP 47 tag in canonical case, such as {@code ar-MA}
     */
    static String of(String tag) {
        int dash = tag.indexOf('-');
        boolean plain = dash < 0 || tag.length() == dash + REGION;
        String script = plain ? COMMON.get(dash < 0 ? tag : tag.substring(0, dash)) : null;
        return script == null ? byCldr(tag) : script;
    }

    /** Asks ICU4J, which takes longer to load than a page to parse: for the rare tags only. */
    private static String byCldr(String tag) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
    }
}
