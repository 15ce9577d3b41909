/**
 * Dates in Arabic text, and the choice of a page's publication date.
 *
 * <p>{@link io.github.khabar.date.DateParser} finds every date in a text: month systems from
 * Casablanca to Baghdad, Hijri dates, numbers in words, ranges, times, relative days. {@link
 * io.github.khabar.date.PublicationDateExtractor} weighs the candidates of a page.
 *
 * <pre>
 * text, DateContext (reference instant, zone, country)
 *    |   DateParser
 *    v
 * DateMention             words and span, PartialDate, time, calendar, flags, alternatives
 *
 * Content, DateContext
 *    |   PublicationDateExtractor: structured data, the line under the headline, the dateline,
 *    |   the lead and the address vote; those that agree add up
 *    v
 * PublicationDates        published and modified as PublicationDate, the blocks claimed
 * </pre>
 *
 * <!-- snippet: PackageExamplesTest#date -->
 *
 * <pre>{@code
 * DateContext fetched =
 *         DateContext.none().withReference(Instant.parse("2025-09-14T10:00:00Z"));
 * List<DateMention> mentions =
 *         DateParser.standard().find("اجتمع المجلس أمس، بعد دورة 12 شتنبر 2024", fetched);
 * PartialDate yesterday = mentions.get(0).date(); // 2025-09-13
 * PartialDate session = mentions.get(1).date(); // 2024-09-12
 * }</pre>
 *
 * <p>A relative day without a reference, and a day and month without a year, stay unresolved
 * mentions. Nothing is read from the clock or from the machine's zone and locale. Hijri dates are
 * Umm al-Qura's unless {@link io.github.khabar.date.DateParser.Builder} says otherwise.
 */
@NullMarked
package io.github.khabar.date;

import org.jspecify.annotations.NullMarked;
