package io.github.khabar.format;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.web.WebAddress;
import java.util.List;

/**
 * Writes an article's blocks as the body of a TEI document. TEI has a heading at the head of a
 * division alone, so that each opens one, in the division of the next higher heading.
 */
final class TeiBody {
    private final TeiDocument tei;
    private final int[] levels = new int[8];
    private int depth;
    private boolean inQuote;

    TeiBody(TeiDocument tei) {
        this.tei = tei;
    }

    void write(Article article) {
        tei.begin("div");
        tei.attribute("type", "article");
        article.title().ifPresent(title -> tei.element("head", title));
        for (BodyBlock block : article.body()) {
            if (inQuote && !(block instanceof BodyBlock.Quote)) {
                endQuote();
            }
            write(block);
        }
        if (inQuote) {
            endQuote();
        }
        while (depth > 0) {
            endDivision();
        }
        tei.end();
    }

    private void write(BodyBlock block) {
        if (block instanceof BodyBlock.Heading heading) {
            heading(heading);
        } else if (block instanceof BodyBlock.ItemList list) {
            list(list);
        } else if (block instanceof BodyBlock.Quote quote) {
            quote(quote);
        } else if (block instanceof BodyBlock.Image image) {
            figure(image);
        } else if (block instanceof BodyBlock.Table table) {
            table(table);
        } else if (block instanceof BodyBlock.Embed embed) {
            embed(embed);
        } else {
            StyledText.of(block).forEach(text -> styled("p", text));
        }
    }

    private void heading(BodyBlock.Heading heading) {
        while (depth > 0 && levels[depth - 1] >= heading.level()) {
            endDivision();
        }
        levels[depth] = heading.level();
        depth++;
        tei.begin("div");
        StyledText.of(heading).forEach(text -> styled("head", text));
    }

    private void styled(String element, StyledText text) {
        tei.begin(element);
        for (List<StyledText.Piece> link : text.links()) {
            String href = link.get(0).href();
            if (href != null) {
                tei.beginInline("ref");
                tei.attribute("target", WebAddress.encoded(href));
            }
            link.forEach(this::piece);
            if (href != null) {
                tei.endInline();
            }
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

    private void list(BodyBlock.ItemList list) {
        tei.begin("list");
        tei.attribute("rend", list.ordered() ? "numbered" : "bulleted");
        StyledText.of(list).forEach(item -> styled("item", item));
        tei.end();
    }

    /** Neighbouring quotes are the paragraphs of one. */
    private void quote(BodyBlock.Quote quote) {
        if (!inQuote) {
            tei.begin("quote");
            inQuote = true;
        }
        StyledText.of(quote).forEach(text -> styled("p", text));
    }

    private void endQuote() {
        inQuote = false;
        tei.end();
    }

    private void figure(BodyBlock.Image image) {
        boolean web = WebAddress.isWeb(image.url());
        if (!web && image.caption().isEmpty() && image.alt().isEmpty()) {
            return;
        }
        tei.begin("figure");
        if (web) {
            tei.begin("graphic");
            tei.attribute("url", WebAddress.encoded(image.url()));
            tei.end();
        }
        if (!image.caption().isEmpty()) {
            tei.element("head", image.caption());
        }
        if (!image.alt().isEmpty()) {
            tei.element("figDesc", image.alt());
        }
        tei.end();
    }

    /** TEI has no element for a film; what it is called, and where it is, is a paragraph. */
    private void embed(BodyBlock.Embed embed) {
        boolean web = WebAddress.isWeb(embed.url());
        if (!web && embed.title().isEmpty()) {
            return;
        }
        tei.begin("p");
        tei.attribute("rend", "embed");
        if (web) {
            tei.beginInline("ref");
            tei.attribute("target", WebAddress.encoded(embed.url()));
        }
        tei.text(embed.title().isEmpty() ? embed.url() : embed.title());
        if (web) {
            tei.endInline();
        }
        tei.end();
    }

    private void table(BodyBlock.Table table) {
        tei.begin("table");
        boolean header = table.headed();
        for (StyledText row : StyledText.of(table)) {
            tei.begin("row");
            if (header) {
                tei.attribute("role", "label");
            }
            header = false;
            row.cells().forEach(cell -> styled("cell", cell));
            tei.end();
        }
        tei.end();
    }
}
