package io.github.khabar.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import io.github.khabar.text.WordList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of a language tag. */
class LanguageScriptsTest {
    private static final int LETTERS = 26;

    @ParameterizedTest
    @MethodSource("common")
    void aCommonLanguageHasTheScriptThatCldrGivesItInEveryRegion(String language) {
        assertThat(tags(language))
                .allSatisfy(
                        tag -> assertThat(LanguageScripts.of(tag)).as(tag).isEqualTo(cldr(tag)));
    }

    static Stream<String> common() {
        return WordList.read(LanguageScripts.class, "language-scripts.txt").rows().stream()
                .map(row -> row.get(0));
    }

    private static List<String> tags(String language) {
        Stream<String> regions =
                IntStream.range(0, LETTERS * LETTERS)
                        .mapToObj(i -> "" + letter(i / LETTERS) + letter(i % LETTERS))
                        .map(region -> language + "-" + region);
        return Stream.concat(Stream.of(language), regions).toList();
    }

    private static char letter(int index) {
        return (char) ('A' + index);
    }

    private static String cldr(String tag) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar-Latn",
                "ar-001",
                "ku-IQ",
                "ku-TR",
                "pa-PK",
                "zgh",
                "en-Arab-MA",
                "xx",
                "ar-x-a"
            })
    void anyOtherTagIsLookedUp(String tag) {
        assertThat(LanguageScripts.of(tag)).isEqualTo(cldr(tag));
    }
}
