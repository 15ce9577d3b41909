package io.github.khabar.byline.line;

import io.github.khabar.byline.line.Token.Kind;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** Splits a folded line into words and marks. */
final class LineScanner {
    private static final String SYMBOL = "*";

    private final FoldedText folded;
    private final String text;
    private final List<Token> out = new ArrayList<>();
    private int at;
    private boolean spaced = true;

    LineScanner(FoldedText folded) {
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
        } else if (isSymbol(from)) {
            at += 2;
            add(Kind.MARK, SYMBOL, from);
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

    /** Returns whether a pen or another picture beyond the first plane stands here. */
    private boolean isSymbol(int from) {
        return Character.isHighSurrogate(text.charAt(from))
                && from + 1 < text.length()
                && !Character.isLetter(text.codePointAt(from));
    }

    private void latin(int from) {
        boolean address = latinRun();
        add(address ? Kind.ADDRESS : Kind.LATIN, text.substring(from, at), from);
    }

    /**
     * Passes over Latin letters, digits and what joins them; returns whether they make an address.
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
            if (!joins && !Letters.isLatin(c) && !Letters.isDigit(c) && !Character.isSurrogate(c)) {
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
                        kind, word, from, folded.sourceBegin(from), folded.sourceEnd(at), spaced));
    }
}
