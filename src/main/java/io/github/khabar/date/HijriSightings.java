package io.github.khabar.date;

import io.github.khabar.date.language.DateWordLists;
import io.github.khabar.text.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The first days of Hijri months as a country announced them, with gaps where no announcement is
 * known.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HijriSightings {
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1600;
    private static final int SHORT_MONTH = 29;
    private static final int LONG_MONTH = 30;

    private final SortedMap<Integer, LocalDate> firstDays;

    private HijriSightings(SortedMap<Integer, LocalDate> firstDays) {
        this.firstDays = firstDays;
    }

    /** Returns the months of Morocco that public pages tell, from 1440 on. */
    public static HijriSightings morocco() {
        return Moroccan.TABLE;
    }

    private static final class Moroccan {
        static final HijriSightings TABLE = of(DateWordLists.read("moroccan-months.txt"));
    }

    /**
     * Takes a table: a row for each month, with its year, 1300 to 1600; the month, 1 to 12; and its
     * first day, such as {@code 2025-03-31}. Further columns are notes.
     *
     * <pre>{@code
     * WordList table = WordList.read(new StringReader("1446\t10\t2025-03-31"));
     * DateParser.builder().sightings(HijriSightings.of(table)).build();
     * }</pre>
     *
     * @param table the rows, in any order
     * @return the sightings
     * @throws IllegalArgumentException if a row is none of these, or if the months between two rows
     *     cannot have 29 or 30 days each; the message says which
     */
    public static HijriSightings of(WordList table) {
        TreeMap<Integer, LocalDate> firstDays = new TreeMap<>();
        for (List<String> row : Objects.requireNonNull(table, "table must not be null").rows()) {
            firstDays.put(month(row), firstDay(row));
        }
        checkLengths(firstDays);
        return new HijriSightings(firstDays);
    }

    private static int month(List<String> row) {
        int year = number(row, 0, FIRST_YEAR, LAST_YEAR);
        return key(year, number(row, 1, 1, MONTHS));
    }

    private static int number(List<String> row, int column, int least, int most) {
        try {
            int number = Integer.parseInt(row.get(column));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw notTheForm(row, e);
        }
        throw notTheForm(row, null);
    }

    private static LocalDate firstDay(List<String> row) {
        try {
            return LocalDate.parse(row.get(2));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            throw notTheForm(row, e);
        }
    }

    private static IllegalArgumentException notTheForm(
            List<String> row, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "table must give a year, a month and a first day, but has " + row, cause);
    }

    private static void checkLengths(SortedMap<Integer, LocalDate> firstDays) {
        Map.Entry<Integer, LocalDate> before = null;
        for (Map.Entry<Integer, LocalDate> month : firstDays.entrySet()) {
            if (before != null) {
                checkLength(before, month);
            }
            before = month;
        }
    }

    private static void checkLength(
            Map.Entry<Integer, LocalDate> one, Map.Entry<Integer, LocalDate> later) {
        int months = later.getKey() - one.getKey();
        long days = ChronoUnit.DAYS.between(one.getValue(), later.getValue());
        if (days < (long) months * SHORT_MONTH || days > (long) months * LONG_MONTH) {
            throw new IllegalArgumentException(
                    "table must have months of 29 or 30 days, but has "
                            + days
                            + " days from "
                            + one.getValue()
                            + " to "
                            + later.getValue());
        }
    }

    private static int key(int year, int month) {
        return year * MONTHS + month - 1;
    }

    /**
     * Returns the first day of a month.
     *
     * @param year the Hijri year
     * @param month 1 (Muharram) to 12
     * @return the day, or empty where the table does not tell
     */
    public Optional<LocalDate> firstDay(int year, int month) {
        return month < 1 || month > MONTHS
                ? Optional.empty()
                : Optional.ofNullable(firstDays.get(key(year, month)));
    }
}
