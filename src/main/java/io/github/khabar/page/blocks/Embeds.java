package io.github.khabar.page.blocks;

import io.github.khabar.page.Page;
import io.github.khabar.page.dom.Characters;
import io.github.khabar.web.BaseAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What a page embeds for its readers to see or hear: films, sound, posts. A frame is one of these
 * where it may fill the screen or its address says so; most others hold advertisements.
 */
final class Embeds {
    private static final Set<String> TAGS = Set.of("iframe", "video", "audio", "embed", "object");

    /** What a frame may do that plays something. */
    private static final Set<String> PERMISSIONS =
            Set.of("fullscreen", "autoplay", "encrypted-media", "picture-in-picture");

    /** The words of a frame's address that say so. */
    private static final Set<String> WORDS =
            Set.of("embed", "player", "video", "videos", "audio", "podcast");

    private final List<Page.Embed> found = new ArrayList<>();

    /** Returns whether an element may be one; only then it is worth looking at. */
    static boolean mayBe(Element element) {
        return TAGS.contains(element.normalName());
    }

    /**
     * Takes up an element, if it is one and says where it leads.
     *
     * @param element the element
     * @param next the index of the block that follows it
     * @param base what its address is resolved against
     */
    void add(Element element, int next, BaseAddress base) {
        String address = address(element);
        boolean frame = element.normalName().equals("iframe");
        if (!address.isEmpty() && (!frame || plays(element, address))) {
            found.add(new Page.Embed(next, base.resolve(address), title(element)));
        }
    }

    private static String address(Element element) {
        if (element.normalName().equals("object")) {
            return Images.usable(element.attr("data"));
        }
        String own = Images.address(element);
        return own.isEmpty() ? firstSource(element) : own;
    }

    /** A film may be kept in several forms; the first is as good as any. */
    private static String firstSource(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child
                    && child.normalName().equals("source")) {
                return Images.address(child);
            }
        }
        return "";
    }

    private static boolean plays(Element frame, String address) {
        return frame.hasAttr("allowfullscreen")
                || frame.hasAttr("webkitallowfullscreen")
                || hasWord(frame.attr("allow"), PERMISSIONS)
                || hasWord(address, WORDS);
    }

    private static boolean hasWord(String text, Set<String> words) {
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isWordCharacter(text.charAt(i));
            if (!inWord) {
                if (isAny(words, text, begin, i)) {
                    return true;
                }
                begin = i + 1;
            }
        }
        return false;
    }

    private static boolean isAny(Set<String> words, String text, int begin, int end) {
        for (String word : words) {
            if (word.length() == end - begin
                    && text.regionMatches(true, begin, word, 0, end - begin)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static String title(Element element) {
        String title = Characters.fold(element.attr("title"));
        return title.isEmpty() ? Characters.fold(element.attr("aria-label")) : title;
    }

    /** Returns what was taken up, in document order. */
    List<Page.Embed> found() {
        return found;
    }
}
