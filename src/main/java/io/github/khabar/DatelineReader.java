package io.github.khabar;

import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.PartialDate;
import io.github.khabar.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Puts the dateline together: the place and agency that the byline extractor read, and the date
 * that the date parser finds in the same words.
 */
final class DatelineReader {
    private final GuardedStrategies strategies;
    private final DateContext context;

    DatelineReader(GuardedStrategies strategies, DateContext context) {
        this.strategies = strategies;
        this.context = context;
    }

    @Nullable Dateline read(Byline byline, Page page) {
        Byline.Dateline span = byline.dateline();
        if (span == null || span.block() >= page.blocks().size()) {
            return null;
        }
        String text = page.blocks().get(span.block()).text();
        String raw = text.substring(span.begin(), Math.min(span.end(), text.length())).strip();
        Agency agency = span.agency();
        return new Dateline(span.place(), agency == null ? null : agency.name(), dateIn(raw), raw);
    }

    private @Nullable PartialDate dateIn(String raw) {
        return strategies.find(raw, context).stream()
                .map(DateMention::date)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }
}
