package io.github.khabar.cli.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * One member of a gzip file, inflated: it ends where the member ends, so that what is damaged in
 * one leaves the next as it is (RFC 1952).
 */
public final class GzipMember implements ReadableByteChannel {
    private static final String MAGIC = "\u001f\u008b\b";
    private static final int RESERVED_FLAGS = 0xe0;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int MODIFIED_AND_SYSTEM = 6;

    /** Writers put a path there, or a sentence; what goes on longer only looks like a header. */
    private static final int LONGEST_NAME = 4096;

    private final ByteWindow in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean open = true;
    private boolean finished;

    /**
     * Reads a member's header.
     *
     * @throws IOException if there is none
     */
    public GzipMember(ByteWindow in) throws IOException {
        this.in = in;
        if (!begins(in)) {
            throw new ZipException("no gzip member begins here");
        }
        in.skip(MAGIC.length());
        int flags = next();
        if ((flags & RESERVED_FLAGS) != 0) {
            throw new ZipException("no gzip member begins here");
        }
        in.skip(MODIFIED_AND_SYSTEM);
        skipFields(flags);
    }

    /** Returns whether what comes next looks like a member. */
    public static boolean begins(ByteWindow in) throws IOException {
        return in.startsWith(MAGIC);
    }

    private void skipFields(int flags) throws IOException {
        if ((flags & EXTRA) != 0) {
            in.skip(littleEndian(2));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            in.skip(2);
        }
    }

    private void skipText() throws IOException {
        for (int left = LONGEST_NAME; next() != 0; left--) {
            if (left == 0) {
                throw new ZipException("the gzip member's name or comment does not end");
            }
        }
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (finished) {
            return -1;
        }
        int from = to.position();
        while (to.position() == from && !inflater.finished()) {
            inflate(to);
        }
        checksum.update(to.slice(from, to.position() - from));
        if (to.position() > from) {
            return to.position() - from;
        }
        finished = true;
        checkTrailer();
        return -1;
    }

    private void inflate(ByteBuffer to) throws IOException {
        if (inflater.needsInput()) {
            if (!in.fill()) {
                throw cutOff();
            }
            inflater.setInput(in.buffer());
        }
        try {
            inflater.inflate(to);
        } catch (DataFormatException e) {
            throw damaged(e);
        }
    }

    private void checkTrailer() throws IOException {
        long stated = littleEndian(4);
        long length = littleEndian(4);
        if (stated != checksum.getValue() || length != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw damaged(null);
        }
    }

    private long littleEndian(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) next() << (Byte.SIZE * i);
        }
        return value;
    }

    private int next() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw cutOff();
        }
        return b;
    }

    private static IOException cutOff() {
        return new EOFException("the gzip member is cut off");
    }

    private static IOException damaged(@Nullable Exception cause) {
        return (IOException) new ZipException("the gzip member is damaged").initCause(cause);
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        if (open) {
            inflater.end();
            open = false;
        }
    }
}
