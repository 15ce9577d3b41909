package io.github.khabar.fuzz;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Any text as a paragraph with dates. */
public final class DateFuzzer {
    private static final DateParser PARSER = DateParser.standard();
    private static final DateContext REFERENCE =
            DateContext.none().withReference(LocalDate.of(2024, 2, 29));

    private DateFuzzer() {}

    /**
     * Reads one input, without a reference and with one.
     *
     * @param data the input
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        check(text, DateContext.none());
        check(text, REFERENCE);
    }

    private static void check(String text, DateContext context) {
        int end = 0;
        for (DateMention mention : PARSER.find(text, context)) {
            boolean apart = mention.begin() >= end && mention.end() <= text.length();
            if (!apart || !text.substring(mention.begin(), mention.end()).equals(mention.raw())) {
                throw new IllegalStateException("not where it says: " + mention);
            }
            end = mention.end();
        }
    }
}
