package io.github.khabar.date;

import io.github.khabar.text.FoldedText;

/**
 * Cuts folded text into {@link Tokens} in one pass.
 *
 * <p>A token ends where the class of characters changes, so a day run into the name before it, or a
 * year run into the next word, stands by itself. Written-on و ف ل ب ك are taken off a word that is
 * none of the lexicon's with them.
 */
final class Tokenizer {
    private static final int LONGEST_PHRASE = 4;
    private static final int WIDEST_GAP = 3;
    private static final int MOST_DIGITS = 9;

    private final FoldedText folded;
    private final String text;
    private final String source;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private int spaces;
    private int lineBreaks;

    private Tokenizer(FoldedText folded, Lexicon lexicon) {
        this.folded = folded;
        this.text = folded.toString();
        this.source = folded.source();
        this.lexicon = lexicon;
        this.tokens = new Tokens(folded, lexicon);
    }

    static Tokens tokenize(FoldedText folded, Lexicon lexicon) {
        return new Tokenizer(folded, lexicon).run();
    }

    private Tokens run() {
        int i = 0;
        while (i < text.length()) {
            byte kind = CharClass.of(text.charAt(i));
            if (kind == CharClass.SPACE) {
                space(i);
                i++;
                continue;
            }
            i = token(i, kind);
            spaces = 0;
            lineBreaks = 0;
        }
        return tokens;
    }

    private void space(int i) {
        spaces++;
        if (source.charAt(folded.sourceBegin(i)) == '\n') {
            lineBreaks++;
        }
    }

    private int token(int i, byte kind) {
        return switch (kind) {
            case CharClass.DIGIT -> number(i);
            case CharClass.ARABIC, CharClass.LETTER -> word(i, kind);
            case CharClass.MARK -> {
                tokens.addMark(i, text.charAt(i), spacing(0));
                yield i + 1;
            }
            default -> {
                tokens.addOther(i, i + 1, spacing(0));
                yield i + 1;
            }
        };
    }

    private int spacing(int proclitics) {
        return Tokens.spacing(spaces, lineBreaks, proclitics);
    }

    private int number(int begin) {
        int end = begin;
        int value = 0;
        while (end < text.length()
                && CharClass.of(text.charAt(end)) == CharClass.DIGIT
                && !isBrokenAt(begin, end)) {
            if (end - begin < MOST_DIGITS) {
                value = value * 10 + (text.charAt(end) - '0');
            }
            end++;
        }
        tokens.addNumber(begin, end, end - begin > MOST_DIGITS ? -1 : value, spacing(0));
        return end;
    }

    /**
     * Returns whether a kashida, drawn as a dash between numbers, was folded away before a digit.
     */
    private boolean isBrokenAt(int begin, int at) {
        int from = folded.sourceBegin(at);
        return at > begin && from > 0 && source.charAt(from - 1) == ArabicLetters.KASHIDA;
    }

    private int word(int begin, byte kind) {
        int end = begin;
        int hash = 0;
        while (end < text.length() && CharClass.of(text.charAt(end)) == kind) {
            hash = Lexicon.hash(hash, text.charAt(end));
            end++;
        }
        if (end - begin <= lexicon.longest()) {
            int next = entry(begin, end, hash, 0);
            if (next < 0 && kind == CharClass.ARABIC) {
                next = withoutProclitic(begin, end);
            }
            if (next > 0) {
                return next;
            }
        }
        tokens.addOther(begin, end, spacing(0));
        return end;
    }

    /**
     * Adds the longest entry that begins with the word, and returns its end, or -1 if there is
     * none.
     */
    private int entry(int begin, int end, int hash, int proclitics) {
        int found = lexicon.find(text, begin, end, hash);
        if (found < 0) {
            return -1;
        }
        int best = lexicon.lexeme(found).isWord() ? found : -1;
        int bestEnd = end;
        if (lexicon.lexeme(found).opensPhrase()) {
            Phrase phrase = new Phrase(begin, end, hash);
            while (phrase.grow()) {
                if (lexicon.lexeme(phrase.found).isWord()) {
                    best = phrase.found;
                    bestEnd = phrase.end;
                }
            }
        }
        if (best < 0) {
            return -1;
        }
        tokens.addWord(begin, bestEnd, best, spacing(proclitics));
        return bestEnd;
    }

    private int withoutProclitic(int begin, int end) {
        char first = text.charAt(begin);
        if (isConjunction(first)) {
            int next = suffix(begin + 1, end, 2, Tokens.WITH_AND);
            if (next < 0 && end - begin > 1 && isPreposition(text.charAt(begin + 1))) {
                next = suffix(begin + 2, end, 3, Tokens.WITH_AND | Tokens.WITH_PREPOSITION);
            }
            return next;
        }
        return isPreposition(first) ? suffix(begin + 1, end, 3, Tokens.WITH_PREPOSITION) : -1;
    }

    private int suffix(int begin, int end, int shortest, int proclitics) {
        if (end - begin < shortest) {
            return -1;
        }
        return entry(begin, end, Lexicon.hash(0, text, begin, end), proclitics);
    }

    private static boolean isConjunction(char c) {
        return c == ArabicLetters.WAW || c == ArabicLetters.FEH;
    }

    private static boolean isPreposition(char c) {
        return c == ArabicLetters.LAM || c == ArabicLetters.BEH || c == ArabicLetters.KAF;
    }

    /** A phrase of the lexicon as it grows word by word. */
    private final class Phrase {
        private final int begin;
        private int end;
        private int hash;
        private int words = 1;
        private int found = -1;

        Phrase(int begin, int end, int hash) {
            this.begin = begin;
            this.end = end;
            this.hash = hash;
        }

        /**
         * Takes in the next word or number if the lexicon knows such a phrase, or the beginning of
         * one.
         */
        boolean grow() {
            int from = end;
            while (from < text.length() && from - end < WIDEST_GAP && text.charAt(from) == ' ') {
                from++;
            }
            if (++words > LONGEST_PHRASE || from == text.length()) {
                return false;
            }
            byte kind = CharClass.of(text.charAt(from));
            boolean apart = from > end || kind == CharClass.DIGIT;
            if (!apart
                    || (kind != CharClass.DIGIT
                            && kind != CharClass.ARABIC
                            && kind != CharClass.LETTER)) {
                return false;
            }
            hash = Lexicon.hash(hash, ' ');
            end = from;
            while (end < text.length()
                    && end - from < lexicon.longest()
                    && CharClass.of(text.charAt(end)) == kind) {
                hash = Lexicon.hash(hash, text.charAt(end));
                end++;
            }
            boolean whole = end == text.length() || CharClass.of(text.charAt(end)) != kind;
            found = whole ? lexicon.find(text, begin, end, hash) : -1;
            return found >= 0;
        }
    }
}
