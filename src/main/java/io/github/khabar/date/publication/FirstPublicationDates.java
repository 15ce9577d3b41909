package io.github.khabar.date.publication;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.page.Content;
import io.github.khabar.strategy.Chain;
import java.util.function.UnaryOperator;

/**
 * Asks a second extractor where the first finds no publication date.
 *
 * @param first the extractor that is asked first
 * @param second the one that is asked then
 */
public record FirstPublicationDates(PublicationDateExtractor first, PublicationDateExtractor second)
        implements PublicationDateExtractor, Chain<PublicationDateExtractor> {
    @Override
    public PublicationDates extract(Content content, DateContext context) {
        PublicationDates own = first.extract(content, context);
        return own.published().isPresent() ? own : second.extract(content, context);
    }

    @Override
    public PublicationDateExtractor withLinks(UnaryOperator<PublicationDateExtractor> change) {
        return new FirstPublicationDates(change.apply(first), change.apply(second));
    }
}
