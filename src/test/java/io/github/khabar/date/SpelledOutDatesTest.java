package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and years as ICU4J spells them out, which is not always as the press does. */
class SpelledOutDatesTest {
    private final DateParser parser = DateParser.standard();
    private final RuleBasedNumberFormat icu =
            new RuleBasedNumberFormat(new ULocale("ar"), RuleBasedNumberFormat.SPELLOUT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%spellout-cardinal-masculine",
                "%spellout-cardinal-feminine",
                "%spellout-ordinal-masculine",
                "%spellout-ordinal-feminine"
            })
    void everyDayOfAMonthIsRead(String rules) {
        for (int day = 1; day <= 31; day++) {
            assertWhole(icu.format(day, rules) + " من يناير 2024", LocalDate.of(2024, 1, day));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%spellout-cardinal-masculine",
                "%spellout-cardinal-feminine",
                "%spellout-numbering-year"
            })
    void everyYearOfTwoCenturiesIsRead(String rules) {
        for (int year = 1900; year <= 2100; year++) {
            assertWhole("5 يناير سنة " + icu.format(year, rules), LocalDate.of(year, 1, 5));
        }
    }

    private void assertWhole(String text, LocalDate date) {
        List<DateMention> mentions = parser.find(text, DateContext.none());
        assertThat(mentions).as(text).extracting(DateMention::raw).containsExactly(text);
        assertThat(mentions.get(0).date()).as(text).hasToString(date.toString());
    }
}
