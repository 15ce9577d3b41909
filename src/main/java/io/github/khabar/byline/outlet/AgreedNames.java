package io.github.khabar.byline.outlet;

import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.text.FoldedText;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers names that two things on a page agree on: a line or the head of one that the page's host
 * spells, and the head of the story that is a line at the top of the page as well.
 */
final class AgreedNames {
    private static final String SEPARATORS = "|-–—_:/«»\"()";
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS = 5;

    /** A site's name stands in one of the first lines of a page, a menu below it. */
    private static final int TOP_LINES = 3;

    /** A lead may stand before the paragraph that the outlet's name opens. */
    private static final int FIRST_PARAGRAPHS = 2;

    private final Content content;
    private final Vocabulary vocabulary;
    private final @Nullable HostName host;

    AgreedNames(Content content, Vocabulary vocabulary) {
        this.content = content;
        this.vocabulary = vocabulary;
        this.host = content.page().url().map(HostName::of).orElse(null);
    }

    void forEach(Consumer<String> names) {
        if (host != null) {
            content.page().blocks().forEach(block -> takeSpelled(block.text(), host, names));
        }
        List<Block> kept = content.kept();
        for (Block block : kept.subList(0, Math.min(FIRST_PARAGRAPHS, kept.size()))) {
            String head = head(block.text());
            if (!head.isEmpty() && head.length() < block.text().length() && isAtTop(head)) {
                names.accept(head);
            }
        }
    }

    private void takeSpelled(String text, HostName spelling, Consumer<String> names) {
        String head = head(text);
        if (!head.isEmpty() && spelling.spells(head)) {
            names.accept(head);
        }
    }

    /** Returns what stands before the first separator; empty where that is no short Arabic name. */
    private static String head(String text) {
        int end = 0;
        while (end < text.length()
                && end <= LONGEST_NAME
                && SEPARATORS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int begin = 0;
        while (begin < end && !Character.isLetter(text.charAt(begin))) {
            begin++;
        }
        String head = end > LONGEST_NAME ? "" : text.substring(begin, end).strip();
        return head.isEmpty() || Letters.isLatin(head.charAt(0)) ? "" : head;
    }

    /** Returns whether a name is one of the page's first lines, and no town or section. */
    private boolean isAtTop(String head) {
        LineTokens line = LineTokens.of(head);
        List<String> words = line.words(0, line.size());
        boolean other =
                words.size() > MOST_WORDS
                        || vocabulary.lexicon().places().get(words) != null
                        || vocabulary.lexicon().notes().get(words) != null;
        String folded = FoldedText.fold(head);
        return !other
                && content.page().blocks().stream()
                        .filter(block -> !block.text().isEmpty())
                        .limit(TOP_LINES)
                        .anyMatch(block -> FoldedText.fold(block.text()).equals(folded));
    }
}
