package io.github.khabar.metadata;

import java.util.ArrayList;
import java.util.List;

/** The parts of a title or name that stand between bars and dashes. */
final class NameParts {
    private static final String BARS = "|•·»«";
    private static final String DASHES = "-–—:";

    private NameParts() {}

    /**
     * Returns the parts that are not blank, stripped; a dash separates where a space stands on both
     * its sides, a bar anywhere.
     *
     * @param name the title or name
     */
    static List<String> of(String name) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || separates(name, i)) {
                String part = name.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean separates(String name, int at) {
        char c = name.charAt(at);
        if (BARS.indexOf(c) >= 0) {
            return true;
        }
        return DASHES.indexOf(c) >= 0
                && at > 0
                && at + 1 < name.length()
                && name.charAt(at - 1) == ' '
                && name.charAt(at + 1) == ' ';
    }
}
