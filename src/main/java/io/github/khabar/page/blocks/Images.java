package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import io.github.khabar.page.dom.Characters;
import io.github.khabar.web.BaseAddress;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads image elements. */
final class Images {
    private static final int PIXEL = 2;

    /** Where pages that load images late keep the address; {@code src} is then only a stand-in. */
    private static final List<String> LATE =
            List.of("data-src", "data-lazy-src", "data-original", "data-lazy");

    private static final List<String> LATE_SETS = List.of("data-srcset", "data-lazy-srcset");

    private Images() {}

    /**
     * Reads an image; one that only counts visits, or has no address, is none.
     *
     * @param element the image element
     * @param base what the address is resolved against
     */
    static Block.@Nullable Image read(Element element, BaseAddress base) {
        if (isPixel(element.attr("width")) || isPixel(element.attr("height"))) {
            return null;
        }
        String address = address(element);
        return address.isEmpty()
                ? null
                : new Block.Image(base.resolve(address), Characters.fold(element.attr("alt")));
    }

    /**
     * Returns where what an element shows is kept, perhaps empty.
     *
     * @param element the element
     */
    static String address(Element element) {
        for (String name : LATE) {
            String value = usable(element.attr(name));
            if (!value.isEmpty()) {
                return value;
            }
        }
        for (String name : LATE_SETS) {
            String value = usable(firstOfSet(element.attr(name)));
            if (!value.isEmpty()) {
                return value;
            }
        }
        String source = usable(element.attr("src"));
        return source.isEmpty() ? usable(firstOfSet(element.attr("srcset"))) : source;
    }

    /**
     * Returns an address, or nothing where it is only a stand-in.
     *
     * @param address the address
     */
    static String usable(String address) {
        String stripped = address.strip();
        return stripped.regionMatches(true, 0, "data:", 0, 5) || stripped.startsWith("about:")
                ? ""
                : stripped;
    }

    private static String firstOfSet(String set) {
        String stripped = set.strip();
        int end = 0;
        while (end < stripped.length() && !Characters.isSpace(stripped.charAt(end))) {
            end++;
        }
        return end > 0 && stripped.charAt(end - 1) == ','
                ? stripped.substring(0, end - 1)
                : stripped.substring(0, end);
    }

    private static boolean isPixel(String length) {
        String digits = length.strip();
        int end = 0;
        while (end < digits.length() && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
            end++;
        }
        return end > 0
                && end < 4
                && !digits.endsWith("%")
                && Integer.parseInt(digits, 0, end, 10) <= PIXEL;
    }
}
