package io.github.khabar.date;

import io.github.khabar.date.publication.FirstPublicationDates;
import io.github.khabar.date.publication.StandardPublicationDates;
import io.github.khabar.page.Content;
import java.util.Objects;

/**
 * Chooses a page's publication date among all its candidates. A strategy: one method, stateless,
 * thread-safe.
 */
@FunctionalInterface
public interface PublicationDateExtractor {
    /**
     * Chooses the dates of a page.
     *
     * @param content the labelled page
     * @param context the reference for relative dates, the zone and the country
     * @return what was found; {@link PublicationDates#none()} where nothing is sure, never null
     */
    PublicationDates extract(Content content, DateContext context);

    /**
     * Returns the standard choice: every candidate of the page votes (structured data, the line
     * under the headline, the dateline, the lead, the address), and those that agree add up.
     *
     * @param parser what reads the dates in text
     */
    static PublicationDateExtractor standard(DateParser parser) {
        return new StandardPublicationDates(
                Objects.requireNonNull(parser, "parser must not be null"));
    }

    /**
     * Returns an extractor that asks another one where this one finds no publication date, or
     * throws while a {@code NewsParser} runs it.
     *
     * @param next the extractor to ask then
     */
    default PublicationDateExtractor orElse(PublicationDateExtractor next) {
        return new FirstPublicationDates(
                this, Objects.requireNonNull(next, "next must not be null"));
    }
}
