package io.github.khabar.date;

import io.github.khabar.page.Content;

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
     * @return what was found; nothing where nothing is sure
     */
    PublicationDates extract(Content content, DateContext context);
}
