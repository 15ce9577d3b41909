package io.github.khabar.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of one WARC file, read record by record: responses of status 200 that hold HTML. A
 * damaged record gives a page with a problem, and reading goes on at the next whole record.
 */
final class WarcPages implements Iterator<FetchedPage>, Closeable {
    private static final int OK = 200;
    private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

    private final String file;
    private final FSDataInputStream in;
    private final RecordSearch search;

    /** Where {@link #reader} began. */
    private long begin;

    /** Where the last record begins that was read whole, or {@link #begin} before there is one. */
    private long last;

    /** Null at the end of the file. */
    private @Nullable WarcReader reader;

    private @Nullable FetchedPage next;

    /**
     * Begins to read.
     *
     * @param file the file's name
     * @param in the file; {@link #close()} closes it
     * @throws IOException if it cannot be read; it is closed then
     */
    WarcPages(String file, FSDataInputStream in) throws IOException {
        this.file = file;
        this.in = in;
        try {
            this.reader = new WarcReader((InputStream) in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        this.search = new RecordSearch(in, reader.compression() == WarcCompression.GZIP);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && reader != null) {
                next = read(reader);
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e); // not one record's fault: Spark tries again
        }
    }

    @Override
    public FetchedPage next() {
        if (!hasNext()) {
            throw new NoSuchElementException(file);
        }
        FetchedPage page = next;
        next = null;
        return page;
    }

    @Override
    public void close() throws IOException {
        reader = null;
        in.close();
    }

    /** Reads one record; gives null for a record without a page and at the end. */
    private @Nullable FetchedPage read(WarcReader from) throws IOException {
        String url = null;
        FetchedPage page = null;
        try {
            Optional<WarcRecord> record = from.next();
            if (record.isEmpty()) {
                close();
                return null;
            }
            if (record.get() instanceof WarcResponse response) {
                url = response.target();
                page = page(response, url, id(from));
            }
            last = begin + from.position();
            return page;
        } catch (IOException | RuntimeException e) { // jwarc throws both on damaged records
            FetchedPage failed = FetchedPage.failed(id(from), url, e);
            resumeAfter(begin + from.position());
            return failed;
        }
    }

    private String id(WarcReader from) {
        return file + "@" + (begin + from.position());
    }

    private static @Nullable FetchedPage page(WarcResponse response, String url, String id)
            throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        if (http.status() != OK || !isPage(type.base())) {
            return null;
        }
        FetchedPage page = new FetchedPage();
        page.setId(id);
        page.setUrl(url);
        page.setFetched(response.date());
        page.setCharset(type.parameters().get("charset"));
        page.setContent(http.bodyDecoded().stream().readNBytes(FetchedPage.MOST));
        return page;
    }

    private static boolean isPage(MediaType type) {
        return type.equals(MediaType.HTML) || type.equals(XHTML);
    }

    /**
     * Reads on with a new reader: after a failure jwarc's gives what it has given before. It begins
     * behind the last whole record, since a wrong length may have led beyond the beginning of the
     * next one.
     */
    private void resumeAfter(long failure) throws IOException {
        begin = search.next(last + 1);
        if (begin == failure) {
            begin = search.next(failure + 1);
        }
        last = begin;
        if (begin < 0) {
            close();
        } else {
            in.seek(begin);
            reader = new WarcReader((InputStream) in);
        }
    }
}
