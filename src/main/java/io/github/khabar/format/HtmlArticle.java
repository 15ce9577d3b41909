package io.github.khabar.format;

import io.github.khabar.Article;
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
final class HtmlArticle extends BodyWriter {
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

    private final Element root;

    HtmlArticle(Article article) {
        Document document = Document.createShell("");
        document.outputSettings(settings());
        this.root = document.body().appendElement("article");
        TextDirection.of(article).setOn(root);
    }

    /** Returns an article as an element that a page of one's own may hold. */
    static String fragment(Article article) {
        HtmlArticle html = new HtmlArticle(article);
        article.title().ifPresent(title -> element(html.begin("h1"), title));
        html.body(article.body());
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

    @Override
    void paragraph(StyledText text) {
        styled(begin("p"), text);
    }

    @Override
    void heading(int level, StyledText text) {
        styled(begin("h" + Math.max(HIGHEST_HEADING, level)), text);
    }

    @Override
    void list(boolean ordered, List<StyledText> items) {
        Element list = begin(ordered ? "ol" : "ul");
        items.forEach(item -> styled(list.appendElement("li"), item));
    }

    @Override
    void quotation(List<StyledText> paragraphs) {
        Element quotation = begin("blockquote");
        paragraphs.forEach(text -> styled(quotation.appendElement("p"), text));
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

    @Override
    void embed(@Nullable String address, String title) {
        Element line = begin("p");
        if (address == null) {
            element(line, title);
        } else {
            link(line, address, title);
        }
    }

    @Override
    void figure(@Nullable String address, String caption, String alt) {
        Element figure = begin("figure");
        if (address != null) {
            figure.appendElement("img")
                    .attr("src", encoded(address))
                    .attr("alt", MarkupText.writable(alt));
        }
        String text = caption.isEmpty() && address == null ? alt : caption;
        if (!text.isEmpty()) {
            element(figure, "figcaption", text);
        }
    }

    @Override
    void table(boolean headed, List<List<StyledText>> rows) {
        Element body = begin("table").appendElement("tbody");
        String tag = headed ? "th" : "td";
        for (List<StyledText> row : rows) {
            Element line = body.appendElement("tr");
            for (StyledText cell : row) {
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
