package io.github.khabar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The three standard streams: UTF-8 in and out, whatever the platform's own charset is. */
final class Terminal {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Terminal(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    InputStream in() {
        return in;
    }

    /**
     * Prints a text and a line feed, at once: a reader at the other end of a pipe waits for it.
     *
     * @throws IOException if nobody takes the output any more
     */
    void print(String text) throws IOException {
        out.print(text);
        out.print('\n');
        out.flush();
        if (out.checkError()) {
            throw new IOException("the output cannot be written");
        }
    }

    /** Tells of a problem in one line. */
    void complain(String command, String input, String problem) {
        err.print(Problem.oneLine(command + ": " + input + ": " + problem));
        err.print('\n');
    }
}
