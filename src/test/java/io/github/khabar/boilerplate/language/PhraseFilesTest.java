package io.github.khabar.boilerplate.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    void noPhraseStandsTwiceNorMeansTwoThings() {
        Map<String, List<String>> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (List<String> row : rows("phrases.txt")) {
            for (List<String> form : forms(row.get(0))) {
                List<String> before = seen.putIfAbsent(form + row.get(2), row);
                boolean plain = row.get(0).indexOf('|') < 0 || isPlain(before);
                if (before != null && (plain || !before.get(1).equals(row.get(1)))) {
                    twice.add(form + " in " + row + " and " + before);
                }
            }
        }

        assertThat(twice).isEmpty();
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

    private static boolean isPlain(@Nullable List<String> row) {
        return row != null && row.get(0).indexOf('|') < 0;
    }

    private static List<List<String>> forms(String phrase) {
        if (phrase.indexOf('|') < 0) {
            return List.of(words(phrase));
        }
        List<List<String>> forms = List.of(List.of());
        for (String place : phrase.split(" ", -1)) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> form : forms) {
                for (String choice : place.split("\\|", -1)) {
                    longer.add(Stream.concat(form.stream(), words(choice).stream()).toList());
                }
            }
            forms = longer;
        }
        return forms;
    }

    private static List<List<String>> rows(String file) {
        return WordList.read(Marker.class, file).rows();
    }

    private static List<String> words(String phrase) {
        return Tokens.of(FoldedText.of(phrase));
    }
}
