package io.github.khabar.date;

import java.util.List;

/**
 * Finds dates in Arabic text. A strategy: one method, stateless, thread-safe.
 *
 * <pre>{@code
 * DateParser.standard().find("الرباط – 12 شتنبر 2025", DateContext.none());   // one mention, 2025-09-12
 * }</pre>
 */
@FunctionalInterface
public interface DateParser {
    /**
     * Finds every date in a text.
     *
     * @param text any text
     * @param context the reference for relative dates, the zone and the country
     * @return the mentions in order, longest match first, none overlapping; empty where there is
     *     none
     * @throws NullPointerException if an argument is null
     */
    List<DateMention> find(String text, DateContext context);
}
