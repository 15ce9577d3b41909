/**
 * What is read: a {@link io.github.khabar.page.Page} of {@link io.github.khabar.page.Block blocks}
 * and metadata, and the {@link io.github.khabar.page.Label labels} that a boilerplate remover
 * gives.
 *
 * <p>A block is the smallest thing that a reader sees as one piece: a paragraph, a heading, an item
 * of a list, a caption, a line of stripped text. HTML and stripped text meet here, so that every
 * strategy works on both.
 *
 * <pre>
 * Page                    what the readers found
 *  +- url, outlet names, reference instant
 *  +- PageMetadata        what the page declares: MetadataValue by MetadataField, each with its Source
 *  +- Block 0, 1, 2, ...  in reading order: text, kind, container, element path, links, image
 *  +- Notice              limits met, charset replaced, metadata broken
 *
 * Content                 the page with a Label and evidence on every block
 *  +- title, confidence
 *  +- kept                the story's blocks: CONTENT, HEADING, IMAGE
 *  +- removed             every other block; label and evidence tell what it is and why
 * </pre>
 *
 * <!-- snippet: PackageExamplesTest#page -->
 *
 * <pre>{@code
 * Page page = Page.ofHtml(html, url);
 * Optional<String> site = page.metadata().first(MetadataField.SITE_NAME);
 * List<String> headings =
 *         page.blocks().stream()
 *                 .filter(block -> block.kind() == BlockKind.HEADING)
 *                 .map(Block::text)
 *                 .toList();
 * }</pre>
 *
 * <p>Offsets in this library count UTF-16 code units, as {@code String} does.
 */
@NullMarked
package io.github.khabar.page;

import org.jspecify.annotations.NullMarked;
