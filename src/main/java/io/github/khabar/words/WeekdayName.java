package io.github.khabar.words;

import io.github.khabar.text.WordList;
import java.util.List;

/**
 * A name of a weekday as newspapers spell it.
 *
 * @param spelling the name, one word
 * @param number ISO's number, 1 for Monday to 7 for Sunday
 * @param bare whether the name lacks the article, and is as often a number, a surname or a town
 */
public record WeekdayName(String spelling, int number, boolean bare) {
    private static final List<WeekdayName> ALL =
            WordList.read(WeekdayName.class, "weekdays.txt").rows().stream()
                    .map(WeekdayName::of)
                    .toList();

    /** Returns every spelling, CLDR's first. */
    public static List<WeekdayName> all() {
        return ALL;
    }

    private static WeekdayName of(List<String> row) {
        return new WeekdayName(row.get(0), Integer.parseInt(row.get(1)), row.size() > 2);
    }
}
