package io.github.khabar.fuzz;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Any text as a paragraph with dates. */
public final class DateFuzzer {
    private static final DateParser PARSER = DateParser.standard();
    private static final DateContext REFERENCE =
            DateContext.none().withReference(LocalDate.of(2024, 2, 29));

    private DateFuzzer() {}

    /**
     * Reads one input, without a reference and with one, and again under another locale.
     *
     * @param data the input
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        check(text, DateContext.none());
        check(text, REFERENCE);
    }

    private static void check(String text, DateContext context) {
        List<DateMention> mentions = PARSER.find(text, context);
        checkPlaces(mentions, text);
        List<DateMention> elsewhere = SecondLocale.call(() -> PARSER.find(text, context));
        ArticleChecks.require(elsewhere.equals(mentions), "the locale must change nothing");
    }

    private static void checkPlaces(List<DateMention> mentions, String text) {
        int end = 0;
        for (DateMention mention : mentions) {
            boolean apart = mention.begin() >= end && mention.end() <= text.length();
            if (!apart || !text.substring(mention.begin(), mention.end()).equals(mention.raw())) {
                throw new IllegalStateException("not where it says: " + mention);
            }
            end = mention.end();
        }
    }
}
