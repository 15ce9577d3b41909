package io.github.khabar.byline.item;

import io.github.khabar.byline.line.LineTokens;

/**
 * A name that stands twice, glued or not ({@code شيماء عبادشيماء عباد}), cut to one.
 *
 * @param line the line, cut off inside a token where the glue is
 * @param end the index after the name's last token
 */
record Doubling(LineTokens line, int end) {
    static Doubling of(LineTokens line, int begin, int end) {
        StringBuilder letters = new StringBuilder();
        for (int i = begin; i < end; i++) {
            letters.append(line.isMark(i) ? "" : line.get(i).word());
        }
        int half = letters.length() / 2;
        boolean doubled =
                end > begin
                        && half > 3
                        && letters.length() % 2 == 0
                        && letters.substring(0, half).contentEquals(letters.substring(half));
        return doubled ? cut(line, begin, half) : new Doubling(line, end);
    }

    private static Doubling cut(LineTokens line, int begin, int half) {
        int i = begin;
        int left = half;
        while (left > 0 && (line.isMark(i) || line.get(i).word().length() <= left)) {
            left -= line.isMark(i) ? 0 : line.get(i).word().length();
            i++;
        }
        return left == 0 ? new Doubling(line, i) : new Doubling(line.cut(i, left), i + 1);
    }
}
