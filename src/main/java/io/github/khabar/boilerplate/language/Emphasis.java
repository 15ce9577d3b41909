package io.github.khabar.boilerplate.language;

/** The signs by which messengers and Markdown set off a line: "*…*", "__…__", "# …". */
public final class Emphasis {
    private static final String SIGNS = "*_";
    private static final char HASH = '#';

    private Emphasis() {}

    /**
     * Returns a line without the signs that set it off; the line itself where none do.
     *
     * @param line the line
     */
    public static String without(String line) {
        String bare = line.indexOf(HASH) == 0 ? withoutHashes(line) : withoutSigns(line);
        return bare.isEmpty() ? line : bare;
    }

    private static String withoutHashes(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == HASH) {
            hashes++;
        }
        boolean heading = hashes < line.length() && line.charAt(hashes) == ' ';
        return heading ? line.substring(hashes).strip() : line;
    }

    private static String withoutSigns(String line) {
        int signs = 0;
        while (2 * signs + 1 < line.length() && isSign(line, signs)) {
            signs++;
        }
        return line.substring(signs, line.length() - signs).strip();
    }

    /** Returns whether the same sign stands as far from the line's begin as from its end. */
    private static boolean isSign(String line, int at) {
        char sign = line.charAt(at);
        return SIGNS.indexOf(sign) >= 0 && line.charAt(line.length() - 1 - at) == sign;
    }
}
