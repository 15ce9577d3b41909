package io.github.khabar.page.declared;

import io.github.khabar.page.dom.Characters;
import org.jsoup.parser.Parser;

/**
 * Mends what content systems break in JSON: comments, commas too many or too few, no-break spaces
 * between values, line feeds and quotation marks inside strings. One pass; what it does not
 * understand it leaves for the reader to refuse.
 */
final class JsonRepair {
    private static final int LONGEST_NAME = 100;

    private final String json;
    private final StringBuilder out;
    private final StringBuilder open = new StringBuilder();
    private int at;
    private char before = '\0';

    private JsonRepair(String json) {
        this.json = json;
        this.out = new StringBuilder(json.length() + 16);
    }

    /**
     * Takes off what is wrapped around JSON in a script: byte order mark, HTML comment, CDATA,
     * commented or not; and decodes JSON whose every quotation mark is an entity.
     *
     * @param script the script's text
     */
    static String unwrap(String script) {
        int from = 0;
        int to = script.length();
        boolean more = true;
        while (more) {
            int begin = from;
            int end = to;
            from = afterOpening(script, from, to);
            to = beforeClosing(script, from, to);
            more = from != begin || to != end;
        }
        String json = script.substring(from, to);
        boolean encoded = json.indexOf('"') < 0 && json.contains("&quot;");
        return encoded ? Parser.unescapeEntities(json, true) : json;
    }

    private static int afterOpening(String text, int from, int to) {
        int at = from;
        while (at < to && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        for (String opening :
                new String[] {
                    "<!--",
                    "<![CDATA[",
                    "//<!--",
                    "//<![CDATA[",
                    "// <![CDATA[",
                    "// <!--",
                    "/*<![CDATA[*/",
                    "/* <![CDATA[ */"
                }) {
            if (text.startsWith(opening, at) && at + opening.length() <= to) {
                return at + opening.length();
            }
        }
        return at;
    }

    private static int beforeClosing(String text, int from, int to) {
        int at = to;
        while (at > from && Characters.isSpace(text.charAt(at - 1))) {
            at--;
        }
        for (String closing :
                new String[] {
                    "//-->", "// -->", "-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", ";"
                }) {
            if (at - closing.length() >= from && text.startsWith(closing, at - closing.length())) {
                return at - closing.length();
            }
        }
        return at;
    }

    /**
     * Mends JSON.
     *
     * @param json the text, unwrapped
     */
    static String repair(String json) {
        JsonRepair repair = new JsonRepair(json);
        while (repair.at < json.length()) {
            repair.step();
        }
        return repair.out.toString();
    }

    private void step() {
        char c = json.charAt(at);
        switch (c) {
            case '"' -> string();
            case ',' -> comma();
            case '/' -> comment();
            case '{', '[' -> {
                separate();
                open.append(c);
                copy(c);
            }
            case '}', ']' -> {
                open.setLength(Math.max(0, open.length() - 1));
                copy(c);
            }
            default -> copy(c);
        }
    }

    /** Copies a character between strings, where JSON knows no white space but ASCII's. */
    private void copy(char c) {
        at++;
        out.append(Characters.isSpace(c) ? ' ' : c);
        if (!Characters.isSpace(c)) {
            before = c;
        }
    }

    /**
     * Leaves a comma out where nothing follows that it could separate, or between the outermost
     * objects.
     */
    private void comma() {
        int next = skipSpace(at + 1);
        boolean useless =
                open.isEmpty() || next == json.length() || "}],".indexOf(json.charAt(next)) >= 0;
        if (useless) {
            at++;
        } else {
            copy(',');
        }
    }

    /** Puts a comma where two values stand side by side. */
    private void separate() {
        if (!open.isEmpty() && "\"}]".indexOf(before) >= 0) {
            out.append(',');
            before = ',';
        }
    }

    private void comment() {
        if (json.startsWith("//", at)) {
            int end = json.indexOf('\n', at);
            at = end < 0 ? json.length() : end;
        } else if (json.startsWith("/*", at)) {
            int end = json.indexOf("*/", at + 2);
            at = end < 0 ? json.length() : end + 2;
        } else {
            copy('/');
        }
    }

    private void string() {
        separate();
        boolean isName = inObject() && (before == '{' || before == ',');
        copy('"');
        while (at < json.length()) {
            char c = json.charAt(at);
            if (c == '"' && closes(isName)) {
                copy('"');
                return;
            }
            inString(c);
        }
        out.append('"');
        before = '"';
    }

    private void inString(char c) {
        if (c == '"') {
            out.append("\\\"");
        } else if (c == '\\') {
            escape();
        } else if (c == '\n') {
            out.append("\\n");
        } else {
            out.append(c < ' ' ? ' ' : c);
        }
        at++;
    }

    private void escape() {
        char next = at + 1 < json.length() ? json.charAt(at + 1) : ' ';
        if ("\"\\/bfnrt".indexOf(next) >= 0 || (next == 'u' && isHex(at + 2, at + 6))) {
            out.append('\\').append(next);
            at++;
        }
    }

    private boolean isHex(int from, int to) {
        if (to > json.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (json.charAt(i) >= 0x80 || Character.digit(json.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean inObject() {
        return !open.isEmpty() && open.charAt(open.length() - 1) == '{';
    }

    /**
     * Returns whether the quotation mark here ends its string: what follows must be what may follow
     * one.
     */
    private boolean closes(boolean isName) {
        int next = skipSpace(at + 1);
        if (next == json.length()) {
            return true;
        }
        char c = json.charAt(next);
        if (isName) {
            return c == ':';
        }
        return switch (c) {
            case '}', ']' -> true;
            case ',' -> valueMayFollow(skipSpace(next + 1));
            case '"' -> inObject() && nameFollows(next);
            case '/' -> json.startsWith("//", next) || json.startsWith("/*", next);
            default -> false;
        };
    }

    private boolean valueMayFollow(int next) {
        if (next == json.length()) {
            return true;
        }
        char c = json.charAt(next);
        if (inObject()) {
            return c == '}' || c == '/' || (c == '"' && nameFollows(next));
        }
        return "\"{[]-/tfn".indexOf(c) >= 0 || (c >= '0' && c <= '9');
    }

    private boolean nameFollows(int quote) {
        int end = quote + 1;
        while (end < json.length() && json.charAt(end) != '"' && end - quote <= LONGEST_NAME) {
            end++;
        }
        int next = skipSpace(end + 1);
        return json.startsWith("\"", end) && json.startsWith(":", next);
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < json.length() && Characters.isSpace(json.charAt(i))) {
            i++;
        }
        return i;
    }
}
