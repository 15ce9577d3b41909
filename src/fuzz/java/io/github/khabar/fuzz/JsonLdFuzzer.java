package io.github.khabar.fuzz;

import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Page;
import java.nio.charset.StandardCharsets;

/** Any text as a script of JSON-LD. */
public final class JsonLdFuzzer {
    private static final String STORY =
            "<h1>افتتاح مكتبة عمومية</h1><p>فتحت مكتبة عمومية أبوابها صباح اليوم وسط المدينة، بعد"
                    + " سنتين من الأشغال التي همت ترميم بناية قديمة، وقال أمينها إن الدخول إليها"
                    + " مجاني.</p>";

    private JsonLdFuzzer() {}

    /**
     * Reads one input.
     *
     * @param data the input
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String json = new String(data, StandardCharsets.UTF_8);
        Page page = Page.ofHtml("<script type=application/ld+json>" + json + "</script>" + STORY);
        for (MetadataValue value : page.metadata().values()) {
            if (value.value().isBlank()) {
                throw new IllegalStateException("a value must show something: " + value);
            }
        }
        PageFuzzer.check(page);
    }
}
