package io.github.khabar.cli.warc;

import io.github.khabar.cli.input.ByteWindow;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The records of a WARC file, one after another, past those that are damaged. */
public interface WarcRecords extends Closeable {
    /** What every record begins with. */
    String BEGIN = "WARC/";

    /**
     * Opens the records of a file or stream, compressed with gzip or not.
     *
     * @param in the file or stream
     */
    static WarcRecords of(ByteWindow in) throws IOException {
        return GzipMember.begins(in) ? new GzippedWarc(in) : new PlainWarc(in);
    }

    /**
     * Returns whether what comes next is a record, compressed or not; goes nowhere.
     *
     * @param in the file or stream
     */
    static boolean begin(ByteWindow in) throws IOException {
        if (!GzipMember.begins(in)) {
            return in.startsWith(BEGIN);
        }
        long at = in.position();
        boolean begins;
        try (GzipMember member = new GzipMember(in)) {
            begins = isBegin(member);
        } catch (IOException e) {
            begins = false;
        }
        return in.seek(at) && begins;
    }

    private static boolean isBegin(GzipMember member) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(BEGIN.length());
        while (head.hasRemaining() && member.read(head) >= 0) {
            // It gives as much as it has.
        }
        return !head.hasRemaining()
                && BEGIN.equals(new String(head.array(), StandardCharsets.ISO_8859_1));
    }

    /**
     * Reads the next record.
     *
     * @return the record; null at the end
     * @throws IOException if it cannot be read; {@link #recover()} then leads to the next one
     */
    @Nullable WarcBlock next() throws IOException;

    /** Returns where the record begins that was read last, or was to be read. */
    String offset();

    /**
     * Goes on to where the next record may begin.
     *
     * @throws IOException if nothing more can be read
     */
    void recover() throws IOException;
}
