package io.github.khabar.cli.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.github.khabar.text.WordList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * What files of one kind begin with that hold no page.
 *
 * @param kind what messages call them
 * @param at how many bytes stand before the sign
 * @param sign the bytes that tell them, in ISO-8859-1
 */
record Signature(String kind, int at, String sign) {
    private static final List<Signature> ALL =
            WordList.read(Signature.class, "signatures.txt").rows().stream()
                    .map(Signature::ofRow)
                    .toList();

    private static Signature ofRow(List<String> row) {
        return new Signature(
                row.get(0),
                Integer.parseInt(row.get(1)),
                new String(HexFormat.of().parseHex(row.get(2)), ISO_8859_1));
    }

    /**
     * Checks that a file may be a page.
     *
     * @param bytes the file, decompressed
     * @throws IOException if it is something else; the message says what
     */
    static void check(byte[] bytes) throws IOException {
        for (Signature signature : ALL) {
            if (signature.isOf(bytes)) {
                throw new IOException("is no page but " + signature.kind());
            }
        }
        if (isJson(bytes)) {
            throw new IOException("is no page but JSON");
        }
    }

    private boolean isOf(byte[] bytes) {
        return bytes.length >= at + sign.length()
                && sign.equals(new String(bytes, at, sign.length(), ISO_8859_1));
    }

    /** Whole, or a value a line: a text that only begins with a bracket is none. */
    private static boolean isJson(byte[] bytes) {
        int line = 0;
        while (line < bytes.length && bytes[line] != '\n') {
            line++;
        }
        return isJson(bytes, line) || isJson(bytes, bytes.length);
    }

    private static boolean isJson(byte[] bytes, int length) {
        Reader text =
                new InputStreamReader(
                        new ByteArrayInputStream(bytes, 0, length), StandardCharsets.UTF_8);
        try (JsonReader json = new JsonReader(text)) {
            json.setStrictness(Strictness.STRICT);
            JsonToken begin = json.peek();
            if (begin != JsonToken.BEGIN_OBJECT && begin != JsonToken.BEGIN_ARRAY) {
                return false;
            }
            json.skipValue();
            return json.peek() == JsonToken.END_DOCUMENT;
        } catch (IOException e) {
            return false;
        }
    }
}
