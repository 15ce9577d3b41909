package io.github.khabar.boilerplate;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases that pages print around a story, looked up word by word. */
final class Phrasebook {
    private final Node root = new Node();

    /** Where in a line a phrase must stand. */
    enum Where {
        /** Its words are all the words of the line. */
        WHOLE,
        /** The line begins with it. */
        BEGINS,
        /** It may stand anywhere. */
        CONTAINS
    }

    /**
     * A phrase found in a line.
     *
     * @param marker what it announces
     * @param where where it must stand
     * @param words how many words it has
     */
    record Phrase(Marker marker, Where where, int words) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final @Nullable Phrase[] phrases = new Phrase[Where.values().length];
    }

    private Phrasebook() {}

    /** Returns the phrases that come with the library. */
    static Phrasebook standard() {
        return Standard.PHRASES;
    }

    private static final class Standard {
        private static final Phrasebook PHRASES = read();

        private static Phrasebook read() {
            Phrasebook book = new Phrasebook();
            for (List<String> row : WordList.read(Phrasebook.class, "phrases.txt").rows()) {
                book.add(row);
            }
            return book;
        }
    }

    private void add(List<String> row) {
        Where where = Where.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        Node node = root;
        int words = 0;
        for (String token : Tokens.of(FoldedText.of(row.get(0)))) {
            node = node.next.computeIfAbsent(token, t -> new Node());
            words++;
        }
        node.phrases[where.ordinal()] = new Phrase(Marker.valueOf(row.get(1)), where, words);
    }

    /**
     * Finds out whether a line is a row of such phrases: share buttons, the links of a footer.
     *
     * @param words the line's words, without its numbers
     * @return the longest phrase of the row, or null if less than two, or less than half of the
     *     words, are of phrases that could be the whole line
     */
    @Nullable Phrase findRow(List<String> words) {
        Phrase longest = null;
        int phrases = 0;
        int covered = 0;
        for (int from = 0; from < words.size(); ) {
            Phrase phrase = wholeAt(words, from);
            if (phrase != null) {
                phrases++;
                covered += phrase.words();
                longest = longest == null || longest.words() < phrase.words() ? phrase : longest;
            }
            from += phrase == null ? 1 : phrase.words();
        }
        return phrases >= 2 && covered * 2 >= words.size() ? longest : null;
    }

    /** Returns the longest phrase of those that could be a whole line which begins at a word. */
    private @Nullable Phrase wholeAt(List<String> words, int from) {
        Phrase longest = null;
        Node node = root;
        for (int at = from; at < words.size(); at++) {
            node = node.next.get(words.get(at));
            if (node == null) {
                break;
            }
            Phrase phrase = node.phrases[Where.WHOLE.ordinal()];
            longest = phrase == null ? longest : phrase;
        }
        return longest;
    }

    /**
     * Finds the phrase that says most about a line: one that is the whole line, else the longest
     * that it begins with, else the longest that it contains.
     *
     * @param words the line's words, without its numbers
     */
    @Nullable Phrase find(List<String> words) {
        Phrase best = null;
        for (int from = 0; from < words.size(); from++) {
            Node node = root;
            for (int at = from; at < words.size(); at++) {
                node = node.next.get(words.get(at));
                if (node == null) {
                    break;
                }
                best = better(best, phraseAt(node, from, at + 1 == words.size()));
            }
            if (best != null && best.where() != Where.CONTAINS) {
                return best;
            }
        }
        return best;
    }

    private static @Nullable Phrase phraseAt(Node node, int from, boolean atEnd) {
        if (from == 0 && atEnd && node.phrases[Where.WHOLE.ordinal()] != null) {
            return node.phrases[Where.WHOLE.ordinal()];
        }
        if (from == 0 && node.phrases[Where.BEGINS.ordinal()] != null) {
            return node.phrases[Where.BEGINS.ordinal()];
        }
        return node.phrases[Where.CONTAINS.ordinal()];
    }

    private static @Nullable Phrase better(@Nullable Phrase a, @Nullable Phrase b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        int order = a.where().compareTo(b.where());
        return order < 0 || (order == 0 && a.words() >= b.words()) ? a : b;
    }
}
