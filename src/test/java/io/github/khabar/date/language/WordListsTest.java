package io.github.khabar.date.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.text.FoldedText;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {
    private static List<List<String>> rows(String file) {
        return DateWordLists.read(file).rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {"words.txt", "numbers.txt", "name-cues.txt"})
    void everyRowNamesASenseOnceAndHasAValue(String file) {
        Set<String> seen = new HashSet<>();
        for (List<String> row : rows(file)) {
            assertThat(row).as(file + " " + row).hasSize(3);
            assertThat(Sense.named(row.get(1))).isNotNull();
            assertThat(row.get(2)).matches("-?\\d+");
            assertThat(seen.add(FoldedText.fold(row.get(0)) + " " + row.get(1)))
                    .as("repeated: " + row)
                    .isTrue();
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void everyMonthSpellingIsNewAndMeansOneMonth() {
        Map<String, String> seen = new HashMap<>();
        for (List<String> row : rows("months.txt")) {
            assertThat(row).hasSize(3);
            assertThat(row.get(1)).isIn("gregorian", "hijri", "libyan");
            assertThat(Integer.parseInt(row.get(2))).isBetween(1, 12);
            String before = seen.put(FoldedText.fold(row.get(0)), row.toString());
            assertThat(before).as("repeated: " + row).isNull();
        }
        CldrNames.gregorianMonths(
                (name, month) ->
                        assertThat(seen.containsKey(FoldedText.fold(name))).as(name).isFalse());
        CldrNames.hijriMonths(
                (name, month) ->
                        assertThat(seen.containsKey(FoldedText.fold(name))).as(name).isFalse());
    }

    @Test
    void noSystemHasAHole() {
        for (Sense calendar :
                List.of(Sense.GREGORIAN_MONTH, Sense.HIJRI_MONTH, Sense.LIBYAN_MONTH)) {
            Set<Integer> months =
                    Lexicon.standard().lexemes().stream()
                            .filter(word -> word.has(calendar))
                            .map(word -> word.value(calendar))
                            .collect(Collectors.toSet());
            assertThat(months).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        }
        Set<Integer> weekdays =
                Lexicon.standard().lexemes().stream()
                        .filter(word -> word.has(Sense.WEEKDAY))
                        .map(word -> word.value(Sense.WEEKDAY))
                        .collect(Collectors.toSet());
        assertThat(weekdays).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void everyNameOfCldrIsAMonthOfTheSameNumber() {
        CldrNames.gregorianMonths((name, month) -> assertMonth(name, Sense.GREGORIAN_MONTH, month));
        CldrNames.hijriMonths(
                (name, month) -> {
                    if (name.matches("[\\p{IsArabic} ]+")) {
                        assertMonth(name, Sense.HIJRI_MONTH, month);
                    }
                });
    }

    private static void assertMonth(String name, Sense sense, int month) {
        String key = FoldedText.fold(name);
        Lexeme lexeme =
                Lexicon.standard()
                        .find(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
        assertThat(lexeme).as(name).isNotNull();
        assertThat(lexeme.has(sense)).as(name).isTrue();
        assertThat(lexeme.value(sense)).as(name).isEqualTo(month);
    }

    @Test
    void everyWeakMonthIsAMonth() {
        for (List<String> row : rows("weak-months.txt")) {
            Lexeme lexeme = Lexicon.standard().find(FoldedText.fold(row.get(0)));
            assertThat(lexeme).as(row.toString()).isNotNull();
            assertThat(lexeme.has(Sense.GREGORIAN_MONTH) || lexeme.has(Sense.HIJRI_MONTH)).isTrue();
            assertThat(Integer.parseInt(row.get(1))).isBetween(1, 3);
        }
    }

    @Test
    void everyZoneExists() {
        assertThat(rows("zones.txt"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(ZoneId.of(row.get(1))).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words.txt",
                "numbers.txt",
                "name-cues.txt",
                "months.txt",
                "weak-months.txt",
                "zones.txt",
                "not-future.txt"
            })
    void everyListIsInNormalForm(String file) {
        for (List<String> row : rows(file)) {
            for (String column : row) {
                assertThat(Normalizer.normalize(column, Normalizer.Form.NFC)).isEqualTo(column);
                assertThat(column).isEqualTo(column.strip()).isNotEmpty();
            }
        }
    }
}
