package io.github.khabar.words;

import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * A news agency with every name that newspapers give it.
 *
 * @param arabic its one canonical Arabic name
 * @param latin its one canonical Latin name
 * @param spellings every spelling and abbreviation, the canonical names among them
 */
public record AgencyName(String arabic, String latin, List<String> spellings) {
    private static final char POINT = '.';
    private static final char SPACE = ' ';
    private static final List<AgencyName> ALL =
            WordList.read(AgencyName.class, "agencies.txt").rows().stream()
                    .map(AgencyName::of)
                    .toList();

    /** Returns every agency, its abbreviations with points and with spaces. */
    public static List<AgencyName> all() {
        return ALL;
    }

    /**
     * Returns an agency of one row of the list.
     *
     * @param row the Arabic name, the Latin name, then every other spelling
     * @throws IllegalArgumentException if the row has no Latin name
     */
    public static AgencyName of(List<String> row) {
        if (row.size() < 2) {
            throw new IllegalArgumentException(
                    "an agency must have an Arabic and a Latin name, but one is " + row);
        }
        return new AgencyName(row.get(0), row.get(1), spellings(row));
    }

    private static List<String> spellings(List<String> row) {
        List<String> spellings = new ArrayList<>();
        for (String spelling : row) {
            spellings.add(spelling);
            if (spelling.indexOf(POINT) >= 0) {
                spellings.add(spelling.replace(POINT, SPACE));
            }
        }
        return List.copyOf(spellings);
    }
}
