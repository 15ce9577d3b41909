package io.github.khabar.date.language;

/**
 * Cuts a text into {@link Tokens} in one pass, folding it on the way.
 *
 * <p>A token ends where the kind of characters changes, so a day run into the name before it, or a
 * year run into the next word, stands by itself. Written-on و ف ل ب ك are taken off a word that is
 * none of the lexicon's with them.
 */
public final class Tokenizer {
    static final int LONGEST_PHRASE = 4;

    private static final int WIDEST_GAP = 3;
    private static final int MOST_DIGITS = 9;
    private static final int YEAR_DIGITS = 4;

    /** Shorter words than these do not lose their first letters: بم is not م. */
    private static final int SHORTEST_AFTER_AND = 2;

    private static final int SHORTEST_AFTER_PREPOSITION = 3;

    private final SourceText source;
    private final String text;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Seams seams;
    private int spaces;
    private int lineBreaks;
    private boolean abandoned;

    /** The run of characters that was read last. */
    private int runEnd;

    private int runNext;
    private int runHash;
    private int runLetters;

    private Tokenizer(SourceText source, Lexicon lexicon) {
        this.source = source;
        this.text = source.text();
        this.lexicon = lexicon;
        this.tokens = new Tokens(source, lexicon);
        this.seams = new Seams(text, lexicon);
    }

    public static Tokens tokenize(String text, Lexicon lexicon) {
        SourceText source = SourceText.of(text);
        Tokenizer first = new Tokenizer(source, lexicon);
        first.run();
        if (!first.abandoned) {
            return first.tokens;
        }
        Tokenizer second = new Tokenizer(source.foldedWhole(), lexicon);
        second.run();
        return second.tokens;
    }

    private void run() {
        int i = 0;
        while (i < text.length() && !abandoned) {
            char c = text.charAt(i);
            int kind = CharTable.kind(c);
            if (kind == CharTable.SPACE) {
                spaces++;
                lineBreaks += source.isLineBreak(i) ? 1 : 0;
                i++;
            } else if (kind == CharTable.DROPPED) {
                if (c == ArabicLetters.KASHIDA) {
                    kashida(i);
                }
                i++;
            } else {
                i = token(i, c, kind);
                spaces = 0;
                lineBreaks = 0;
            }
        }
    }

    private int token(int i, char c, int kind) {
        return switch (kind) {
            case CharTable.DIGIT -> number(i);
            case CharTable.ARABIC, CharTable.LETTER -> word(i, kind);
            case CharTable.MARK -> {
                tokens.addMark(i, CharTable.folded(CharTable.entry(c)), spacing(0));
                yield i + 1;
            }
            default -> other(i, c, kind);
        };
    }

    /** Takes a kashida between two numbers for the dash that it is drawn for. */
    private void kashida(int i) {
        int next = i + 1;
        while (next < text.length()
                && next - i <= WIDEST_GAP
                && CharTable.kind(text.charAt(next)) == CharTable.SPACE) {
            next++;
        }
        if (next < text.length()
                && CharTable.kind(text.charAt(next)) == CharTable.DIGIT
                && tokens.isNumber(tokens.size() - 1)) {
            tokens.addMark(i, '-', spacing(0));
            spaces = 0;
            lineBreaks = 0;
        }
    }

