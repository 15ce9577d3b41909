package io.github.khabar.boilerplate.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word lists of this package: what a correction may break without anyone noticing. */
class PhraseFilesTest {
    @Test
    void everyPhraseHasAMarkerAndAPlace() {
        for (List<String> row : rows("phrases.txt")) {
            assertThat(row).hasSize(3);
            assertThatCode(() -> Marker.valueOf(row.get(1)))
                    .as(row.toString())
                    .doesNotThrowAnyException();
            assertThatCode(() -> Phrasebook.Where.valueOf(row.get(2).toUpperCase(Locale.ROOT)))
                    .as(row.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void noPhraseStandsTwiceUnderAnotherSpelling() {
        Set<String> seen = new HashSet<>();

        assertThat(rows("phrases.txt"))
                .filteredOn(row -> !seen.add(words(row.get(0)) + row.get(2)))
                .isEmpty();
    }

    @Test
    void aPhraseThatMayStandAnywhereHasTwoWordsOrStandsOutByItself() {
        assertThat(rows("phrases.txt"))
                .filteredOn(row -> row.get(2).equals("contains"))
                .filteredOn(row -> words(row.get(0)).size() == 1)
                .extracting(row -> row.get(0))
                .containsOnly("©", "الكوكيز");
    }

    @ParameterizedTest
    @CsvSource({
        "date-words.txt, 'unit cue link'",
        "byline-cues.txt, 'by role desk'",
        "caption-words.txt, 'caption credit tail'"
    })
    void everyEntryIsOfAKnownKind(String file, String kinds) {
        assertThat(rows(file))
                .allSatisfy(row -> assertThat(kinds.split(" ", -1)).contains(row.get(1)));
    }

    private static List<List<String>> rows(String file) {
        return WordList.read(Marker.class, file).rows();
    }

    private static List<String> words(String phrase) {
        return Tokens.of(FoldedText.of(phrase));
    }
}
