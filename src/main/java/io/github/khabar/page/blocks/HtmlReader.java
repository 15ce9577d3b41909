package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import io.github.khabar.page.Limits;
import io.github.khabar.page.Notice;
import io.github.khabar.page.bytes.MisreadDocument;
import io.github.khabar.page.declared.MetadataReader;
import io.github.khabar.page.dom.DomBuilder;
import io.github.khabar.page.dom.DomWalk;
import io.github.khabar.page.dom.MisplacedParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one page of markup. */
public final class HtmlReader {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final @Nullable String url;
    private final Limits limits;
    private final List<Notice> notices = new ArrayList<>();

    /**
     * Prepares for a page.
     *
     * @param url the page's address, or null if unknown
     * @param limits how much is read
     */
    public HtmlReader(@Nullable String url, Limits limits) {
        this.url = url;
        this.limits = limits;
    }

    /**
     * Reads markup.
     *
     * @param html the markup
     */
    public PageParts read(String html) {
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

    private PageParts parse(String markup) {
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
    public PageParts read(Document document) {
        return read(document, limits.depth());
    }

    /** Reads a page, and once more where it was misread or parts of it have to be put in place. */
    private PageParts read(Document given, int depth) {
        MisreadDocument misread = new MisreadDocument();
        BlockWalk walk = blockWalk(root(given), depth, Set.of(), false);
        misread.read(root(given), walk);
        Document document = given;
        if (misread.decide()) {
            document = misread.repaired(given, notices);
            walk = walk(root(document), depth, Set.of(), false);
        }
        if (walk.hasMisplacedParts()) {
            document = MisplacedParts.placed(document);
            walk = walk(root(document), depth, Set.of(), false);
        }
        Element root = root(document);
        MetadataReader metadata = walk.metadata();
        walk.reportTo(notices);
        metadata.reportTo(notices);
        return new PageParts(
                false,
                url,
                metadata.metadata(),
                walk.blocks(),
                walk.embeds(),
                notices,
                null,
                new BlockElements(
                        document,
                        walk.elements(),
                        (unwanted, spans) -> readAgain(root, depth, unwanted, spans)));
    }

    private List<Block> readAgain(Element root, int depth, Set<Element> unwanted, boolean spans) {
        return walk(root, depth, unwanted, spans).blocks();
    }

    private BlockWalk walk(Element root, int depth, Set<Element> unwanted, boolean spans) {
        BlockWalk walk = blockWalk(root, depth, unwanted, spans);
        DomWalk.over(root, walk);
        return walk;
    }

    private BlockWalk blockWalk(Element root, int depth, Set<Element> unwanted, boolean spans) {
        MetadataReader metadata = new MetadataReader(root, url, limits);
        return new BlockWalk(root, metadata, depth, limits.blocks(), unwanted, spans);
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
