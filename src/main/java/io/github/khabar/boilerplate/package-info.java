/**
 * Boilerplate removal: which blocks of a page are the story, and why the others are not.
 *
 * <p>A {@link io.github.khabar.boilerplate.BoilerplateRemover} takes a page as labelled so far and
 * gives it with its own labels, so that removers follow each other and the last has the last word.
 *
 * <pre>
 * Page
 *    |   standard()          finds the story by its prose, headline and place,
 *    |                       then decides block by block
 *    |   then dropping(css)  takes out what a site calls promotion
 *    |   then keeping(css)   puts back what it calls a note
 *    |   then SiteTemplate   takes out what the site prints on page after page
 *    v
 * Content                    a label and evidence on every block
 * </pre>
 *
 * <!-- snippet: PackageExamplesTest#boilerplate -->
 *
 * <pre>{@code
 * BoilerplateRemover remover =
 *         BoilerplateRemover.standard().then(BoilerplateRemover.dropping(".promo"));
 * Content content = remover.remove(Page.ofHtml(html));
 * content.kept().forEach(block -> out.append(block.text()).append("\n"));
 * for (Block block : content.removed()) {
 *     out.append(content.label(block))
 *             .append(": ")
 *             .append(content.evidence(block))
 *             .append("\n");
 * }
 * }</pre>
 *
 * <p>A page without a story (a home, category, search or about page) keeps nothing, with confidence
 * 0. {@link io.github.khabar.boilerplate.SiteTemplate} learns a site's frame from three or more of
 * its pages.
 */
@NullMarked
package io.github.khabar.boilerplate;

import org.jspecify.annotations.NullMarked;
