package io.github.khabar.adversarial;

import java.util.ArrayList;
import java.util.List;

/** Hostile JSON-LD. */
final class JsonLdFamilies {
    private static final String OPEN = "<script type=application/ld+json>";
    private static final String CLOSE = "</script>";
    private static final String STORY = "{\"@type\":\"NewsArticle\",";

    private JsonLdFamilies() {}

    static List<Family> all() {
        List<Family> all = new ArrayList<>();
        all.addAll(whole());
        all.addAll(broken());
        all.addAll(scripts());
        all.add(new Family("references to many names", JsonLdFamilies::references));
        all.add(new Family("references to each other", JsonLdFamilies::circles));
        return all;
    }

    /** Returns the family's JSON alone, for what reads no markup. */
    static String withoutScript(String html) {
        return html.replace(OPEN, "").replace(CLOSE, "");
    }

    private static Family script(String name, String before, String unit, String after) {
        return Family.numbering("JSON-LD: " + name, unit).within(OPEN + before, after + CLOSE);
    }

    private static List<Family> whole() {
        return List.of(
                script("a long story", STORY + "\"articleBody\":\"", "كلمة ", "\"}"),
                script("a long headline", STORY + "\"headline\":\"", "كلمة ", "\"}"),
                script("a long author", STORY + "\"author\":\"", "هند ", "\"}"),
                script("a long date", STORY + "\"datePublished\":\"", "2025", "\"}"),
                script("a long number", STORY + "\"datePublished\":", "9", "}"),
                script("many members", STORY, "\"a#\":#,", "\"b\":0}"),
                script("one member again", STORY, "\"headline\":\"#\",", "\"b\":0}"),
                script("many authors", STORY + "\"author\":[", "{\"name\":\"هند #\"},", "0]}"),
                script("many dates", STORY + "\"datePublished\":[", "\"2025-01-0#\",", "0]}"),
                script("many stories", "[", STORY + "\"headline\":\"خبر #\"},", "0]"),
                script("many types", "{\"@type\":[", "\"NewsArticle\",", "0],\"headline\":\"س\"}"),
                script("many keywords", STORY + "\"keywords\":\"", "وسم #,", "\"}"),
                script("many parts", STORY + "\"hasPart\":[", "[{\"a\":[{}]}],", "0]}"),
                script("a graph", "{\"@graph\":[", "{\"@id\":\"#\",\"name\":\"س\"},", "0]}"));
    }

    private static List<Family> broken() {
        return List.of(
                script("deep arrays", "", "[", ""),
                script("deep objects", "", "{\"a\":", ""),
                script("deep pages", "", "{\"mainEntity\":", ""),
                script("deep stories", "", STORY + "\"author\":", ""),
                script("no JSON", "", "هذا ليس بيانات ", ""),
                script("markup", "", "<p>س", ""),
                script("angles", "", "<!--", ""),
                script("closing comments", "", "-->", ""),
                script("quotes", STORY + "\"headline\":\"", "\"", ""),
                script("quotes apart", STORY + "\"headline\":\"", "\" ", ""),
                script("quotes and commas", STORY + "\"headline\":\"", "\",", ""),
                script("quotes and colons", STORY + "\"headline\":\"", "\":", ""),
                script("quotes and slashes", STORY + "\"headline\":\"", "\"/", ""),
                script("names for ever", STORY, "\"a\",\"b\":", ""),
                script("backslashes", STORY + "\"headline\":\"", "\\", ""),
                script("commas", "[", ",", "]"),
                script("spaces and commas", "[1", "     ,", "]"),
                script("semicolons", "{}", ";", ""),
                script("closing brackets", "", "}]", ""),
                script("slashes", "", "/", ""),
                script("open comments", "", "/*", ""),
                script("line comments", "", "//\n", ""),
                script("entities", "", "{&quot;a&quot;:1,", ""),
                script("objects side by side", "", "{\"a\":1}", ""),
                script("line feeds in strings", STORY + "\"headline\":\"", "سطر\n", "\"}"),
                script("surrogates", STORY + "\"headline\":\"", "\\ud83d", "\"}"),
                script("NUL", STORY + "\"headline\":\"", "\0", "\"}"));
    }

    private static List<Family> scripts() {
        return List.of(
                Family.numbering(
                        "JSON-LD scripts", OPEN + STORY + "\"headline\":\"خبر #\"}" + CLOSE),
                Family.numbering("broken JSON-LD scripts", OPEN + STORY + "\"headline" + CLOSE),
                Family.repeating("empty JSON-LD scripts", OPEN + CLOSE),
                Family.numbering(
                        "JSON-LD authors by reference",
                        OPEN
                                + "{\"@id\":\"#\",\"name\":\"هند #\"}"
                                + CLOSE
                                + OPEN
                                + STORY
                                + "\"author\":{\"@id\":\"#\"}}"
                                + CLOSE));
    }

    /** Half of it one object with many names, half of it references to that object. */
    private static String references(int size) {
        return OPEN
                + "[{\"@id\":\"a\",\"name\":["
                + Family.number("\"هند #\",", size / 2)
                + "0]},"
                + STORY
                + "\"author\":["
                + Family.repeat("\"a\",", size / 2)
                + "0]}]"
                + CLOSE;
    }

    private static String circles(int size) {
        return OPEN
                + "["
                + Family.number(STORY + "\"@id\":\"#\",\"author\":{\"@id\":\"#\"}},", size)
                + "0]"
                + CLOSE;
    }
}
