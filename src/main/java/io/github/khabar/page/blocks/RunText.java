package io.github.khabar.page.blocks;

import org.jspecify.annotations.Nullable;

/**
 * The text of a run, as it grows. As long as it is one stretch of what the page writes, which most
 * blocks are, nothing is copied.
 */
final class RunText {
    private final StringBuilder copied = new StringBuilder();

    /** What the text is a stretch of, or null where it has been copied, or is empty. */
    private @Nullable String source;

    private int from;
    private int to;

    /** Forgets everything. */
    void clear() {
        source = null;
        copied.setLength(0);
    }

    /** Returns how long the text is, in characters. */
    int length() {
        return source == null ? copied.length() : to - from;
    }

    /** Returns one of its characters. */
    char charAt(int index) {
        return source == null ? copied.charAt(index) : source.charAt(from + index);
    }

    /**
     * Adds a stretch of what the page writes.
     *
     * @param more what the page writes
     * @param begin where the stretch begins
     * @param end where it ends
     */
    void append(String more, int begin, int end) {
        if (length() == 0) {
            source = more;
            from = begin;
            to = end;
        } else {
            copy().append(more, begin, end);
        }
    }

    /** Adds a character. */
    void append(char c) {
        copy().append(c);
    }

    private StringBuilder copy() {
        if (source != null) {
            copied.append(source, from, to);
            source = null;
        }
        return copied;
    }

    /** Returns the text behind an offset. */
    String substring(int begin) {
        return source == null ? copied.substring(begin) : source.substring(from + begin, to);
    }
}
