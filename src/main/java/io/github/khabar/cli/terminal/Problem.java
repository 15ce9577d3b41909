package io.github.khabar.cli.terminal;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What went wrong, in one line. */
public final class Problem {
    private Problem() {}

    /**
     * Describes a failure.
     *
     * @param failure what was thrown; a file it names is left out, since the line names the input
     */
    public static String describe(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        if (failure instanceof EOFException && failure.getMessage() == null) {
            return "ends too early";
        }
        String message = failure.getMessage();
        return oneLine(
                message == null || message.isBlank()
                        ? failure.getClass().getSimpleName()
                        : message);
    }

    /** Returns a text with its line ends and other controls as spaces. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return line.toString();
    }
}
