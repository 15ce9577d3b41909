package io.github.khabar.date;

import io.github.khabar.text.FoldedText;
import java.util.Arrays;

/**
 * The tokens of a text: numbers, words of the lexicon, marks; everything else between them is one
 * token.
 *
 * <p>Parallel arrays, so that a text costs no object a token. Every accessor accepts any index and
 * answers 'no' or 0 outside the text, so that the grammar need not look where the text ends.
 */
final class Tokens {
    private static final byte OTHER = 0;
    private static final byte NUMBER = 1;
    private static final byte WORD = 2;
    private static final byte MARK = 3;

    private static final int GLUED = 1;
    private static final int NEW_LINE = 2;
    private static final int NEW_BLOCK = 4;

    /** A proclitic was taken off the word. */
    static final int WITH_AND = 8;

    static final int WITH_PREPOSITION = 16;

    private final FoldedText folded;
    private final String text;
    private final Lexicon lexicon;
    private byte[] types;
    private byte[] traits;
    private int[] begins;
    private int[] ends;
    private int[] values;
    private int size;

    Tokens(FoldedText folded, Lexicon lexicon) {
        this.folded = folded;
        this.text = folded.toString();
        this.lexicon = lexicon;
        int room = Math.min(64, 4 + text.length());
        types = new byte[room];
        traits = new byte[room];
        begins = new int[room];
        ends = new int[room];
        values = new int[room];
    }

    FoldedText folded() {
        return folded;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    void addNumber(int begin, int end, int value, int spacing) {
        add(NUMBER, begin, end, value, spacing);
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
        traits[size] = (byte) spacing;
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

    /** Returns where a token begins in the folded text. */
    int begin(int i) {
        return begins[i];
    }

    /** Returns where a token ends in the folded text. */
    int end(int i) {
        return ends[i];
    }

    /** Returns whether nothing stands between a token and the one before it. */
    boolean isGlued(int i) {
        return hasTrait(i, GLUED);
    }

    /** Returns whether a line break stands before a token. */
    boolean opensLine(int i) {
        return hasTrait(i, NEW_LINE);
    }

    /** Returns whether a blank line stands before a token. */
    boolean opensBlock(int i) {
        return hasTrait(i, NEW_BLOCK);
    }

    /** Returns whether the conjunction was written onto a word. */
    boolean isJoinedByAnd(int i) {
        return hasTrait(i, WITH_AND);
    }

    /** Returns whether a preposition was written onto a word. */
    boolean hasPreposition(int i) {
        return hasTrait(i, WITH_PREPOSITION);
    }

    boolean isNumber(int i) {
        return isType(i, NUMBER);
    }

    /** Returns a number's value, or -1 where it is none or has more than nine digits. */
    int number(int i) {
        return isNumber(i) ? values[i] : -1;
    }

    /** Returns how many digits a number has, 0 where it is none. */
    int digits(int i) {
        return isNumber(i) ? ends[i] - begins[i] : 0;
    }

    boolean isWord(int i) {
        return isType(i, WORD);
    }

    /** Returns whether a token is words of no interest to dates. */
    boolean isOther(int i) {
        return isType(i, OTHER);
    }

    boolean is(int i, Sense sense) {
        return isWord(i) && lexicon.lexeme(values[i]).has(sense);
    }

    boolean isAny(int i, long senses) {
        return isWord(i) && lexicon.lexeme(values[i]).hasAny(senses);
    }

    /** Returns the value of a word in one of its senses; ask {@link #is} first. */
    int value(int i, Sense sense) {
        return lexicon.lexeme(values[i]).value(sense);
    }

    /** Returns whether two words are the same entry of the lexicon. */
    boolean isSameWord(int i, int k) {
        return isWord(i) && isWord(k) && values[i] == values[k];
    }

    /** Returns a mark's character, or 0 where the token is none. */
    char mark(int i) {
        return isType(i, MARK) ? (char) values[i] : 0;
    }

    boolean isMark(int i, char mark) {
        return mark(i) == mark && mark != 0;
    }
}
