package io.github.khabar.cli.input;

/**
 * Tells scripts and style sheets from text: outside of their comments and quoted strings they are
 * of ASCII, and every few characters a brace, bracket or semicolon stands.
 */
final class SourceCode {
    private static final String MARKS = "{}();=";
    private static final String QUOTES = "\"'`";

    /** In pretty code they are a tenth, in prose a hundredth. */
    private static final int CHARACTERS_A_MARK = 16;

    private static final int LEAST_MARKS = 6;

    /** No tag or reference has a longer name. */
    private static final int LONGEST_WORD = 32;

    private static final int LAST_ASCII = 0x7f;

    private final String text;
    private int marks;
    private int characters;
    private int at;

    private SourceCode(String text) {
        this.text = text;
    }

    /**
     * Returns whether a text is code.
     *
     * @param head its beginning
     */
    static boolean is(String head) {
        return new SourceCode(head).isCode();
    }

    private boolean isCode() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!isOfCode(c) || isTag()) {
                return false;
            }
            if (text.startsWith("/*", at)) {
                skipTo("*/");
            } else if (text.startsWith("//", at) && !text.startsWith(":", at - 1)) {
                skipTo("\n");
            } else if (QUOTES.indexOf(c) >= 0) {
                skipString(c);
            } else if (isReference()) {
                at = wordEnd() + 1;
            } else {
                characters += c > ' ' ? 1 : 0;
                marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
                at++;
            }
        }
        return marks >= LEAST_MARKS && marks * CHARACTERS_A_MARK >= characters;
    }

    private static boolean isOfCode(char c) {
        return c <= LAST_ASCII && (c >= ' ' || Character.isWhitespace(c));
    }

    /** Code compares too, but closes nothing so. */
    private boolean isTag() {
        return text.startsWith("</", at)
                || text.startsWith("<!", at)
                || (text.charAt(at) == '<' && text.startsWith(">", wordEnd()));
    }

    /** A text without markup may be written in nothing but references to characters. */
    private boolean isReference() {
        return text.charAt(at) == '&' && text.startsWith(";", wordEnd());
    }

    /** Returns where the letters, digits and number signs end that follow this character. */
    private int wordEnd() {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_WORD && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return c == '#' || (c <= LAST_ASCII && Character.isLetterOrDigit(c));
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at + 2);
        at = found < 0 ? text.length() : found + end.length();
    }

    /** An apostrophe in prose opens none that reaches beyond its line. */
    private void skipString(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\n' && quote != '`') {
                return;
            }
            at += c == '\\' ? 2 : 1;
        }
        at++;
    }
}
