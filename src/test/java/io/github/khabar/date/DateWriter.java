package io.github.khabar.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes dates the way newsrooms do; it shares no table and no code with the parser. */
public final class DateWriter {
    static final Map<String, List<String>> MONTHS =
            Map.of(
                    "egyptian",
                            List.of(
                                    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
                                            .split(" ")),
                    "bare",
                            List.of(
                                    "يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر"
                                            .split(" ")),
                    "moroccan",
                            List.of(
                                    "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"
                                            .split(" ")),
                    "maghrebi",
                            List.of(
                                    "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر"
                                            .split(" ")),
                    "mauritanian",
                            List.of(
                                    "يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر"
                                            .split(" ")),
                    "levantine",
                            List.of(
                                    "كانون الثاني",
                                    "شباط",
                                    "آذار",
                                    "نيسان",
                                    "أيار",
                                    "حزيران",
                                    "تموز",
                                    "آب",
                                    "أيلول",
                                    "تشرين الأول",
                                    "تشرين الثاني",
                                    "كانون الأول"),
                    "double",
                            List.of(
                                    "يناير/كانون الثاني",
                                    "فبراير/ شباط",
                                    "مارس (آذار)",
                                    "أبريل نيسان",
                                    "أيار/مايو",
                                    "حزيران / يونيو",
                                    "يوليو (تموز)",
                                    "آب أغسطس",
                                    "سبتمبر/أيلول",
                                    "تشرين الأول/ أكتوبر",
                                    "نوفمبر (تشرين الثاني)",
                                    "كانون الأول— ديسمبر"),
                    "french",
                            List.of(
                                    "janvier",
                                    "février",
                                    "mars",
                                    "avril",
                                    "mai",
                                    "juin",
                                    "juillet",
                                    "août",
                                    "septembre",
                                    "octobre",
                                    "novembre",
                                    "décembre"),
                    "english",
                            List.of(
                                    "January",
                                    "February",
                                    "March",
                                    "April",
                                    "May",
                                    "June",
                                    "July",
                                    "August",
                                    "September",
                                    "October",
                                    "November",
                                    "December"),
                    "tifinagh",
                            List.of(
                                    "ⵉⵏⵏⴰⵢⵔ",
                                    "ⴱⵕⴰⵢⵕ",
                                    "ⵎⴰⵕⵚ",
                                    "ⵉⴱⵔⵉⵔ",
                                    "ⵎⴰⵢⵢⵓ",
                                    "ⵢⵓⵏⵢⵓ",
                                    "ⵢⵓⵍⵢⵓⵣ",
                                    "ⵖⵓⵛⵜ",
                                    "ⵛⵓⵜⴰⵏⴱⵉⵔ",
                                    "ⴽⵜⵓⴱⵔ",
                                    "ⵏⵓⵡⴰⵏⴱⵉⵔ",
                                    "ⴷⵓⵊⴰⵏⴱⵉⵔ"));

    static final List<String> HIJRI_MONTHS =
            List.of(
                    "محرم",
                    "صفر",
                    "ربيع الأول",
                    "ربيع الآخر",
                    "جمادى الأولى",
                    "جمادى الآخرة",
                    "رجب",
                    "شعبان",
                    "رمضان",
                    "شوال",
                    "ذو القعدة",
                    "ذو الحجة");

    private static final List<String> ORDERS =
            List.of(
                    "%1$d %2$s %3$d",
                    "%1$02d %2$s %3$d",
                    "%1$d %2$s، %3$d",
                    "%1$d من %2$s %3$d",
                    "%1$d %2$s من عام %3$d",
                    "%1$d-%2$s-%3$d",
                    "%1$d / %2$s / %3$d",
                    "%1$d %2$s %3$dم",
                    "%2$s %1$d, %3$d",
                    "%3$d %2$s %1$d");

    private static final List<String> NUMERIC_ORDERS =
            List.of(
                    "%1$d/%2$d/%3$d",
                    "%1$02d/%2$02d/%3$d",
                    "%1$02d-%2$02d-%3$d",
                    "%1$d.%2$d.%3$d",
                    "%1$02d - %2$02d - %3$d",
                    "%3$d/%2$02d/%1$02d",
                    "%3$d-%2$02d-%1$02d",
                    "%3$d.%2$d.%1$d");

