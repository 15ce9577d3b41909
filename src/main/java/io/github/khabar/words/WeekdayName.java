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
    /** Returns every spelling, CLDR's first. */
    public static List<WeekdayName> all() {
        return WordList.read(WeekdayName.class, "weekdays.txt").rows().stream()
                .map(
                        row ->
                                new WeekdayName(
                                        row.get(0), Integer.parseInt(row.get(1)), row.size() > 2))
                .toList();
    }
}
