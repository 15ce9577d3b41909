package io.github.khabar.byline.line;

import io.github.khabar.byline.line.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins single letters that points, slashes or dashes hold together: {@code و.م.ع}, {@code أ. م.
 * د}. One group is held by one kind of joint, so that {@code ي.أ/ خ.س} stays two.
 */
final class LetterGroups {
    private static final String SPACED_POINT = ". ";
    private final List<Token> tokens;
    private final List<Token> out = new ArrayList<>();

    private LetterGroups(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> join(List<Token> tokens) {
        if (!hasLetters(tokens)) {
            return tokens;
        }
        LetterGroups groups = new LetterGroups(tokens);
        int i = 0;
        while (i < tokens.size()) {
            i = groups.next(i);
        }
        return groups.out;
    }

    private static boolean hasLetters(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.is(Kind.LETTERS)) {
                return true;
            }
        }
        return false;
    }

    private int next(int from) {
        int to = from + 1;
        if (isLetter(from)) {
            String joint = joint(from);
            while (!joint.isEmpty() && joint(to - 1).equals(joint)) {
                to += 2;
            }
        }
        out.add(to == from + 1 ? tokens.get(from) : merge(from, to));
        return to;
    }

    /** Returns what joins a letter to the letter after it; empty where nothing does. */
    private String joint(int letter) {
        if (!isLetter(letter) || !isLetter(letter + 2) || tokens.get(letter + 1).spaced()) {
            return "";
        }
        Token mark = tokens.get(letter + 1);
        boolean tight = !tokens.get(letter + 2).spaced();
        if (mark.isMark(".")) {
            return tight ? "." : SPACED_POINT;
        }
        boolean single =
                tokens.get(letter).word().length() + tokens.get(letter + 2).word().length() == 2;
        return tight && single && (mark.isMark("/") || mark.isMark("-")) ? mark.word() : "";
    }

    private boolean isLetter(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(Kind.LETTERS);
    }

    private Token merge(int from, int to) {
        StringBuilder word = new StringBuilder();
        for (int i = from; i < to; i += 2) {
            word.append(word.length() == 0 ? "" : ".").append(tokens.get(i).word());
        }
        Token first = tokens.get(from);
        return new Token(
                Kind.LETTERS,
                word.toString(),
                first.foldBegin(),
                first.begin(),
                tokens.get(to - 1).end(),
                first.spaced());
    }
}
