package io.github.khabar.date.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A machine-written date, as metadata holds it: ISO 8601 and its everyday variants ({@code
 * 2019-06-26T14:05:12+00:00}, {@code 2020-03-15T20:18+0400}, {@code 2020-03-15 20:18:00}, {@code
 * 2020/03/15}, {@code 2020-03-15}).
 *
 * @param date the day
 * @param time the time of day, or null
 * @param offset the offset from UTC as stated, or null
 */
record IsoStamp(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /** A year before it is none of this calendar: Hijri systems write stamps as well. */
    private static final int FIRST_YEAR = 1700;

    /** Reads a whole value; empty where it is anything else. */
    static Optional<IsoStamp> parse(String value) {
        try {
            return new Reader(value.strip()).stamp();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads one value from left to right. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Optional<IsoStamp> stamp() {
            int year = number(4, 4);
            char separator = peek();
            boolean separated = take('-') || take('/');
            int month = number(separated ? 1 : 2, 2);
            if (separated && !take(separator)) {
                return Optional.empty();
            }
            int day = number(separated ? 1 : 2, 2);
            if (year < FIRST_YEAR || month < 0 || day < 0) {
                return Optional.empty();
            }
            LocalDate date = LocalDate.of(year, month, day);
            if (at == text.length()) {
                return Optional.of(new IsoStamp(date, null, null));
            }
            return timeOf(date);
        }

        private Optional<IsoStamp> timeOf(LocalDate date) {
            if (!take('T') && !take('t') && !skipSpaces()) {
                return Optional.empty();
            }
            skipSpaces();
            int hour = number(1, 2);
            int minute = take(':') ? number(2, 2) : -1;
            int second = take(':') ? number(2, 2) : 0;
            if (take('.') || take(',')) {
                number(1, 9);
            }
            skipSpaces();
            ZoneOffset offset = offset();
            if (hour < 0 || minute < 0 || second < 0 || at != text.length()) {
                return Optional.empty();
            }
            return Optional.of(
                    new IsoStamp(date, LocalTime.of(hour, minute, Math.min(second, 59)), offset));
        }

        private @Nullable ZoneOffset offset() {
            if (take('Z') || take('z') || takeWord("GMT") || takeWord("UTC")) {
                return ZoneOffset.UTC;
            }
            int sign = peek() == '-' ? -1 : 1;
            if (!take('+') && !take('-')) {
                return null;
            }
            int hours = number(2, 2);
            take(':');
            int minutes = Math.max(0, number(2, 2));
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private boolean take(char c) {
            boolean there = at < text.length() && text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private boolean takeWord(String word) {
            boolean there = text.startsWith(word, at);
            at += there ? word.length() : 0;
            return there;
        }

        private boolean skipSpaces() {
            int before = at;
            while (peek() == ' ') {
                at++;
            }
            return at > before;
        }

        /** Reads a number of so many digits; -1 where there are fewer. */
        private int number(int least, int most) {
            int from = at;
            int value = 0;
            while (at - from < most && peek() >= '0' && peek() <= '9') {
                value = value * 10 + (peek() - '0');
                at++;
            }
            return at - from < least ? -1 : value;
        }
    }
}
