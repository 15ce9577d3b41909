package io.github.khabar.byline.page;

import io.github.khabar.byline.grammar.ItemizedLine;
import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.outlet.OutletNames;
import java.util.HashMap;
import java.util.Map;

/** The lines of a page that were read as bylines, each kept for whoever asks again. */
final class PageLines {
    private final LineReader reader;
    private final OutletNames outlets;
    private final Map<String, ItemizedLine> lines = new HashMap<>();

    PageLines(LineReader reader, OutletNames outlets) {
        this.reader = reader;
        this.outlets = outlets;
    }

    LineReader reader() {
        return reader;
    }

    OutletNames outlets() {
        return outlets;
    }

    /** Returns a line to be read in one way or another. */
    ItemizedLine get(String text) {
        ItemizedLine known = lines.get(text);
        if (known == null) {
            known = reader.line(text, outlets);
            lines.put(text, known);
        }
        return known;
    }

    /** Reads a line for what its words say. */
    LineReading read(String text) {
        return get(text).read();
    }
}
