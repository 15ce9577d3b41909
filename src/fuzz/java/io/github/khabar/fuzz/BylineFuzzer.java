package io.github.khabar.fuzz;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.page.Page;
import java.nio.charset.StandardCharsets;

/** Any text as a line that may be a byline, as an outlet's name, and above and below a story. */
public final class BylineFuzzer {
    private static final BylineExtractor EXTRACTOR = BylineExtractor.standard();

    /** Not the extractor itself: lines are read by the interface's own default. */
    @SuppressWarnings("UnnecessaryMethodReference")
    private static final BylineExtractor PAGES_ALONE = EXTRACTOR::extract;

    private static final String TITLE = "افتتاح مكتبة عمومية جديدة وسط المدينة\n";
    private static final String STORY =
            "\nفتحت مكتبة عمومية أبوابها صباح اليوم وسط المدينة، بعد سنتين من الأشغال التي همت"
                    + " ترميم بناية قديمة كانت مهجورة، وقال أمينها إن الدخول إليها مجاني طيلة"
                    + " الأسبوع.\n";

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
        check(PAGES_ALONE.parseLine(text), text);
        PageFuzzer.check(Page.ofText(TITLE + text + STORY + text));
    }

    private static void check(Byline byline, String line) {
        for (Contributor person : byline.persons()) {
            check(person.name(), person.begin(), person.end(), line);
        }
        for (Organization body : byline.organizations()) {
            check(body.name(), body.begin(), body.end(), line);
        }
    }

    /** Bounds alone: a record sees to it that they are a span or -1. */
    private static void check(String name, int begin, int end, String line) {
        if (begin > end || end > line.length() || name.isBlank()) {
            throw new IllegalStateException("not where it says: " + name);
        }
    }
}
