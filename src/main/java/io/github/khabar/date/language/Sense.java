package io.github.khabar.date.language;

import java.util.Locale;

/**
 * What a word can mean in a date. A word may have several senses ({@code م} is an era, an afternoon
 * and a title); the grammar asks for the one that fits its place.
 */
public enum Sense {
    /** A Gregorian month under any of its names; the value is 1 to 12. */
    GREGORIAN_MONTH,
    /** A Hijri month; the value is 1 to 12. */
    HIJRI_MONTH,
    /** A Gregorian month under Libya's names of 1969 to 2011; the value is 1 to 12. */
    LIBYAN_MONTH,
    /**
     * A month's name that is also a word or a person's name; the value says how much must stand
     * beside it.
     */
    WEAK_MONTH,
    /** An epithet that follows a Hijri month. */
    HONORIFIC,
    /** A weekday with its article; the value is ISO's, 1 for Monday. */
    WEEKDAY,
    /** A weekday without its article, which is as often a number, a surname or a town. */
    BARE_WEEKDAY,
    /** An ordinal; the value is its number, 1 to 31. */
    ORDINAL,
    /** A cardinal, 1 to 10. */
    CARDINAL,
    /** The ten of eleven to nineteen. */
    TEEN,
    /** Twenty to ninety. */
    TENS,
    /** One hundred to nine hundred. */
    HUNDREDS,
    /** One or two thousand. */
    THOUSANDS,
    /** A word for a month's first day. */
    FIRST_DAY,
    /** The ending of an ordinal in digits: 1er, 17th. */
    ORDINAL_ENDING,
    /** The article alone, before digits. */
    ARTICLE,
    /** A part of a month: beginning, middle, end. */
    MONTH_PART,
    /** 'Month'. */
    MONTH_WORD,
    /** 'Year'; the value is 1, or 2 for two years. */
    YEAR_WORD,
    /** 'Day' or 'on'. */
    DAY_WORD,
    /** A part of the day: morning, evening; the value is a {@link DayHalf}. */
    DAY_PART,
    /** 'Anno Domini'. */
    GREGORIAN_ERA,
    /** 'Before Christ'. */
    BEFORE_CHRIST,
    /** 'Anno Hegirae'. */
    HIJRI_ERA,
    /** Before last, last, this, next; the value is -2 to 1. */
    NEARNESS,
    /** A half of the day after an hour; the value is a {@link DayHalf}. */
    MERIDIEM,
    /** 'O'clock'. */
    HOUR_WORD,
    /** The letter between hour and minutes: 10h30. */
    HOUR_LETTER,
    /** A fraction of an hour; the value is its minutes. */
    HOUR_FRACTION,
    /** A whole time in one word: noon, midnight; the value is its hour. */
    CLOCK_TIME,
    /** 'Less', before a fraction of an hour. */
    EXCEPT,
    /** A relative day; the value is its distance from today. */
    RELATIVE_DAY,
    /** A relative day that needs a weekday, a time or a date beside it. */
    WEAK_RELATIVE,
    /** A stretch of time before an ordinal, which counts it: the first week of March. */
    PERIOD,
    /** 'The week'. */
    WEEK_WORD,
    /** A unit of time; the value is a {@link TimeUnit}'s place. */
    UNIT,
    /** How many units the word itself means: 1, or 2 for a dual. */
    UNIT_COUNT,
    /** 'Ago' or 'since'; the value is 1 for a word that also means 'before'. */
    AGO,
    /** 'Passed', after so many units of time: 'ago'. */
    ELAPSED,
    /** 'Which is', between two ways to name one day. */
    MATCH,
    /** 'To', between the ends of a range. */
    TO,
    /** 'Between'. */
    BETWEEN,
    /** 'From' or 'of'. */
    FROM,
    /** 'And'. */
    AND,
    /** 'Or'. */
    OR,
    /** The preposition {@code ل} or {@code ب} alone, before digits. */
    PROCLITIC,
    /** A word that may stand between the parts of one date. */
    JOINT,
    /** A label that may stand between a date and its time. */
    LABEL,
    /** 'This', before a weekday that may lie on either side. */
    THIS,
    /** 'Every': what follows recurs and is no one day. */
    EVERY,
    /** A word before a day that makes it a name. */
    NAME_BEFORE,
    /** A word after a weekday or a relative day that makes it a name. */
    NAME_AFTER,
    /** A word before a day and month that makes them a name: the movement of 20 February. */
    ANNIVERSARY,
    /** A word before a year that makes it a part of a title or a law. */
    YEAR_TITLE,
    /** A word before digits that makes them a reference number. */
    NUMBER_LABEL,
    /** What is counted or paid: the number before it is no year. */
    COUNTED,
    /** A word that tells that what follows lies ahead. */
    AHEAD,
    /**
     * A word before a year alone; the value is 1, 2 for one that stands before counts as well, 3
     * for one that stands before two years only.
     */
    BEFORE_YEAR,
    /** A word that makes 'from' mean 'from then on'. */
    ONWARD,
    /** 'In the time of', before a zone. */
    ZONE_WORD,
    /** A time zone's name; the value is its place in {@link ZoneNames}. */
    ZONE,
    /** The letters of UTC, before an offset. */
    UTC,
    /** The letter between date and time in ISO 8601. */
    ISO_LETTER;

    static {
        // A shift by 64 would give the first sense's bit again, and no error.
        if (values().length > Long.SIZE) {
            throw new IllegalStateException(
                    "a word's senses are kept in "
                            + Long.SIZE
                            + " bits, too few for "
                            + values().length
                            + " senses");
        }
    }

    public long bit() {
        return 1L << ordinal();
    }

    /** Returns the sense that a word list names, such as {@code relative-day}. */
    static Sense named(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
