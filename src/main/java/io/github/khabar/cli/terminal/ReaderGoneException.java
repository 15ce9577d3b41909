package io.github.khabar.cli.terminal;

import java.io.IOException;

/** Whoever read the output has closed it, as {@code head} does: no failure, but the end. */
public final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1;

    ReaderGoneException(IOException cause) {
        super("nobody reads the output any more", cause);
    }
}
