package io.github.khabar.byline.page;

import io.github.khabar.text.FoldedText;
import java.util.List;
import java.util.stream.Stream;

/** Reads the heading of a box about the author. */
final class AuthorBoxes {
    private static final List<String> LEADS =
            Stream.of("عن الكاتب", "حول الكاتب", "عن", "حول", "about")
                    .map(lead -> FoldedText.fold(lead) + " ")
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
