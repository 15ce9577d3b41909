package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.BlockKind;
import io.github.khabar.story.BlockRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds readers' comments that no line announces behind a story's paragraphs: items that each begin
 * with another name and a colon, or with how long ago they were written. What parties say of
 * something begins with names, too: a sentence leads to them, they call themselves by no nickname,
 * and they stand in the story's own article.
 */
final class CommentItems {
    private static final int SEVERAL = 2;

    /** Words before the colon or before how long ago it was: a nickname has few. */
    private static final int LONGEST_NAME = 3;

    private static final char COLON = ':';

    private final Reading reading;
    private final Passage passage;
    private final Set<List<String>> names = new HashSet<>();
    private int items;
    private int aged;
    private boolean nicknamed;

    CommentItems(Reading reading, Passage passage) {
        this.reading = reading;
        this.passage = passage;
    }

    /** Returns where they stand, or null where there are none. */
    @Nullable BlockRange find() {
        int first = passage.last() + 1;
        while (first - 1 > passage.first() && isItem(first - 1)) {
            first--;
        }
        int end = first;
        while (end < reading.size() && isItem(end)) {
            look(reading.get(end));
            end++;
        }
        return items >= SEVERAL && areComments(first) ? new BlockRange(first, end - 1) : null;
    }

    private boolean areComments(int first) {
        BlockFeatures above = reading.get(first - 1);
        boolean announced =
                above.ending() == Ending.COLON || above.block().kind() == BlockKind.HEADING;
        boolean named = aged == 0 && names.size() == items;
        boolean apart =
                nicknamed
                        || reading.layout()
                                .isOutsideArticle(reading.get(first), reading.get(passage.first()));
        return !announced && (aged == items || (named && apart));
    }

    private void look(BlockFeatures block) {
        TokenList tokens = block.tokens();
        items++;
        int name = name(block);
        if (name > 0) {
            names.add(tokens.subList(0, name));
            nicknamed |= tokens.begins(KnownWord.Use.NICKNAME);
        } else {
            aged++;
        }
    }

    private boolean isItem(int position) {
        BlockFeatures block = reading.get(position);
        BlockKind kind = block.block().kind();
        boolean item =
                kind == BlockKind.LIST_ITEM
                        || (kind == BlockKind.LINE && reading.layout().isFlat());
        return item
                && !block.isLink()
                && (block.words() >= Lengths.LONGEST_BYLINE || !block.isBylineLine())
                && (name(block) > 0 || (kind == BlockKind.LIST_ITEM && isAged(block.tokens())));
    }

    /** Returns how many words stand before the colon that most of the text stands behind, or 0. */
    private static int name(BlockFeatures block) {
        String text = block.folded();
        int colon = text.indexOf(COLON);
        if (colon <= 0 || colon + 1 >= text.length() || text.charAt(colon + 1) != ' ') {
            return 0;
        }
        int words = Tokens.count(text.substring(0, colon), 0);
        return words <= LONGEST_NAME && block.tokens().size() > words + 1 ? words : 0;
    }

    private static boolean isAged(TokenList tokens) {
        for (int i = 1; i <= LONGEST_NAME && i < tokens.size(); i++) {
            if (tokens.word(i).is(KnownWord.Use.AGO)) {
                return true;
            }
        }
        return false;
    }
}
