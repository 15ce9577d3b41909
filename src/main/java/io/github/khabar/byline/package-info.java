/**
 * Bylines: who wrote, edited, translated or photographed a story, for which desk and agency.
 *
 * <p>{@link io.github.khabar.byline.BylineExtractor} reads a page, or one line.
 *
 * <pre>
 * a line, or the Content of a page
 *    |   BylineExtractor: markers, names, titles, outlets, places; on a page also where
 *    |   the line stands, what markup and metadata call the author, and the story itself
 *    v
 * Byline
 *  +- persons        Contributor: name, Role, honorific, Source, block and span, confidence
 *  +- organizations  Organization: as written, and an Agency by its one name
 *  +- place, dateline
 *  +- claimed, head  what holds nothing but the byline, and so leaves the body
 * </pre>
 *
 * <!-- snippet: PackageExamplesTest#byline -->
 *
 * <pre>{@code
 * Byline byline =
 *         BylineExtractor.standard().parseLine("كتبت: هند الدبالي - تصوير: سمير الحداد");
 * Contributor author = byline.persons().get(0); // هند الدبالي, AUTHOR
 * Contributor photographer = byline.persons().get(1); // سمير الحداد, PHOTOGRAPHER
 * }</pre>
 *
 * <p>{@link io.github.khabar.byline.BylineExtractor#builder()} takes agencies, desks, markers and
 * given names that the built-in lists lack.
 *
 * <p>A sentence that reads like a byline is none, and metadata are evidence, not truth: {@code
 * admin}, an address or the site's own name is no person.
 */
@NullMarked
package io.github.khabar.byline;

import org.jspecify.annotations.NullMarked;
