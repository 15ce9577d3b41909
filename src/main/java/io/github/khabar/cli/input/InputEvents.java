package io.github.khabar.cli.input;

/** Is told what the inputs hold besides pages. */
public interface InputEvents {
    /** An input, or a part of it, cannot be read. */
    void failed(String input, Exception why);

    /** A record is no page, and was not meant to be one. */
    default void skipped(Skip why) {}

    /** So many bytes more of the inputs have been read, as they lie in their files. */
    default void advanced(long bytes) {}
}
