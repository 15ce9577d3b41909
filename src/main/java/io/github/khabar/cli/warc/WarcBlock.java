package io.github.khabar.cli.warc;

import org.netpreserve.jwarc.WarcRecord;

/** A record of a WARC file, as far as it may hold a page. */
final class WarcBlock {
    private final String offset;
    private final WarcRecord header;
    private final byte[] bytes;

    /**
     * Takes a record that was read.
     *
     * @param offset where it begins, as messages say it
     * @param header its named fields; its body is not there but here
     * @param bytes its body: the first bytes of one that is longer than a page may be, and none of
     *     a record that holds no page
     */
    WarcBlock(String offset, WarcRecord header, byte[] bytes) {
        this.offset = offset;
        this.header = header;
        this.bytes = bytes;
    }

    String offset() {
        return offset;
    }

    WarcRecord header() {
        return header;
    }

    /** Returns the body, which nobody changes. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns the same record, at an offset that is told otherwise. */
    WarcBlock at(String otherOffset) {
        return new WarcBlock(otherOffset, header, bytes);
    }
}
