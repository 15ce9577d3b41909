package io.github.khabar.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The process's standard output, unbuffered. What {@link System#out} hides is told: that writing
 * failed, and whether it is a pipe whose reader went away or a disk that is full.
 */
public final class StandardOutput extends OutputStream {
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw isFile() ? e : new ReaderGoneException(e);
        }
    }

    /** A file has a position; a pipe, a socket and a terminal have none. */
    private boolean isFile() {
        try {
            return out.getChannel().position() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
