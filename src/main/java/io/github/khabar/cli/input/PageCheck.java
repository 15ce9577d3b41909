package io.github.khabar.cli.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page from whatever else is named or served as one, by its first bytes: those behind byte
 * order marks, spaces and line ends.
 */
final class PageCheck {
    /** Licences and comments stand before what tells; they are shorter. */
    private static final int HEAD = 1 << 16;

    /** Text has no more of them than slips; of random bytes they are a tenth. */
    private static final int CHARACTERS_A_CONTROL = 20;

    private static final int LEAST_CONTROLS = 8;
    private static final int ESCAPE = 0x1b;

    private final byte[] bytes;
    private final int begin;
    private final Charset charset;

    private PageCheck(byte[] bytes) {
        this.bytes = bytes;
        this.charset = charset(bytes);
        this.begin = begin(bytes, charset);
    }

    /**
     * Checks that bytes may be a page.
     *
     * @param bytes the bytes, decompressed
     * @throws IOException if they are something else; the message says what
     */
    static void check(byte[] bytes) throws IOException {
        String kind = new PageCheck(bytes).kind();
        if (kind != null) {
            throw new IOException("is no page but " + kind);
        }
    }

    /**
     * Returns whether the first sign of a text is this one.
     *
     * @param bytes the text
     * @param sign the sign, of ASCII
     */
    static boolean begins(byte[] bytes, char sign) {
        int begin = begin(bytes, UTF_8);
        return begin < bytes.length && bytes[begin] == sign;
    }

    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return mark == 0xfeff ? UTF_16BE : mark == 0xfffe ? UTF_16LE : UTF_8;
    }

    private static int begin(byte[] bytes, Charset charset) {
        int at = charset.equals(UTF_8) ? 0 : 2;
        while (at < bytes.length) {
            if (ByteWindow.isBlank(bytes[at])) {
                at++;
            } else if (isMark(bytes, at)) {
                at += 3;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isMark(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && (bytes[at] & 0xff) == 0xef
                && (bytes[at + 1] & 0xff) == 0xbb
                && (bytes[at + 2] & 0xff) == 0xbf;
    }

    private @Nullable String kind() {
        String signed = Signature.kind(bytes, begin);
        if (signed != null) {
            return signed;
        }
        if (isJson()) {
            return "JSON";
        }
        Charset read = charset.equals(UTF_8) ? ISO_8859_1 : charset;
        String head = new String(bytes, begin, Math.min(bytes.length - begin, HEAD), read).strip();
        if (head.startsWith("<")) {
            return XmlRoot.kind(head);
        }
        if (MimeHeader.begins(head)) {
            return "a web archive (MHTML) or a mail message";
        }
        if (SourceCode.is(head)) {
            return "a script or a style sheet";
        }
        return isBinary() ? "binary data" : null;
    }

    /** In UTF-16 every other byte may look like a control, in UTF-32 three of four. */
    private boolean isBinary() {
        int[] controls = new int[2];
        int length = Math.min(bytes.length, HEAD);
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            boolean space = ByteWindow.isBlank(bytes[i]) || b == '\f';
            controls[i & 1] += b >= 0 && b < ' ' && b != ESCAPE && !space ? 1 : 0;
        }
        int fewer = Math.min(controls[0], controls[1]) * 2;
        return fewer >= LEAST_CONTROLS
                && fewer * CHARACTERS_A_CONTROL >= length
                && !isMarkedUtf32();
    }

    private boolean isMarkedUtf32() {
        boolean little = charset.equals(UTF_16LE) && bytes[2] == 0 && bytes[3] == 0;
        return little || (bytes[0] == 0 && bytes[1] == 0 && bytes[2] == -2 && bytes[3] == -1);
    }

    /** Whole, cut off, or a value a line: a text that only begins with a bracket is none. */
    private boolean isJson() {
        int line = begin;
        while (line < bytes.length && bytes[line] != '\n') {
            line++;
        }
        return isJson(line) || isJson(bytes.length);
    }

    /** Gson tells of a string without an end as of one that is wrong. */
    private static boolean isUnterminated(IOException failure) {
        return String.valueOf(failure.getMessage()).startsWith("Unterminated string");
    }

    private boolean isJson(int end) {
        ByteArrayInputStream text = new ByteArrayInputStream(bytes, begin, end - begin);
        try (JsonReader json = new JsonReader(new InputStreamReader(text, charset))) {
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(Integer.MAX_VALUE);
            JsonToken first = json.peek();
            if (first != JsonToken.BEGIN_OBJECT && first != JsonToken.BEGIN_ARRAY) {
                return false;
            }
            json.skipValue();
            return json.peek() == JsonToken.END_DOCUMENT;
        } catch (IOException e) {
            boolean isCutOff = e instanceof EOFException || isUnterminated(e);
            return isCutOff && end == bytes.length && begin < end;
        }
    }
}
