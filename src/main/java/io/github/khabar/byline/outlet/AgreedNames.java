package io.github.khabar.byline.outlet;

import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.text.FoldedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers names that two things on a page agree on: a line or the head of one that the page's host
 * spells, and the head of the story that is a line at the top of the page as well.
 */
final class AgreedNames {
    private static final String SEPARATORS = "|-–—_:/«»\"()";
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS = 5;

    /** A date, its time and how often the page was read. */
    private static final int LONGEST_DATE = 80;

    /** A date stands so near to the name before it, behind a weekday or "بتاريخ". */
    private static final int LONGEST_LABEL = 24;

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
        String address = content.page().url().orElse(null);
        this.host = address == null ? null : HostName.of(address);
    }

    /** Adds the names that stand at the top of the page and at its story. */
    void addTo(List<String> names) {
        List<Block> kept = content.kept();
        addFirstLine(names, kept);
        for (Block block : kept.subList(0, Math.min(FIRST_PARAGRAPHS, kept.size()))) {
            String head = head(block.text());
            if (!head.isEmpty() && head.length() < block.text().length() && isAtTop(head)) {
                names.add(head);
            }
        }
    }

    /** The page's first line, printed again between headline and story. */
    private void addFirstLine(List<String> names, List<Block> kept) {
        List<Block> titles = content.titleBlocks();
        String first = titles.isEmpty() || kept.isEmpty() ? "" : firstLine(titles.get(0).index());
        if (first.isEmpty() || isTownOrSection(first) || isSpokenOf(first, kept)) {
            return;
        }
        int from = titles.get(titles.size() - 1).index();
        int to = kept.get(0).index();
        String folded = FoldedText.fold(first);
        if (from < to
                && content.page().blocks().subList(from + 1, to).stream()
                        .anyMatch(block -> isPrintOf(folded, block.folded()))) {
            names.add(first);
        }
    }

    /** Returns whether a line is a name, or the name and a date: "السنبلة بتاريخ 3 ماي 2024". */
    private static boolean isPrintOf(String name, String line) {
        String bare = name.strip();
        String printed = line.strip();
        return printed.startsWith(bare)
                && (printed.length() == bare.length() || isDate(printed.substring(bare.length())));
    }

    private static boolean isDate(String rest) {
        return rest.length() <= LONGEST_DATE
                && !Character.isLetter(rest.charAt(0))
                && Letters.holdsDigit(rest.substring(0, Math.min(LONGEST_LABEL, rest.length())));
    }

    /** A section's words are those of its stories: "كرة قدم". */
    private static boolean isSpokenOf(String name, List<Block> story) {
        String first = LineTokens.words(name).stream().findFirst().orElse("");
        for (Block block : story) {
            if (block.folded().startsWith(first + " ")
                    || block.folded().contains(" " + first + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first Arabic line above the headline but dates; empty where it is a sentence. */
    private String firstLine(int headline) {
        for (Block block : content.page().blocks().subList(0, headline)) {
            String text = block.text();
            if (!text.isEmpty() && !Letters.holdsDigit(text) && !Letters.isLatin(text.charAt(0))) {
                return text.length() > LONGEST_NAME ? "" : text;
            }
        }
        return "";
    }

    /** Returns what a line begins with, where the page's host spells it; else null. */
    @Nullable String spelled(Block block) {
        if (host == null || !host.mayBegin(block.folded())) {
            return null;
        }
        String head = head(block.text());
        return !head.isEmpty() && host.spells(head) ? head : null;
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
        String folded = FoldedText.fold(head);
        return !isTownOrSection(head)
                && content.page().blocks().stream()
                        .filter(block -> !block.text().isEmpty())
                        .limit(TOP_LINES)
                        .anyMatch(block -> block.folded().equals(folded));
    }

    private boolean isTownOrSection(String text) {
        List<String> words = LineTokens.words(text);
        return words.size() > MOST_WORDS
                || vocabulary.lexicon().places().get(words) != null
                || vocabulary.lexicon().notes().get(words) != null;
    }
}
