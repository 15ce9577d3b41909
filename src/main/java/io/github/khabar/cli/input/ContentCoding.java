package io.github.khabar.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes an HTTP content coding (RFC 9110, section 8.4.1). Crawlers that store a page decoded often
 * leave the header as it was: bytes that are markup already are taken as they are.
 */
public final class ContentCoding {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    /** Servers apply one, rarely two. */
    private static final int MOST_CODINGS = 8;

    /** What says that nothing was done. */
    private static final Set<String> NONE = Set.of("", "identity", "none");

    private static final int ZLIB_METHOD = 8;
    private static final int ZLIB_CHECK = 31;

    private ContentCoding() {}

    /**
     * Decodes a body.
     *
     * @param body the bytes as they were sent
     * @param codings the header's value; blank for none
     * @param most how many bytes are wanted at most
     * @throws IOException if a coding is not known, there are more than eight, or nothing can be
     *     decoded
     */
    public static PageBytes decode(PageBytes body, String codings, int most) throws IOException {
        List<String> applied =
                BETWEEN.splitAsStream(codings.toLowerCase(Locale.ROOT))
                        .filter(coding -> !NONE.contains(coding))
                        .toList();
        if (applied.size() > MOST_CODINGS) {
            throw new IOException("more than " + MOST_CODINGS + " content codings");
        }
        PageBytes decoded = body;
        for (int i = applied.size() - 1; i >= 0; i--) {
            decoded = isMarkup(decoded) ? decoded : undo(decoded, applied.get(i), most);
        }
        return decoded;
    }

    private static PageBytes undo(PageBytes body, String coding, int most) throws IOException {
        byte[] bytes = body.bytes();
        InputStream stream = new ByteArrayInputStream(bytes);
        ByteWindow in = ByteWindow.of(stream);
        return switch (coding) {
            case "gzip", "x-gzip" ->
                    GzipMember.begins(in) ? read(GzipMembers.stream(in), body, most) : body;
            case "deflate" ->
                    read(new InflaterInputStream(stream, new Inflater(!isZlib(bytes))), body, most);
            case "br" -> read(new BrotliInputStream(stream), body, most);
            default -> throw new IOException("the content coding " + coding + " is not known");
        };
    }

    /** What was cut off while it was coded explains itself better than what is read of it. */
    private static PageBytes read(InputStream in, PageBytes coded, int most) throws IOException {
        return PageBytes.read(in, most).cutAs(coded);
    }

    private static boolean isMarkup(PageBytes body) {
        return PageCheck.begins(body.bytes(), '<');
    }

    /** By the standard 'deflate' means zlib's form of it; some servers send it bare. */
    private static boolean isZlib(byte[] body) {
        return body.length > 1
                && (body[0] & 0xf) == ZLIB_METHOD
                && ((body[0] & 0xff) << 8 | (body[1] & 0xff)) % ZLIB_CHECK == 0;
    }
}
