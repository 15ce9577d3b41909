package io.github.khabar.boilerplate.language;

import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A phrase as a list writes it, each word of which may be one of several: {@code اقرأ|طالع
 * أيضا|كذلك} stands for four phrases. A low line joins the words of one choice, and a choice of
 * none means that the place may be empty: {@code مقالات|مواضيع أخرى| ذات_صلة}.
 */
public final class PhrasePattern {
    private static final int NONE = -1;
    private static final char OR = '|';

    /** Next to none has more than five; each that may be empty doubles what is tried. */
    private static final int MOST_PLACES = 12;

    /** For each place the choices, each with its words. */
    private final Spelling[][][] places;

    private PhrasePattern(Spelling[][][] places) {
        this.places = places;
    }

    /**
     * Reads a phrase.
     *
     * @param phrase the phrase
     * @throws IllegalArgumentException if it may be without a word, or has more than 12 places
     */
    static PhrasePattern of(String phrase) {
        List<Spelling[][]> places = new ArrayList<>();
        boolean empty = true;
        for (String place : cut(phrase, phrase.indexOf(OR) < 0 ? '\n' : ' ')) {
            Spelling[][] choices =
                    cut(place, OR).stream().map(PhrasePattern::words).toArray(Spelling[][]::new);
            places.add(choices);
            empty &= mayBeEmpty(choices);
        }
        if (places.size() > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "phrase must have at most " + MOST_PLACES + " places, but is " + phrase);
        }
        if (empty) {
            throw new IllegalArgumentException("phrase must have a word, but is " + phrase);
        }
        return new PhrasePattern(places.toArray(Spelling[][][]::new));
    }

    private static List<String> cut(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static Spelling[] words(String choice) {
        return Tokens.of(FoldedText.of(choice)).stream()
                .map(Spelling::new)
                .toArray(Spelling[]::new);
    }

    private static boolean mayBeEmpty(Spelling[][] choices) {
        for (Spelling[] choice : choices) {
            if (choice.length == 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells each word that the phrase may begin with. */
    void forEachFirst(Consumer<Spelling> told) {
        for (Spelling[][] choices : places) {
            for (Spelling[] choice : choices) {
                if (choice.length > 0) {
                    told.accept(choice[0]);
                }
            }
            if (!mayBeEmpty(choices)) {
                return;
            }
        }
    }

    /**
     * Returns where the longest such phrase ends that begins at a word, or -1 where none does.
     *
     * @param words the words of a line
     * @param from where the phrase begins
     */
    int end(TokenList words, int from) {
        return end(words, from, 0, NONE);
    }

    /** Returns whether some words of a line are such a phrase. */
    boolean isAt(TokenList words, int from, int to) {
        return end(words, from, 0, to) == to;
    }

    /** Tries each choice of a place. Where a wanted end is told, another is none. */
    private int end(TokenList words, int from, int place, int wanted) {
        if (place == places.length) {
            return wanted == NONE || wanted == from ? from : NONE;
        }
        int longest = NONE;
        for (Spelling[] choice : places[place]) {
            if (stands(choice, words, from)) {
                longest = Math.max(longest, end(words, from + choice.length, place + 1, wanted));
            }
        }
        return longest;
    }

    private static boolean stands(Spelling[] choice, TokenList words, int from) {
        if (from + choice.length > words.size()) {
            return false;
        }
        for (int i = 0; i < choice.length; i++) {
            if (!choice[i].equals(words.word(from + i))) {
                return false;
            }
        }
        return true;
    }
}
