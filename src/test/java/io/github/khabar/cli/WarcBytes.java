package io.github.khabar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes the bytes of a WARC file, record by record, right or wrong. */
public final class WarcBytes {
    private final List<byte[]> records = new ArrayList<>();

    /** Adds a page as a server would have sent it. */
    WarcBytes page(String url, String html) {
        return response(url, "200 OK", "Content-Type: text/html; charset=utf-8", bytes(html));
    }

    /** Adds an answer with HTTP header lines that end in CRLF but for the last one. */
    WarcBytes response(String url, String status, String httpHeader, byte[] body) {
        String http = "HTTP/1.1 " + status + "\r\n" + httpHeader + "\r\n\r\n";
        return record(
                "response",
                url,
                "Content-Type: application/http; msgtype=response",
                join(bytes(http), body));
    }

    /** Adds a record of any type with a further header line. */
    WarcBytes record(String type, String url, String header, byte[] block) {
        return raw(record(type, url, header, block.length, block));
    }

    /** Adds bytes as they are. */
    WarcBytes raw(byte[] bytes) {
        records.add(bytes);
        return this;
    }

    /** Returns a record that states a length of its own. */
    byte[] record(String type, String url, String header, long length, byte[] block) {
        String lines =
                "WARC/1.0\r\nWARC-Type: "
                        + type
                        + "\r\nWARC-Record-ID: <urn:test:"
                        + records.size()
                        + ">\r\nWARC-Date: 2025-09-12T10:00:00Z\r\nWARC-Target-URI: "
                        + url
                        + "\r\n"
                        + header
                        + "\r\nContent-Length: "
                        + length
                        + "\r\n\r\n";
        return join(bytes(lines), block, bytes("\r\n\r\n"));
    }

    /** Returns the file. */
    byte[] plain() {
        return join(records.toArray(byte[][]::new));
    }

    /** Returns the file with each record in a gzip member of its own. */
    byte[] gzipped() {
        return join(members().toArray(byte[][]::new));
    }

    /** Returns those members. */
    List<byte[]> members() {
        return records.stream().map(WarcBytes::gzip).toList();
    }

    /** Writes the file. */
    static String write(Path file, byte[] bytes) throws IOException {
        return Files.write(file, bytes).toString();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
