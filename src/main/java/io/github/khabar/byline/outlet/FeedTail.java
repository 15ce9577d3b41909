package io.github.khabar.byline.outlet;

import io.github.khabar.byline.Byline;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the outlet's name out of what feeds add: "ظهرت المقالة … أولاً على فلانة". */
final class FeedTail {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LINE = 400;

    /** Each has the words before the name, and what the line has before it is folded. */
    private static final List<List<String>> TAILS =
            WordList.read(Byline.class, "feed-tails.txt").rows();

    private FeedTail() {}

    /** Returns the name as written, or null where the line is another. */
    static @Nullable String outlet(String text) {
        if (text.length() > LONGEST_LINE) {
            return null;
        }
        for (int i = 0; i < TAILS.size(); i++) {
            List<String> tail = TAILS.get(i);
            String name = text.contains(tail.get(1)) ? nameBehind(tail.get(0), text) : null;
            if (name != null) {
                return name.length() > LONGEST_NAME ? null : withoutPoint(name.strip());
            }
        }
        return null;
    }

    private static @Nullable String nameBehind(String words, String text) {
        FoldedText folded = FoldedText.of(text);
        String lead = " " + FoldedText.fold(words) + " ";
        int at = folded.toString().indexOf(lead);
        return at < 0 ? null : text.substring(folded.sourceBegin(at + lead.length()));
    }

    private static String withoutPoint(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
