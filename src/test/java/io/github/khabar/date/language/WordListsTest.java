package io.github.khabar.date.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.text.FoldedText;
import io.github.khabar.words.MonthName;
import io.github.khabar.words.WeekdayName;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    void everyMonthAndWeekdayOfTheVocabularyIsKnown() {
        assertThat(MonthName.all()).allSatisfy(month -> assertKnown(month.spelling()));
        assertThat(WeekdayName.all()).allSatisfy(day -> assertKnown(day.spelling()));
    }

    private static void assertKnown(String name) {
        String key = FoldedText.fold(name);
        assertThat(
                        Lexicon.standard()
                                .find(key.endsWith(".") ? key.substring(0, key.length() - 1) : key))
                .as(name)
                .isNotNull();
    }

    @Test
    void everyZoneExists() {
        assertThat(rows("zones.txt"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(ZoneId.of(row.get(1))).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"words.txt", "numbers.txt", "name-cues.txt", "zones.txt", "not-future.txt"})
    void everyListIsInNormalForm(String file) {
        for (List<String> row : rows(file)) {
            for (String column : row) {
                assertThat(Normalizer.normalize(column, Normalizer.Form.NFC)).isEqualTo(column);
                assertThat(column).isEqualTo(column.strip()).isNotEmpty();
            }
        }
    }
}
