package io.github.khabar.cli.terminal;

import java.io.IOException;
import java.util.OptionalInt;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Finds out whether somebody watches the process's standard error. */
public final class Screen {
    private static final int USUAL_WIDTH = 80;

    private Screen() {}

    /**
     * Returns how many characters wide the terminal is that shows standard error; empty where none
     * does, or the output goes to it as well and a status line would stand among the articles.
     */
    public static OptionalInt width() {
        String kind = System.getenv("TERM");
        if (kind == null || kind.equals("dumb")) {
            return OptionalInt.empty();
        }
        try {
            return width(TerminalProvider.load("exec"));
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt width(TerminalProvider system) {
        if (!system.isSystemStream(SystemStream.Error)
                || system.isSystemStream(SystemStream.Output)) {
            return OptionalInt.empty();
        }
        int width = system.systemStreamWidth(SystemStream.Error);
        return OptionalInt.of(width > 0 ? width : USUAL_WIDTH);
    }
}
