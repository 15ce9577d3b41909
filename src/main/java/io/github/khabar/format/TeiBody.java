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
            table(table.rows());
        } else {
            block.lines().forEach(text -> tei.element("p", text));
        }
    }

    private void heading(BodyBlock.Heading heading) {
        while (depth > 0 && levels[depth - 1] >= heading.level()) {
            endDivision();
        }
        levels[depth] = heading.level();
        depth++;
        tei.begin("div");
        tei.element("head", heading.text());
    }

    private void endDivision() {
        depth--;
        tei.end();
    }

    private void list(BodyBlock.ItemList list) {
        tei.begin("list");
        tei.attribute("rend", list.ordered() ? "numbered" : "bulleted");
        list.items().forEach(item -> tei.element("item", item));
        tei.end();
    }

    /** Neighbouring quotes are the paragraphs of one. */
    private void quote(BodyBlock.Quote quote) {
        if (!inQuote) {
            tei.begin("quote");
            inQuote = true;
        }
        tei.element("p", quote.text());
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

    private void table(List<String> rows) {
        tei.begin("table");
        for (String row : rows) {
            tei.begin("row");
            for (String cell : row.split(" \\| ", -1)) {
                tei.element("cell", cell);
            }
            tei.end();
        }
        tei.end();
    }
}
