package io.github.khabar.cli.warc;

import io.github.khabar.cli.input.ByteWindow;
import io.github.khabar.cli.input.GzipMember;
import io.github.khabar.cli.input.GzipMembers;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The records of a WARC file, one after another, past those that are damaged. */
public interface WarcRecords extends Closeable {
    /** What every record begins with. */
    String BEGIN = "WARC/";

    /** Some have a line or two before the first record; compressed, a million take no room. */
    int MOST_BLANKS = 4096;

    /**
     * Opens the records of a file or stream, compressed with gzip or not.
     *
     * @param in the file or stream
     */
    static WarcRecords of(ByteWindow in) throws IOException {
        in.skipBlanks(Long.MAX_VALUE);
        return GzipMember.begins(in) ? new GzippedWarc(in) : new PlainWarc(in);
    }

    /**
     * Returns whether a file or stream holds records, compressed or not: whether one comes next,
     * behind byte order marks, blank lines and empty gzip members. Goes nowhere.
     *
     * @param in the file or stream
     */
    static boolean begin(ByteWindow in) throws IOException {
        ByteWindow ahead = in.ahead();
        ahead.skipBlanks(MOST_BLANKS);
        if (!GzipMember.begins(ahead)) {
            return ahead.startsWith(BEGIN);
        }
        try (ByteWindow inflated = new ByteWindow(new GzipMembers(ahead))) {
            inflated.skipBlanks(MOST_BLANKS);
            return inflated.startsWith(BEGIN);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Returns whether the gzip member that comes next begins with a record; goes nowhere.
     *
     * @param in the file or stream
     */
    static boolean beginMember(ByteWindow in) throws IOException {
        try (GzipMember member = new GzipMember(in.ahead())) {
            return isBegin(member);
        } catch (IOException e) {
            return false;
        }
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
