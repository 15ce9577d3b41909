package io.github.khabar.adversarial;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Hostile texts: what a paragraph, a line or a field may hold. */
final class TextFamilies {
    private static final List<String> MONTHS =
            List.of("يناير", "ماي", "غشت", "كانون الثاني", "جانفي", "رمضان", "صفر", "mars", "May");

    private TextFamilies() {}

    static List<Family> all() {
        List<Family> all = new ArrayList<>();
        all.addAll(digits());
        all.addAll(words());
        all.addAll(dates());
        all.addAll(bylines());
        all.addAll(separators());
        all.addAll(invisible());
        all.addAll(broken());
        return all;
    }

    private static List<Family> digits() {
        return List.of(
                Family.repeating("Western digits", "1234567890"),
                Family.repeating("Arabic-Indic digits", "١٢٣٤٥٦٧٨٩٠"),
                Family.repeating("extended Arabic-Indic digits", "۱۲۳۴۵۶۷۸۹۰"),
                Family.repeating("full-width digits", "１２３４５"),
                Family.repeating("mathematical digits", "\ud835\udfcf\ud835\udfd8\ud835\udfe2"),
                Family.repeating("digits of every kind", "1٢۳４\ud835\udfd3⁶Ⅶ८"),
                Family.repeating("numbers apart", "12 "),
                Family.repeating("years apart", "2024 "),
                Family.repeating("numbers by slashes", "12/"),
                Family.repeating("numbers by dashes", "12-"),
                Family.repeating("numbers by full stops", "1."),
                Family.repeating("numbers by colons", "10:"),
                Family.repeating("numbers by commas", "1,"),
                Family.repeating("zeros", "0"));
    }

    private static List<Family> words() {
        return List.of(
                Family.repeating("one word without end", "كلمة"),
                Family.repeating("one word again and again", "كلمة "),
                Family.numbering("words all different", "كلمة# "),
                Family.repeating("waw", "و"),
                Family.repeating("waw apart", "و "),
                Family.repeating("the article", "ال"),
                Family.repeating("number words", "خمسة وعشرون ألفا و"),
                Family.repeating("Latin words", "La vie "),
                Family.repeating("sentences", "قال الوزير إن الحكومة ستعمل على ذلك. "),
                Family.repeating("hashtags", "#وسم_طويل "),
                Family.repeating("addresses", "https://example.ma/2024/05/06/a?b=c&d=e "),
                Family.repeating("mail addresses", "a@b.example "));
    }

    private static List<Family> dates() {
        return List.of(
                new Family("months", size -> Family.repeat(String.join(" ", MONTHS) + " ", size)),
                Family.repeating("one month", "مارس "),
                Family.repeating("months by slashes", "آب/"),
                Family.repeating("weekdays", "الخميس "),
                Family.repeating("dates", "الخميس 12 شتنبر 2025 "),
                Family.repeating(
                        "dates in both calendars", "12 رمضان 1446 هـ الموافق 12 مارس 2025 "),
                Family.repeating("ranges", "من 3 إلى 5 ماي "),
                Family.repeating("days before a month", "12 و"),
                Family.repeating("times", "الساعة 10:30 "),
                Family.repeating("hours and", "الساعة العاشرة و"),
                Family.repeating("time stamps", "2025-09-12T10:00:00+01:00 "),
                Family.repeating("relative days", "يوم أمس "),
                Family.repeating("ago", "منذ 3 "),
                Family.repeating("before the eras", "2025 م 1446 هـ "));
    }

    private static List<Family> bylines() {
        return List.of(
                Family.repeating("by", "بقلم "),
                Family.repeating("by:", "بقلم: "),
                Family.repeating("by one person", "بقلم: هند الدبالي، "),
                Family.repeating("persons by waw", "هند الدبالي وسعيد التمسماني و"),
                Family.repeating("persons by slashes", "هند الدبالي/"),
                Family.repeating("persons by commas", "سعيد التمسماني، "),
                Family.repeating("persons by dashes", "سعيد التمسماني - "),
                Family.numbering("persons all different", "سعيد التمسماني#، "),
                Family.repeating("honorifics", "الدكتور "),
                Family.repeating("son of", "بن "),
                Family.repeating("servant of", "عبد "),
                Family.repeating("agencies", "و م ع "),
                Family.repeating("agencies by full stops", "و.م.ع"),
                Family.repeating("letters", "م. "),
                Family.repeating("datelines", "الرباط – "),
                Family.repeating("roles", "إعداد وترجمة: "),
                Family.repeating("rights", "جميع الحقوق محفوظة © "));
    }

    private static List<Family> separators() {
        List<Family> all = new ArrayList<>();
        for (String mark :
                List.of("|", "/", "-", "–", ":", "،", ".", "…", "«", "\"", "(", "•", "_")) {
            all.add(Family.repeating("nothing but " + mark, mark));
        }
        all.add(Family.repeating("separators", "| - / : ، "));
        all.add(Family.repeating("arrows of a path", " » "));
        all.add(Family.repeating("cells", " | "));
        all.add(Family.repeating("brackets", "()[]"));
        return all;
    }

    private static List<Family> invisible() {
        return List.of(
                Family.repeating("spaces", " "),
                Family.repeating("no-break spaces", "\u00a0"),
                Family.repeating("wide gaps", "كلمة     "),
                Family.repeating("line feeds", "\n"),
                Family.repeating("short lines", "كلمة\n"),
                Family.numbering("short lines all different", "كلمة #\n"),
                Family.repeating("line separators", "كلمة\u2028"),
                Family.repeating("carriage returns", "كلمة\r"),
                Family.repeating("bidi controls", "\u202b\u200f\u202c\u2067\u2069"),
                Family.repeating("bidi controls in words", "ك\u200fل\u200f"),
                Family.repeating("zero width joiners", "\u200d\u200c"),
                Family.repeating("combining marks", "\u064b\u0651\u0670"),
                Family.repeating("combining marks on letters", "م\u0651\u064e"),
                Family.repeating("kashida", "ـ"),
                Family.repeating("kashida in words", "مـ"),
                Family.repeating("ligatures", "ﷺﷲﻻ"),
                Family.repeating("soft hyphens", "كل\u00adمة\u00ad"));
    }

    private static List<Family> broken() {
        return List.of(
                Family.repeating("high surrogates", "\ud83d"),
                Family.repeating("low surrogates", "\ude00"),
                Family.repeating("surrogates the wrong way round", "\ude00\ud83d"),
                Family.repeating("NUL", "\0"),
                Family.repeating("NUL in words", "ك\0"),
                Family.repeating("controls", "\1\2\b\33\177\u0085"),
                Family.repeating("replacement characters", "\ufffd"),
                Family.repeating("byte order marks", "\ufeff"),
                Family.repeating("no characters", "\uffff\ufdd0"),
                Family.repeating("emoji", "\ud83d\udc69\u200d\ud83d\udcbb"),
                new Family("noise", size -> noise(size, 0x10000)),
                new Family("Arabic noise", size -> noise(size, 0x700)));
    }

    private static String noise(int size, int end) {
        Random random = new Random(size);
        StringBuilder noise = new StringBuilder(size);
        for (int i = 0; i < size; i++) {
            noise.append(
                    (char) (end == 0x700 ? 0x600 + random.nextInt(0x100) : random.nextInt(end)));
        }
        return noise.toString();
    }
}
