package io.github.khabar.adversarial;

import java.util.List;
import java.util.stream.Stream;

/** All the kinds of hostile input. */
public final class Families {
    private Families() {}

    /** Returns texts: what a paragraph, a line or a field may hold. */
    public static List<Family> texts() {
        return TextFamilies.all();
    }

    /** Returns markup and pages. */
    public static List<Family> markup() {
        return Stream.concat(MarkupFamilies.all().stream(), PageFamilies.all().stream()).toList();
    }

    /** Returns scripts of JSON-LD, in their elements. */
    public static List<Family> jsonLd() {
        return JsonLdFamilies.all();
    }
}
