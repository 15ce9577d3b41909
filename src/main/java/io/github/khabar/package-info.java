/**
 * The front door: a parser that turns an Arabic news page into an article.
 *
 * <p>{@link io.github.khabar.NewsParser} is where to begin; it gives an {@link
 * io.github.khabar.Article}. A page goes through it in one direction:
 *
 * <pre>
 * HTML, bytes, jsoup Document, stripped text
 *    |   read into blocks and metadata
 *    v
 * Page
 *    |   BoilerplateRemover: a label and a reason on every block
 *    v
 * Content
 *    |   PublicationDateExtractor, on a DateParser: when
 *    |   BylineExtractor: who, and from where
 *    v
 * Article: the story's blocks without the lines that were read as date or byline
 * </pre>
 *
 * <p>What a page does not show is absent, an empty {@code Optional} or list. Every answer says
 * where it was read and how sure it is, and nothing is ever filled in from the clock. A confidence,
 * 0 to 1, orders answers of one kind; it is no measured probability.
 * <!-- snippet: PackageExamplesTest#root -->
 *
 * <pre>{@code
 * Article article = NewsParser.create().parse(html, url);
 * for (BodyBlock block : article.body()) {
 *     if (block instanceof BodyBlock.Heading heading) {
 *         out.append("\n").append(heading.text()).append("\n");
 *     } else {
 *         block.lines().forEach(line -> out.append(line).append("\n"));
 *     }
 * }
 * }</pre>
 *
 * <p>The steps in between are strategies, {@link io.github.khabar.Strategies}: each can be replaced
 * for all pages or for those of one host, by {@link io.github.khabar.NewsParser.Builder}, and works
 * without a parser. {@link io.github.khabar.SiteStrategies} is how a jar brings some.
 */
@NullMarked
package io.github.khabar;

import org.jspecify.annotations.NullMarked;
