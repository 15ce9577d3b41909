package io.github.khabar.cli.input;

/** Is told what the inputs hold besides pages. */
public interface InputEvents {
    /**
     * An input, or a part of it, cannot be read.
     *
     * @param input what messages call it
     * @param why what was thrown
     */
    void failed(String input, Exception why);

    /**
     * A record is no page, and was not meant to be one.
     *
     * @param why why it is none
     */
    default void skipped(Skip why) {}

    /** A page was cut off by the crawler that stored it; what came is read. */
    default void truncated() {}

    /**
     * So many bytes more of the inputs have been read, as they lie in their files.
     *
     * @param bytes how many
     */
    default void advanced(long bytes) {}
}
