package io.github.khabar.page.bytes;

/**
 * How well bytes fit UTF-8, by the table of well-formed sequences in the Unicode Standard, section
 * 3.9.
 *
 * @param characters how many sequences of two bytes or more are well formed
 * @param errors how many bytes belong to no well-formed sequence
 * @param tail how many bytes at the end begin a sequence that the bytes were cut within
 */
record Utf8Scan(int characters, int errors, int tail) {

    /**
     * Scans bytes.
     *
     * @param bytes the bytes
     * @param from where to begin
     * @param length where to end
     */
    static Utf8Scan of(byte[] bytes, int from, int length) {
        int characters = 0;
        int errors = 0;
        int at = from;
        while (at < length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int size = size(bytes, at, length);
            if (size > 0) {
                characters++;
                at += size;
            } else if (size == 0) {
                return new Utf8Scan(characters, errors, length - at);
            } else {
                errors++;
                at++;
            }
        }
        return new Utf8Scan(characters, errors, 0);
    }

    /**
     * Returns whether the bytes hold more than ASCII, and it reads as UTF-8 but for slips.
     *
     * @param charactersPerError how many characters make up for one slip
     */
    boolean isUtf8(int charactersPerError) {
        return characters > 0 && characters >= (long) errors * charactersPerError;
    }

    /** Returns whether every byte is ASCII. */
    boolean isAscii() {
        return characters == 0 && errors == 0 && tail == 0;
    }

    /** Returns the size of the sequence, 0 if the bytes end within it, -1 if it is ill formed. */
    private static int size(byte[] bytes, int at, int length) {
        int lead = bytes[at] & 0xff;
        int size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4) {
            return -1;
        }
        for (int i = 1; i < size; i++) {
            if (at + i == length) {
                return 0;
            }
            int next = bytes[at + i] & 0xff;
            if (next < (i == 1 ? least(lead) : 0x80) || next > (i == 1 ? most(lead) : 0xbf)) {
                return -1;
            }
        }
        return size;
    }

    private static int least(int lead) {
        return switch (lead) {
            case 0xe0 -> 0xa0;
            case 0xf0 -> 0x90;
            default -> 0x80;
        };
    }

    private static int most(int lead) {
        return switch (lead) {
            case 0xed -> 0x9f;
            case 0xf4 -> 0x8f;
            default -> 0xbf;
        };
    }
}
