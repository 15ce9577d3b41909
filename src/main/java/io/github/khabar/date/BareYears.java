package io.github.khabar.date;

import io.github.khabar.date.DateItem.Trait;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads years without a month: عام 2019, عامي 2019 و2020, and, beside another year, 1354هـ and
 * 1935م.
 */
final class BareYears {
    private static final int FIRST_YEAR = 1000;

    private BareYears() {}

    static @Nullable DateItem read(Tokens t, int i) {
        if (t.is(i, Sense.YEAR_WORD)) {
            return named(t, i);
        }
        Years.Reading year = Years.number(t, i);
        if (year == null || year.era() == Years.Era.NONE) {
            return null;
        }
        return item(i, year, null, year.next(), EnumSet.of(Trait.COMPANION));
    }

    private static @Nullable DateItem named(Tokens t, int i) {
        if (t.is(i - 1, Sense.YEAR_TITLE) || t.isNumber(i - 1)) {
            return null;
        }
        Years.Reading year = Years.number(t, i + 1);
        if (year == null) {
            year = Years.words(t, i + 1);
        }
        if (year == null || (year.year() < FIRST_YEAR && year.era() != Years.Era.HIJRI)) {
            return null;
        }
        Years.Reading last =
                t.is(year.next(), Sense.AND) && t.value(i, Sense.YEAR_WORD) == 3
                        ? Years.number(t, year.next() + 1)
                        : null;
        return item(
                i,
                year,
                last,
                last == null ? year.next() : last.next(),
                EnumSet.noneOf(Trait.class));
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
