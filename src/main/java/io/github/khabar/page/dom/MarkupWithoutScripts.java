package io.github.khabar.page.dom;

import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Markup as a parser of HTML reads it, but for what its scripts and style sheets say: nobody asks
 * for that, and it is a fifth of jsoup's work. What may be data, such as JSON-LD, stays.
 *
 * <p>Where markup is so broken that it is not sure what a script is, all that follows is given as
 * it is: a quotation mark where no value begins, a {@code <} inside a tag, a script with a script
 * in it. Takes time linear in the markup.
 */
final class MarkupWithoutScripts extends Reader {
    private static final List<String> UNREAD = List.of("script", "style");

    /** Elements that hold text alone, whatever it looks like, or tags of another language. */
    private static final List<String> CLOSED =
            List.of("title", "svg", "textarea", "iframe", "math", "xmp", "noembed", "noframes");

    /** Elements in which tags, or scripts, are not what they are elsewhere. */
    private static final List<String> UNCLEAR = List.of("select", "frameset", "plaintext");

    private static final String DATA = "json";
    private static final int NOWHERE = -1;

    private final String markup;

    /** How much of it has been given. */
    private int given;

    /** Up to where it is given as it is. */
    private int clear;

    /** Where it goes on from there. */
    private int next;

    /**
     * Begins to read.
     *
     * @param markup the page
     */
    MarkupWithoutScripts(String markup) {
        this.markup = markup;
        clearFrom(0);
    }

    @Override
    public int read(char[] into, int offset, int length) {
        while (given == clear) {
            if (clear == markup.length()) {
                return -1;
            }
            given = next;
            clearFrom(next);
        }
        int count = Math.min(length, clear - given);
        markup.getChars(given, given + count, into, offset);
        given += count;
        return count;
    }

    @Override
    public void close() {}

    /** Finds the next script, from a place between tags on. */
    private void clearFrom(int from) {
        clear = markup.length();
        int tag = markup.indexOf('<', from);
        while (tag >= 0) {
            int behind = behindTag(tag);
            String unread = behind < 0 ? null : nameIn(UNREAD, tag);
            String closed = behind < 0 || unread != null ? unread : nameIn(CLOSED, tag);
            if (behind < 0 || nameIn(UNCLEAR, tag) != null) {
                return;
            }
            int end = closed == null ? behind : end(closed, behind);
            if (end < 0) {
                return;
            }
            if (unread != null && behind < end && !mayBeData(tag, behind)) {
                clear = behind;
                next = end;
                return;
            }
            tag = markup.indexOf('<', end);
        }
    }

    /** Returns where what a {@code <} begins ends: a tag, a comment, or a mere sign. */
    private int behindTag(int tag) {
        char first = at(tag + 1);
        if (isLetter(first)) {
            return behindAttributes(tag + 1);
        }
        return switch (first) {
            case '/' -> isLetter(at(tag + 2)) ? behindAttributes(tag + 2) : behindMark(tag + 2);
            case '!' -> behindDeclaration(tag + 2);
            case '?' -> behindMark(tag + 2);
            default -> tag + 1;
        };
    }

    private int behindMark(int from) {
        int mark = markup.indexOf('>', from);
        return mark < 0 ? NOWHERE : mark + 1;
    }

    private int behindDeclaration(int from) {
        if (at(from) == '[') {
            return NOWHERE;
        }
        return markup.startsWith("--", from) ? behindComment(from) : behindMark(from);
    }

    private int behindComment(int from) {
        for (int dashes = from; dashes >= 0; dashes = markup.indexOf("--", dashes + 1)) {
            if (at(dashes + 2) == '>') {
                return dashes + 3;
            }
            if (dashes >= from + 2 && markup.startsWith("!>", dashes + 2)) {
                return dashes + 4;
            }
        }
        return NOWHERE;
    }

    private int behindAttributes(int name) {
        int at = nameEnd(name);
        char before = '/';
        while (at < markup.length()) {
            char c = at(at);
            if (c == '>') {
                return at + 1;
            }
            if (before == '=' && !isSpace(c)) {
                at = lastOfValue(at);
                before = '"';
            } else if (!isSpace(c)) {
                at = isClear(c, before) ? at : NOWHERE;
                before = c;
            }
            if (at < 0) {
                return NOWHERE;
            }
            at++;
        }
        return NOWHERE;
    }

    /** Returns whether a character outside of values is part of a name, or of what joins them. */
    private static boolean isClear(char c, char before) {
        boolean named = before != '/' && before != '"';
        return c == '=' ? named : c != '<' && c != '"' && c != '\'';
    }

    private int lastOfValue(int from) {
        char quote = at(from);
        if (quote == '"' || quote == '\'') {
            return markup.indexOf(quote, from + 1);
        }
        int at = from;
        while (!isSpace(at(at)) && at(at) != '>' && at < markup.length()) {
            if (at(at) == '<' || at(at) == '"' || at(at) == '\'') {
                return NOWHERE;
            }
            at++;
        }
        return at - 1;
    }

    private int nameEnd(int name) {
        int end = name;
        while (end < markup.length() && !isEndOfName(at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEndOfName(char c) {
        return isSpace(c) || c == '/' || c == '>';
    }

    /** Returns the name of a start tag where it is one of some, else null. */
    private @Nullable String nameIn(List<String> names, int tag) {
        for (int i = 0; i < names.size(); i++) {
            if (isNamed(names.get(i), tag + 1)) {
                return names.get(i);
            }
        }
        return null;
    }

    private boolean isNamed(String name, int from) {
        return isEndOfName(at(from + name.length()))
                && markup.regionMatches(true, from, name, 0, name.length());
    }

    /** Returns where the end tag of such an element begins; nowhere where that is not sure. */
    private int end(String name, int from) {
        boolean foreign = name.equals("svg") || name.equals("math");
        boolean open = foreign;
        int at = at(from - 2) == '/' ? NOWHERE : markup.indexOf('<', from);
        while (at >= 0) {
            if (at(at + 1) == '/' && isNamed(name, at + 2)) {
                return at;
            }
            boolean comment = markup.startsWith("!--", at + 1);
            open |= comment;
            if (open && (isNamed("script", at + 1) || markup.startsWith("![", at + 1))) {
                return NOWHERE;
            }
            int behind = comment && foreign ? behindComment(at + 2) : at + 1;
            at = behind < 0 ? NOWHERE : markup.indexOf('<', behind);
        }
        return NOWHERE;
    }

    /** Entities may spell the name of a kind of data, too. */
    private boolean mayBeData(int tag, int behind) {
        for (int at = tag; at < behind; at++) {
            if (at(at) == '&' || markup.regionMatches(true, at, DATA, 0, DATA.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns a character, or a space behind the last. */
    private char at(int index) {
        return index < markup.length() ? markup.charAt(index) : ' ';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
