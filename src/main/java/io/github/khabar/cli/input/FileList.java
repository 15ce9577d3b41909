package io.github.khabar.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Names of inputs, one a line, read as they are asked for; blank lines are none, nor are lines that
 * begin with a number sign, indented or not. Names may end in NUL instead, and then are taken as
 * they are. The list is closed at its end.
 */
public final class FileList implements Iterator<String> {
    /** Systems allow 4,096 bytes and less. */
    private static final int LONGEST_NAME = 1 << 16;

    private final String name;
    private final LineInput lines;
    private final InputEvents events;
    private @Nullable String next;
    private boolean begun;
    private boolean atNul;
    private boolean ended;

    /**
     * Begins with the first line.
     *
     * @param name what messages call the list
     * @param in the list, in UTF-8
     * @param events is told if it cannot be read to its end
     */
    public FileList(String name, InputStream in, InputEvents events) {
        this.name = name;
        this.lines = new LineInput(in, LONGEST_NAME);
        this.events = events;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    private @Nullable String read() {
        try {
            if (!begun) {
                begun = true;
                atNul = lines.endsAtNul();
            }
            String line = lines.nextText();
            while (line != null && isComment(line)) {
                line = lines.nextText();
            }
            if (atNul && line != null && line.isEmpty()) {
                throw new IOException("a name is empty");
            }
            ended = line == null;
            return line;
        } catch (IOException e) {
            events.failed(name, e);
            ended = true;
            return null;
        } finally {
            if (ended) {
                lines.close();
            }
        }
    }

    private boolean isComment(String line) {
        return !atNul && (line.isBlank() || line.stripLeading().startsWith("#"));
    }

    @Override
    public String next() {
        String line = hasNext() ? next : null;
        if (line == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return line;
    }
}
