package io.github.khabar.format;

import io.github.khabar.Article;
import io.github.khabar.web.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article's blocks as the body of a TEI document. TEI has a heading at the head of a
 * division alone, so that each opens one, in the division of the next higher heading.
 */
final class TeiBody extends BodyWriter {
    private final TeiDocument tei;
    private final int[] levels = new int[8];
    private int depth;

    TeiBody(TeiDocument tei) {
        this.tei = tei;
    }

    void write(Article article) {
        tei.begin("div");
        tei.attribute("type", "article");
        article.title().ifPresent(title -> tei.element("head", title));
        body(article.body());
        while (depth > 0) {
            endDivision();
        }
        tei.end();
    }

    @Override
    void paragraph(StyledText text) {
        styled("p", text);
    }

    @Override
    void heading(int level, StyledText text) {
        while (depth > 0 && levels[depth - 1] >= level) {
            endDivision();
        }
        levels[depth] = level;
        depth++;
        tei.begin("div");
        styled("head", text);
    }

    private void styled(String element, StyledText text) {
        tei.begin(element);
        for (List<StyledText.Piece> link : text.links()) {
            String href = link.get(0).href();
            beginReference(href);
            link.forEach(this::piece);
            endReference(href);
        }
        tei.end();
    }

    private void piece(StyledText.Piece piece) {
        if (piece.isSetOff()) {
            tei.beginInline("hi");
            String bold = piece.strong() ? "bold" : "";
            String italic = piece.emphasised() ? "italic" : "";
            tei.attribute("rend", (bold + " " + italic).strip());
        }
        tei.text(piece.text());
        if (piece.isSetOff()) {
            tei.endInline();
        }
    }

    private void endDivision() {
        depth--;
        tei.end();
    }

    @Override
    void list(boolean ordered, List<StyledText> items) {
        tei.begin("list");
        tei.attribute("rend", ordered ? "numbered" : "bulleted");
        items.forEach(item -> styled("item", item));
        tei.end();
    }

    @Override
    void quotation(List<StyledText> paragraphs) {
        tei.begin("quote");
        paragraphs.forEach(text -> styled("p", text));
        tei.end();
    }

    @Override
    void figure(@Nullable String address, String caption, String alt) {
        tei.begin("figure");
        if (address != null) {
            tei.begin("graphic");
            tei.attribute("url", WebAddress.encoded(address));
            tei.end();
        }
        if (!caption.isEmpty()) {
            tei.element("head", caption);
        }
        if (!alt.isEmpty()) {
            tei.element("figDesc", alt);
        }
        tei.end();
    }

    /** TEI has no element for a film; what it is called, and where it is, is a paragraph. */
    @Override
    void embed(@Nullable String address, String title) {
        tei.begin("p");
        tei.attribute("rend", "embed");
        beginReference(address);
        tei.text(title);
        endReference(address);
        tei.end();
    }

    private void beginReference(@Nullable String address) {
        if (address != null) {
            tei.beginInline("ref");
            tei.attribute("target", WebAddress.encoded(address));
        }
    }

    private void endReference(@Nullable String address) {
        if (address != null) {
            tei.endInline();
        }
    }

    @Override
    void table(boolean headed, List<List<StyledText>> rows) {
        tei.begin("table");
        boolean header = headed;
        for (List<StyledText> row : rows) {
            tei.begin("row");
            if (header) {
                tei.attribute("role", "label");
            }
            header = false;
            row.forEach(cell -> styled("cell", cell));
            tei.end();
        }
        tei.end();
    }
}
