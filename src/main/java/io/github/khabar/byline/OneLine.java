package io.github.khabar.byline;

import io.github.khabar.byline.page.BlockLine;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.util.Objects;

/** A line as a page of its own, for an extractor that reads nothing but pages. */
final class OneLine {
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private final String line;
    private final Page page;

    OneLine(String line) {
        this.line = withoutLineEnds(Objects.requireNonNull(line, "line must not be null"));
        this.page = Page.ofText(this.line);
    }

    private static String withoutLineEnds(String line) {
        String one = line;
        for (int i = 0; i < LINE_ENDS.length(); i++) {
            one = one.replace(LINE_ENDS.charAt(i), ' ');
        }
        return one;
    }

    Byline read(BylineExtractor extractor) {
        return located(extractor.extract(Content.of(page)));
    }

    Byline read(BylineExtractor extractor, String outlet) {
        Objects.requireNonNull(outlet, "outlet must not be null");
        return located(extractor.extract(Content.of(page.withOutlet(outlet))));
    }

    /** Returns a byline with offsets into the line, of whose white space the page folds some. */
    private Byline located(Byline byline) {
        if (page.blocks().isEmpty()) {
            return byline;
        }
        Block block = page.blocks().get(0);
        boolean whole = line.startsWith(block.text(), block.begin());
        BlockLine read =
                whole
                        ? BlockLine.of(block, block.text(), block.begin())
                        : BlockLine.of(block.text());
        return read.locate(byline);
    }
}
