package io.github.khabar.byline.outlet;

import io.github.khabar.text.FoldedText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the outlet's name out of what feeds add: "ظهرت المقالة … أولاً على فلانة". */
final class FeedTail {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LINE = 400;

    private static final List<String> LEADS =
            Stream.of("أولا على", "appeared first on")
                    .map(lead -> " " + FoldedText.fold(lead) + " ")
                    .toList();

    /** Every such line has one of these letters before it is folded. */
    private static final String SIGN = "ظهر";

    private static final String FOREIGN_SIGN = "appeared";

    private FeedTail() {}

    /** Returns the name as written, or null where the line is another. */
    static @Nullable String outlet(String text) {
        if (text.length() > LONGEST_LINE || !(text.contains(SIGN) || text.contains(FOREIGN_SIGN))) {
            return null;
        }
        FoldedText folded = FoldedText.of(text);
        for (String lead : LEADS) {
            int at = folded.toString().indexOf(lead);
            if (at >= 0) {
                String name = text.substring(folded.sourceBegin(at + lead.length()));
                return name.length() > LONGEST_NAME ? null : withoutPoint(name.strip());
            }
        }
        return null;
    }

    private static String withoutPoint(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
