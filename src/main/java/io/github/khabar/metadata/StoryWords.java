package io.github.khabar.metadata;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.text.FoldedText;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a story, so that tags can be told that have nothing to do with it. */
final class StoryWords {
    /** In characters, past which no word is looked for: a bound to the work. */
    private static final int LONGEST_STORY = 20_000;

    private final Content content;
    private @Nullable Set<String> words;

    StoryWords(Content content) {
        this.content = content;
    }

    /**
     * Returns whether the story has all the words of a tag, whatever is written onto them.
     *
     * @param tag the tag
     */
    boolean mention(String tag) {
        if (words == null) {
            words = read(content);
        }
        Set<String> own = new HashSet<>();
        add(own, FoldedText.fold(tag));
        return !own.isEmpty() && words.containsAll(own);
    }

    /**
     * Returns how many of a text's words the story has, 0 to 1; 0 for a text without any.
     *
     * @param text the text
     */
    double share(String text) {
        if (words == null) {
            words = read(content);
        }
        Set<String> own = new HashSet<>();
        add(own, FoldedText.fold(text));
        int all = own.size();
        own.retainAll(words);
        return all == 0 ? 0 : (double) own.size() / all;
    }

    private static Set<String> read(Content content) {
        Set<String> words = new HashSet<>();
        add(words, FoldedText.fold(content.title().orElse("")));
        int length = 0;
        for (Block block : content.kept()) {
            add(words, block.folded());
            length += block.text().length();
            if (length > LONGEST_STORY) {
                break;
            }
        }
        return words;
    }

    private static void add(Set<String> words, String folded) {
        int begin = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inWord && begin < 0) {
                begin = i;
            } else if (!inWord && begin >= 0) {
                if (i - begin >= Proclitics.SHORTEST_REST) {
                    words.add(folded.substring(Proclitics.end(folded, begin, i), i));
                }
                begin = -1;
            }
        }
    }
}
