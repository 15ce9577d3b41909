package io.github.khabar.boilerplate.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.text.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in scripts that have no spaces between words, or stops of their own. */
class ScriptsTest {

    @ParameterizedTest
    @CsvSource({
        "海辺の町に新しい橋, 海辺 の 町 に 新 しい 橋",
        "图书馆开放, 图书 馆开 放",
        "カメラ と 犬, カメ ラ と 犬",
        "خبر 海辺 news, خبر 海辺 news",
        "한국어 신문, 한국어 신문"
    })
    void twoLettersOfAScriptWithoutSpacesAreAWord(String text, String words) {
        assertThat(String.join(" ", Tokens.of(FoldedText.fold(text))))
                .isEqualTo(FoldedText.fold(words));
    }

    @ParameterizedTest
    @CsvSource({
        "橋が開いた。, STOP",
        "「橋が開いた。」, STOP",
        "桥开了吗？, QUESTION",
        "پل کھل گیا۔, STOP",
        "पुल खुला।, STOP",
        "جسر جديد, OPEN"
    })
    void aStopOfAnyScriptEndsASentence(String text, Ending ending) {
        assertThat(Ending.of(FoldedText.fold(text))).isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource({"'海、町、橋。', 2", "'海，町。', 1", "'one، two, three', 2"})
    void commasOfAnyScriptArePauses(String text, int pauses) {
        assertThat(Punctuation.pauses(FoldedText.fold(text))).isEqualTo(pauses);
    }
}
