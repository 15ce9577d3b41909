package io.github.khabar.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FSDataInputStream;
import org.netpreserve.jwarc.WarcReader;

/** Finds where a record of a WARC file begins, after one that is damaged. */
final class RecordSearch {
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final byte[] PLAIN = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final FSDataInputStream in;
    private final byte[] mark;

    /**
     * Returns a search.
     *
     * @param in the file; the search moves its position
     * @param compressed whether each record is a gzip member
     */
    RecordSearch(FSDataInputStream in, boolean compressed) {
        this.in = in;
        this.mark = compressed ? GZIP : PLAIN;
    }

    /**
     * Returns where the next record begins whose header can be read, or -1.
     *
     * @param from the first offset to look at
     * @throws IOException if the file cannot be read
     */
    long next(long from) throws IOException {
        long at = find(from);
        while (at >= 0 && !isRecord(at)) {
            at = find(at + 1);
        }
        return at;
    }

    /** No mark begins with its own first byte again, so one pass without stepping back does. */
    private long find(long from) throws IOException {
        in.seek(from);
        InputStream bytes = new BufferedInputStream(in, 1 << 16);
        int matched = 0;
        long at = from;
        for (int b = bytes.read(); b >= 0; b = bytes.read(), at++) {
            matched = (byte) b == mark[matched] ? matched + 1 : (byte) b == mark[0] ? 1 : 0;
            if (matched == mark.length) {
                return at + 1 - mark.length;
            }
        }
        return -1;
    }

    private boolean isRecord(long at) throws IOException {
        in.seek(at);
        try {
            return new WarcReader((InputStream) in).next().isPresent();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
