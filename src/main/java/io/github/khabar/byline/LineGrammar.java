package io.github.khabar.byline;

import java.util.List;

/** Says whether a line's items make a byline, and whose. */
final class LineGrammar {
    private LineGrammar() {}

    static LineReading judge(String line, List<Item> items) {
        LineItems resolved = new LineItems(line, Doubts.resolve(UnknownOutlets.resolve(items)));
        int marker = resolved.first(Item.Announcement.class, 0);
        return marker < 0
                ? new PlainLine(resolved).judge()
                : new MarkedLine(resolved, marker).judge();
    }
}
