package io.github.khabar.byline.grammar;

import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.line.Letters;
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

    /** Returns whether a list knows the line's place, and not its form alone. */
    public boolean isListed(String place) {
        return items().stream()
                .anyMatch(item -> item instanceof Item.Place known && known.name().equals(place));
    }

    /** Reads the line as one that the page's markup or metadata vouches for. */
    public LineReading readVouched() {
        LineReading reading = read();
        boolean whole = !reading.isEmpty() && !reading.is(LineReading.Shape.HEADLINE);
        return whole ? reading : LineGrammar.vouched(tokens.line(), items());
    }

    /** Reads the line as a credit whose unknown fields its place on the page and the rest tell. */
    public LineReading solve(Surroundings page) {
        return solve(
                page.position() == Surroundings.Position.OPENING
                        ? Credit.opening(items())
                        : Credit.whole(items()),
                page);
    }

    /** Reads the line's first words as a credit whose last name no sign sets off from the story. */
    public LineReading solveGlued(Surroundings page) {
        return solve(Credit.glued(items()), page);
    }

    /** The clues are those of Arabic; in brackets its stories end in Latin letters, too. */
    private boolean hasArabic() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isMark(i) && Letters.isArabic(tokens.get(i).word().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private LineReading solve(@Nullable Credit credit, Surroundings page) {
        return credit == null || !(hasArabic() || tokens.isMark(0, "("))
                ? LineReading.NONE
                : new CreditSolver(tokens.line(), credit, page).solve();
    }
}
