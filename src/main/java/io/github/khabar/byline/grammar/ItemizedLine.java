package io.github.khabar.byline.grammar;

import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.outlet.OutletNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be read in several ways, cut into its items once, when it is first read. Not
 * thread-safe.
 */
public final class ItemizedLine {
    private final LineTokens tokens;
    private final OutletNames outlets;
    private final LineReader reader;
    private @Nullable List<Item> items;
    private @Nullable PlacedLine placed;

    ItemizedLine(LineTokens tokens, OutletNames outlets, LineReader reader) {
        this.tokens = tokens;
        this.outlets = outlets;
        this.reader = reader;
    }

    private List<Item> items() {
        if (items == null) {
            items = reader.items(tokens, outlets);
        }
        return items;
    }

    /** Returns the line's words and marks. */
    public LineTokens tokens() {
        return tokens;
    }

    /** Reads the line for what its words say. */
    public LineReading read() {
        return reader.judge(tokens, items());
    }

    /** Reads the line as one that the page's markup or metadata vouches for. */
    public LineReading readVouched() {
        LineReading reading = read();
        boolean whole = !reading.isEmpty() && !reading.is(LineReading.Shape.HEADLINE);
        return whole ? reading : LineGrammar.vouched(tokens.line(), items());
    }

    /** Returns the line as it is read for what its place on the page proves. */
    public PlacedLine placed() {
        if (placed == null) {
            placed = new PlacedLine(tokens.line(), items());
        }
        return placed;
    }

    /** Returns the line as it is read for what its known fields leave over. */
    public LeftOverName leftOver() {
        return new LeftOverName(tokens.line(), items());
    }
}
