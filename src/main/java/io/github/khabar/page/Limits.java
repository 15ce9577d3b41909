package io.github.khabar.page;

/**
 * How much of one input is read. Past a limit the rest is left out cleanly and the result says so
 * with a {@link Notice}; nothing is thrown.
 *
 * @param inputLength how many characters (or bytes, where bytes are given) of the input are read
 * @param depth how many elements deep the text of a page is told apart; deeper elements count as
 *     their ancestor's text
 * @param blocks how many blocks a page may have
 * @param candidates how many declared values, elements that declare something, and JSON-LD objects
 *     are read, each
 */
public record Limits(int inputLength, int depth, int blocks, int candidates) {
    /** Checks that every limit is at least 1. */
    public Limits {
        check("inputLength", inputLength);
        check("depth", depth);
        check("blocks", blocks);
        check("candidates", candidates);
    }

    /**
     * Returns the default limits: 16 Mi characters, 512 elements deep, 200,000 blocks, 10,000
     * candidates.
     */
    public static Limits defaults() {
        return new Limits(1 << 24, 512, 200_000, 10_000);
    }

    /** Returns how much of an input has to be read to know that it is longer than the limit. */
    int oneMoreThanInput() {
        return inputLength == Integer.MAX_VALUE ? inputLength : inputLength + 1;
    }

    private static void check(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + value);
        }
    }
}
