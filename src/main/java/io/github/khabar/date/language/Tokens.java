package io.github.khabar.date.language;

import java.util.Arrays;

/**
 * The tokens of a text: numbers, words of the lexicon, marks; everything else between them is one
 * token.
 *
 * <p>Parallel arrays, so that a text costs no object a token. Every accessor accepts any index and
 * answers 'no' or 0 outside the text, so that the grammar need not look where the text ends.
 */
public final class Tokens {
    private static final byte OTHER = 0;
    private static final byte NUMBER = 1;
    private static final byte WORD = 2;
    private static final byte MARK = 3;

    /** Running text has a token of interest for about so many characters. */
    private static final int CHARS_A_TOKEN = 16;

    private static final int GLUED = 1;
    private static final int NEW_LINE = 2;
    private static final int NEW_BLOCK = 4;

    /** The conjunction was taken off the word. */
    static final int WITH_AND = 8;

    private static final int DIGITS_SHIFT = 8;
    private static final int MOST_DIGITS = 100;

    private final SourceText text;
    private final Lexicon lexicon;
    private byte[] types;
    private short[] traits;
    private int[] begins;
    private int[] ends;
    private int[] values;
    private int size;

    Tokens(SourceText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        int room = 16 + text.text().length() / CHARS_A_TOKEN;
        types = new byte[room];
        traits = new short[room];
        begins = new int[room];
        ends = new int[room];
        values = new int[room];
    }

    public SourceText text() {
        return text;
    }

    public int size() {
        return size;
    }

    void addNumber(int begin, int end, int value, int digits, int spacing) {
        add(NUMBER, begin, end, value, spacing | Math.min(digits, MOST_DIGITS) << DIGITS_SHIFT);
    }

    void addWord(int begin, int end, int lexeme, int spacing) {
        add(WORD, begin, end, lexeme, spacing);
    }

    void addMark(int at, char mark, int spacing) {
        add(MARK, at, at + 1, mark, spacing);
    }

    void addOther(int begin, int end, int spacing) {
        if (size > 0 && types[size - 1] == OTHER) {
            ends[size - 1] = end;
        } else {
            add(OTHER, begin, end, 0, spacing);
        }
    }

    private void add(byte type, int begin, int end, int value, int spacing) {
        if (size == types.length) {
            grow();
        }
        types[size] = type;
        begins[size] = begin;
        ends[size] = end;
        values[size] = value;
        traits[size] = (short) spacing;
        size++;
    }

    private void grow() {
        int room = size + (size >> 1) + 16;
        types = Arrays.copyOf(types, room);
        traits = Arrays.copyOf(traits, room);
        begins = Arrays.copyOf(begins, room);
        ends = Arrays.copyOf(ends, room);
        values = Arrays.copyOf(values, room);
    }

    /** Makes a token's traits from the white space before it and the proclitics taken off it. */
    static int spacing(int spaces, int lineBreaks, int proclitics) {
        int lines = lineBreaks == 0 ? 0 : lineBreaks == 1 ? NEW_LINE : NEW_LINE | NEW_BLOCK;
        return (spaces == 0 ? GLUED : 0) | lines | proclitics;
    }

    private boolean isType(int i, byte type) {
        return i >= 0 && i < size && types[i] == type;
    }

    private boolean hasTrait(int i, int trait) {
        return i >= 0 && i < size && (traits[i] & trait) != 0;
    }

    /** Returns where a token begins, in the scanner's text. */
    public int begin(int i) {
        return begins[i];
    }

    /** Returns where a token ends, in the scanner's text. */
    public int end(int i) {
        return ends[i];
    }

    /** Returns whether nothing stands between a token and the one before it. */
    public boolean isGlued(int i) {
        return hasTrait(i, GLUED);
    }

    /** Returns whether a line break stands before a token. */
    public boolean opensLine(int i) {
        return hasTrait(i, NEW_LINE);
    }

    /** Returns whether a blank line stands before a token. */
    public boolean opensBlock(int i) {
        return hasTrait(i, NEW_BLOCK);
    }

    /** Returns whether the conjunction was written onto a word. */
    public boolean isJoinedByAnd(int i) {
        return hasTrait(i, WITH_AND);
    }

    /** Returns the first word of a token, folded, as far as {@code most} letters. */
    public String firstWord(int i, int most) {
        StringBuilder word = new StringBuilder(most);
        for (int at = begins[i]; at < ends[i] && word.length() < most; at++) {
            int entry = CharTable.entry(text.text().charAt(at));
            int kind = CharTable.kind(entry);
            if (kind != CharTable.ARABIC && kind != CharTable.LETTER && kind != CharTable.DROPPED) {
                break;
            }
            if (kind != CharTable.DROPPED) {
                word.append(CharTable.folded(entry));
            }
        }
        return word.toString();
    }

    /**
     * Returns up to so many folded characters before a token, back to the beginning of the
     * sentence.
     */
    public String before(int i, int most) {
        StringBuilder reversed = new StringBuilder(most);
        for (int at = begins[i] - 1; at >= 0 && reversed.length() < most; at--) {
            int entry = CharTable.entry(text.text().charAt(at));
            int kind = CharTable.kind(entry);
            char c = CharTable.folded(entry);
            if (c == '.'
                    || c == '!'
                    || c == ArabicLetters.QUESTION_MARK
                    || text.text().charAt(at) == '\n') {
                break;
            }
            if (kind != CharTable.DROPPED) {
                reversed.append(kind == CharTable.ARABIC ? c : ' ');
            }
        }
        return reversed.reverse().toString();
    }

    public boolean isNumber(int i) {
        return isType(i, NUMBER);
    }

    /** Returns a number's value, or -1 where it is none or has more than nine digits. */
    public int number(int i) {
        return isNumber(i) ? values[i] : -1;
    }

    /** Returns how many digits a number has, 0 where it is none. */
    public int digits(int i) {
        return isNumber(i) ? traits[i] >> DIGITS_SHIFT : 0;
    }

    public boolean isWord(int i) {
        return isType(i, WORD);
    }

    /** Returns whether a token is words of no interest to dates. */
    public boolean isOther(int i) {
        return isType(i, OTHER);
    }

    public boolean is(int i, Sense sense) {
        return isWord(i) && lexicon.lexeme(values[i]).has(sense);
    }

    public boolean isAny(int i, long senses) {
        return isWord(i) && lexicon.lexeme(values[i]).hasAny(senses);
    }

    /** Returns the value of a word in one of its senses; ask {@link #is} first. */
    public int value(int i, Sense sense) {
        return lexicon.lexeme(values[i]).value(sense);
    }

    /** Returns a mark's character, or 0 where the token is none. */
    public char mark(int i) {
        return isType(i, MARK) ? (char) values[i] : 0;
    }

    public boolean isMark(int i, char mark) {
        return mark(i) == mark && mark != 0;
    }
}
