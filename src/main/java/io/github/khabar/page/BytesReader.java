package io.github.khabar.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads markup and stripped text given as bytes. */
final class BytesReader {
    private final Limits limits;

    BytesReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a page.
     *
     * @param bytes the page
     * @param hint the charset that the caller believes in, or null
     * @param url the page's address, or null
     */
    Page read(byte[] bytes, @Nullable Charset hint, @Nullable String url) {
        Decoded page = decode(bytes, hint);
        return new HtmlReader(url, limits).readDecoded(page.text, page.charset, page.notices);
    }

    /**
     * Reads stripped text.
     *
     * @param bytes the text
     * @param hint the charset that the caller believes in, or null
     */
    Page readText(byte[] bytes, @Nullable Charset hint) {
        Decoded page = decode(bytes, hint);
        return new TextReader(limits).readDecoded(page.text, page.charset, page.notices);
    }

    /** Bytes as text. */
    private record Decoded(String text, Charset charset, List<Notice> notices) {}

    private Decoded decode(byte[] bytes, @Nullable Charset hint) {
        List<Notice> notices = new ArrayList<>();
        int length = Math.min(bytes.length, limits.inputLength());
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
        return new Decoded(text, chosen.charset(), notices);
    }

    private static int replaced(String text) {
        int replaced = 0;
        for (int at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
            replaced++;
        }
        return replaced;
    }
}
