package io.github.khabar.boilerplate;

import io.github.khabar.page.Block;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at one block and says what it is like. */
final class FeatureReader {
    private static final String PAUSES = "،,؛;.";
    private static final String SEPARATORS = "|/›•·>»*";
    private static final String PARTERS = ":-–—/|_([";

    /** What the signature of a network's post begins with. */
    static final char SIGNATURE_DASH = '—';

    private static final Phrasebook.Phrase SIGNATURE =
            new Phrasebook.Phrase(Marker.EMBED, Phrasebook.Where.WHOLE, 2);
    private static final int LONGEST_ROW = 20;
    private static final String LONE_KASHIDA = " \u0640";

    private FeatureReader() {}

    /** Returns what can be said of a block by looking at it alone. */
    static BlockFeatures read(Block block) {
        String folded = FoldedText.fold(block.text());
        List<String> tokens = Tokens.of(folded);
        List<String> words = new ArrayList<>(tokens.size());
        int functionWords = 0;
        for (String token : tokens) {
            if (!Tokens.isNumber(token)) {
                words.add(token);
                functionWords += Lexicon.isFunctionWord(token) ? 1 : 0;
            }
        }
        return new BlockFeatures(
                block,
                folded,
                tokens,
                words.size(),
                words.stream().mapToInt(String::length).sum(),
                functionWords,
                pauses(folded),
                count(folded, SEPARATORS),
                count(block.text(), PARTERS) > 0 || block.text().contains(LONE_KASHIDA),
                Ending.of(folded),
                Lexicon.opensContinuation(tokens),
                DateForm.of(tokens),
                linked(block),
                phrase(block, words));
    }

    /** Links to a part of the same page lead nowhere else: those of a table of contents. */
    private static double linked(Block block) {
        if (block.text().isEmpty()) {
            return 0;
        }
        int linked = 0;
        for (Block.Link link : block.links()) {
            linked += isWithinPage(link.href()) ? 0 : link.text().length();
        }
        return Math.min(1.0, (double) linked / block.text().length());
    }

    private static boolean isWithinPage(String href) {
        return href.length() > 1 && href.charAt(0) == '#';
    }

    /**
     * Finds the phrase in the words that are not linked, where they are one and a link follows;
     * else in all words.
     */
    private static Phrasebook.@Nullable Phrase phrase(Block block, List<String> words) {
        if (isSignature(block.text())) {
            return SIGNATURE;
        }
        if (!block.links().isEmpty()) {
            List<String> unlinked = wordsOf(withoutLinks(block));
            Phrasebook.Phrase label =
                    unlinked.isEmpty() ? null : Phrasebook.standard().find(unlinked);
            if (label != null
                    && label.words() == unlinked.size()
                    && unlinked.size() < words.size()) {
                return new Phrasebook.Phrase(
                        label.marker(), Phrasebook.Where.BEGINS, label.words());
            }
        }
        List<String> labels = words.size() == 1 ? wordsOf(parted(block.text())) : words;
        Phrasebook.Phrase row =
                words.size() > LONGEST_ROW ? null : Phrasebook.standard().findRow(labels);
        return row == null ? Phrasebook.standard().find(words) : row;
    }

    /** A post of a network ends with a dash, who wrote it, and the account's name in brackets. */
    private static boolean isSignature(String text) {
        return !text.isEmpty() && text.charAt(0) == SIGNATURE_DASH && text.contains("(@");
    }

    /** Buttons run together in one word part where a capital letter follows a small one. */
    private static String parted(String text) {
        StringBuilder parted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean hump =
                    i > 0
                            && Character.isUpperCase(text.charAt(i))
                            && Character.isLowerCase(text.charAt(i - 1));
            parted.append(hump ? " " : "").append(text.charAt(i));
        }
        return parted.toString();
    }

    private static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>(Tokens.of(FoldedText.of(text)));
        words.removeIf(Tokens::isNumber);
        return words;
    }

    private static String withoutLinks(Block block) {
        StringBuilder rest = new StringBuilder();
        String text = block.text();
        int from = 0;
        for (Block.Link link : block.links()) {
            int at = link.text().isEmpty() ? -1 : text.indexOf(link.text(), from);
            if (at >= 0) {
                rest.append(text, from, at).append(' ');
                from = at + link.text().length();
            }
        }
        return rest.append(text, from, text.length()).toString();
    }

    /**
     * Counts the marks at which a reader pauses; the last character and marks between digits are
     * left out.
     */
    private static int pauses(String text) {
        int pauses = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (PAUSES.indexOf(text.charAt(i)) >= 0 && !Character.isDigit(text.charAt(i + 1))) {
                pauses += text.charAt(i - 1) == '.' || text.charAt(i + 1) == '.' ? 0 : 1;
            }
        }
        return pauses;
    }

    private static int count(String text, String wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += wanted.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }
}
