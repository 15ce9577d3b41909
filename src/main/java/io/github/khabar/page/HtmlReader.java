package io.github.khabar.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads markup. */
final class HtmlReader {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** jsoup's own default. */
    private static final int DEEPEST = 512;

    private final Limits limits;

    HtmlReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a page.
     *
     * @param html the markup
     * @param url the page's address, or null
     */
    Page read(String html, @Nullable String url) {
        List<Notice> notices = new ArrayList<>();
        String markup = html;
        if (html.length() > limits.inputLength()) {
            int end = limits.inputLength();
            end -= Character.isHighSurrogate(html.charAt(end - 1)) ? 1 : 0;
            markup = html.substring(0, end);
            notices.add(
                    new Notice(
                            Notice.Kind.INPUT_CUT,
                            "read " + markup.length() + " of " + html.length() + " characters"));
        }
        return read(markup, url, notices, null);
    }

    /**
     * Reads a page that is no longer than the limit.
     *
     * @param markup the markup
     * @param url the page's address, or null
     * @param notices what is worth knowing about how it was read
     * @param charset what it was decoded with, or null
     */
    Page read(
            String markup, @Nullable String url, List<Notice> notices, @Nullable Charset charset) {
        int from = 0;
        while (from < markup.length() && markup.charAt(from) == BYTE_ORDER_MARK) {
            from++;
        }
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(parserDepth());
        return read(parser.parseInput(markup.substring(from), ""), url, notices, charset);
    }

    /**
     * A level more than is told apart, so that the walk sees that there was more; never so many
     * that it is slow.
     */
    private int parserDepth() {
        return Math.min(limits.depth(), DEEPEST) + 2;
    }

    /**
     * Reads a parsed page.
     *
     * @param document the page, which is left as it is
     * @param url the page's address, or null
     * @param soFar what is worth knowing about how it was read
     * @param charset what it was decoded with, or null
     */
    Page read(
            Document document,
            @Nullable String url,
            List<Notice> soFar,
            @Nullable Charset charset) {
        List<Notice> notices = new ArrayList<>(soFar);
        Element root = root(document);
        MetadataReader metadata = new MetadataReader(url, limits);
        BlockWalk walk = new BlockWalk(ElementShapes.of(root), metadata, limits);
        DomWalk.over(root, walk);
        walk.reportTo(notices);
        metadata.reportTo(notices);
        return Page.ofMarkup(
                url,
                metadata.metadata(),
                walk.blocks(),
                notices,
                charset,
                new BlockElements(document, walk.elements()));
    }

    /**
     * Returns the one element that everything stands in; a document that is no HTML may have
     * several beside it.
     */
    private static Element root(Document document) {
        Element root = null;
        for (int i = 0; i < document.childNodeSize(); i++) {
            if (document.childNode(i) instanceof Element element) {
                if (root != null) {
                    return document;
                }
                root = element;
            }
        }
        return root == null ? document : root;
    }
}
