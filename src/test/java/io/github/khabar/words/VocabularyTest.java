package io.github.khabar.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
    @Test
    void theMonthsOfCldrAreThoseThatIcu4jCarries() {
        Map<String, Integer> gregorian = new HashMap<>();
        Map<String, Integer> hijri = new HashMap<>();
        CldrNames.gregorianMonths((name, month) -> putName(gregorian, name, month));
        CldrNames.hijriMonths((name, month) -> putName(hijri, name, month));

        assertThat(months("cldr-months.txt", MonthName.Calendar.GREGORIAN)).isEqualTo(gregorian);
        assertThat(months("cldr-months.txt", MonthName.Calendar.HIJRI)).isEqualTo(hijri);
    }

    @Test
    void theWeekdaysOfCldrAreAmongThoseListed() {
        Map<String, Integer> cldr = new HashMap<>();
        CldrNames.weekdays((name, day) -> putName(cldr, name, day));
        Map<String, Integer> listed = new HashMap<>();
        WeekdayName.all().forEach(day -> putName(listed, day.spelling(), day.number()));

        assertThat(cldr).isNotEmpty();
        assertThat(listed).containsAllEntriesOf(cldr);
    }

    @Test
    void noMonthOrWeekdayIsSpelledTwice() {
        List<String> names = new ArrayList<>();
        MonthName.all().forEach(month -> names.add(month.calendar() + " " + key(month.spelling())));
        WeekdayName.all().forEach(day -> names.add("weekday " + key(day.spelling())));
        Set<String> seen = new HashSet<>();

        assertThat(names).filteredOn(name -> !seen.add(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyMonthOfACalendarHasAName(MonthName.Calendar calendar) {
        Set<Integer> numbers =
                MonthName.all().stream()
                        .filter(month -> month.calendar() == calendar)
                        .map(MonthName::number)
                        .collect(Collectors.toSet());

        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(MonthName.all()).allMatch(month -> month.need() >= 0 && month.need() <= 3);
    }

    @Test
    void everyWeekdayHasANameWithItsArticle() {
        assertThat(WeekdayName.all())
                .filteredOn(day -> !day.bare())
                .extracting(WeekdayName::number)
                .contains(1, 2, 3, 4, 5, 6, 7)
                .allMatch(number -> number >= 1 && number <= 7);
    }

    private static Map<String, Integer> months(String list, MonthName.Calendar calendar) {
        Map<String, Integer> months = new HashMap<>();
        MonthName.read(list).stream()
                .filter(month -> month.calendar() == calendar)
                .forEach(month -> putName(months, month.spelling(), month.number()));
        return months;
    }

    /** Some abbreviations of CLDR hold signs, and no text is cut so that they would be found. */
    private static void putName(Map<String, Integer> names, String name, int number) {
        String key = key(name);
        if (!key.isEmpty() && key.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ')) {
            names.putIfAbsent(key, number);
        }
    }

    private static String key(String name) {
        String folded = FoldedText.fold(name).strip();
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