    private int other(int i, char c, int kind) {
        boolean supplementary =
                Character.isHighSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(i));
        if ((kind == CharTable.LIGATURE || supplementary) && !source.isFoldedWhole()) {
            abandoned = true;
        }
        tokens.addOther(i, i + 1, spacing(0));
        return i + 1;
    }

    private int spacing(int proclitics) {
        return Tokens.spacing(spaces, lineBreaks, proclitics);
    }

    private int number(int begin) {
        int value = 0;
        int digits = 0;
        int last = begin;
        int i = begin;
        while (i < text.length()) {
            int entry = CharTable.entry(text.charAt(i));
            int kind = CharTable.kind(entry);
            if (kind == CharTable.DIGIT && (i == begin || !source.isAfterKashida(i))) {
                value = digits < MOST_DIGITS ? value * 10 + (CharTable.folded(entry) - '0') : value;
                digits++;
                last = i + 1;
            } else if (kind != CharTable.DROPPED || text.charAt(i) == ArabicLetters.KASHIDA) {
                break;
            }
            i++;
        }
        if (digits == last - begin && isYearAndHour(last, digits, value)) {
            yearAndHour(begin, last, value);
        } else {
            tokens.addNumber(begin, last, digits > MOST_DIGITS ? -1 : value, digits, spacing(0));
        }
        return i;
    }

    /** Returns whether a number is a year that a time was run into: 202410:30. */
    private boolean isYearAndHour(int end, int digits, int value) {
        if (digits < YEAR_DIGITS + 1 || digits > YEAR_DIGITS + 2 || end + 1 >= text.length()) {
            return false;
        }
        int scale = digits == YEAR_DIGITS + 1 ? 10 : 100;
        int year = value / scale;
        boolean minutes =
                text.charAt(end) == ':' && CharTable.kind(text.charAt(end + 1)) == CharTable.DIGIT;
        return minutes && year >= 1990 && year < 2100 && value % scale < 24;
    }

    private void yearAndHour(int begin, int end, int value) {
        int hourDigits = end - begin - YEAR_DIGITS;
        int scale = hourDigits == 1 ? 10 : 100;
        int seam = begin + YEAR_DIGITS;
        tokens.addNumber(begin, seam, value / scale, YEAR_DIGITS, spacing(0));
        tokens.addNumber(seam, end, value % scale, hourDigits, Tokens.spacing(0, 0, 0));
    }

    /** Reads on while the characters are of one kind. */
    private void read(int from, int kind, int hash) {
        int h = hash;
        int end = from;
        int letters = 0;
        int i = from;
        while (i < text.length()) {
            int entry = CharTable.entry(text.charAt(i));
            int k = CharTable.kind(entry);
            if (k == kind) {
                h = Lexicon.hash(h, CharTable.folded(entry));
                end = i + 1;
                letters++;
            } else if (k != CharTable.DROPPED) {
                abandoned |= k == CharTable.LIGATURE && !source.isFoldedWhole();
                break;
            }
            i++;
        }
        runEnd = end;
        runNext = i;
        runHash = h;
        runLetters = letters;
    }

    private int word(int begin, int kind) {
        read(begin, kind, 0);
        int end = runEnd;
        int after = runNext;
        if (runLetters <= lexicon.longest()) {
            int hash = runHash;
            int letters = runLetters;
            int next = entry(begin, end, hash, 0);
            if (next < 0 && kind == CharTable.ARABIC) {
                next = withoutProclitic(begin, end, hash, letters);
            }
            if (next > 0) {
                return Math.max(next, after);
            }
        }
        unknown(begin, end, kind);
        return after;
    }

    private void unknown(int begin, int end, int kind) {
        boolean counted = tokens.isNumber(tokens.size() - 1);
        int seam =
                kind != CharTable.ARABIC
                        ? -1
                        : counted ? seams.afterNumber(begin, end) : seams.beforeNumber(begin, end);
        if (seam < 0) {
            tokens.addOther(begin, end, spacing(0));
            return;
        }
        if (counted) {
            tokens.addWord(begin, seam, seams.find(begin, seam), spacing(0));
        } else {
            tokens.addOther(begin, seam, spacing(0));
        }
        tokens.addWord(seam, end, seams.find(seam, end), Tokens.spacing(0, 0, 0));
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

    private int withoutProclitic(int begin, int end, int hash, int letters) {
        char first = folded(begin);
        if (!isConjunction(first)) {
            return isPreposition(first) && letters > SHORTEST_AFTER_PREPOSITION
                    ? suffix(begin, end, Lexicon.withoutFirst(hash, first, letters), 0)
                    : -1;
        }
        int rest = Lexicon.withoutFirst(hash, first, letters);
        int next = letters > SHORTEST_AFTER_AND ? suffix(begin, end, rest, Tokens.WITH_AND) : -1;
        if (next >= 0 || letters <= SHORTEST_AFTER_PREPOSITION + 1) {
            return next;
        }
        int at = letterAfter(begin);
        return isPreposition(folded(at))
                ? suffix(
                        at,
                        end,
                        Lexicon.withoutFirst(rest, folded(at), letters - 1),
                        Tokens.WITH_AND)
                : -1;
    }

    private char folded(int i) {
        return CharTable.folded(CharTable.entry(text.charAt(i)));
    }

    /**
     * Returns the next place in a word that is not folded away; the word must have another letter.
     */
    private int letterAfter(int i) {
        int at = i + 1;
        while (CharTable.kind(text.charAt(at)) == CharTable.DROPPED) {
            at++;
        }
        return at;
    }

    /** Looks up what follows the letter at a place, whose hash is known. */
    private int suffix(int letter, int end, int hash, int proclitics) {
        return entry(letterAfter(letter), end, hash, proclitics);
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
         * one. The letters of an abbreviation may have a dot between them.
         */
        boolean grow() {
            int from = end;
            int gap = 0;
            while (from < text.length() && gap <= WIDEST_GAP && isBetweenWords(from)) {
                gap += CharTable.kind(text.charAt(from)) == CharTable.DROPPED ? 0 : 1;
                from++;
            }
            if (++words > LONGEST_PHRASE || from == text.length() || gap > WIDEST_GAP) {
                return false;
            }
            int kind = CharTable.kind(text.charAt(from));
            boolean wordlike = kind == CharTable.ARABIC || kind == CharTable.LETTER;
            if (kind != CharTable.DIGIT && (gap == 0 || !wordlike)) {
                return false;
            }
            read(from, kind, Lexicon.hash(hash, ' '));
            end = runEnd;
            hash = runHash;
            found = lexicon.find(text, begin, end, hash);
            return found >= 0;
        }

        private boolean isBetweenWords(int i) {
            int kind = CharTable.kind(text.charAt(i));
            boolean abbreviation = text.charAt(i) == '.' && end - begin == 1;
            return kind == CharTable.SPACE || kind == CharTable.DROPPED || abbreviation;
        }
    }
}
