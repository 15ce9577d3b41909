package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.text.WordList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a caller adds to the built-in ones. */
class AddedWordsTest {
    private static final DateContext MONDAY =
            DateContext.none().withReference(LocalDate.parse("2025-09-15"));

    private static List<String> dates(DateParser parser, String text) {
        return parser.find(text, MONDAY).stream().map(m -> String.valueOf(m.date())).toList();
    }

    private static WordList list(String text) {
        try {
            return WordList.read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anAddedMonthIsReadAndTheStandardParserDoesNotKnowIt() {
        DateParser parser = DateParser.builder().month("طنبر", 9).build();

        assertThat(dates(parser, "نشر في 12 طنبر 2025")).containsExactly("2025-09-12");
        assertThat(dates(DateParser.standard(), "نشر في 12 طنبر 2025"))
                .doesNotContain("2025-09-12");
        assertThat(dates(parser, "في 3 غشت 2024")).containsExactly("2024-08-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 لطنبر 2025",
                "12 طـنـبـر 2025",
                "12 طَنْبَر 2025",
                "12طنبر2025",
                "الجمعة 12 طنبر 2025"
            })
    void anAddedMonthIsMetInEveryFormOfABuiltInOne(String text) {
        DateParser parser = DateParser.builder().month("طنبر", 9).build();

        assertThat(dates(parser, text)).containsExactly("2025-09-12");
    }

    @Test
    void anAddedNameMayHaveSeveralWords() {
        DateParser parser = DateParser.builder().month("شهر الزيتون الأخضر", 11).build();

        assertThat(dates(parser, "في 5 شهر الزيتون الأخضر 2024")).containsExactly("2024-11-05");
    }

    @Test
    void anAddedHijriMonthIsRead() {
        DateParser parser = DateParser.builder().hijriMonth("شهر المولد", 3).build();

        assertThat(parser.find("12 شهر المولد 1446 هـ", MONDAY))
                .singleElement()
                .satisfies(m -> assertThat(m.calendar()).isEqualTo(DateCalendar.HIJRI))
                .satisfies(m -> assertThat(m.date()).isEqualTo(new PartialDate(2024, 9, 15)));
    }

    @Test
    void anAddedWordWinsOverABuiltInOne() {
        DateParser parser = DateParser.builder().month("شتنبر", 10).build();

        assertThat(dates(parser, "12 شتنبر 2025")).containsExactly("2025-10-12");
        assertThat(dates(DateParser.standard(), "12 شتنبر 2025")).containsExactly("2025-09-12");
    }

    @Test
    void wordsComeFromAFileInTheFormOfTheBuiltInLists() {
        DateParser parser =
                DateParser.builder()
                        .words(list("\uFEFF# ours\nطنبر\tgregorian\t9"))
                        .words(list("\nالبارحتين\trelative-day\t-2\r\n"))
                        .build();

        assertThat(dates(parser, "نشر في 12 طنبر 2025")).containsExactly("2025-09-12");
        assertThat(dates(parser, "اجتمع المجلس البارحتين")).containsExactly("2025-09-13");
    }

    @Test
    void aMonthThatIsAlsoAWordNeedsWhatItsRowSays() {
        DateParser parser = DateParser.builder().words(list("كمال\tgregorian\t9\t3")).build();

        assertThat(dates(parser, "في 12 كمال 2024")).containsExactly("2024-09-12");
        assertThat(dates(parser, "قال كمال 2024")).doesNotContain("2024-09");
        DateParser plain = DateParser.builder().month("كمال", 9).build();
        assertThat(dates(plain, "قال كمال 2024")).containsExactly("2024-09");
    }

    @Test
    void aParserDoesNotChangeWithItsBuilder() {
        DateParser.Builder builder = DateParser.builder();
        DateParser before = builder.build();
        builder.month("شتنبر", 10);

        assertThat(dates(before, "12 شتنبر 2025")).containsExactly("2025-09-12");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void aMonthIsOneToTwelve(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateParser.builder().month("طنبر", month))
                .withMessage("month must be 1 to 12, but is " + month);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateParser.builder().hijriMonth("طنبر", month))
                .withMessage("month must be 1 to 12, but is " + month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12", "طنبر/شتنبر", "one two three four five"})
    void aNameIsOneToFourWords(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateParser.builder().month(name, 9))
                .withMessage("name must be one to four words of letters, but is '" + name + "'");
    }

    @Test
    void aNameTooLongIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateParser.builder().month("ط".repeat(65), 9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "طنبر gregorian | have three columns, the word, its sense and its value",
                "طنبر month 9 | name a sense of the built-in lists",
                "طنبر gregorian nine | have a number for a value",
                "طنبر gregorian 13 | have a value of 1 to 12",
                "طنبر gregorian 9 4 | have a value of 1 to 3",
                "الخمس weekday 4 1 | have three columns, the word, its sense and its value",
                "الخمس weekday 9 | have a value of 1 to 7",
                "بعدها relative-day 99 | have a value of -2 to 2",
                "فاس zone 3 | add no zone"
            })
    void aRowInAnotherFormIsRefused(String row, String rule) {
        WordList list = list(row.replace(' ', '\t'));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateParser.builder().words(list))
                .withMessage("list must " + rule + ", but a row is " + list.rows().get(0));
    }

    @Test
    void nothingMayBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> DateParser.builder().month(null, 9))
                .withMessage("name must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> DateParser.builder().words(null))
                .withMessage("list must not be null");
    }
}
