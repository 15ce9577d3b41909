package io.github.khabar.boilerplate.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasePatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // a plain phrase is its words
                "اقرأ أيضا; إقرأ أيضاً: قافلة; 2",
                "اقرأ أيضا; اقرأ; -1",
                // any of the words in a place
                "اقرأ|طالع أيضا|كذلك; طالع كذلك; 2",
                "اقرأ|طالع أيضا|كذلك; طالع; -1",
                // the words of a choice stand together
                "مقالات ذات_صلة|أخرى; مقالات ذات صلة بالخبر; 3",
                "مقالات ذات_صلة|أخرى; مقالات ذات; -1",
                // a place that may be empty
                "مقالات أخرى| للكاتب; مقالات للكاتب; 2",
                "مقالات أخرى| للكاتب; مقالات أخرى للكاتب; 3",
                "مقالات أخرى|; مقالات; 1",
                "أهم|| الأخبار; الأخبار; 1",
                // the longest of all
                "اقرأ أيضا| أيضا|; اقرأ أيضا أيضا أيضا; 3",
            })
    void aPhraseEndsBehindTheLongestOfItsForms(String phrase, String line, int end) {
        assertThat(PhrasePattern.of(phrase).end(words(line), 0)).isEqualTo(end);
    }

    @Test
    void aPhraseIsSoughtWhereAnyOfItsFormsBegins() {
        List<String> first = new ArrayList<>();
        PhrasePattern.of("كل|| أهم|آخر_ما| الأخبار")
                .forEachFirst(word -> first.add(word.toString()));

        assertThat(first)
                .containsExactly(
                        "كل",
                        FoldedText.fold("أهم"),
                        FoldedText.fold("آخر"),
                        FoldedText.fold("الأخبار"));
    }

    @Test
    void onlySomeWordsAreSuchAPhraseIfAllOfThemAre() {
        PhrasePattern pattern = PhrasePattern.of("اقرأ أيضا|");

        assertThat(pattern.isAt(words("اقرأ أيضا"), 0, 1)).isTrue();
        assertThat(pattern.isAt(words("اقرأ أيضا"), 0, 2)).isTrue();
        assertThat(pattern.isAt(words("اقرأ كثيرا"), 0, 2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "أهم| آخر|", "!", "| |"})
    void aPhraseThatMayHaveNoWordIsRefused(String phrase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhrasePattern.of(phrase))
                .withMessageContaining("phrase must have a word");
    }

    @Test
    void aPhraseOfManyPlacesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhrasePattern.of("أهم| ".repeat(12) + "آخر"))
                .withMessageContaining("at most 12 places");
    }

    private static TokenList words(String line) {
        return new PageWords(Phrasebook.standard()).read(FoldedText.fold(line));
    }
}
