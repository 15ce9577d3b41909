package io.github.khabar.cli.warc;

import io.github.khabar.cli.input.ByteWindow;
import io.github.khabar.cli.terminal.Problem;
import io.github.khabar.page.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Records that follow each other uncompressed (ISO 28500). Where each one ends is told by its own
 * Content-Length, which is believed if another record, or nothing, follows.
 */
final class PlainWarc implements WarcRecords {
    private static final String END = "\r\n\r\n";
    private static final int LONGEST_HEADER = 1 << 16;

    /** A page, the header that HTTP puts before it, and the byte that says it was longer. */
    private static final int LONGEST_BLOCK = Limits.defaults().inputLength() + LONGEST_HEADER + 1;

    private final ByteWindow in;
    private long begin;

    PlainWarc(ByteWindow in) {
        this.in = in;
    }

    @Override
    public @Nullable WarcBlock next() throws IOException {
        in.skipBlanks(Long.MAX_VALUE);
        begin = in.position();
        return in.fill() ? read(header()) : null;
    }

    private WarcRecord header() throws IOException {
        if (!in.startsWith(BEGIN)) {
            throw new BadRecordException(null, "no record begins here", null);
        }
        byte[] lines = headerLines();
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(lines))) {
            reader.setLenient(true);
            return reader.next().orElseThrow(EOFException::new);
        } catch (IOException | RuntimeException e) {
            throw new BadRecordException(null, "the record's header cannot be read", e);
        }
    }

    /** Reads as far as the first blank line. */
    private byte[] headerLines() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int lineLength = 1; lineLength > 0; ) {
            lineLength = copyLine(lines);
            if (lines.size() >= LONGEST_HEADER) {
                throw new BadRecordException(null, "the record's header does not end", null);
            }
        }
        return lines.toByteArray();
    }

    /** Copies a line and its end; returns its length without that. */
    private int copyLine(ByteArrayOutputStream to) throws IOException {
        int length = 0;
        int b = in.read();
        while (b != '\n' && to.size() < LONGEST_HEADER) {
            if (b < 0) {
                throw new BadRecordException(null, "the record's header is cut off", null);
            }
            to.write(b);
            length += b == '\r' ? 0 : 1;
            b = in.read();
        }
        to.write('\n');
        return length;
    }

    private WarcBlock read(WarcRecord header) throws IOException {
        try {
            long length = length(header);
            boolean wanted = CapturedPages.mayBePage(header);
            byte[] block = in.read(wanted ? (int) Math.min(length, LONGEST_BLOCK) : 0);
            if (block.length + in.skip(length - block.length) < length) {
                throw new EOFException("the record is cut off");
            }
            checkEnd();
            return new WarcBlock(offset(), header, block);
        } catch (IOException | RuntimeException e) {
            throw new BadRecordException(target(header), Problem.describe(e), e);
        }
    }

    private static long length(WarcRecord header) throws IOException {
        Optional<String> length = header.headers().first("Content-Length");
        if (length.isEmpty()) {
            throw new IOException("the record has no Content-Length");
        }
        try {
            long bytes = Long.parseLong(length.get());
            if (bytes >= 0) {
                return bytes;
            }
        } catch (NumberFormatException e) {
            // Told below, as a negative one is.
        }
        throw new IOException("the record's Content-Length is no number of bytes");
    }

    /**
     * Two line ends close a record; where writers forget one, what follows must be a record. To
     * look that far also tells whether a gzip member that ends here is whole.
     */
    private void checkEnd() throws IOException {
        boolean isClosed = in.startsWith(END);
        in.skipLineEnds();
        if (in.fill() && !isClosed && !in.startsWith(BEGIN)) {
            throw new IOException("the record's Content-Length is wrong");
        }
    }

    private static @Nullable String target(WarcRecord header) {
        return header instanceof WarcTargetRecord record ? CapturedPages.target(record) : null;
    }

    @Override
    public String offset() {
        return Long.toString(begin);
    }

    /**
     * A wrong Content-Length may have led past other records: they are looked for from where the
     * damaged one begins.
     */
    @Override
    public void recover() throws IOException {
        in.goBack(begin + 1);
        while (in.fill() && !in.startsWith(BEGIN)) {
            in.skipLine();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
