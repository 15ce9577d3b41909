/**
 * What an article is written as: JSON, schema.org JSON-LD, Markdown, TEI, plain text, or a form of
 * one's own.
 *
 * <p>{@link io.github.khabar.format.ArticleFormat} has the built-in formats, and is what a format
 * of one's own implements.
 * <!-- snippet: PackageExamplesTest#format -->
 *
 * <pre>{@code
 * Files.writeString(file, ArticleFormat.markdownWithFrontMatter().write(article));
 *
 * ArticleFormat headlines = each -> each.title().orElse("-");
 * headlines.writeAll(articles, out); // a headline a line
 * }</pre>
 *
 * <p>Nothing that a page holds becomes markup of the format, and everything written can be read
 * back by a strict reader of it.
 */
@NullMarked
package io.github.khabar.format;

import org.jspecify.annotations.NullMarked;
