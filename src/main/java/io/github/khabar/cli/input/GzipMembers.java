package io.github.khabar.cli.input;

import io.github.khabar.page.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The members of a gzip file, inflated, one behind another; what follows the last is left. */
public final class GzipMembers implements ReadableByteChannel {
    /** A page's own bytes and as many more of headers: members may hold nothing, without end. */
    private static final long MOST_BYTES = 2L * Limits.defaults().inputLength();

    private final ByteWindow in;
    private final long begin;
    private @Nullable GzipMember member;
    private boolean open = true;

    /**
     * Begins with the first member.
     *
     * @param in where it begins
     */
    public GzipMembers(ByteWindow in) {
        this.in = in;
        this.begin = in.position();
    }

    /**
     * Returns the members of a file as one stream, which closes the file.
     *
     * @param in where the first one begins
     */
    static InputStream stream(ByteWindow in) {
        return new FilterInputStream(Channels.newInputStream(new GzipMembers(in))) {
            @Override
            public void close() throws IOException {
                super.close();
                in.close();
            }
        };
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        while (member != null || GzipMember.begins(in)) {
            GzipMember reading = member == null ? next() : member;
            member = reading;
            int read = reading.read(to);
            if (read >= 0) {
                return read;
            }
            closeMember();
        }
        return -1;
    }

    private GzipMember next() throws IOException {
        if (in.position() - begin > MOST_BYTES) {
            throw new ZipException("the gzip data goes on behind " + MOST_BYTES + " bytes");
        }
        return new GzipMember(in);
    }

    private void closeMember() {
        if (member != null) {
            member.close();
            member = null;
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        closeMember();
        open = false;
    }
}
