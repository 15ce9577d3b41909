package io.github.khabar.cli.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
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

    /** What gzip writes first, in ISO-8859-1. */
    static final String GZIP = "\u001f\u008b";

    private static final int GZIP_MAGIC = 0x1f8b;
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
    public static byte[] decode(byte[] body, String codings, int most) throws IOException {
        byte[] decoded = body;
        List<String> applied = BETWEEN.splitAsStream(codings.toLowerCase(Locale.ROOT)).toList();
        if (applied.size() > MOST_CODINGS) {
            throw new IOException("more than " + MOST_CODINGS + " content codings");
        }
        for (int i = applied.size() - 1; i >= 0; i--) {
            decoded = isMarkup(decoded) ? decoded : undo(decoded, applied.get(i), most);
        }
        return decoded;
    }

    private static byte[] undo(byte[] body, String coding, int most) throws IOException {
        return switch (coding) {
            case "", "identity", "none" -> body;
            case "gzip", "x-gzip" ->
                    isGzip(body) ? read(new GZIPInputStream(stream(body)), most) : body;
            case "deflate" ->
                    read(new InflaterInputStream(stream(body), new Inflater(!isZlib(body))), most);
            case "br" -> read(new BrotliInputStream(stream(body)), most);
            default -> throw new IOException("the content coding " + coding + " is not known");
        };
    }

    private static InputStream stream(byte[] body) {
        return new ByteArrayInputStream(body);
    }

    /**
     * Reads as far as possible: of a page that was cut off, what came is shown.
     *
     * @param in the stream
     * @param most how many bytes are wanted
     * @throws IOException if not even the first byte can be read
     */
    public static byte[] read(InputStream in, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (in) {
            int read = in.read(buffer, 0, Math.min(buffer.length, most));
            while (read > 0) {
                out.write(buffer, 0, read);
                read = in.read(buffer, 0, Math.min(buffer.length, most - out.size()));
            }
        } catch (IOException e) {
            if (out.size() == 0) {
                throw e;
            }
        }
        return out.toByteArray();
    }

    private static boolean isMarkup(byte[] body) {
        int at = 0;
        while (at < body.length && (body[at] == ' ' || body[at] == '\r' || body[at] == '\n')) {
            at++;
        }
        return at < body.length && body[at] == '<';
    }

    /** Returns whether bytes begin as those that gzip writes. */
    private static boolean isGzip(byte[] body) {
        return body.length > 1 && bigEndian(body) == GZIP_MAGIC;
    }

    /** By the standard 'deflate' means zlib's form of it; some servers send it bare. */
    private static boolean isZlib(byte[] body) {
        return body.length > 1
                && (body[0] & 0xf) == ZLIB_METHOD
                && bigEndian(body) % ZLIB_CHECK == 0;
    }

    private static int bigEndian(byte[] body) {
        return (body[0] & 0xff) << 8 | (body[1] & 0xff);
    }
}
