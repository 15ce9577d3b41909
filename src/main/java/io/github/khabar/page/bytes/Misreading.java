package io.github.khabar.page.bytes;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * One charset of one byte a character that UTF-8 may have been read in: what was a letter has
 * become two characters or three, each of which stands for a byte.
 */
final class Misreading {
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

    Misreading(String charset) {
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

    /** Returns what messages call it. */
    String charset() {
        return charset;
    }

    /**
     * How a text looks to have been misread so.
     *
     * @param sequences how many characters of UTF-8 it holds
     * @param covered of how many characters they are made
     * @param beyond how many characters beyond ASCII it has
     */
    record Fit(int sequences, int covered, int beyond) {
        /** The other half may be what no charset gives back, or was never misread. */
        boolean isLikely(int least) {
            return sequences >= least && covered * 2L >= beyond;
        }
    }

    /** Returns how a text looks. */
    Fit fit(CharSequence text) {
        int sequences = 0;
        int covered = 0;
        int beyond = 0;
        for (int i = 0; i < text.length(); ) {
            int length = length(text, i);
            if (length > 1) {
                sequences++;
                covered += length;
                beyond += length;
            } else {
                beyond += text.charAt(i) >= CONTINUES ? 1 : 0;
            }
            i += length;
        }
        return new Fit(sequences, covered, beyond);
    }

    /** Returns how many characters began one that is not whole. */
    int lost(CharSequence text) {
        int lost = 0;
        for (int i = 0; i < text.length(); ) {
            int length = length(text, i);
            lost += length == 1 && at(text, i) >= FIRST_LEAD ? 1 : 0;
            i += length;
        }
        return lost;
    }

    private int at(CharSequence text, int at) {
        char c = at < text.length() ? text.charAt(at) : 0;
        return c < CONTINUES || c >= TABLE ? -1 : bytes[c];
    }

    private boolean continues(CharSequence text, int at) {
        int b = at(text, at);
        return b >= CONTINUES && b < FIRST_LEAD;
    }

    /**
     * Returns a text as it was written; what is no UTF-8 of this charset stays.
     *
     * @param text the text
     */
    String repair(CharSequence text) {
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
