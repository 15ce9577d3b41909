package io.github.khabar.byline;

import io.github.khabar.byline.Token.Kind;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A line's words and marks, with offsets into the line.
 *
 * <p>Marks are brought to one form: every dash, underscore and lone kashida is {@code -}, every
 * quotation mark {@code "}, every bracket a round one, a run of points {@code …}.
 */
final class LineTokens {
    private static final char KASHIDA = '\u0640';
    private final String line;
    private final FoldedText folded;
    private final List<Token> tokens;

    private LineTokens(String line, FoldedText folded, List<Token> tokens) {
        this.line = line;
        this.folded = folded;
        this.tokens = List.copyOf(tokens);
    }

    static LineTokens of(String line) {
        FoldedText folded = FoldedText.of(loneKashidaAsDash(line));
        return new LineTokens(line, folded, LetterGroups.join(new Scanner(folded).scan()));
    }

    /** Returns the words of a phrase of a word list, as a line's words are looked up. */
    static String key(String phrase) {
        StringBuilder key = new StringBuilder();
        for (Token token : of(phrase).tokens) {
            if (!token.is(Kind.MARK)) {
                key.append(key.length() == 0 ? "" : " ").append(token.word());
            }
        }
        return key.toString();
    }

    String line() {
        return line;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /** Returns whether the token at {@code index} is the mark; false past the end. */
    boolean isMark(int index, String mark) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isMark(mark);
    }

    boolean isMark(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(Kind.MARK);
    }

    /** Returns whether no white space stands between a token and its neighbours. */
    boolean isTight(int index) {
        return index > 0
                && index + 1 < tokens.size()
                && !tokens.get(index).spaced()
                && !tokens.get(index + 1).spaced();
    }

    /**
     * Returns the tokens from {@code from}, the first without its first letter, as a line of their
     * own.
     */
    LineTokens withoutFirstLetter(int from, int most) {
        List<Token> rest =
                new ArrayList<>(tokens.subList(from, Math.min(from + most, tokens.size())));
        rest.set(0, afterFirstLetter(rest.get(0)));
        return new LineTokens(line, folded, rest);
    }

    /** Returns the line with the first letter of a word a token of its own. */
    LineTokens split(int index) {
        Token token = tokens.get(index);
        int rest = token.foldBegin() + 1;
        List<Token> split = new ArrayList<>(tokens);
        split.set(index, afterFirstLetter(token));
        split.add(
                index,
                new Token(
                        Kind.LETTERS,
                        token.word().substring(0, 1),
                        token.foldBegin(),
                        token.begin(),
                        folded.sourceEnd(rest),
                        token.spaced()));
        return new LineTokens(line, folded, split);
    }

    private Token afterFirstLetter(Token token) {
        int rest = token.foldBegin() + 1;
        String word = token.word().substring(1);
        Kind kind = word.length() == 1 ? Kind.LETTERS : Kind.WORD;
        return new Token(kind, word, rest, folded.sourceBegin(rest), token.end(), false);
    }

    /**
     * Returns the source text from one token to another, white space folded, invisible controls
     * left out.
     */
    String text(int from, int to) {
        return from >= to
                ? ""
                : Spans.clean(line.substring(tokens.get(from).begin(), tokens.get(to - 1).end()));
    }

    /**
     * Returns the line with one token cut off after some of its folded letters, and nothing after
     * it.
     */
    LineTokens cut(int index, int letters) {
        Token token = tokens.get(index);
        List<Token> kept = new ArrayList<>(tokens.subList(0, index));
        if (letters > 0) {
            int end = folded.sourceEnd(token.foldBegin() + letters);
            kept.add(
                    new Token(
                            token.kind(),
                            token.word().substring(0, letters),
                            token.foldBegin(),
                            token.begin(),
                            end,
                            token.spaced()));
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
                lengthens = Character.isLetter(chars[i]);
            }
        }
        return new String(chars);
    }

    /** Splits a folded line into words and marks. */
    private static final class Scanner {
        private final FoldedText folded;
        private final String text;
        private final List<Token> out = new ArrayList<>();
        private int at;
        private boolean spaced = true;

        Scanner(FoldedText folded) {
            this.folded = folded;
            this.text = folded.toString();
        }

        List<Token> scan() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == ' ') {
                    spaced = true;
                    at++;
                } else {
                    token(c);
                    spaced = false;
                }
            }
            return out;
        }

        private void token(char c) {
            int from = at;
            if (Letters.isArabic(c)) {
                at = skipArabic(at);
                add(at - from == 1 ? Kind.LETTERS : Kind.WORD, text.substring(from, at), from);
            } else if (Character.isLetter(c) || Character.isHighSurrogate(c)) {
                latin(from);
            } else if (Letters.isDigit(c)) {
                at = skipDigits(at);
                if (at < text.length() && Letters.isLatin(text.charAt(at))) {
                    latin(from);
                } else {
                    add(Kind.NUMBER, text.substring(from, at), from);
                }
            } else if (c == '@' && at + 1 < text.length() && Letters.isLatin(text.charAt(at + 1))) {
                at++;
                latinRun();
                add(Kind.HANDLE, text.substring(from, at), from);
            } else {
                mark(c, from);
            }
        }

        private void latin(int from) {
            boolean address = latinRun();
            add(address ? Kind.ADDRESS : Kind.LATIN, text.substring(from, at), from);
        }

        /**
         * Passes over Latin letters, digits and what joins them; returns whether they make an
         * address.
         */
        private boolean latinRun() {
            int from = at;
            boolean address = false;
            while (at < text.length()) {
                char c = text.charAt(at);
                boolean joins =
                        Letters.joinsLatin(c)
                                && at > from
                                && at + 1 < text.length()
                                && (Letters.isLatin(text.charAt(at + 1))
                                        || Letters.isDigit(text.charAt(at + 1)));
                if (!joins
                        && !Letters.isLatin(c)
                        && !Letters.isDigit(c)
                        && !Character.isSurrogate(c)) {
                    break;
                }
                address |= joins && (c == '@' || (c == '.' && at - from > 1));
                at++;
            }
            at = Math.max(at, from + 1);
            return address;
        }

        private void mark(char c, int from) {
            at++;
            if (c == '.' || c == '…') {
                while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '…')) {
                    at++;
                }
                add(Kind.MARK, at - from > 1 || c == '…' ? "…" : ".", from);
                return;
            }
            String mark = Letters.mark(c);
            while (at < text.length()
                    && Letters.mark(text.charAt(at)).equals(mark)
                    && "-/:|".contains(mark)) {
                at++;
            }
            add(Kind.MARK, mark, from);
        }

        private int skipArabic(int from) {
            int i = from;
            while (i < text.length() && Letters.isArabic(text.charAt(i))) {
                i++;
            }
            return i;
        }

        private int skipDigits(int from) {
            int i = from;
            while (i < text.length() && Letters.isDigit(text.charAt(i))) {
                i++;
            }
            return i;
        }

        private void add(Kind kind, String word, int from) {
            out.add(
                    new Token(
                            kind,
                            word,
                            from,
                            folded.sourceBegin(from),
                            folded.sourceEnd(at),
                            spaced));
        }
    }
}
