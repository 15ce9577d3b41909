package io.github.khabar.byline.page;

import io.github.khabar.byline.Byline;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.List;

/** Reads the heading of a box about the author. */
final class AuthorBoxes {
    private static final List<String> LEADS =
            WordList.read(Byline.class, "author-boxes.txt").folded().stream()
                    .map(lead -> lead + " ")
                    .toList();

    private AuthorBoxes() {}

    /** Returns the heading without the words that lead to the name: "عن فلان". */
    static String name(String heading) {
        FoldedText folded = FoldedText.of(heading);
        for (String lead : LEADS) {
            if (folded.toString().startsWith(lead)) {
                return heading.substring(folded.sourceBegin(lead.length()));
            }
        }
        return heading;
    }
}
