package io.github.khabar.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The three standard streams: UTF-8 in and out, whatever the platform's own charset is. */
public final class Terminal {
    private static final String ERASE_LINE = "\r\u001b[K";
    private static final int SECONDS_TO_FINISH = 2;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final Supplier<OptionalInt> width;
    private final ReentrantLock printing = new ReentrantLock();
    private String status = "";

    /**
     * Takes the streams of a process.
     *
     * @param in its input
     * @param out its output
     * @param err where it tells of problems
     * @param width how many characters wide a terminal is that shows {@code err} and nothing else;
     *     empty where there is none
     */
    public Terminal(
            InputStream in, OutputStream out, OutputStream err, Supplier<OptionalInt> width) {
        this.in = in;
        this.out = out;
        this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
        this.width = width;
    }

    /** Returns standard input. */
    public InputStream in() {
        return in;
    }

    /** Returns how wide a status line may be; empty where nobody would see one. */
    public OptionalInt width() {
        return width.get();
    }

    /**
     * Prints a text and a line feed, whole and at once: a reader at the other end of a pipe waits
     * for it, and half a line would be worse than none.
     *
     * @param text the text
     * @throws IOException if nobody takes the output any more
     */
    public void print(String text) throws IOException {
        byte[] line = (text + '\n').getBytes(StandardCharsets.UTF_8);
        printing.lock();
        try {
            out.write(line);
            out.flush();
        } catch (ReaderGoneException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("the output cannot be written: " + Problem.describe(e), e);
        } finally {
            printing.unlock();
        }
    }

    /**
     * Lets a line that is being printed come to its end, and no other begin: for a process that is
     * about to be ended.
     */
    public void finish() {
        try {
            if (!printing.tryLock(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                tell("khabar: the last line of output may be cut off");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Tells of a problem in one line.
     *
     * @param command the command
     * @param input what messages call the input
     * @param problem what is wrong with it
     */
    public void complain(String command, String input, String problem) {
        tell(Problem.oneLine(command + ": " + input + ": " + problem));
    }

    /**
     * Prints a line for people, above the status line if there is one.
     *
     * @param line the line
     */
    public synchronized void tell(String line) {
        err.print((status.isEmpty() ? "" : ERASE_LINE) + line + '\n' + status);
        err.flush();
    }

    /**
     * Shows a line that the next one takes the place of; an empty one takes it away.
     *
     * @param line the line
     */
    public synchronized void showStatus(String line) {
        err.print(ERASE_LINE + line);
        err.flush();
        status = line;
    }
}
