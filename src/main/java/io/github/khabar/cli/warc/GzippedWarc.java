package io.github.khabar.cli.warc;

import io.github.khabar.cli.input.ByteWindow;
import io.github.khabar.cli.input.GzipMember;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Records in the members of a gzip file: one in each, as the WARC standard has it, or several.
 * Behind damage the next member is looked for that holds a record.
 */
final class GzippedWarc implements WarcRecords {
    /** Compressed data looks like a member's header once in sixteen megabytes. */
    private static final int LEAST_LOOKS = 1000;

    /** Further looks are as many as these bytes go into what was read, so that work is linear. */
    private static final int BYTES_A_LOOK = 4096;

    private final ByteWindow in;
    private long looks;
    private long begin;
    private @Nullable GzipMember member;
    private @Nullable PlainWarc records;

    GzippedWarc(ByteWindow in) {
        this.in = in;
    }

    @Override
    public @Nullable WarcBlock next() throws IOException {
        while (true) {
            if (records == null && !open()) {
                return null;
            }
            WarcBlock record = records == null ? null : records.next();
            if (record != null) {
                return record.at(offset());
            }
            closeMember();
        }
    }

    /** Opens the next member; returns whether there is one. */
    private boolean open() throws IOException {
        begin = in.position();
        if (!in.fill()) {
            return false;
        }
        member = new GzipMember(in);
        records = new PlainWarc(new ByteWindow(member));
        return true;
    }

    private void closeMember() {
        if (member != null) {
            member.close();
        }
        member = null;
        records = null;
    }

    @Override
    public String offset() {
        String inside = records == null ? "0" : records.offset();
        return inside.equals("0") ? Long.toString(begin) : begin + "+" + inside;
    }

    /** The rest of a member that inflates may hold records; if it does not, the next one may. */
    @Override
    public void recover() throws IOException {
        if (records != null) {
            try {
                records.recover();
                return;
            } catch (IOException e) {
                closeMember();
            }
        }
        findMember();
    }

    private void findMember() throws IOException {
        in.goBack(begin + 1);
        while (in.fill() && !beginsHere()) {
            in.skip(1);
        }
    }

    private boolean beginsHere() throws IOException {
        if (!GzipMember.begins(in) || looks > LEAST_LOOKS + in.position() / BYTES_A_LOOK) {
            return false;
        }
        looks++;
        return WarcRecords.beginMember(in);
    }

    @Override
    public void close() throws IOException {
        closeMember();
        in.close();
    }
}
