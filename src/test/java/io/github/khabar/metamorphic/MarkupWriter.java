package io.github.khabar.metamorphic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes a document as one of the many strings that it can be read from. */
final class MarkupWriter {
    private static final Set<String> BLOCKS =
            Set.of(
                    "html",
                    "head",
                    "body",
                    "title",
                    "meta",
                    "link",
                    "script",
                    "style",
                    "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "nav",
                    "aside",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "td",
                    "th",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "figure",
                    "figcaption",
                    "blockquote",
                    "form");
    private static final Set<String> ENDS_BY_ITSELF =
            Set.of("p", "li", "dt", "dd", "tr", "td", "th");
    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "source", "track", "wbr");

    private UnaryOperator<String> names = name -> name;
    private UnaryOperator<String> texts = Entities::escape;
    private char quote = '"';
    private boolean reversed;
    private boolean openEnds;
    private boolean closedVoids;
    private String beforeBlocks = "";
    private String afterBlocks = "";
    private String moreAttributes = "";
    private final StringBuilder out = new StringBuilder();

    /** Changes the names of tags and attributes. */
    MarkupWriter names(UnaryOperator<String> change) {
        names = change;
        return this;
    }

    static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Sets how a text is written. */
    MarkupWriter texts(UnaryOperator<String> change) {
        texts = change;
        return this;
    }

    MarkupWriter quote(char newQuote) {
        quote = newQuote;
        return this;
    }

    MarkupWriter reversedAttributes() {
        reversed = true;
        return this;
    }

    MarkupWriter openEnds() {
        openEnds = true;
        return this;
    }

    MarkupWriter closedVoids() {
        closedVoids = true;
        return this;
    }

    /** Sets what stands before each block's tag, and after its end. */
    MarkupWriter around(String before, String after) {
        beforeBlocks = before;
        afterBlocks = after;
        return this;
    }

    /** Sets further attributes of every element. */
    MarkupWriter attributes(String more) {
        moreAttributes = more;
        return this;
    }

    String write(String html) {
        return write(Jsoup.parse(html));
    }

    String write(Document document) {
        out.append("<!DOCTYPE html>");
        document.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        open(node);
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        close(node);
                    }
                });
        return out.toString();
    }

    private void open(Node node) {
        if (node instanceof TextNode text) {
            out.append(texts.apply(text.getWholeText()));
        } else if (node instanceof DataNode data) {
            out.append(data.getWholeData());
        } else if (node instanceof Comment comment) {
            out.append("<!--").append(comment.getData()).append("-->");
        } else if (node instanceof Element element && !(node instanceof Document)) {
            boolean block = BLOCKS.contains(element.normalName());
            out.append(block && !isInText(element) ? beforeBlocks : "");
            out.append('<').append(names.apply(element.tagName()));
            List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
            if (reversed) {
                Collections.reverse(attributes);
            }
            attributes.forEach(this::attribute);
            out.append(moreAttributes);
            out.append(closedVoids && VOID.contains(element.normalName()) ? " />" : ">");
        }
    }

    /** Nothing may be put into what holds text alone. */
    private static boolean isInText(Element element) {
        return element.normalName().equals("html")
                || (element.closest("title, textarea") != null
                        && !element.normalName().equals("title"));
    }

    private void attribute(Attribute attribute) {
        String value = attribute.getValue().replace("&", "&amp;");
        out.append(' ')
                .append(names.apply(attribute.getKey()))
                .append('=')
                .append(quote)
                .append(value.replace(String.valueOf(quote), quote == '"' ? "&quot;" : "&#39;"))
                .append(quote);
    }

    private void close(Node node) {
        if (!(node instanceof Element element) || node instanceof Document) {
            return;
        }
        String name = element.normalName();
        boolean left = openEnds && ENDS_BY_ITSELF.contains(name) && isFollowedByItsLike(element);
        if (!VOID.contains(name) && !left) {
            out.append("</").append(names.apply(element.tagName())).append('>');
        }
        if (BLOCKS.contains(name) && !isInText(element)) {
            out.append(afterBlocks);
        }
    }

    /** Where an end may be left out, by the standard: the same element follows. */
    private static boolean isFollowedByItsLike(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof Element other && other.normalName().equals(element.normalName());
    }
}
