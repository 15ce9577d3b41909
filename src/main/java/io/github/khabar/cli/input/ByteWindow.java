package io.github.khabar.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file or stream, a bufferful at a time, and how far they have been read. */
public final class ByteWindow implements Closeable {
    private static final int SIZE = 1 << 16;

    /** What is looked at ahead is mostly a few bytes. */
    private static final int SIZE_AHEAD = 1 << 10;

    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    /** How many times as many bytes as there are may be read again. */
    private static final int PATIENCE = 8;

    private final ReadableByteChannel channel;
    private final ByteBuffer buffer;
    private long end;
    private long readAgain;

    /**
     * Opens a window.
     *
     * @param channel what it moves over
     */
    public ByteWindow(ReadableByteChannel channel) {
        this(channel, SIZE);
    }

    private ByteWindow(ReadableByteChannel channel, int size) {
        this.channel = channel;
        this.buffer = ByteBuffer.allocate(size).flip();
    }

    /**
     * Opens a window over a file.
     *
     * @param file the file
     * @throws IOException if it cannot be opened
     */
    public static ByteWindow of(Path file) throws IOException {
        return new ByteWindow(Files.newByteChannel(file));
    }

    /**
     * Opens a window over a stream.
     *
     * @param in the stream
     */
    public static ByteWindow of(InputStream in) {
        return new ByteWindow(Channels.newChannel(in));
    }

    /** Returns where the next byte stands. */
    public long position() {
        return end - buffer.remaining();
    }

    /** Returns the bytes at hand, which whoever reads them takes out. */
    public ByteBuffer buffer() {
        return buffer;
    }

    /** Returns whether there is a byte more, having fetched it. */
    public boolean fill() throws IOException {
        if (!buffer.hasRemaining()) {
            buffer.clear();
            fetch();
        }
        return buffer.hasRemaining();
    }

    /** Takes more bytes into a buffer that is ready for them; returns whether there were any. */
    private boolean fetch() throws IOException {
        int fetched = 0;
        try {
            while (fetched == 0) {
                fetched = channel.read(buffer);
            }
        } finally {
            buffer.flip();
        }
        end += Math.max(fetched, 0);
        return fetched > 0;
    }

    /** Returns the next byte, or -1 at the end. */
    public int read() throws IOException {
        return fill() ? buffer.get() & 0xff : -1;
    }

    /**
     * Returns the next bytes: as many as there are, and no more than asked for.
     *
     * @param most how many bytes are wanted
     */
    public byte[] read(int most) throws IOException {
        return Channels.newInputStream(asChannel()).readNBytes(most);
    }

    /** Returns what is still to be read as a stream. */
    public InputStream stream() {
        return Channels.newInputStream(asChannel());
    }

    private ReadableByteChannel asChannel() {
        return new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer to) throws IOException {
                return fill() ? move(to) : -1;
            }

            @Override
            public boolean isOpen() {
                return channel.isOpen();
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    private int move(ByteBuffer to) {
        int moved = Math.min(buffer.remaining(), to.remaining());
        to.put(buffer.slice(buffer.position(), moved));
        buffer.position(buffer.position() + moved);
        return moved;
    }

    /**
     * Passes over bytes; returns how many there were, no more than asked for.
     *
     * @param most how many bytes are wanted
     */
    public long skip(long most) throws IOException {
        long left = most;
        while (left > 0 && fill()) {
            int step = (int) Math.min(left, buffer.remaining());
            buffer.position(buffer.position() + step);
            left -= step;
        }
        return most - left;
    }

    /** Passes over the rest of a line, and its line feed. */
    public void skipLine() throws IOException {
        while (fill()) {
            if (buffer.get() == '\n') {
                return;
            }
        }
    }

    /**
     * Passes over what stands before a file's first sign, if anything does: byte order marks,
     * spaces, line ends.
     *
     * @param most how many bytes are passed over, about
     */
    public void skipBlanks(long most) throws IOException {
        long from = position();
        while (position() - from < most && fill()) {
            if (isBlank(buffer.get(buffer.position()))) {
                buffer.get();
            } else if (startsWith(BYTE_ORDER_MARK)) {
                skip(BYTE_ORDER_MARK.length());
            } else {
                return;
            }
        }
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || isLineEnd(b);
    }

    /** Passes over line ends; returns how many bytes they took. */
    public long skipLineEnds() throws IOException {
        long from = position();
        while (fill() && isLineEnd(buffer.get(buffer.position()))) {
            buffer.get();
        }
        return position() - from;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\r' || b == '\n';
    }

    /**
     * Returns whether the next bytes are those of a short text in ISO-8859-1.
     *
     * @param text the text
     */
    public boolean startsWith(String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean more = true;
        while (more && buffer.remaining() < wanted.length) {
            more = fetchBehind();
        }
        return buffer.remaining() >= wanted.length
                && buffer.slice(buffer.position(), wanted.length).equals(ByteBuffer.wrap(wanted));
    }

    /**
     * Returns a window over what comes next, as far as the buffer reaches, 64 kB; this one stays
     * where it is, and is not to be read while the other is.
     */
    public ByteWindow ahead() {
        return new ByteWindow(new Ahead(), SIZE_AHEAD);
    }

    /** Reads on, and takes nothing out. */
    private final class Ahead implements ReadableByteChannel {
        private int taken;

        @Override
        public int read(ByteBuffer to) throws IOException {
            while (taken == buffer.remaining()) {
                boolean full = buffer.remaining() == buffer.capacity();
                if (full || !fetchBehind()) {
                    return -1;
                }
            }
            int length = Math.min(buffer.remaining() - taken, to.remaining());
            to.put(buffer.slice(buffer.position() + taken, length));
            taken += length;
            return length;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() {
            // The bytes are another's.
        }
    }

    private boolean fetchBehind() throws IOException {
        buffer.compact();
        return fetch();
    }

    /**
     * Goes to another position.
     *
     * @param to the position
     * @return false, with nothing changed, where these bytes come only once and are gone
     */
    public boolean seek(long to) {
        long begin = end - buffer.limit();
        if (to >= begin && to <= end) {
            buffer.position((int) (to - begin));
            return true;
        }
        if (!(channel instanceof SeekableByteChannel file)) {
            return false;
        }
        try {
            file.position(to);
        } catch (IOException e) {
            return false;
        }
        buffer.clear().flip();
        end = to;
        return true;
    }

    /**
     * Goes back to a position, where that can be done, and has not been done so often that the work
     * would be more than linear; otherwise stays.
     *
     * @param to the position
     */
    public void goBack(long to) {
        long again = position() - to;
        if (readAgain + again <= position() * PATIENCE && seek(to)) {
            readAgain += again;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
