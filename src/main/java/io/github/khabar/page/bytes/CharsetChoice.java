package io.github.khabar.page.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the charset of a page's bytes: byte order mark, else what the bytes themselves show
 * beyond doubt (UTF-16, UTF-8), else the label (the caller's hint before the page's own), unless
 * the bytes contradict it, else detection.
 */
final class CharsetChoice {
    private static final int SAMPLE = 1 << 16;
    private static final int ARABIC_BLOCK = 0x06;
    private static final int CHARACTERS_PER_SLIP = 4;

    private final byte[] bytes;
    private final int length;
    private final @Nullable Charset label;
    private final String labelledBy;
    private final Utf8Scan scan;
    private int from;

    private CharsetChoice(byte[] bytes, int length, @Nullable Charset hint) {
        this.bytes = bytes;
        this.length = length;
        this.label = hint == null ? DeclaredCharset.find(bytes, length) : meant(hint);
        this.labelledBy = hint == null ? "declared" : "hinted";
        this.scan = Utf8Scan.of(bytes, 0, length);
    }

    private static Charset meant(Charset hint) {
        Charset meant = CharsetLabels.charset(hint.name());
        return meant == null ? hint : meant;
    }

    /**
     * The charset chosen.
     *
     * @param charset the charset
     * @param from where the text begins, after a byte order mark
     * @param to where it ends, before a sequence that was cut
     * @param mislabelled what the label said instead, for people, or null if it was right or there
     *     was none
     * @param slips how many bytes will be replaced, as far as that is known
     */
    record Chosen(Charset charset, int from, int to, @Nullable String mislabelled, int slips) {}

    /**
     * Chooses.
     *
     * @param bytes the page
     * @param length how many of the bytes are the page's
     * @param hint the charset that the caller believes in, or null
     */
    static Chosen of(byte[] bytes, int length, @Nullable Charset hint) {
        return new CharsetChoice(bytes, length, hint).choose();
    }

    private Chosen choose() {
        Charset charset = byMark();
        if (charset == null) {
            charset = byPattern();
        }
        if (charset == null) {
            charset = byLabel();
        }
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        return new Chosen(
                charset,
                from,
                utf8 ? length - scan.tail() : length,
                mislabelled(charset),
                utf8 ? scan.errors() : 0);
    }

    private @Nullable String mislabelled(Charset charset) {
        if (label == null || isSame(label, charset)) {
            return null;
        }
        boolean eitherReads =
                scan.isAscii()
                        && CharsetLabels.readsAscii(label)
                        && CharsetLabels.readsAscii(charset);
        if (eitherReads) {
            return null;
        }
        return labelledBy + " " + label.name() + ", read as " + charset.name();
    }

    /** UTF-16 without a byte order is right for either. */
    private static boolean isSame(Charset label, Charset charset) {
        return label.equals(charset)
                || (label.name().startsWith("UTF-16") && charset.name().startsWith("UTF-16"));
    }

    private @Nullable Charset byMark() {
        if (startsWith(0xef, 0xbb, 0xbf)) {
            return marked("UTF-8", 3);
        }
        if (startsWith(0xff, 0xfe, 0, 0)) {
            return marked("UTF-32LE", 4);
        }
        if (startsWith(0, 0, 0xfe, 0xff)) {
            return marked("UTF-32BE", 4);
        }
        if (startsWith(0xff, 0xfe)) {
            return marked("UTF-16LE", 2);
        }
        return startsWith(0xfe, 0xff) ? marked("UTF-16BE", 2) : null;
    }

    private Charset marked(String name, int size) {
        from = size;
        return Charset.forName(name);
    }

    private boolean startsWith(int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * In UTF-16 every other byte is the number of a block of characters, 0 for markup and 6 for
     * Arabic, which no other charset has; UTF-8 has a form that Arabic in no other charset falls
     * into.
     */
    private @Nullable Charset byPattern() {
        int sample = Math.min(length, SAMPLE) & ~1;
        int[] high = new int[2];
        for (int i = 0; i < sample; i++) {
            high[i & 1] += bytes[i] == 0 || bytes[i] == ARABIC_BLOCK ? 1 : 0;
        }
        if (high[1] * 4L > sample && high[0] * 10L < high[1]) {
            return StandardCharsets.UTF_16LE;
        }
        if (high[0] * 4L > sample && high[1] * 10L < high[0]) {
            return StandardCharsets.UTF_16BE;
        }
        return scan.isUtf8(CHARACTERS_PER_SLIP) ? StandardCharsets.UTF_8 : null;
    }

    private Charset byLabel() {
        if (label == null) {
            return scan.isAscii() ? StandardCharsets.UTF_8 : detected();
        }
        if (label.equals(StandardCharsets.UTF_8)) {
            return scan.errors() == 0 || scan.isUtf8(1) ? label : detected();
        }
        if (scan.isAscii()) {
            return CharsetLabels.readsAscii(label) ? label : StandardCharsets.UTF_8;
        }
        Charset arabic = ArabicCharsets.best(bytes, length);
        if (arabic == null || arabic.equals(label)) {
            return label;
        }
        boolean contradicted =
                ArabicCharsets.read(bytes, length, arabic)
                        .beats(ArabicCharsets.read(bytes, length, label));
        return contradicted ? arabic : label;
    }

    private Charset detected() {
        Charset arabic = ArabicCharsets.best(bytes, length);
        if (arabic != null) {
            return arabic;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(
                length > SAMPLE || length < bytes.length
                        ? Arrays.copyOf(bytes, Math.min(length, SAMPLE))
                        : bytes);
        CharsetMatch match = detector.detect();
        Charset charset = match == null ? null : CharsetLabels.charsetOfAscii(match.getName());
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }
}
