package io.github.khabar.page.bytes;

import io.github.khabar.page.Notice;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that somebody read in a charset of one byte a character and saved: each Arabic letter has
 * become two characters, of which the first is one of four.
 */
public final class Mojibake {
    /** So many characters beyond ASCII tell; a page of a story has more. */
    private static final int SAMPLE = 2000;

    /** A word may look so by chance, and a page that shows a sample of it holds more else. */
    private static final int LEAST_PAIRS = 12;

    private static final List<Mojibake> ALL =
            List.of(new Mojibake("windows-1252"), new Mojibake("windows-1256"));

    /** The first bytes of Arabic letters, U+0600 to U+06FF, and all others that go on. */
    private static final int FIRST_ARABIC = 0xd8;

    private static final int LAST_ARABIC = 0xdb;
    private static final int CONTINUES = 0x80;
    private static final int FIRST_LEAD = 0xc0;
    private static final int LEADS_2 = 0xc2;
    private static final int LEADS_3 = 0xe0;
    private static final int LEADS_4 = 0xf0;
    private static final int LAST_LEAD = 0xf4;
    private static final int BITS = 6;

    /** Beyond it none of the charsets has a character. */
    private static final int TABLE = 0x2200;

    private final String charset;
    private final short[] bytes = new short[TABLE];

    private Mojibake(String charset) {
        this.charset = charset;
        Arrays.fill(bytes, (short) -1);
        for (int b = 0xff; b >= CONTINUES; b--) {
            // Where a charset has no character for a byte, readers keep the byte as a control.
            bytes[b] = b < 0xa0 ? (short) b : bytes[b];
            String read = new String(new byte[] {(byte) b}, Charset.forName(charset));
            if (read.charAt(0) < TABLE) {
                bytes[read.charAt(0)] = (short) b;
            }
        }
    }

    /**
     * Returns how a text was misread, if it was.
     *
     * @param text the text
     */
    public static @Nullable Mojibake of(CharSequence text) {
        int[] pairs = new int[ALL.size()];
        int beyond = 0;
        for (int i = 0; i < text.length() && beyond < SAMPLE; i++) {
            if (text.charAt(i) >= CONTINUES) {
                beyond++;
                for (int k = 0; k < pairs.length; k++) {
                    pairs[k] += ALL.get(k).isPair(text, i) ? 1 : 0;
                }
            }
        }
        int best = pairs[1] > pairs[0] ? 1 : 0;
        // Each pair is two of the characters: half of all make a quarter.
        return pairs[best] >= LEAST_PAIRS && pairs[best] * 4 >= beyond ? ALL.get(best) : null;
    }

    private boolean isPair(CharSequence text, int at) {
        int lead = at(text, at);
        return lead >= FIRST_ARABIC && lead <= LAST_ARABIC && continues(text, at + 1);
    }

    private int at(CharSequence text, int at) {
        char c = at < text.length() ? text.charAt(at) : 0;
        return c < CONTINUES || c >= TABLE ? -1 : bytes[c];
    }

    private boolean continues(CharSequence text, int at) {
        int b = at(text, at);
        return b >= CONTINUES && b < FIRST_LEAD;
    }

    /** Returns what is worth knowing of a text that was read back. */
    public Notice repaired() {
        return new Notice(
                Notice.Kind.CHARSET_MISLABELLED,
                "UTF-8 that was once read as " + charset + ", read back");
    }

    /** Returns what is worth knowing of a text that stays as it is. */
    public Notice told() {
        return new Notice(
                Notice.Kind.CHARSET_MISLABELLED, "UTF-8 that was once read as " + charset);
    }

    /**
     * Returns a text as it was written; what is no UTF-8 of this charset stays.
     *
     * @param text the text
     */
    public String repair(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int length = length(text, i);
            if (length == 1) {
                out.append(text.charAt(i));
            } else {
                out.appendCodePoint(decode(text, i, length));
            }
            i += length;
        }
        return out.toString();
    }

    /** Returns of how many bytes a character of UTF-8 begins here; 1 where none does. */
    private int length(CharSequence text, int at) {
        int lead = at(text, at);
        if (lead < LEADS_2 || lead > LAST_LEAD) {
            return 1;
        }
        int length = lead < LEADS_3 ? 2 : lead < LEADS_4 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (!continues(text, at + i)) {
                return 1;
            }
        }
        return isCharacter(decode(text, at, length), length) ? length : 1;
    }

    private int decode(CharSequence text, int at, int length) {
        int value = at(text, at) & (0xff >> (length + 1));
        for (int i = 1; i < length; i++) {
            value = value << BITS | (at(text, at + i) & 0x3f);
        }
        return value;
    }

    private static boolean isCharacter(int value, int length) {
        boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
        int least =
                length == 2 ? 0x80 : length == 3 ? 0x800 : Character.MIN_SUPPLEMENTARY_CODE_POINT;
        return value >= least && value <= Character.MAX_CODE_POINT && !surrogate;
    }
}
