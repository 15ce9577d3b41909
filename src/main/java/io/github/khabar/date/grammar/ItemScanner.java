package io.github.khabar.date.grammar;

import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@link Item}s of a text, in order and without overlap, by trying the grammar where one
 * can begin.
 */
public final class ItemScanner {
    private static final long STARTS =
            Sense.GREGORIAN_MONTH.bit()
                    | Sense.HIJRI_MONTH.bit()
                    | Sense.WEEKDAY.bit()
                    | Sense.BARE_WEEKDAY.bit()
                    | Sense.ORDINAL.bit()
                    | Sense.CARDINAL.bit()
                    | Sense.TENS.bit()
                    | Sense.FIRST_DAY.bit()
                    | Sense.YEAR_WORD.bit()
                    | Sense.MONTH_WORD.bit()
                    | Sense.HOUR_WORD.bit()
                    | Sense.CLOCK_TIME.bit()
                    | Sense.ZONE_WORD.bit()
                    | Sense.UTC.bit()
                    | Sense.RELATIVE_DAY.bit()
                    | Sense.WEAK_RELATIVE.bit()
                    | Sense.THIS.bit()
                    | Sense.AGO.bit();

    private final NumericDates numericDates;

    public ItemScanner(NumericDates numericDates) {
        this.numericDates = numericDates;
    }

    public List<Item> scan(Tokens t) {
        List<Item> items = new ArrayList<>();
        int i = 0;
        while (i < t.size()) {
            Item item = t.isNumber(i) ? atNumber(t, i) : t.isAny(i, STARTS) ? atWord(t, i) : null;
            if (item == null) {
                i++;
            } else {
                items.add(item);
                i = item.end();
            }
        }
        return items;
    }

    private @Nullable Item atNumber(Tokens t, int i) {
        Item date = numericDates.read(t, i);
        if (date == null) {
            date = NamedDates.read(t, i);
        }
        if (date == null) {
            date = TimesOfDay.read(t, i);
        }
        if (date == null) {
            date = RelativeDays.elapsed(t, i);
        }
        return date == null ? BareYears.read(t, i) : date;
    }

    private static @Nullable Item atWord(Tokens t, int i) {
        Item item = NamedDates.read(t, i);
        if (item == null) {
            item = RelativeDays.read(t, i);
        }
        if (item == null) {
            item = WeekdayNames.read(t, i);
        }
        if (item == null) {
            item = TimesOfDay.read(t, i);
        }
        return item == null ? BareYears.read(t, i) : item;
    }
}
