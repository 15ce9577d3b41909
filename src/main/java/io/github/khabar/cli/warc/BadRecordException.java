package io.github.khabar.cli.warc;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A record of a WARC file that cannot be read; the ones behind it may be. */
final class BadRecordException extends IOException {
    private static final long serialVersionUID = 1;

    private final @Nullable String target;

    /**
     * Says what is wrong.
     *
     * @param target the record's address, or null if it has none or it could not be read
     * @param message what is wrong
     * @param cause what it was found by, or null
     */
    BadRecordException(@Nullable String target, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.target = target;
    }

    @Nullable String target() {
        return target;
    }
}
