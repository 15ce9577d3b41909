package io.github.khabar.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.page.Block;
import io.github.khabar.page.Page;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word of the vocabulary is read by every strategy, and said by no other list again. */
class SharedVocabularyTest {
    private static final String PERSON = "سعاد بلخضر";
    private static final String STORY =
            """
            مكتبة متنقلة تصل إلى قرى وادي الزعتر
            %s
            وصلت المكتبة المتنقلة صباحا إلى أول قرية في الوادي، وكان في استقبالها تلاميذ المدرسة ومعلموها.
            وقال المشرف على القافلة إن الكتب التي جمعها المتطوعون تكفي لعشر قرى، وإن الزيارة ستتكرر كل شهر.
            وأضاف أن التلاميذ اختاروا بأنفسهم ما يقرؤونه، وأن الطلب كان أكبر على القصص المصورة وكتب العلوم.
            """;

    private final DateParser dates = DateParser.standard();
    private final BylineExtractor bylines = BylineExtractor.standard();
    private final BoilerplateRemover remover = BoilerplateRemover.standard();

    static Stream<String> months() {
        return MonthName.all().stream().filter(MonthName::isPlain).map(MonthName::spelling);
    }

    @ParameterizedTest
    @MethodSource("months")
    void everyMonthMakesADate(String month) {
        assertThat(dates.find("12 " + month + " 2025 هـ", DateContext.none())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("months")
    void noMonthIsPartOfANameBeforeIt(String month) {
        assertThat(bylines.parseLine("بقلم: " + PERSON + " 12 " + month + " 2025").persons())
                .extracting(Contributor::name)
                .containsExactly(PERSON);
    }

    @ParameterizedTest
    @MethodSource("months")
    void aLineOfADayAndAMonthIsNoStory(String month) {
        assertThat(kept(STORY.formatted("12 " + month))).noneMatch(line -> line.startsWith("12 "));
    }

    static Stream<String> desks() {
        return Desks.all().stream();
    }

    @ParameterizedTest
    @MethodSource("desks")
    void aDeskIsAnOrganizationAndNoStory(String desk) {
        assertThat(bylines.parseLine(desk).organizations())
                .extracting(Organization::name)
                .containsExactly(desk);
        assertThat(kept(STORY.formatted(desk))).doesNotContain(desk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boilerplate/language/date-words.txt",
                "byline/date-openers.txt",
                "date/words.txt"
            })
    void noOtherListSaysAMonthOrAWeekdayAgain(String list) {
        Set<String> vocabulary =
                Stream.concat(months(), WeekdayName.all().stream().map(WeekdayName::spelling))
                        .map(FoldedText::fold)
                        .collect(Collectors.toSet());

        assertThat(WordList.read(Page.class, "../" + list).folded())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(vocabulary);
    }

    @Test
    void noOtherListSaysADeskAnAgencyOrASureMarkerAgain() {
        Set<String> vocabulary =
                Stream.of(
                                desks(),
                                AgencyName.all().stream().flatMap(a -> a.spellings().stream()),
                                MarkerPhrase.all().stream()
                                        .filter(MarkerPhrase::isSure)
                                        .map(MarkerPhrase::phrase))
                        .flatMap(words -> words)
                        .map(FoldedText::fold)
                        .collect(Collectors.toSet());
        Set<String> cues =
                WordList.read(Page.class, "../boilerplate/language/byline-cues.txt").rows().stream()
                        .filter(row -> !row.get(1).equals("role"))
                        .map(row -> FoldedText.fold(row.get(0)))
                        .collect(Collectors.toSet());

        assertThat(cues).isNotEmpty().doesNotContainAnyElementsOf(vocabulary);
    }

    private List<String> kept(String text) {
        return remover.remove(Page.ofText(text)).kept().stream().map(Block::text).toList();
    }
}
