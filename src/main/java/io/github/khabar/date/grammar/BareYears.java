package io.github.khabar.date.grammar;

import io.github.khabar.date.grammar.DateItem.Trait;
import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads years without a month: عام 2019, عامي 2019 و2020, منذ 1981, and, beside another year,
 * 1354هـ and 1935م.
 */
final class BareYears {
    private static final int FIRST_YEAR = 1000;

    /** The value of 'the two years'. */
    private static final int TWO_YEARS = 3;

    private BareYears() {}

    static @Nullable DateItem read(Tokens t, int i) {
        if (t.is(i, Sense.YEAR_WORD)) {
            return named(t, i);
        }
        Years.Reading year = Years.number(t, i);
        if (year == null) {
            return null;
        }
        YearAlone alone = new YearAlone(t, i, year);
        if (alone.isOne()) {
            Years.Reading last = alone.last();
            int end = last == null ? year.next() : last.next();
            return item(i, year, last, end, EnumSet.noneOf(Trait.class));
        }
        if (year.era() == Years.Era.NONE) {
            return null;
        }
        return item(i, year, null, year.next(), EnumSet.of(Trait.COMPANION));
    }

    private static @Nullable DateItem named(Tokens t, int i) {
        if (t.is(i - 1, Sense.YEAR_TITLE) || t.isNumber(i - 1)) {
            return null;
        }
        int at = t.isMark(i + 1, ':') ? i + 2 : i + 1;
        Years.Reading year = Years.number(t, at);
        if (year == null) {
            year = Years.words(t, at);
        }
        if (year == null || (year.year() < FIRST_YEAR && year.era() != Years.Era.HIJRI)) {
            return null;
        }
        Years.Reading last = last(t, i, year);
        if (last != null && last.era() == Years.Era.HIJRI && year.era() == Years.Era.NONE) {
            return null; // two Hijri years cover parts of three others
        }
        return item(
                i,
                year,
                last,
                last == null ? year.next() : last.next(),
                EnumSet.noneOf(Trait.class));
    }

    /** Reads the second year of two, عامي 2019 و2020, or of a season, سنة 2019/2020. */
    private static Years.@Nullable Reading last(Tokens t, int i, Years.Reading first) {
        boolean two = t.is(first.next(), Sense.AND) && t.value(i, Sense.YEAR_WORD) == TWO_YEARS;
        boolean season = t.isMark(first.next(), '/') || t.isMark(first.next(), '-');
        Years.Reading last = two || season ? Years.number(t, first.next() + 1) : null;
        boolean fits =
                last != null
                        && (two ? last.year() > first.year() : last.year() == first.year() + 1);
        return fits ? last : null;
    }

    private static DateItem item(
            int begin,
            Years.Reading year,
            Years.@Nullable Reading last,
            int end,
            Set<Trait> traits) {
        return new DateItem(
                begin,
                end,
                written(year),
                last == null ? null : written(last),
                Nearness.NONE,
                traits);
    }

    private static WrittenDate written(Years.Reading year) {
        boolean hijri = year.era() == Years.Era.HIJRI;
        return new WrittenDate(hijri, year.year(), 0, 0);
    }
}
