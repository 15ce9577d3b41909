package io.github.khabar.page.bytes;

import io.github.khabar.page.Notice;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param text the text, without a byte order mark
 * @param charset what it was decoded with
 * @param notices what is worth knowing about the decoding
 */
public record DecodedBytes(String text, Charset charset, List<Notice> notices) {
    /**
     * Decodes bytes.
     *
     * @param bytes the bytes
     * @param most how many of them are read
     * @param hint the charset that the caller believes in, or null
     */
    public static DecodedBytes of(byte[] bytes, int most, @Nullable Charset hint) {
        List<Notice> notices = new ArrayList<>();
        int length = Math.min(bytes.length, most);
        if (length < bytes.length) {
            notices.add(new Notice(Notice.Kind.INPUT_CUT, "read the first " + length + " bytes"));
        }
        CharsetChoice.Chosen chosen = CharsetChoice.of(bytes, length, hint);
        String text =
                new String(bytes, chosen.from(), chosen.to() - chosen.from(), chosen.charset());
        if (chosen.mislabelled() != null) {
            notices.add(new Notice(Notice.Kind.CHARSET_MISLABELLED, chosen.mislabelled()));
        }
        int replaced =
                chosen.charset().equals(StandardCharsets.UTF_8) ? chosen.slips() : replaced(text);
        if (replaced > 0) {
            notices.add(
                    new Notice(
                            Notice.Kind.CHARSET_REPLACED,
                            replaced + " bytes or more are no " + chosen.charset().name()));
        }
        return new DecodedBytes(text, chosen.charset(), notices);
    }

    /** Returns the same, with what was once misread in another charset read back. */
    public DecodedBytes readBack() {
        List<Notice> all = new ArrayList<>(notices);
        return new DecodedBytes(MisreadText.repaired(text, all), charset, all);
    }

    private static int replaced(String text) {
        int replaced = 0;
        for (int at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
            replaced++;
        }
        return replaced;
    }
}
