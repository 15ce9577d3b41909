package io.github.khabar.benchmark;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The other libraries' lenient date formats, made as a careful user makes them: once, for the
 * locales and the patterns that Arabic news needs most, the longer pattern first.
 */
final class PeerFormats {
    private static final List<String> LOCALES =
            List.of("ar", "ar-MA", "ar-DZ", "ar-EG", "ar-IQ", "ar-SA");
    private static final List<String> PATTERNS =
            List.of("d MMMM y", "d/M/y", "d-M-y", "y/M/d", "d MMMM");

    private PeerFormats() {}

    /** Tries one format at one place. */
    @FunctionalInterface
    interface Attempt {
        /** Moves {@code position} behind the date where one begins there; else leaves its index. */
        void at(String text, ParsePosition position);
    }

    static List<Attempt> icu() {
        List<Attempt> attempts = new ArrayList<>();
        for (String pattern : PATTERNS) {
            for (String locale : LOCALES) {
                SimpleDateFormat format =
                        new SimpleDateFormat(pattern, ULocale.forLanguageTag(locale));
                format.setLenient(true);
                format.setTimeZone(TimeZone.GMT_ZONE);
                attempts.add(format::parse);
            }
        }
        return List.copyOf(attempts);
    }

    /**
     * The formats of java.time. The fields are read and not resolved: resolving throws where it
     * fails, and that would cost this library more than its due.
     */
    static List<Attempt> javaTime() {
        List<Attempt> attempts = new ArrayList<>();
        for (String pattern : PATTERNS) {
            for (String locale : LOCALES) {
                DateTimeFormatter format =
                        new DateTimeFormatterBuilder()
                                .parseCaseInsensitive()
                                .parseLenient()
                                .appendPattern(pattern)
                                .toFormatter(Locale.forLanguageTag(locale));
                attempts.add(format::parseUnresolved);
            }
        }
        return List.copyOf(attempts);
    }

    /**
     * Tries each attempt at each digit of a text until one succeeds, and goes on behind it.
     *
     * @return how many dates were read
     */
    static int count(String text, List<Attempt> attempts) {
        int count = 0;
        int index = 0;
        while (index < text.length()) {
            int end = Character.isDigit(text.charAt(index)) ? end(text, index, attempts) : index;
            if (end > index) {
                count++;
            }
            index = Math.max(end, index + 1);
        }
        return count;
    }

    private static int end(String text, int begin, List<Attempt> attempts) {
        ParsePosition position = new ParsePosition(begin);
        for (Attempt attempt : attempts) {
            position.setIndex(begin);
            position.setErrorIndex(-1);
            attempt.at(text, position);
            if (position.getErrorIndex() < 0 && position.getIndex() > begin) {
                return position.getIndex();
            }
        }
        return begin;
    }
}
