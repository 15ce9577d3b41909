package io.github.khabar.cli.input;

import io.github.khabar.page.Limits;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** One page to parse: a file, standard input, or a record of a WARC file. */
public interface PageInput {
    /** Returns what messages call this input. */
    String name();

    /** Returns what its article is told apart by. */
    String id();

    /** Returns where the page lies: its file, with the record's place in it; no other has it. */
    String path();

    /** Returns about how many bytes it takes up. */
    long size();

    /**
     * Reads the page's bytes, which can be done once.
     *
     * @return the bytes: one more than a page may have, where it has too many
     * @throws IOException if they cannot be read, or are no page
     */
    PageBytes bytes() throws IOException;

    /**
     * Makes a page of its bytes.
     *
     * @param bytes the bytes
     * @param url the page's address, or null where it is not given
     */
    Page page(PageBytes bytes, @Nullable String url);

    /** How much of a page is read. */
    Limits LIMITS = Limits.defaults();

    /**
     * Reads a page's bytes.
     *
     * @param bytes the bytes
     * @param isText whether the markup was stripped
     * @param charset the charset that the server named, or null
     * @param url the page's address, or null
     */
    static Page page(
            PageBytes bytes, boolean isText, @Nullable Charset charset, @Nullable String url) {
        if (!isText) {
            return bytes.told(Page.ofBytes(bytes.bytes(), charset, url, LIMITS));
        }
        Page page = bytes.told(Page.ofTextBytes(bytes.bytes(), charset, LIMITS));
        return url == null ? page : page.withUrl(url);
    }
}
