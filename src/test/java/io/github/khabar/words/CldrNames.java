package io.github.khabar.words;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The month and weekday names of CLDR, as ICU4J carries them, for the languages that Arab pages
 * print dates in.
 */
final class CldrNames {
    /**
     * Every Arabic month system there is in CLDR, then the languages that stand beside Arabic on
     * its pages.
     */
    private static final List<String> LOCALES =
            List.of(
                    "ar", "ar-MA", "ar-DZ", "ar-TN", "ar-MR", "ar-IQ", "ar-SY", "ar-SA", "fr",
                    "fr-MA", "en", "zgh");

    /**
     * Persian pages of Arab outlets print Gregorian dates; their weekdays are Arabic words with
     * other meanings.
     */
    private static final String PERSIAN = "fa";

    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

    private CldrNames() {}

    /** Passes on every name of a Gregorian month with its number. */
    static void gregorianMonths(BiConsumer<String, Integer> names) {
        for (String locale : LOCALES) {
            months(symbols(locale, GregorianCalendar.class), names);
        }
        months(symbols(PERSIAN, GregorianCalendar.class), names);
    }

    /** Passes on every name of a Hijri month with its number. */
    static void hijriMonths(BiConsumer<String, Integer> names) {
        for (String locale : LOCALES) {
            months(symbols(locale, IslamicCalendar.class), names);
        }
        months(symbols(PERSIAN, IslamicCalendar.class), names);
    }

    /** Passes on every full name of a weekday with ISO's number, 1 for Monday. */
    static void weekdays(BiConsumer<String, Integer> names) {
        for (String locale : LOCALES) {
            String[] days =
                    symbols(locale, GregorianCalendar.class)
                            .getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
            for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
                names.accept(days[day], day == Calendar.SUNDAY ? 7 : day - 1);
            }
        }
    }

    /** Asks for a class of calendars: to make a calendar would load the data of time zones. */
    private static DateFormatSymbols symbols(String locale, Class<? extends Calendar> calendar) {
        return new DateFormatSymbols(calendar, ULocale.forLanguageTag(locale));
    }

    private static void months(DateFormatSymbols symbols, BiConsumer<String, Integer> names) {
        for (int width : WIDTHS) {
            for (int context : CONTEXTS) {
                String[] months = symbols.getMonths(context, width);
                for (int month = 0; month < 12; month++) {
                    names.accept(months[month], month + 1);
                }
            }
        }
    }
}
