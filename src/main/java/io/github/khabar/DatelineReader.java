package io.github.khabar;

import io.github.khabar.byline.Byline;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the dateline together of what the byline extractor and the date parser read at the story's
 * head.
 */
final class DatelineReader {
    private final GuardedStrategies strategies;
    private final DateContext context;

    DatelineReader(GuardedStrategies strategies, DateContext context) {
        this.strategies = strategies;
        this.context = context;
    }

    @Nullable Dateline read(Byline byline) {
        String place = byline.place();
        if (place == null) {
            return null;
        }
        String raw = byline.raw() == null ? place : byline.raw();
        return new Dateline(place, null, dateIn(raw), raw);
    }

    private @Nullable PartialDate dateIn(String raw) {
        return strategies.find(raw, context).stream()
                .filter(mention -> mention.date() != null)
                .findFirst()
                .map(DateMention::date)
                .orElse(null);
    }
}
