package io.github.khabar.cli.report;

import io.github.khabar.web.MarkupText;
import io.github.khabar.web.WebAddress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Builds the elements of the report. What a page says goes in as text nodes and attribute values
 * alone, so that jsoup escapes it, and each piece of it is isolated, so that its direction does not
 * leak.
 */
public final class ReportElements {
    private static final int FIRST_EMBEDDING = 0x202A;
    private static final int LAST_EMBEDDING = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private ReportElements() {}

    /** Appends an element of a class; no class where it is empty. */
    static Element add(Element parent, String tag, String className) {
        Element element = parent.appendElement(tag);
        if (!className.isEmpty()) {
            element.addClass(className);
        }
        return element;
    }

    /** Appends an element that holds the report's own words. */
    static Element words(Element parent, String tag, String className, String words) {
        return add(parent, tag, className).appendText(words);
    }

    /** Appends an element that holds what the page says, isolated in its own direction. */
    static Element quote(Element parent, String tag, String className, String text) {
        return add(parent, tag, className).attr("dir", "auto").appendText(clean(text));
    }

    /** Appends what the page says as a link where it is a web address, else as text. */
    static Element address(Element parent, String address) {
        boolean web = isWeb(address);
        Element element = add(parent, web ? "a" : "bdi", "address").attr("dir", "ltr");
        if (web) {
            element.attr("href", clean(address)).attr("rel", "noopener noreferrer nofollow");
        }
        return element.appendText(clean(address));
    }

    /** Appends a link to a block of the report. */
    static void toBlock(Element parent, int index) {
        Element link = words(parent, "a", "", ReportWords.of("in-block", index));
        link.attr("href", "#" + blockId(index));
    }

    /** Returns the id of a block's element. */
    static String blockId(int index) {
        return "b" + index;
    }

    /** Only these two may become links: every other scheme may run code or open a program. */
    static boolean isWeb(@Nullable String address) {
        return address != null && WebAddress.isWeb(address);
    }

    /**
     * Returns a text without what HTML cannot hold (controls, lone surrogates and the like) and
     * without the marks that would reorder the report around it.
     *
     * @param text the text
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isReordering(c)).forEach(clean::appendCodePoint);
        return MarkupText.writable(clean.toString());
    }

    private static boolean isReordering(int c) {
        return (c >= FIRST_EMBEDDING && c <= LAST_EMBEDDING)
                || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
    }
}
