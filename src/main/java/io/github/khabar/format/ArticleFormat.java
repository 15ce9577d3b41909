package io.github.khabar.format;

import io.github.khabar.Article;
import io.github.khabar.json.Json;
import java.io.IOException;
import java.util.Objects;

/**
 * A form that an article is written in: those that are built in, or one of your own.
 *
 * <pre>{@code
 * String markdown = ArticleFormat.markdown().write(article);
 * }</pre>
 *
 * <p>A format of your own has {@link #write} alone; one that frames several articles, such as a
 * table with a head or one XML document, has more. Every implementation here is immutable and
 * thread-safe, takes any article and writes what is not known as nothing; one of your own has to be
 * thread-safe where it is used by several threads.
 */
@FunctionalInterface
public interface ArticleFormat {
    /**
     * Returns an article as a document of its own.
     *
     * @param article the article
     */
    String write(Article article);

    /**
     * Returns an article as one of several in an output, without the line end that ends it: by
     * default what {@link #write} gives, without the white space at its end.
     *
     * @param article the article
     */
    default String entry(Article article) {
        return write(article).stripTrailing();
    }

    /**
     * Returns what stands before the first of several articles, such as the head of a table with
     * its line end; by default nothing.
     */
    default String opening() {
        return "";
    }

    /**
     * Returns what stands between two articles, after the line end of the first; by default
     * nothing.
     */
    default String separator() {
        return "";
    }

    /** Returns what stands after the last of several articles; by default nothing. */
    default String closing() {
        return "";
    }

    /**
     * Writes any number of articles to one output: opening, entries with their line ends and with
     * separators between them, closing. An article is written before the next one is asked for.
     *
     * @param articles the articles
     * @param out where to
     * @throws IOException if it cannot be written
     * @throws NullPointerException if an argument or an article is null, or one of the format's own
     *     parts is
     */
    default void writeAll(Iterable<Article> articles, Appendable out) throws IOException {
        Objects.requireNonNull(articles, "articles must not be null");
        Objects.requireNonNull(out, "out must not be null");
        out.append(Objects.requireNonNull(opening(), "opening must not be null"));
        String before = "";
        for (Article article : articles) {
            Objects.requireNonNull(article, "article must not be null");
            String entry = Objects.requireNonNull(entry(article), "entry must not be null");
            out.append(before).append(entry).append('\n');
            before = Objects.requireNonNull(separator(), "separator must not be null");
        }
        out.append(Objects.requireNonNull(closing(), "closing must not be null"));
    }

    /**
     * Returns a page of HTML: headline, who it is by, when it was published, body, a link to the
     * page it came from; several articles are one page. It is what is left to read: {@code lang}
     * and {@code dir} are set, sub-headings, lists, quotes, tables and captioned figures are
     * elements, and nothing in it runs. Images stay where they are on the web; links and emphasis
     * are there where {@link io.github.khabar.NewsParser.Builder#inlineMarkup} kept them.
     */
    static ArticleFormat html() {
        return new HtmlFormat();
    }

    /**
     * Returns headline and body as one {@code article} element, for a page of one's own; links and
     * images are of the web, and it has no style, class, script or form.
     */
    static ArticleFormat htmlFragment() {
        return new UnframedFormat(HtmlArticle::fragment, "");
    }

    /**
     * Returns JSON, one line an article, with the fields that {@code khabar parse} prints: title,
     * paragraphs, byline, published, modified, dateline, url, language, site_name, section, tags,
     * image, canonical_url, free, sources, description, confidence, notices. What is not known is
     * null or an empty array; why an article is empty stands among the notices.
     */
    static ArticleFormat json() {
        return new UnframedFormat(article -> Json.line(ArticleJson.of(article)), "");
    }

    /**
     * Returns {@link #json()} with a field more, {@code body}: the article's blocks with their
     * types, and in each line of text its links, bold words and italics if {@link
     * io.github.khabar.NewsParser.Builder#inlineMarkup} kept them.
     */
    static ArticleFormat jsonWithBody() {
        return new UnframedFormat(article -> Json.line(ArticleJson.withBody(article)), "");
    }

    /**
     * Returns JSON-LD, one line an article, a schema.org {@code NewsArticle}. What is not known is
     * left out. It may stand in a {@code script} element as it is:
     *
     * <pre>{@code
     * String script =
     *         "<script type=\"application/ld+json\">"
     *                 + ArticleFormat.jsonLd().write(article)
     *                 + "</script>";
     * }</pre>
     */
    static ArticleFormat jsonLd() {
        return new UnframedFormat(article -> Json.script(ArticleJsonLd.of(article)), "");
    }

    /**
     * Returns headline and body as CommonMark, tables in GitHub's form; what the page's text holds
     * is escaped. Links, bold words and italics are there where {@link
     * io.github.khabar.NewsParser.Builder#inlineMarkup} kept them.
     */
    static ArticleFormat markdown() {
        return new UnframedFormat(article -> new MarkdownWriter().write(article), "\n");
    }

    /**
     * Returns {@link #markdown()} under what is known of the article as YAML: title, date,
     * modified, author, editor, translator, contributor, publisher, dateline, section, tags, lang,
     * url, image, free, description. What is not known is left out; every text is quoted.
     *
     * <pre>{@code
     * ---
     * title: "مكتبة جديدة في الحي القديم"
     * date: "2025-09-12T18:40:00+01:00"
     * author: ["هند الدبالي"]
     * ---
     *
     * # مكتبة جديدة في الحي القديم
     * }</pre>
     */
    static ArticleFormat markdownWithFrontMatter() {
        return new UnframedFormat(
                article -> FrontMatter.of(article) + "\n" + new MarkdownWriter().write(article),
                "\n");
    }

    /**
     * Returns TEI, for those who build corpora: a header with title, authors and their roles,
     * dates, publisher, address, language, section and tags, and a body of paragraphs, headed
     * divisions, lists, quotes, figures and tables; several articles are one {@code teiCorpus}. It
     * is well-formed whatever the page holds: characters that XML cannot hold become U+FFFD.
     *
     * @see <a href="https://tei-c.org/guidelines/customization/lite/">TEI Lite</a>
     */
    static ArticleFormat tei() {
        return new TeiFormat();
    }

    /** Returns plain text: the headline and {@link Article#text()}, with blank lines between. */
    static ArticleFormat text() {
        return new UnframedFormat(PlainText::of, "\n---\n\n");
    }
}
