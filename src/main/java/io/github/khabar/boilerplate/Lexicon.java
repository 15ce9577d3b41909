package io.github.khabar.boilerplate;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The word lists that tell prose, dates, bylines and captions by their words. All words are folded.
 */
final class Lexicon {
    private static final int LONGEST_PHRASE = 5;

    /** What a word has to do with dates. */
    enum DateWord {
        MONTH,
        WEEKDAY,
        UNIT,
        CUE,
        PART,
        LINK
    }

    private Lexicon() {}

    private static final class Words {
        private static final Set<String> FUNCTION = read("function-words.txt");
        private static final Set<String> WAW = read("waw-words.txt");
        private static final Set<String> CAPTION = phrases("caption-words.txt");
        private static final Set<String> OPENERS = phrases("openers.txt");
        private static final Map<String, DateWord> DATES = dates();
        private static final Set<String> BYLINE_CUES = bylines("cue");
        private static final Set<String> BYLINE_DESKS = bylines("desk");

        private static Set<String> read(String name) {
            return WordList.read(Lexicon.class, name).folded();
        }

        private static Set<String> phrases(String name) {
            Set<String> phrases = new HashSet<>();
            for (List<String> row : WordList.read(Lexicon.class, name).rows()) {
                phrases.add(key(row.get(0)));
            }
            return Set.copyOf(phrases);
        }

        private static Map<String, DateWord> dates() {
            Map<String, DateWord> words = new HashMap<>();
            for (List<String> row : WordList.read(Lexicon.class, "date-words.txt").rows()) {
                words.putIfAbsent(
                        FoldedText.fold(row.get(0)),
                        DateWord.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            }
            return Map.copyOf(words);
        }

        private static Set<String> bylines(String kind) {
            Set<String> phrases = new HashSet<>();
            for (List<String> row : WordList.read(Lexicon.class, "byline-cues.txt").rows()) {
                if (row.get(1).equals(kind)) {
                    phrases.add(key(row.get(0)));
                }
            }
            return Set.copyOf(phrases);
        }

        private static String key(String phrase) {
            return String.join(" ", Tokens.of(FoldedText.of(phrase)));
        }
    }

    /** Returns whether a word binds a sentence together: a preposition, a pronoun, a particle. */
    static boolean isFunctionWord(String word) {
        return Words.FUNCTION.contains(word);
    }

    /** Returns what a word has to do with dates, or null for nothing. */
    static @org.jspecify.annotations.Nullable DateWord dateWord(String word) {
        return Words.DATES.get(word);
    }

    /** Returns whether words open a paragraph that carries on from the one before. */
    static boolean opensContinuation(List<String> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        String first = tokens.get(0);
        boolean and = first.length() >= 3 && first.charAt(0) == 'و' && !Words.WAW.contains(first);
        return and || beginsWith(tokens, Words.OPENERS);
    }

    /** Returns whether words begin with a phrase after which an author's name stands. */
    static boolean beginsWithBylineCue(List<String> tokens) {
        return beginsWith(tokens, Words.BYLINE_CUES);
    }

    /** Returns whether words begin with the name of a desk or an agency. */
    static boolean beginsWithDesk(List<String> tokens) {
        return beginsWith(tokens, Words.BYLINE_DESKS);
    }

    /** Returns whether words begin with what captions and picture credits begin with. */
    static boolean beginsWithCaptionWord(List<String> tokens) {
        return beginsWith(tokens, Words.CAPTION);
    }

    private static boolean beginsWith(List<String> tokens, Set<String> phrases) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < Math.min(tokens.size(), LONGEST_PHRASE); i++) {
            if (i > 0) {
                head.append(' ');
            }
            if (phrases.contains(head.append(tokens.get(i)).toString())) {
                return true;
            }
        }
        return false;
    }
}
