package io.github.khabar.spark;

import io.github.khabar.page.Limits;
import java.time.Instant;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.jspecify.annotations.Nullable;

/** A page as it was read, before it is parsed, or why it could not be read; a bean for Spark. */
public final class FetchedPage {
    /** How many bytes to read: one more than the parser does, so that it tells of what it cuts. */
    static final int MOST = Limits.defaults().inputLength() + 1;

    private String id = "";
    private @Nullable String url;
    private @Nullable Instant fetched;
    private @Nullable String charset;
    private byte @Nullable [] content;
    private @Nullable String problem;

    /** Returns an encoder of such pages. */
    static Encoder<FetchedPage> encoder() {
        return Encoders.bean(FetchedPage.class);
    }

    /**
     * Returns a page that could not be read.
     *
     * @param id where it stands
     * @param url its address, or null where it is not known
     * @param cause why
     */
    static FetchedPage failed(String id, @Nullable String url, Exception cause) {
        FetchedPage page = new FetchedPage();
        page.setId(id);
        page.setUrl(url);
        page.setProblem(cause.toString());
        return page;
    }

    /** Returns where it was read: the file, and in a WARC file the record's offset after an @. */
    public String getId() {
        return id;
    }

    /** Sets where it was read. */
    public void setId(String id) {
        this.id = id;
    }

    /** Returns its address; null where it is not known. */
    public @Nullable String getUrl() {
        return url;
    }

    /** Sets its address. */
    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    /** Returns when it was fetched, the instant that "two hours ago" refers to; null if unknown. */
    public @Nullable Instant getFetched() {
        return fetched;
    }

    /** Sets when it was fetched. */
    public void setFetched(@Nullable Instant fetched) {
        this.fetched = fetched;
    }

    /** Returns the charset that the server named; null where it named none. */
    public @Nullable String getCharset() {
        return charset;
    }

    /** Sets the charset that the server named. */
    public void setCharset(@Nullable String charset) {
        this.charset = charset;
    }

    /** Returns the page's bytes; null where it could not be read. */
    public byte @Nullable [] getContent() {
        return content;
    }

    /** Sets the page's bytes. */
    public void setContent(byte @Nullable [] content) {
        this.content = content;
    }

    /** Returns why it could not be read; null where it was. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Sets why it could not be read. */
    public void setProblem(@Nullable String problem) {
        this.problem = problem;
    }
}
