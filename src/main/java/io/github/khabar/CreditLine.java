package io.github.khabar;

import io.github.khabar.byline.Byline;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.List;

/**
 * The line of stripped text that names who wrote a story, and where, and stands in the headline's
 * place: the byline extractor knows names, the remover does not.
 */
final class CreditLine {
    /** A place, an outlet, and a name behind its marker; known headlines that short tell more. */
    private static final int LONGEST = 60;

    private static final int LONGEST_NAME = 3;
    private static final String MARKS = "/-\u2013\u2014";

    /** A headline has a place and a colon in front, or dots inside. */
    private static final String SPEECH = ":.\u2026|?\u061F";

    private static final String REASON = "names who wrote the story";

    private CreditLine() {}

    /**
     * Returns a page without its headline where that is such a line, and no other says who wrote
     * the story; else the page.
     */
    static Content withoutHeadline(Content content, GuardedStrategies strategies) {
        List<Block> titles = content.titleBlocks();
        if (!content.page().isText() || titles.size() != 1 || !mayBe(titles.get(0).text())) {
            return content;
        }
        Block line = titles.get(0);
        Content untitled = content.toBuilder().title(null).label(line, Label.OTHER, REASON).build();
        boolean signed = isSigned(strategies.byline(content));
        return !signed && isAll(strategies.byline(untitled), line) ? untitled : content;
    }

    private static boolean isSigned(Byline byline) {
        return !byline.persons().isEmpty() || !byline.organizations().isEmpty();
    }

    /** A name alone, or names with a mark between them. */
    private static boolean mayBe(String line) {
        return line.length() <= LONGEST
                && line.chars().noneMatch(c -> SPEECH.indexOf(c) >= 0)
                && (line.split(" ", -1).length <= LONGEST_NAME
                        || line.chars().anyMatch(c -> MARKS.indexOf(c) >= 0));
    }

    /** Whether the byline was read from all of a line. */
    private static boolean isAll(Byline byline, Block line) {
        String raw = byline.raw() == null ? "" : byline.raw();
        return raw.contains(line.text());
    }
}
