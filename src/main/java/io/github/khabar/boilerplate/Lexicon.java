package io.github.khabar.boilerplate;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The word lists that tell prose, dates, bylines and captions by their words. All words are folded.
 */
final class Lexicon {
    private static final int LONGEST_PHRASE = 5;
    private static final char AND = 'و';

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
        private static final Set<String> OPENERS = phrases("openers.txt", "");
        private static final Map<String, DateWord> DATES = dates();
        private static final Set<String> CAPTIONS = phrases("caption-words.txt", "caption");
        private static final Set<String> CREDITS = phrases("caption-words.txt", "credit");
        private static final Set<String> CREDIT_TAILS = phrases("caption-words.txt", "tail");
        private static final Set<String> AUTHORS = phrases("byline-cues.txt", "by");
        private static final Set<String> ROLES = phrases("byline-cues.txt", "role");
        private static final Set<String> DESKS = phrases("byline-cues.txt", "desk");

        private static Set<String> read(String name) {
            return WordList.read(Lexicon.class, name).folded();
        }

        /** Reads the phrases of one kind, the second column; of every kind where it is empty. */
        private static Set<String> phrases(String name, String kind) {
            Set<String> phrases = new HashSet<>();
            for (List<String> row : WordList.read(Lexicon.class, name).rows()) {
                if (kind.isEmpty() || row.get(1).equals(kind)) {
                    phrases.add(String.join(" ", Tokens.of(FoldedText.of(row.get(0)))));
                }
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
    }

    /** Returns whether a word binds a sentence together: a preposition, a pronoun, a particle. */
    static boolean isFunctionWord(String word) {
        return Words.FUNCTION.contains(word);
    }

    /** Returns what a word has to do with dates, or null for nothing. */
    static @Nullable DateWord dateWord(String word) {
        return Words.DATES.get(word);
    }

    /** Returns whether words open a paragraph that carries on from the one before. */
    static boolean opensContinuation(List<String> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        String first = tokens.get(0);
        boolean and = first.charAt(0) == AND && first.length() != 2 && !Words.WAW.contains(first);
        return and || beginsWith(tokens, Words.OPENERS);
    }

    /**
     * Returns whether words are like a line that names an author, a desk or an agency.
     *
     * @param tokens the line's words
     * @param parted whether a colon, a dash or the like stands among them
     */
    static boolean isLikeByline(List<String> tokens, boolean parted) {
        int desk = lengthOfHead(tokens, Words.DESKS);
        if (desk > 0 && (parted || desk == tokens.size())) {
            return true;
        }
        if (parted && endsWithDesk(tokens)) {
            return true;
        }
        int author = lengthOfHead(tokens, Words.AUTHORS);
        return (author > 0 && author < tokens.size())
                || (parted && lengthOfHead(tokens, Words.ROLES) > 0);
    }

    /**
     * Returns whether words begin with what captions and picture credits begin with.
     *
     * @param tokens the line's words
     * @param parted whether a colon, a dash or the like stands among them
     */
    static boolean beginsLikeCaption(List<String> tokens, boolean parted) {
        int caption = lengthOfHead(tokens, Words.CAPTIONS);
        if (caption > 1 || (caption == 1 && tokens.size() <= 2)) {
            return true;
        }
        return parted && lengthOfHead(tokens, Words.CREDITS) > 0;
    }

    private static boolean endsWithDesk(List<String> tokens) {
        for (int from = Math.max(1, tokens.size() - LONGEST_PHRASE); from < tokens.size(); from++) {
            if (Words.DESKS.contains(String.join(" ", tokens.subList(from, tokens.size())))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether words end with who took a picture.
     *
     * @param tail the words after a line's last dash, bar or bracket
     */
    static boolean isCreditTail(List<String> tail) {
        return !tail.isEmpty() && lengthOfHead(tail, Words.CREDIT_TAILS) == tail.size();
    }

    /** Returns whether words begin with what a picture credit begins with, and a name follows. */
    static boolean isCredit(List<String> tail) {
        int credit = lengthOfHead(tail, Words.CREDITS);
        return credit > 0 && credit < tail.size();
    }

    private static boolean beginsWith(List<String> tokens, Set<String> phrases) {
        return lengthOfHead(tokens, phrases) > 0;
    }

    /** Returns how many words the longest phrase has that the tokens begin with; 0 for none. */
    private static int lengthOfHead(List<String> tokens, Set<String> phrases) {
        StringBuilder head = new StringBuilder();
        int longest = 0;
        for (int i = 0; i < Math.min(tokens.size(), LONGEST_PHRASE); i++) {
            if (i > 0) {
                head.append(' ');
            }
            longest = phrases.contains(head.append(tokens.get(i)).toString()) ? i + 1 : longest;
        }
        return longest;
    }
}
