package io.github.khabar.cli.warc;

import io.github.khabar.cli.input.PageBytes;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.input.Reference;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A page of a WARC file.
 *
 * @param origin which record it is
 * @param body gives its bytes, no more than asked for
 * @param size how many bytes it takes until it is read
 * @param charset the charset that the server named, or null
 * @param isText whether the markup was stripped
 */
record CapturedPage(Origin origin, Body body, long size, @Nullable Charset charset, boolean isText)
        implements PageInput {
    /** Gives a page's bytes. */
    interface Body {
        PageBytes read(int most) throws IOException;
    }

    /**
     * Which record of which file a page is.
     *
     * @param file what messages call the file
     * @param offset where in it the record begins
     * @param id the record's own identifier, or what stands in for it
     * @param target its address, or null
     * @param captured when it was fetched, or null
     * @param truncated why the crawler cut it off, or null where it did not
     */
    record Origin(
            String file,
            String offset,
            String id,
            @Nullable String target,
            @Nullable Instant captured,
            @Nullable String truncated) {

        Origin(String file, WarcBlock record) {
            this(
                    file,
                    record.offset(),
                    id(record.header()).orElse(file + ":" + record.offset()),
                    record.header() instanceof WarcTargetRecord about
                            ? CapturedPages.target(about)
                            : null,
                    record.header()
                            .headers()
                            .first("WARC-Date")
                            .flatMap(Reference::parse)
                            .map(date -> date.in(ZoneOffset.UTC))
                            .orElse(null),
                    record.header().headers().first("WARC-Truncated").orElse(null));
        }

        private static Optional<String> id(WarcRecord record) {
            return record.headers()
                    .first("WARC-Record-ID")
                    .map(id -> id.startsWith("<") && id.endsWith(">") ? inside(id) : id);
        }

        private static String inside(String brackets) {
            return brackets.substring(1, brackets.length() - 1);
        }

        /** Returns what messages call the record. */
        String name() {
            return CapturedPage.name(file, offset, target);
        }
    }

    /** Returns what messages call a record, with its address or without one. */
    static String name(String file, String offset, @Nullable String target) {
        return file + ", offset " + offset + (target == null ? "" : ", " + target);
    }

    @Override
    public String id() {
        return origin.id();
    }

    @Override
    public String name() {
        return origin.name();
    }

    @Override
    public String path() {
        return origin.file() + ":" + origin.offset();
    }

    @Override
    public PageBytes bytes() throws IOException {
        int most = LIMITS.inputLength() + 1;
        return body.read(most).checked(most);
    }

    @Override
    public Page page(PageBytes bytes, @Nullable String url) {
        String address = url == null ? origin.target() : url;
        Page page = PageInput.page(bytes, isText, charset, address);
        if (origin.truncated() != null) {
            String detail = "the crawler cut the page off: " + origin.truncated();
            page = page.withNotice(new Notice(Notice.Kind.INPUT_CUT, detail));
        }
        Instant captured = origin.captured();
        return captured == null ? page : page.withReference(captured);
    }
}
