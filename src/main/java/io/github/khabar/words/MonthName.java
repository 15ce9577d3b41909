package io.github.khabar.words;

import io.github.khabar.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A name of a month as newspapers spell it.
 *
 * @param spelling the name, one word or several
 * @param calendar whose month it is
 * @param number the month, 1 to 12
 * @param need what must stand beside it before it is read as a month, 0 to 3, as the header of
 *     {@code months.txt} says
 */
public record MonthName(String spelling, Calendar calendar, int number, int need) {
    private static final List<MonthName> ALL =
            Stream.of("cldr-months.txt", "months.txt")
                    .flatMap(list -> read(list).stream())
                    .toList();

    /** The calendars that newspapers name months of. */
    public enum Calendar {
        GREGORIAN,
        HIJRI,
        LIBYAN
    }

    /** Returns every spelling, CLDR's first. */
    public static List<MonthName> all() {
        return ALL;
    }

    /** Returns the spellings of one list. */
    static List<MonthName> read(String list) {
        return WordList.read(MonthName.class, list).rows().stream().map(MonthName::of).toList();
    }

    private static MonthName of(List<String> row) {
        return new MonthName(
                row.get(0),
                Calendar.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.get(2)),
                row.size() > 3 ? Integer.parseInt(row.get(3)) : 0);
    }

    /**
     * Returns whether the name tells a month to who knows no grammar of dates: the initials of
     * months also number paragraphs, and Libya's months are ordinary words, dates and birds.
     */
    public boolean isPlain() {
        return spelling.indexOf(' ') != 1 && calendar != Calendar.LIBYAN;
    }
}
