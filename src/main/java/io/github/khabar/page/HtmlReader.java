package io.github.khabar.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one page of markup. */
final class HtmlReader {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final @Nullable String url;
    private final Limits limits;
    private final List<Notice> notices = new ArrayList<>();
    private @Nullable Charset charset;

    /**
     * Prepares for a page.
     *
     * @param url the page's address, or null if unknown
     * @param limits how much is read
     */
    HtmlReader(@Nullable String url, Limits limits) {
        this.url = url;
        this.limits = limits;
    }

    /**
     * Reads markup.
     *
     * @param html the markup
     */
    Page read(String html) {
        if (html.length() <= limits.inputLength()) {
            return parse(html);
        }
        int end = limits.inputLength();
        end -= Character.isHighSurrogate(html.charAt(end - 1)) ? 1 : 0;
        notices.add(
                new Notice(
                        Notice.Kind.INPUT_CUT,
                        "read " + end + " of " + html.length() + " characters"));
        return parse(html.substring(0, end));
    }

    /**
     * Reads markup that was decoded from bytes.
     *
     * @param html the markup, no longer than the limit
     * @param decodedWith the charset
     * @param soFar what is worth knowing about the decoding
     */
    Page readDecoded(String html, Charset decodedWith, List<Notice> soFar) {
        charset = decodedWith;
        notices.addAll(soFar);
        return parse(html);
    }

    private Page parse(String markup) {
        int from = 0;
        while (from < markup.length() && markup.charAt(from) == BYTE_ORDER_MARK) {
            from++;
        }
        DomBuilder builder = new DomBuilder();
        Document document = builder.build(markup.substring(from));
        builder.reportTo(notices);
        return read(document, Math.min(limits.depth(), DomBuilder.DEEPEST));
    }

    /**
     * Reads a parsed page.
     *
     * @param document the page, which is left as it is
     */
    Page read(Document document) {
        return read(document, limits.depth());
    }

    private Page read(Document document, int depth) {
        Element root = root(document);
        MetadataReader metadata = new MetadataReader(root, url, limits);
        BlockWalk walk = new BlockWalk(root, metadata, depth, limits.blocks());
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
