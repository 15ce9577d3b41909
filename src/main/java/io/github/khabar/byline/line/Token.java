package io.github.khabar.byline.line;

import org.jspecify.annotations.Nullable;

/** One word or mark of a line. Made for one line. */
public final class Token {
    /** The preposition على in a form that no folded word has, so that no list of names holds it. */
    public static final String PREPOSITION = "على";

    private final Kind kind;
    private final String word;
    private final int foldBegin;
    private final int begin;
    private final int end;
    private final boolean spaced;

    /** Which word lists know the word: asked for once, and of no token that nobody asks about. */
    private int lists;

    /** The lists that were asked. */
    private @Nullable ListedWords asked;

    public enum Kind {
        /** Two or more Arabic letters. */
        WORD,
        /**
         * One Arabic letter, or several joined by points, slashes or dashes: {@code word} joins
         * them by points.
         */
        LETTERS,
        /** Latin or other letters, perhaps with digits. */
        LATIN,
        /** Digits. */
        NUMBER,
        /** A web or mail address. */
        ADDRESS,
        /** A name of a social network: {@code @name}. */
        HANDLE,
        /** Anything else. */
        MARK
    }

    /**
     * Makes a token.
     *
     * @param kind what it is
     * @param word its folded text; a mark's one character in normal form
     * @param foldBegin where it begins in the folded line
     * @param begin where it begins in the line
     * @param end where it ends in the line, exclusive
     * @param spaced whether white space, or the line's begin, stands before it
     */
    Token(Kind kind, String word, int foldBegin, int begin, int end, boolean spaced) {
        this.kind = kind;
        this.word = word;
        this.foldBegin = foldBegin;
        this.begin = begin;
        this.end = end;
        this.spaced = spaced;
    }

    Kind kind() {
        return kind;
    }

    public String word() {
        return word;
    }

    int foldBegin() {
        return foldBegin;
    }

    public int begin() {
        return begin;
    }

    public int end() {
        return end;
    }

    public boolean spaced() {
        return spaced;
    }

    /** Returns the bits of the word lists that know the word. */
    int listsIn(ListedWords listed) {
        if (asked != listed) {
            lists = listed.listsOf(word);
            asked = listed;
        }
        return lists;
    }

    /** Returns this token as the preposition على, which folds to the name علي. */
    public Token asPreposition() {
        return new Token(kind, PREPOSITION, foldBegin, begin, end, spaced);
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && word.equals(mark);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Returns whether it can stand in a name. */
    public boolean isWordLike() {
        return kind == Kind.WORD || kind == Kind.LETTERS || kind == Kind.LATIN;
    }
}
