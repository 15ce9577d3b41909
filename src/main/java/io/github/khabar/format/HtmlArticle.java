package io.github.khabar.format;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.web.MarkupText;
import io.github.khabar.web.WebAddress;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * One article as an element of HTML. What it holds goes in as text and attributes alone, and what
 * comes out passes a list of what is safe once more.
 */
final class HtmlArticle {
    private static final String WEB_SCHEME = "http";
    private static final String SAFE_WEB_SCHEME = "https";

    /** The last gate: these elements, these attributes, addresses of the web. */
    private static final Safelist GATE =
            new Safelist()
                    .addTags("article", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6")
                    .addTags(
                            "p", "ul", "ol", "li", "blockquote", "table", "tbody", "tr", "th", "td")
                    .addTags("figure", "figcaption", "img", "a", "strong", "em", "time")
                    .addAttributes("article", "lang", "dir")
                    .addAttributes("p", "lang", "dir")
                    .addAttributes("a", "href", "rel")
                    .addAttributes("img", "src", "alt")
                    .addAttributes("time", "datetime")
                    .addProtocols("a", "href", WEB_SCHEME, SAFE_WEB_SCHEME)
                    .addProtocols("img", "src", WEB_SCHEME, SAFE_WEB_SCHEME);

    private static final int HIGHEST_HEADING = 2;

    private final Article article;
    private final Element root;
    private @Nullable Element quotation;

    HtmlArticle(Article article) {
        this.article = article;
        Document document = Document.createShell("");
        document.outputSettings(settings());
        this.root = document.body().appendElement("article");
        TextDirection.of(article).setOn(root);
    }

    /** Returns an article as an element that a page of one's own may hold. */
    static String fragment(Article article) {
        HtmlArticle html = new HtmlArticle(article);
        article.title().ifPresent(title -> element(html.begin("h1"), title));
        html.body();
        return html.finish();
    }

    /** Begins an element on a line of its own. */
    Element begin(String tag) {
        root.appendChild(new TextNode("\n"));
        return root.appendElement(tag);
    }

    /** Appends an element that holds a text. */
    Element element(Element parent, String tag, String text) {
        return element(parent.appendElement(tag), text);
    }

    /** Appends a text to an element. */
    static Element element(Element element, String text) {
        return element.appendText(MarkupText.writable(text));
    }

    /** Appends a link to an address of the web. */
    void link(Element parent, String address, String text) {
        element(link(parent, address), text);
    }

    private static Element link(Element parent, String address) {
        return parent.appendElement("a")
                .attr("href", encoded(address))
                .attr("rel", "noopener noreferrer nofollow");
    }

    private static String encoded(String address) {
        return MarkupText.writable(WebAddress.encoded(address));
    }

    /** Writes the article's blocks. */
    void body() {
        for (BodyBlock block : article.body()) {
            if (!(block instanceof BodyBlock.Quote)) {
                quotation = null;
            }
            block(block);
        }
    }

    private void block(BodyBlock block) {
        if (block instanceof BodyBlock.Heading heading) {
            lines(block, begin("h" + Math.max(HIGHEST_HEADING, heading.level())));
        } else if (block instanceof BodyBlock.ItemList list) {
            Element items = begin(list.ordered() ? "ol" : "ul");
            StyledText.of(list).forEach(item -> styled(items.appendElement("li"), item));
        } else if (block instanceof BodyBlock.Quote quote) {
            quote(quote);
        } else if (block instanceof BodyBlock.Image image) {
            figure(image);
        } else if (block instanceof BodyBlock.Embed embed) {
            embed(embed);
        } else if (block instanceof BodyBlock.Table table) {
            table(table);
        } else {
            lines(block, begin("p"));
        }
    }

    private static void lines(BodyBlock block, Element element) {
        StyledText.of(block).forEach(line -> styled(element, line));
    }

    private static void styled(Element element, StyledText text) {
        for (List<StyledText.Piece> link : text.links()) {
            String href = link.get(0).href();
            Element around = href == null ? element : link(element, href);
            link.forEach(piece -> piece(around, piece));
        }
    }

    private static void piece(Element element, StyledText.Piece piece) {
        Element at = piece.strong() ? element.appendElement("strong") : element;
        at = piece.emphasised() ? at.appendElement("em") : at;
        at.appendText(MarkupText.writable(piece.text()));
    }

    /** Neighbouring quotes are the paragraphs of one. */
    private void quote(BodyBlock.Quote quote) {
        if (quotation == null) {
            quotation = begin("blockquote");
        }
        lines(quote, quotation.appendElement("p"));
    }

    /** What would play something is only linked. */
    private void embed(BodyBlock.Embed embed) {
        String title = embed.title();
        if (WebAddress.isWeb(embed.url())) {
            link(begin("p"), embed.url(), title.isEmpty() ? embed.url() : title);
        } else if (!title.isEmpty()) {
            element(begin("p"), title);
        }
    }

    private void figure(BodyBlock.Image image) {
        boolean web = WebAddress.isWeb(image.url());
        String text = image.caption().isEmpty() && !web ? image.alt() : image.caption();
        if (!web && text.isEmpty()) {
            return;
        }
        Element figure = begin("figure");
        if (web) {
            figure.appendElement("img")
                    .attr("src", encoded(image.url()))
                    .attr("alt", MarkupText.writable(image.alt()));
        }
        if (!text.isEmpty()) {
            element(figure, "figcaption", text);
        }
    }

    private void table(BodyBlock.Table table) {
        Element body = begin("table").appendElement("tbody");
        String tag = table.headed() ? "th" : "td";
        for (StyledText row : StyledText.of(table)) {
            Element line = body.appendElement("tr");
            for (StyledText cell : row.cells()) {
                styled(line.appendElement(tag), cell);
            }
            tag = "td";
        }
    }

    /** Ends the article and returns what passes the gate. */
    String finish() {
        root.appendChild(new TextNode("\n"));
        return Jsoup.clean(root.outerHtml(), "", GATE, settings());
    }

    /** White space is written as it stands. */
    private static OutputSettings settings() {
        return new OutputSettings().prettyPrint(false);
    }
}
