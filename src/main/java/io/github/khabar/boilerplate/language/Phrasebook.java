package io.github.khabar.boilerplate.language;

import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The phrases that pages print around a story, looked up by their first words. */
public final class Phrasebook {
    /** The words that the phrases of the library begin with. */
    private static final int SOME_WORDS = 1024;

    private final SpellingSet<Opening> openings = new SpellingSet<>(SOME_WORDS);

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
     * @param pattern the phrase
     * @param marker what it announces
     * @param where where in a line it must stand
     */
    public record Entry(PhrasePattern pattern, Marker marker, Where where) {
        private static final int COLUMNS = 3;

        /**
         * Returns a phrase.
         *
         * @param phrase the phrase as {@link PhrasePattern} reads it
         * @param marker what it announces
         * @param where where in a line it must stand
         * @throws IllegalArgumentException if it may be without a word, or has too many places
         */
        public static Entry of(String phrase, Marker marker, Where where) {
            return new Entry(PhrasePattern.of(phrase), marker, where);
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
                return of(
                        row.get(0),
                        Marker.valueOf(row.get(1)),
                        Where.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("no such label or place in row " + row, e);
            }
        }

        /** Returns the longest such phrase that begins at a word and may stand there, or null. */
        private @Nullable Phrase at(TokenList words, int from) {
            if (where != Where.CONTAINS && from > 0) {
                return null;
            }
            int to =
                    where != Where.WHOLE
                            ? pattern.end(words, from)
                            : pattern.isAt(words, from, words.size()) ? words.size() : from;
            return to <= from ? null : new Phrase(marker, where, to - from);
        }
    }

    /** A word that phrases begin with, and these; what a caller added stands first. */
    static final class Opening extends Spelling {
        private final List<Entry> entries = new ArrayList<>();

        /** How many of them a caller added: where such a phrase stands, no other does. */
        private int added;

        Opening(Spelling word) {
            super(word.toString());
        }

        /** Two choices of a phrase may begin with the same word. */
        private void add(Entry entry) {
            if (entries.isEmpty() || !entries.get(entries.size() - 1).equals(entry)) {
                entries.add(entry);
            }
        }

        /** Whether a caller has said what words mean that an entry stands for as well. */
        private boolean isTakenOver(int entry, TokenList words, int from, int length) {
            for (int i = 0; i < Math.min(entry, added); i++) {
                if (entries.get(i).pattern().isAt(words, from, from + length)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Phrasebook(List<Entry> entries, List<Entry> added) {
        added.forEach(this::add);
        openings.forEach(opening -> opening.added = opening.entries.size());
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
        return new Phrasebook(Standard.ENTRIES, List.copyOf(others));
    }

    private static final class Standard {
        private static final List<Entry> ENTRIES =
                WordList.read(Phrasebook.class, "phrases.txt").rows().stream()
                        .map(Entry::ofRow)
                        .toList();
        private static final Phrasebook PHRASES = new Phrasebook(ENTRIES, List.of());
    }

    private void add(Entry entry) {
        entry.pattern()
                .forEachFirst(
                        word -> {
                            Opening there = openings.find(word);
                            Opening opening = there == null ? new Opening(word) : there;
                            if (there == null) {
                                openings.add(opening);
                            }
                            opening.add(entry);
                        });
    }

    /** Returns the phrases that begin with a word, or null for none. */
    @Nullable Opening opening(Spelling word) {
        return openings.find(word);
    }

    /**
     * Finds out whether a line is a row of such phrases: share buttons, the links of a footer.
     *
     * @param words the line's words, without its numbers
     * @return the longest phrase of the row, or null if less than two, or less than two thirds of
     *     the words, are of phrases that could be the whole line
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
        return phrases >= 2 && covered * 3 >= words.size() * 2 ? longest : null;
    }

    /** Returns the longest phrase of those that could be a whole line which begins at a word. */
    private @Nullable Phrase wholeAt(TokenList words, int from) {
        Phrase longest = null;
        Opening opening = words.word(from).opening();
        for (int i = 0; opening != null && i < opening.entries.size(); i++) {
            Entry entry = opening.entries.get(i);
            int length = entry.where() == Where.WHOLE ? entry.pattern().end(words, from) - from : 0;
            if (length > (longest == null ? 0 : longest.words())
                    && !opening.isTakenOver(i, words, from, length)) {
                longest = new Phrase(entry.marker(), Where.WHOLE, length);
            }
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
            Opening opening = words.word(from).opening();
            for (int i = 0; opening != null && i < opening.entries.size(); i++) {
                Phrase phrase = opening.entries.get(i).at(words, from);
                if (phrase != null && !opening.isTakenOver(i, words, from, phrase.words())) {
                    best = better(best, phrase);
                }
            }
            if (best != null && best.where() != Where.CONTAINS) {
                return best;
            }
        }
        return best;
    }

    private static Phrase better(@Nullable Phrase a, Phrase b) {
        if (a == null) {
            return b;
        }
        int order = a.where().compareTo(b.where());
        return order < 0 || (order == 0 && a.words() >= b.words()) ? a : b;
    }
}
