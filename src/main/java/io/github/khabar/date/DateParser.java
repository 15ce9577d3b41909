package io.github.khabar.date;

import io.github.khabar.date.language.AddedWord;
import io.github.khabar.date.language.Lexicon;
import io.github.khabar.date.language.Sense;
import io.github.khabar.date.normalization.ArabicDateParser;
import io.github.khabar.date.normalization.HijriCalendar;
import io.github.khabar.date.normalization.MergedDates;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in Arabic text. A strategy: one method, stateless, thread-safe.
 *
 * <pre>{@code
 * DateParser.standard().find("الرباط – 12 شتنبر 2025", DateContext.none());   // one mention, 2025-09-12
 * }</pre>
 */
@FunctionalInterface
public interface DateParser {
    /**
     * Finds every date in a text.
     *
     * @param text any text
     * @param context the reference for relative dates, the zone and the country
     * @return the mentions in the order of the text, none overlapping another; empty where there is
     *     none
     * @throws NullPointerException if an argument is null
     */
    List<DateMention> find(String text, DateContext context);

    /**
     * Returns a parser that finds what this one finds, and what another one finds beside it. Where
     * mentions overlap, this parser's count. Where one of the two throws while a {@code NewsParser}
     * runs them, what the other finds stands.
     *
     * @param next the parser that is asked as well
     */
    default DateParser orElse(DateParser next) {
        return new MergedDates(this, Objects.requireNonNull(next, "next must not be null"));
    }

    /**
     * Returns the parser with its defaults: Umm al-Qura, day first, two-digit years from 1950 to
     * 2049.
     */
    static DateParser standard() {
        return builder().build();
    }

    /** Returns a builder with the defaults of {@link #standard()}. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link DateParser} that is immutable and thread-safe; build it once and reuse it.
     *
     * <pre>{@code
     * DateParser.builder().month("طنبر", 9).monthFirst().build()
     * }</pre>
     *
     * <p>Hamza, kashida, vowel signs, final ya and teh marbuta make no difference in added words,
     * and they are met behind a written-on conjunction, preposition or article's lam as well.
     */
    final class Builder {
        private static final int MOST_OFFSET = 2;

        private @Nullable HijriVariant variant;
        private @Nullable HijriSightings sightings;
        private int hijriOffset;
        private boolean monthFirst;
        private int firstTwoDigitYear = 1950;
        private final List<AddedWord> added = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the calendar that Hijri dates are read in. By default it is {@link
         * HijriVariant#MOROCCO} where {@link DateContext#country()} is {@code MA}, and {@link
         * HijriVariant#UMM_AL_QURA} elsewhere.
         *
         * @param newVariant the calendar
         */
        public Builder hijri(HijriVariant newVariant) {
            variant = Objects.requireNonNull(newVariant, "newVariant must not be null");
            return this;
        }

        /**
         * Sets the first days of months that a country announced; none by default. They go before
         * the calendar's; a date of a month without one is marked {@link
         * DateFlag#HIJRI_UNANNOUNCED}.
         *
         * @param newSightings the table
         */
        public Builder sightings(HijriSightings newSightings) {
            sightings = Objects.requireNonNull(newSightings, "newSightings must not be null");
            return this;
        }

        /**
         * Sets by how many days a country's own sighting of the moon runs behind the calendar; 0 by
         * default. It serves where no table of sightings does: no fixed offset is right every
         * month.
         *
         * @param days -2 to 2; 1 where the country begins its months a day later
         * @throws IllegalArgumentException if {@code days} is outside
         */
        public Builder hijriOffset(int days) {
            if (days < -MOST_OFFSET || days > MOST_OFFSET) {
                throw new IllegalArgumentException("days must be -2 to 2, but is " + days);
            }
            hijriOffset = days;
            return this;
        }

        /** Reads 5/6/2024 as the fifth of June, as the Arab press writes it; the default. */
        public Builder dayFirst() {
            monthFirst = false;
            return this;
        }

        /** Reads 5/6/2024 as the sixth of May, as some American sites write it. */
        public Builder monthFirst() {
            monthFirst = true;
            return this;
        }

        /**
         * Sets the first of the hundred years that two-digit years mean; 1950 by default.
         *
         * @param year 1700 to 2100
         * @throws IllegalArgumentException if {@code year} is outside
         */
        public Builder twoDigitYearsFrom(int year) {
            if (year < 1700 || year > 2100) {
                throw new IllegalArgumentException("year must be 1700 to 2100, but is " + year);
            }
            firstTwoDigitYear = year;
            return this;
        }

        /**
         * Adds a spelling of a Gregorian month's name. It wins over a built-in one.
         *
         * @param name one to four words
         * @param month 1 to 12
         * @throws IllegalArgumentException if {@code month} is outside, or {@code name} has other
         *     characters than letters
         */
        public Builder month(String name, int month) {
            return add(name, Sense.GREGORIAN_MONTH, month);
        }

        /**
         * Adds a spelling of a Hijri month's name. It wins over a built-in one.
         *
         * @param name one to four words
         * @param month 1 (Muharram) to 12
         * @throws IllegalArgumentException if {@code month} is outside, or {@code name} has other
         *     characters than letters
         */
        public Builder hijriMonth(String name, int month) {
            return add(name, Sense.HIJRI_MONTH, month);
        }

        private Builder add(String name, Sense calendar, int month) {
            Objects.requireNonNull(name, "name must not be null");
            added.add(AddedWord.month(name, calendar, month));
            return this;
        }

        /**
         * Adds the words of a list in the form of the built-in ones, {@code months.txt}, {@code
         * words.txt} and {@code numbers.txt}: the word, its sense and the sense's value, set off by
         * TAB. They win over built-in ones.
         *
         * <pre>{@code
         * try (Reader file = Files.newBufferedReader(Path.of("my-words.txt"))) {
         *     return DateParser.builder().words(WordList.read(file)).build();
         * }
         * }</pre>
         *
         * @param list the list, such as one of {@link WordList#read(java.io.Reader)}
         * @throws IllegalArgumentException if a row has another form, names no sense, or has a
         *     value that no built-in word of that sense could have; the message tells the row
         */
        public Builder words(WordList list) {
            Objects.requireNonNull(list, "list must not be null");
            added.addAll(
                    list.rows().stream().flatMap(row -> AddedWord.ofRow(row).stream()).toList());
            return this;
        }

        /**
         * Returns the parser.
         *
         * @throws IllegalArgumentException if the sightings are more than three days off the
         *     calendar, or an added month's name is another word of dates and would never be read
         */
        public DateParser build() {
            boolean byCountry = variant == null && sightings == null && hijriOffset == 0;
            HijriVariant base = variant == null ? HijriVariant.UMM_AL_QURA : variant;
            DateParser parser =
                    new ArabicDateParser(
                            Lexicon.with(added),
                            new HijriCalendar(base, hijriOffset, sightings),
                            byCountry,
                            monthFirst,
                            firstTwoDigitYear);
            added.forEach(word -> checkIsRead(parser, word));
            return parser;
        }

        /** Some words mean so much beside a number that no month of that name is ever read. */
        private static void checkIsRead(DateParser parser, AddedWord word) {
            String date = word.example();
            boolean read =
                    parser.find(date, DateContext.none()).stream()
                            .anyMatch(mention -> mention.raw().equals(date));
            if (!date.isEmpty() && !read) {
                throw new IllegalArgumentException(
                        "name must be read as a month, but '"
                                + word.words()
                                + "' is another word of dates");
            }
        }
    }
}