    private static final Map<DayOfWeek, String> WEEKDAYS =
            Map.of(
                    DayOfWeek.MONDAY, "الإثنين",
                    DayOfWeek.TUESDAY, "الثلاثاء",
                    DayOfWeek.WEDNESDAY, "الأربعاء",
                    DayOfWeek.THURSDAY, "الخميس",
                    DayOfWeek.FRIDAY, "الجمعة",
                    DayOfWeek.SATURDAY, "السبت",
                    DayOfWeek.SUNDAY, "الأحد");

    private DateWriter() {}

    static int orders() {
        return ORDERS.size();
    }

    static int numericOrders() {
        return NUMERIC_ORDERS.size();
    }

    static String named(LocalDate date, String system, int order) {
        String month = MONTHS.get(system).get(date.getMonthValue() - 1);
        return String.format(
                Locale.ROOT, ORDERS.get(order), date.getDayOfMonth(), month, date.getYear());
    }

    static String numeric(LocalDate date, int order) {
        return String.format(
                Locale.ROOT,
                NUMERIC_ORDERS.get(order),
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear());
    }

    public static String hijri(int year, int month, int day) {
        return day + " " + HIJRI_MONTHS.get(month - 1) + " " + year + " هـ";
    }

    static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek());
    }

    /** Writes the digits from another zero on. */
    static String withDigits(String text, char zero) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '0' && c <= '9' ? (char) (zero + (c - '0')) : c);
        }
        return out.toString();
    }

    /**
     * Sprinkles marks that readers do not see as letters: bidi controls anywhere, kashida and
     * harakat over letters.
     */
    static String sprinkled(String text, long seed) {
        String anywhere = "\u200E\u200F\u061C\u202B\u202C\u2067\u2069\u200B\uFEFF";
        String overLetters = "\u0640\u064B\u064E\u064F\u0650\u0651\u0652\u0670";
        java.util.Random random = new java.util.Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'ء' && c <= 'ي';
            if (!letter && random.nextInt(6) == 0) {
                out.append(anywhere.charAt(random.nextInt(anywhere.length())));
            }
            out.append(c);
            if (letter && random.nextInt(3) == 0) {
                out.append(overLetters.charAt(random.nextInt(overLetters.length())));
            }
        }
        return out.toString();
    }

    /** Writes a range with the month and year as often as they change. */
    static String range(LocalDate first, LocalDate last, String system) {
        List<String> months = MONTHS.get(system);
        String end =
                last.getDayOfMonth()
                        + " "
                        + months.get(last.getMonthValue() - 1)
                        + " "
                        + last.getYear();
        if (first.getYear() != last.getYear()) {
            return "من " + named(first, system, 0) + " إلى " + end;
        }
        return first.getMonth() == last.getMonth()
                ? "من " + first.getDayOfMonth() + " إلى " + end
                : "من "
                        + first.getDayOfMonth()
                        + " "
                        + months.get(first.getMonthValue() - 1)
                        + " إلى "
                        + end;
    }

    /** Writes a time as it stands after a date. */
    static String time(LocalTime time, int form) {
        int hour = time.getHour();
        int half = hour % 12 == 0 ? 12 : hour % 12;
        String noon = hour < 12 ? "صباحا" : "مساء";
        String mark = hour < 12 ? "ص" : "م";
        return switch (form) {
            case 0 -> String.format(Locale.ROOT, " - %02d:%02d", hour, time.getMinute());
            case 1 -> String.format(Locale.ROOT, " على الساعة %02d:%02d", hour, time.getMinute());
            case 2 -> String.format(Locale.ROOT, "، %d:%02d %s", half, time.getMinute(), noon);
            case 3 -> String.format(Locale.ROOT, " | %02d:%02d %s", half, time.getMinute(), mark);
            default -> String.format(Locale.ROOT, " %02d:%02d:00", hour, time.getMinute());
        };
    }
}
