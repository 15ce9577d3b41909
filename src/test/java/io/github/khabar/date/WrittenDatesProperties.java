package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WrittenDatesProperties {
    private static final char[] ZEROS = {'0', '٠', '۰'};

    private final DateParser parser = DateParser.standard();

    @Provide
    Arbitrary<LocalDate> dates() {
        long first = LocalDate.of(1900, 1, 1).toEpochDay();
        long last = LocalDate.of(2100, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    /** Names that are words of other languages too, such as March, need their own year. */
    @Provide
    Arbitrary<String> arabicSystems() {
        return systems().filter(system -> !system.equals("french") && !system.equals("english"));
    }

    @Provide
    Arbitrary<String> systems() {
        return Arbitraries.of(DateWriter.MONTHS.keySet().stream().sorted().toList());
    }

    @Provide
    Arbitrary<Character> zeros() {
        return Arbitraries.of(ZEROS[0], ZEROS[1], ZEROS[2]);
    }

    @Property(tries = 4000)
    void everyDateComesBackFromItsNamesInEveryOrderAndDigitSet(
            @ForAll("dates") LocalDate date,
            @ForAll("systems") String system,
            @ForAll @IntRange(max = 9) int order,
            @ForAll("zeros") char zero,
            @ForAll long seed) {
        assertThat(DateWriter.orders()).isEqualTo(10);
        String text = DateWriter.withDigits(DateWriter.named(date, system, order), zero);
        assertWhole(text, date);
        assertWhole(DateWriter.sprinkled(text, seed), date);
    }

    @Property(tries = 4000)
    void everyDateComesBackFromItsNumbers(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 7) int order,
            @ForAll("zeros") char zero,
            @ForAll long seed) {
        assertThat(DateWriter.numericOrders()).isEqualTo(8);
        String text = DateWriter.withDigits(DateWriter.numeric(date, order), zero);
        assertWhole(text, date);
        assertWhole(DateWriter.sprinkled(text, seed), date);
    }

    @Example
    void everyDayOfTwoCenturiesComesBackInEveryMonthSystem() {
        List<String> systems = DateWriter.MONTHS.keySet().stream().sorted().toList();
        int turn = 0;
        for (LocalDate date = LocalDate.of(1900, 1, 1);
                date.getYear() <= 2100;
                date = date.plusDays(1)) {
            for (String system : systems) {
                String text =
                        DateWriter.withDigits(
                                DateWriter.named(date, system, turn % DateWriter.orders()),
                                ZEROS[turn % ZEROS.length]);
                turn += 7;
                List<DateMention> mentions = parser.find(text, DateContext.none());
                if (mentions.size() != 1 || !PartialDate.of(date).equals(mentions.get(0).date())) {
                    assertWhole(text, date);
                }
            }
            turn++;
        }
    }

    @Property
    void aDateIsFoundWhereverItStandsAndItsWeekdayAgrees(
            @ForAll("dates") LocalDate date, @ForAll("systems") String system, @ForAll long seed) {
        String written = DateWriter.weekday(date) + " " + DateWriter.named(date, system, 0);
        String text = DateWriter.sprinkled("صدر البلاغ بالرباط، " + written + "، عن الوزارة", seed);
        List<DateMention> mentions = parser.find(text, DateContext.none());
        assertThat(mentions).hasSize(1);
        assertThat(mentions.get(0).date()).isEqualTo(PartialDate.of(date));
        assertThat(mentions.get(0).flags()).containsExactly(DateFlag.WEEKDAY_AGREES);
    }

    @Property(tries = 2000)
    void everyRangeComesBackWithBothItsEnds(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll("arabicSystems") String system,
            @ForAll("zeros") char zero) {
        LocalDate last = date.plusDays(length);
        String text = DateWriter.withDigits(DateWriter.range(date, last, system), zero);
        List<DateMention> mentions = parser.find(text, DateContext.none());
        assertThat(mentions).as(text).hasSize(1);
        assertThat(mentions.get(0).date()).as(text).isEqualTo(PartialDate.of(date));
        assertThat(mentions.get(0).until()).as(text).isEqualTo(PartialDate.of(last));
    }

    @Property(tries = 2000)
    void everyMinuteComesBackAfterItsDate(
            @ForAll("dates") LocalDate date,
            @ForAll("systems") String system,
            @ForAll @IntRange(max = 1439) int minute,
            @ForAll @IntRange(max = 4) int form,
            @ForAll("zeros") char zero) {
        LocalTime time = LocalTime.of(minute / 60, minute % 60);
        String written = DateWriter.named(date, system, 0) + DateWriter.time(time, form);
        String text = DateWriter.withDigits(written, zero);
        List<DateMention> mentions = parser.find(text, DateContext.none());
        assertThat(mentions).as(text).hasSize(1);
        assertThat(mentions.get(0).date()).as(text).isEqualTo(PartialDate.of(date));
        assertThat(mentions.get(0).time()).as(text).isEqualTo(time);
    }

    @Property
    void aGluedNameChangesNothing(
            @ForAll("dates") LocalDate date, @ForAll("systems") String system) {
        String text = "سناء البقالي" + DateWriter.named(date, system, 0) + "أعلنت الجمعية";
        List<DateMention> mentions = parser.find(text, DateContext.none());
        assertThat(mentions).extracting(DateMention::date).containsExactly(PartialDate.of(date));
    }

    @Property
    void theReferenceNeverChangesACompleteDate(
            @ForAll("dates") LocalDate date,
            @ForAll("dates") LocalDate reference,
            @ForAll("systems") String system) {
        String text = DateWriter.named(date, system, 0);
        assertThat(parser.find(text, DateContext.none().withReference(reference)))
                .isEqualTo(parser.find(text, DateContext.none()));
    }

    private void assertWhole(String text, LocalDate date) {
        List<DateMention> mentions = parser.find(text, DateContext.none());
        assertThat(mentions).as(text).hasSize(1);
        DateMention mention = mentions.get(0);
        assertThat(mention.date()).as(text).isEqualTo(PartialDate.of(date));
        assertThat(mention.until()).as(text).isNull();
        assertThat(text.substring(mention.begin(), mention.end())).isEqualTo(mention.raw());
    }
}
