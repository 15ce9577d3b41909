package io.github.khabar.boilerplate.language;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases that pages print around a story, looked up word by word. */
public final class Phrasebook {
    private final PhraseTree<Map<Where, Phrase>> phrases = new PhraseTree<>();

    /** Where in a line a phrase must stand. */
    public enum Where {
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
    public record Phrase(Marker marker, Where where, int words) {}

    /**
     * A phrase, as a row of a list tells it.
     *
     * @param phrase the phrase, of one word or more
     * @param marker what it announces
     * @param where where in a line it must stand
     */
    public record Entry(String phrase, Marker marker, Where where) {
        private static final int COLUMNS = 3;

        /** Checks that there is a word to find. */
        public Entry {
            if (Tokens.count(FoldedText.of(phrase), 0) == 0) {
                throw new IllegalArgumentException("phrase must have a word, but is " + phrase);
            }
        }

        private List<String> words() {
            return Tokens.of(FoldedText.of(phrase));
        }

        /**
         * Reads a row.
         *
         * @param row phrase, label, where
         * @throws IllegalArgumentException if it has another form; the message tells the row
         */
        public static Entry ofRow(List<String> row) {
            if (row.size() != COLUMNS) {
                throw new IllegalArgumentException(
                        "a row must have a phrase, a label and a place, but is " + row);
            }
            try {
                return new Entry(
                        row.get(0),
                        Marker.valueOf(row.get(1)),
                        Where.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("no such label or place in row " + row, e);
            }
        }
    }

    private Phrasebook(List<Entry> entries) {
        entries.forEach(this::add);
    }

    /** Returns the phrases that come with the library. */
    public static Phrasebook standard() {
        return Standard.PHRASES;
    }

    /**
     * Returns the phrases that come with the library, and others.
     *
     * @param others what a caller adds; such a phrase means nothing else any more
     */
    public static Phrasebook standardAnd(List<Entry> others) {
        Phrasebook book = new Phrasebook(Standard.ENTRIES);
        others.forEach(other -> book.places(other.words()).clear());
        others.forEach(book::add);
        return book;
    }

    /** Returns whether a phrase begins with a word. */
    boolean haveFirst(Spelling word) {
        return phrases.next(word) != null;
    }

    private static final class Standard {
        private static final List<Entry> ENTRIES =
                WordList.read(Phrasebook.class, "phrases.txt").rows().stream()
                        .map(Entry::ofRow)
                        .toList();
        private static final Phrasebook PHRASES = new Phrasebook(ENTRIES);
    }

    private void add(Entry entry) {
        List<String> words = entry.words();
        places(words).put(entry.where(), new Phrase(entry.marker(), entry.where(), words.size()));
    }

    /** What is known of a phrase, by where it stands. */
    private Map<Where, Phrase> places(List<String> words) {
        PhraseTree<Map<Where, Phrase>> phrase = phrases.grow(words);
        Map<Where, Phrase> places = phrase.value();
        if (places == null) {
            places = new EnumMap<>(Where.class);
            phrase.setValue(places);
        }
        return places;
    }

    /**
     * Finds out whether a line is a row of such phrases: share buttons, the links of a footer.
     *
     * @param words the line's words, without its numbers
     * @return the longest phrase of the row, or null if less than two, or less than half of the
     *     words, are of phrases that could be the whole line
     */
    public @Nullable Phrase findRow(TokenList words) {
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
    private @Nullable Phrase wholeAt(TokenList words, int from) {
        Phrase longest = null;
        PhraseTree<Map<Where, Phrase>> tree = phrases.first(words.word(from));
        for (int to = from + 1; tree != null; to++) {
            Phrase phrase = at(tree, Where.WHOLE);
            longest = phrase == null ? longest : phrase;
            tree = to == words.size() ? null : tree.next(words.word(to));
        }
        return longest;
    }

    /**
     * Finds the phrase that says most about a line: one that is the whole line, else the longest
     * that it begins with, else the longest that it contains.
     *
     * @param words the line's words, without its numbers
     */
    public @Nullable Phrase find(TokenList words) {
        Phrase best = null;
        for (int from = 0; from < words.size(); from++) {
            PhraseTree<Map<Where, Phrase>> tree = phrases.first(words.word(from));
            for (int to = from + 1; tree != null; to++) {
                best = better(best, phraseAt(tree, from, to == words.size()));
                tree = to == words.size() ? null : tree.next(words.word(to));
            }
            if (best != null && best.where() != Where.CONTAINS) {
                return best;
            }
        }
        return best;
    }

    private static @Nullable Phrase phraseAt(
            PhraseTree<Map<Where, Phrase>> tree, int from, boolean atEnd) {
        Phrase whole = from == 0 && atEnd ? at(tree, Where.WHOLE) : null;
        Phrase head = from == 0 && whole == null ? at(tree, Where.BEGINS) : whole;
        return head == null ? at(tree, Where.CONTAINS) : head;
    }

    private static @Nullable Phrase at(PhraseTree<Map<Where, Phrase>> tree, Where where) {
        Map<Where, Phrase> places = tree.value();
        return places == null ? null : places.get(where);
    }

    private static @Nullable Phrase better(@Nullable Phrase a, @Nullable Phrase b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        int order = a.where().compareTo(b.where());
        return order < 0 || (order == 0 && a.words() >= b.words()) ? a : b;
    }
}
