package io.github.khabar.fuzz;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import java.nio.charset.StandardCharsets;

/** Any text as a line that may be a byline, and as an outlet's name. */
public final class BylineFuzzer {
    private static final BylineExtractor EXTRACTOR = BylineExtractor.standard();

    private BylineFuzzer() {}

    /**
     * Reads one input.
     *
     * @param data the input
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        check(EXTRACTOR.parseLine(text), text);
        int half = text.length() / 2;
        check(EXTRACTOR.parseLine(text.substring(0, half), text.substring(half)), text);
    }

    private static void check(Byline byline, String line) {
        for (Contributor person : byline.persons()) {
            boolean inside =
                    0 <= person.begin()
                            && person.begin() <= person.end()
                            && person.end() <= line.length();
            if (!inside || person.name().isBlank()) {
                throw new IllegalStateException("not where it says: " + person);
            }
        }
    }
}
