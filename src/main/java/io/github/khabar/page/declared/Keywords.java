package io.github.khabar.page.declared;

import io.github.khabar.page.MetadataField;
import java.util.ArrayList;
import java.util.List;

/** A list of keywords, or of the sections that a story stands in, in one string. */
final class Keywords {
    private static final String SEPARATORS = ",،;؛|";

    private Keywords() {}

    /** Returns whether pages write several values of a field in one string. */
    static boolean areIn(MetadataField field) {
        return field == MetadataField.KEYWORD || field == MetadataField.SECTION;
    }

    /**
     * Splits keywords at commas, semicolons and bars, Latin or Arabic.
     *
     * @param list the list as the page writes it
     */
    static List<String> split(String list) {
        List<String> keywords = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || SEPARATORS.indexOf(list.charAt(i)) >= 0) {
                keywords.add(list.substring(from, i));
                from = i + 1;
            }
        }
        return keywords;
    }
}
