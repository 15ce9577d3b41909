package io.github.khabar.byline.line;

import io.github.khabar.byline.line.Token.Kind;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line's words and marks, with offsets into the line.
 *
 * <p>Marks are brought to one form: every dash, underscore and lone kashida is {@code -}, every
 * quotation mark {@code "}, every bracket a round one, a run of points {@code …}.
 */
public final class LineTokens {
    private static final char KASHIDA = '\u0640';

    /** It ends every word it stands in. */
    private static final char TEH_MARBUTA = '\u0629';

    private final String line;
    private final FoldedText folded;
    private final List<Token> tokens;

    private LineTokens(String line, FoldedText folded, List<Token> tokens) {
        this.line = line;
        this.folded = folded;
        this.tokens = tokens;
    }

    public static LineTokens of(String line) {
        FoldedText folded = FoldedText.of(loneKashidaAsDash(line));
        return new LineTokens(line, folded, LetterGroups.join(new LineScanner(folded).scan()));
    }

    /** Returns the words of a phrase of a word list, as a line's words are looked up. */
    public static List<String> words(String phrase) {
        List<String> plain = plainWords(phrase);
        if (plain != null) {
            return plain;
        }
        LineTokens line = of(phrase);
        return line.words(0, line.size());
    }

    /** The words of a phrase of Arabic words and spaces alone, as next to all are; else null. */
    private static @Nullable List<String> plainWords(String phrase) {
        if (phrase.indexOf(KASHIDA) >= 0) {
            return null;
        }
        String folded = FoldedText.fold(phrase);
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= folded.length(); at++) {
            char c = at < folded.length() ? folded.charAt(at) : ' ';
            if (!Letters.isArabic(c)) {
                if (c != ' ') {
                    return null;
                }
                if (at > from) {
                    words.add(folded.substring(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }

    /** Returns the words from one token to another, without the marks between them. */
    public List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens.subList(from, to)) {
            if (!token.is(Kind.MARK)) {
                words.add(token.word());
            }
        }
        return words;
    }

    public String line() {
        return line;
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int index) {
        return tokens.get(index);
    }

    /** Returns whether the token at {@code index} is the mark; false past the end. */
    public boolean isMark(int index, String mark) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isMark(mark);
    }

    public boolean isMark(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(Kind.MARK);
    }

    /** Returns the index after the points and dashes that hold the words around them together. */
    int afterJoints(int index) {
        int i = index;
        while ((isMark(i, ".") || isMark(i, "-")) && isTight(i)) {
            i++;
        }
        return i;
    }

    /** Returns whether no white space stands between a token and its neighbours. */
    public boolean isTight(int index) {
        return index > 0
                && index + 1 < tokens.size()
                && !tokens.get(index).spaced()
                && !tokens.get(index + 1).spaced();
    }

    /** Returns the tokens from {@code from}, the first without its first letters, as a line. */
    public LineTokens after(int from, int letters, int most) {
        List<Token> rest =
                new ArrayList<>(tokens.subList(from, Math.min(from + most, tokens.size())));
        rest.set(0, after(rest.get(0), letters));
        return new LineTokens(line, folded, rest);
    }

    /** Returns a word without its first letter. */
    public Token withoutFirst(int index) {
        return after(tokens.get(index), 1);
    }

    /** Returns the line with abbreviations joined that splitting has uncovered. */
    public LineTokens joinLetters() {
        return new LineTokens(line, folded, LetterGroups.join(tokens));
    }

    /** Returns the line with one token replaced. */
    public LineTokens with(int index, Token token) {
        List<Token> changed = new ArrayList<>(tokens);
        changed.set(index, token);
        return new LineTokens(line, folded, changed);
    }

    /** Returns the line with the first letters of a word a token of their own. */
    public LineTokens split(int index, int letters) {
        List<Token> split = new ArrayList<>(tokens);
        split.set(index, after(tokens.get(index), letters));
        split.add(index, before(tokens.get(index), letters));
        return new LineTokens(line, folded, split);
    }

    private Token before(Token token, int letters) {
        int end = folded.sourceEnd(token.foldBegin() + letters);
        String word = token.word().substring(0, letters);
        Kind kind = letters == 1 ? Kind.LETTERS : token.kind();
        return new Token(kind, word, token.foldBegin(), token.begin(), end, token.spaced());
    }

    private Token after(Token token, int letters) {
        int rest = token.foldBegin() + letters;
        String word = token.word().substring(letters);
        Kind kind = word.length() == 1 ? Kind.LETTERS : token.kind();
        return new Token(kind, word, rest, folded.sourceBegin(rest), token.end(), false);
    }

    /**
     * Returns the source text from one token to another, white space folded, invisible controls
     * left out.
     */
    public String text(int from, int to) {
        return from >= to
                ? ""
                : Spans.clean(line.substring(tokens.get(from).begin(), tokens.get(to - 1).end()));
    }

    /**
     * Returns the line with one token cut off after some of its folded letters, and nothing after
     * it.
     */
    public LineTokens cut(int index, int letters) {
        Token token = tokens.get(index);
        List<Token> kept = new ArrayList<>(tokens.subList(0, index));
        if (letters > 0) {
            kept.add(before(token, letters));
        }
        return new LineTokens(line, folded, kept);
    }

    /** A kashida that lengthens no letter is a dash: it folds away otherwise. */
    private static String loneKashidaAsDash(String line) {
        if (line.indexOf(KASHIDA) < 0) {
            return line;
        }
        char[] chars = line.toCharArray();
        boolean lengthens = false;
        for (int i = 0; i < chars.length; i++) {
            int type = Character.getType(chars[i]);
            if (chars[i] == KASHIDA) {
                chars[i] = lengthens ? KASHIDA : '-';
            } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                lengthens = Character.isLetter(chars[i]) && chars[i] != TEH_MARBUTA;
            }
        }
        return new String(chars);
    }
}
