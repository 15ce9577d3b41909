package io.github.khabar.page;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something the caller may want to know about how a page was read. Notices never change an answer.
 *
 * @param kind what happened
 * @param detail the particulars, for people
 */
public record Notice(Kind kind, String detail) implements Serializable {
    /** What happened. */
    public enum Kind {
        /**
         * The input was longer than {@link Limits#inputLength()}, has over a million elements, or
         * was cut off where it was stored.
         */
        INPUT_CUT,
        /** Elements deeper than {@link Limits#depth()} were read as their ancestor's text. */
        DEPTH_CUT,
        /** The page had more than {@link Limits#blocks()} blocks. */
        BLOCKS_CUT,
        /** The page declares more than {@link Limits#candidates()}; the rest was not read. */
        CANDIDATES_CUT,
        /** The declared charset does not fit the bytes; another was used. */
        CHARSET_MISLABELLED,
        /** Bytes that the charset has no character for were replaced. */
        CHARSET_REPLACED,
        /** A JSON-LD script could not be read, or only in part. */
        METADATA_BROKEN,
        /**
         * The story has relative addresses, of images, films or links, and the page's own address
         * is not known: give it to the parser.
         */
        ADDRESSES_UNRESOLVED,
        /**
         * The page is dated as 'two hours ago' or '12 May' alone, and nobody says when that is: see
         * {@link Page#withReference}.
         */
        DATE_UNRESOLVED,
        /** A caller's strategy threw; the rest of the page was still parsed. */
        STRATEGY_FAILED,
        /** No story was found, and why. */
        NO_STORY
    }

    /** Checks that nothing is null. */
    public Notice {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(detail, "detail must not be null");
    }
}
