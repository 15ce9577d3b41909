package io.github.khabar.cli.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.khabar.cli.input.ContentCoding;
import io.github.khabar.cli.input.InputEvents;
import io.github.khabar.cli.input.PageBytes;
import io.github.khabar.cli.input.Skip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcContinuation;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Tells which records of a WARC file are pages: answers of servers, and text taken from them. */
final class CapturedPages {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final String TEXT = "text/plain";
    private static final String HTTP = "application/http";
    private static final String PROTOCOL = "http/";
    private static final int OK = 200;

    private CapturedPages() {}

    /** Returns whether a record's block is needed to know whether it is a page. */
    static boolean mayBePage(WarcRecord record) {
        return record instanceof WarcResponse
                || record instanceof WarcResource
                || record instanceof WarcConversion;
    }

    /** Returns the address that a record is about, or null. */
    static @Nullable String target(WarcTargetRecord record) {
        try {
            return record.target();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * Returns the page that a record holds.
     *
     * @param origin which record it is
     * @param record the record
     * @param events is told why there is none, where there might have been one
     * @return the page, or null
     * @throws IOException if the record cannot be read
     */
    static @Nullable CapturedPage of(
            CapturedPage.Origin origin, WarcBlock record, InputEvents events) throws IOException {
        WarcRecord header = record.header();
        if (header instanceof WarcRevisit) {
            events.skipped(Skip.REVISIT);
        } else if (header instanceof WarcContinuation) {
            events.skipped(Skip.TYPE);
        } else if (mayBePage(header)) {
            CapturedPage page = page(origin, record, events);
            if (page != null && origin.truncated() != null) {
                events.truncated();
            }
            return page;
        }
        return null;
    }

    private static @Nullable CapturedPage page(
            CapturedPage.Origin origin, WarcBlock record, InputEvents events) throws IOException {
        String type = first(record.header(), "Content-Type");
        if (record.header() instanceof WarcResponse) {
            if (name(type).equals(HTTP)) {
                return answer(origin, record, events);
            }
        } else if (isHtml(type) || name(type).equals(TEXT)) {
            return new CapturedPage(
                    origin,
                    most -> PageBytes.of(record.bytes()),
                    record.bytes().length,
                    charset(type),
                    !isHtml(type));
        }
        events.skipped(Skip.TYPE);
        return null;
    }

    private static @Nullable CapturedPage answer(
            CapturedPage.Origin origin, WarcBlock record, InputEvents events) throws IOException {
        HttpResponse http = parse(record.bytes());
        String type = http.headers().first("Content-Type").orElse("");
        String known =
                type.isBlank() ? first(record.header(), "WARC-Identified-Payload-Type") : type;
        if (http.status() != OK) {
            events.skipped(Skip.STATUS);
        } else if (!isHtml(known)) {
            events.skipped(Skip.TYPE);
        } else {
            return new CapturedPage(
                    origin, most -> body(http, most), record.bytes().length, charset(type), false);
        }
        return null;
    }

    private static HttpResponse parse(byte[] block) throws IOException {
        try {
            return HttpResponse.parse(
                    LengthedBody.create(
                            Channels.newChannel(InputStream.nullInputStream()),
                            ByteBuffer.wrap(inCapitals(block)),
                            block.length));
        } catch (IOException | RuntimeException e) {
            throw new IOException("the HTTP header cannot be read", e);
        }
    }

    /** Some crawlers write the protocol's name in small letters, which jwarc does not know. */
    private static byte[] inCapitals(byte[] block) {
        if (!new String(block, 0, Math.min(block.length, PROTOCOL.length()), US_ASCII)
                .equals(PROTOCOL)) {
            return block;
        }
        byte[] capitals = block.clone();
        System.arraycopy(
                PROTOCOL.toUpperCase(Locale.ROOT).getBytes(US_ASCII),
                0,
                capitals,
                0,
                PROTOCOL.length());
        return capitals;
    }

    private static PageBytes body(HttpResponse http, int most) throws IOException {
        PageBytes sent = PageBytes.read(http.body().stream(), most);
        return ContentCoding.decode(
                sent, String.join(",", http.headers().all("Content-Encoding")), most);
    }

    private static String first(WarcRecord record, String field) {
        return record.headers().first(field).orElse("");
    }

    private static boolean isHtml(String type) {
        return HTML.contains(name(type));
    }

    private static String name(String type) {
        int end = type.indexOf(';');
        return type.substring(0, end < 0 ? type.length() : end).strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the charset that a content type names, or null where it names none that is known. */
    private static @Nullable Charset charset(String type) {
        try {
            String name = MediaType.parseLeniently(type).parameters().getOrDefault("charset", "");
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
