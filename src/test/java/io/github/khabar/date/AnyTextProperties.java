package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.date.language.Lexicon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AnyTextProperties {
    private static final DateContext REFERENCE =
            DateContext.none().withReference(LocalDate.of(2024, 2, 29));

    private final DateParser parser = DateParser.standard();

    /**
     * Words of the lexicon, numbers, marks and arbitrary characters, with and without spaces
     * between them.
     */
    @Provide
    Arbitrary<String> dateLikeTexts() {
        List<String> words = new ArrayList<>();
        Lexicon.standard().lexemes().forEach(lexeme -> words.add(lexeme.key()));
        Arbitrary<String> word = Arbitraries.of(words);
        Arbitrary<String> number =
                Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(0, 40).map(String::valueOf)),
                        Tuple.of(
                                3, Arbitraries.integers().between(1200, 2300).map(String::valueOf)),
                        Tuple.of(1, Arbitraries.strings().numeric().ofMaxLength(25)),
                        Tuple.of(1, Arbitraries.strings().withCharRange('٠', '٩').ofMaxLength(4)));
        Arbitrary<String> mark =
                Arbitraries.of(
                        "/",
                        "-",
                        ".",
                        ":",
                        "،",
                        ",",
                        "(",
                        ")",
                        "–",
                        "|",
                        "\n",
                        "\n\n",
                        " ",
                        "  ",
                        "ـ",
                        "\u200F",
                        "\u064B",
                        "\uFEFB",
                        "½",
                        "\uD835\uDFD7",
                        "\uD83D",
                        "+",
                        "%",
                        "'",
                        "…",
                        "T",
                        "Z",
                        "و",
                        "ل",
                        "م",
                        "هـ",
                        "ص");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
        return Arbitraries.frequencyOf(
                        Tuple.of(5, word),
                        Tuple.of(5, number),
                        Tuple.of(4, mark),
                        Tuple.of(4, Arbitraries.of(" ")),
                        Tuple.of(1, any))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3000)
    void everyMentionIsASpanOfTheTextInOrderAndApart(@ForAll("dateLikeTexts") String text) {
        checkSpans(text, DateContext.none());
        checkSpans(text, REFERENCE);
    }

    @Property
    void anyStringIsRead(@ForAll String text) {
        checkSpans(text, REFERENCE);
    }

    @Property(tries = 2000)
    void anyFewArabicLettersAreRead(@ForAll("fewLetters") String text) {
        checkSpans(text, REFERENCE);
    }

    /** Short words of the letters that are written onto others, where a word can end too early. */
    @Provide
    Arbitrary<String> fewLetters() {
        return Arbitraries.strings().withChars("وفبلكاهم1 ـ\u064B").ofMaxLength(6);
    }

    private void checkSpans(String text, DateContext context) {
        int end = 0;
        for (DateMention mention : parser.find(text, context)) {
            assertThat(mention.begin()).isGreaterThanOrEqualTo(end);
            assertThat(mention.end())
                    .isGreaterThan(mention.begin())
                    .isLessThanOrEqualTo(text.length());
            assertThat(text.substring(mention.begin(), mention.end())).isEqualTo(mention.raw());
            assertThat(mention.confidence()).isBetween(0.0, 1.0);
            assertThat(isCutNumber(text, mention.begin()) || isCutNumber(text, mention.end()))
                    .as(text + " " + mention)
                    .isFalse();
            if (mention.until() != null && mention.date() != null) {
                assertThat(mention.until()).isGreaterThan(mention.date());
            }
            end = mention.end();
        }
    }

    private static boolean isCutNumber(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at));
    }

    @Property(tries = 2000)
    void withoutAReferenceNothingIsTakenFromTheClock(@ForAll("dateLikeTexts") String text) {
        for (DateMention mention : parser.find(text, DateContext.none())) {
            if (mention.flags().contains(DateFlag.RELATIVE)) {
                assertThat(mention.date()).isNull();
            }
        }
    }

    @Property(tries = 300)
    void defaultLocaleAndZoneChangeNothing(@ForAll("dateLikeTexts") String text) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<DateMention> expected = parser.find(text, REFERENCE);
        try {
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "fa", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(DateParser.standard().find(text, REFERENCE)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 500)
    void aReferenceAtTheEdgeOfTimeIsNoTrouble(@ForAll("dateLikeTexts") String text) {
        for (Instant edge : List.of(Instant.MIN, Instant.MAX, Instant.EPOCH)) {
            checkSpans(text, DateContext.none().withZone(ZoneId.of("UTC")).withReference(edge));
        }
        checkSpans(text, DateContext.none().withReference(LocalDate.MIN));
        checkSpans(text, DateContext.none().withReference(LocalDate.of(2, 1, 1)));
        checkSpans(text, DateContext.none().withReference(LocalDate.of(9998, 12, 31)));
    }

    @Example
    void longMonotonousTextsAreRead() {
        List<String> parts =
                List.of(
                        "1",
                        "12/",
                        "1 ",
                        "?",
                        "أكتوبر ",
                        "كانون ",
                        "12 أكتوبر ",
                        "الجمعة/",
                        "و",
                        "من 5 إلى ",
                        "10:00-",
                        "(",
                        "ـ",
                        "\u064B",
                        "كانون الثاني",
                        "ه ",
                        "1445 هـ - ",
                        "أمس ",
                        "منذ ",
                        "اليوم ",
                        " ",
                        "\n",
                        "ب",
                        "لل",
                        "5 و");
        for (String part : parts) {
            String text = part.repeat(60_000 / part.length());
            checkSpans(text, REFERENCE);
        }
    }

    @Example
    void theSameParserServesManyThreads() {
        String text =
                "نشر يوم الخميس 15 غشت 2024 الموافق 10 صفر 1446 هـ، وأمس الأربعاء على الساعة 10:30"
                        + " صباحا";
        List<DateMention> expected = parser.find(text, REFERENCE);
        List<List<DateMention>> found =
                IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> parser.find(text, REFERENCE))
                        .distinct()
                        .toList();
        assertThat(found).containsExactly(expected);
    }
}
