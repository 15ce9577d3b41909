package io.github.khabar.page.dom;

import org.jspecify.annotations.Nullable;

/**
 * Cuts the names of tags. jsoup (1.24.1) reads a name in pieces, which zeros, further angles and
 * its own buffer make, and copies the whole of it for each: a page of nothing but one tag would
 * cost the square of its length.
 */
final class TagNames {
    /** HTML's own have ten, those of a site's own elements some dozens. */
    private static final int LONGEST = 256;

    private final String markup;
    private @Nullable StringBuilder cut;
    private int copied;
    private int count;

    /**
     * Prepares for a page.
     *
     * @param markup the page
     */
    TagNames(String markup) {
        this.markup = markup;
    }

    /**
     * Returns the markup with no tag whose name is longer than 256 characters: itself, where it has
     * none.
     */
    String bounded() {
        int at = markup.indexOf('<');
        while (at >= 0) {
            count++;
            int name = at + (at + 1 < markup.length() && markup.charAt(at + 1) == '/' ? 2 : 1);
            at = markup.indexOf('<', isLetter(name) ? passName(name) : at + 1);
        }
        return cut == null ? markup : cut.append(markup, copied, markup.length()).toString();
    }

    /** Returns how many tags were met, and angles that begin none. */
    int count() {
        return count;
    }

    private boolean isLetter(int at) {
        char c = at < markup.length() ? markup.charAt(at) : ' ';
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int passName(int from) {
        int end = from;
        while (end < markup.length() && !endsName(markup.charAt(end))) {
            end++;
        }
        if (end - from > LONGEST) {
            cut = cut == null ? new StringBuilder() : cut;
            cut.append(markup, copied, from + LONGEST);
            copied = end;
        }
        return end;
    }

    private static boolean endsName(char c) {
        return c == '>' || c == ' ' || c == '/' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
