package io.github.khabar.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 lines. Only a line feed ends a line, and a carriage return before it is no part of
 * it: whatever else Unicode calls a line end may stand inside a text.
 */
public final class LineInput implements Closeable {
    /** What names standard input, on the command line and in messages. */
    public static final String STANDARD_INPUT = "-";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final int longest;
    private char end = '\n';
    private int number;

    /**
     * Begins with the first line.
     *
     * @param in the lines
     * @param longest how many bytes a line may have
     */
    public LineInput(InputStream in, int longest) {
        this.longest = longest;
        this.in = new BufferedInputStream(in);
    }

    /**
     * Ends lines at NUL alone, if the first one ends so: as {@code find -print0} writes names,
     * which may hold line feeds.
     *
     * @return whether it does
     * @throws IOException if the input cannot be read
     */
    boolean endsAtNul() throws IOException {
        in.mark(longest + 1);
        int length = 0;
        int b = in.read();
        while (length < longest && b > 0 && b != '\n') {
            length++;
            b = in.read();
        }
        in.reset();
        boolean atNul = b == 0 && length > 0;
        end = atNul ? 0 : '\n';
        return atNul;
    }

    /**
     * A line of input.
     *
     * @param number its number, from 1
     * @param text what stands before the first TAB
     * @param rest what stands after it, stripped; null where there is none
     */
    public record Line(int number, String text, @Nullable String rest) {
        static Line of(int number, String line) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                return new Line(number, line, null);
            }
            String rest = line.substring(tab + 1).strip();
            return new Line(number, line.substring(0, tab), rest.isEmpty() ? null : rest);
        }
    }

    /**
     * Reads the next line.
     *
     * @return the line; null at the end
     * @throws IOException if the input cannot be read, or the line is too long
     */
    public @Nullable Line next() throws IOException {
        String line = nextText();
        return line == null ? null : Line.of(number, line);
    }

    /**
     * Reads the next line, TABs and all.
     *
     * @return the line; null at the end
     * @throws IOException if the input cannot be read, or the line is too long
     */
    @Nullable String nextText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != end; b = in.read()) {
            if (bytes.size() == longest) {
                throw new IOException(
                        "line " + (number + 1) + " is longer than " + longest + " bytes");
            }
            bytes.write(b);
        }
        String line = bytes.toString(StandardCharsets.UTF_8);
        number++;
        if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
            line = line.substring(1);
        }
        return end == '\n' && line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
