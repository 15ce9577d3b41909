package io.github.khabar.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The words of elements' class, id, role and itemprop attributes: what their author called them.
 * One object serves one page, and remembers the classes read: pages say the same ones over and
 * over.
 */
final class AttributeWords {
    private static final int MOST = 20;
    private static final int LONGEST_ATTRIBUTE = 2000;
    private static final List<String> OTHERS = List.of("id", "role", "itemprop");

    private final Map<String, List<String>> ofClasses = new HashMap<>();

    /**
     * Returns an element's words: split at what is no letter or digit and where the case changes,
     * in lower case, each once, 20 at most.
     *
     * @param element the element
     */
    List<String> of(Element element) {
        String classes = AttributeValue.of(element, "class");
        List<String> ofClass =
                classes.isEmpty()
                        ? List.of()
                        : ofClasses.computeIfAbsent(classes, AttributeWords::split);
        List<String> words = null;
        for (String attribute : OTHERS) {
            String value = AttributeValue.of(element, attribute);
            if (!value.isEmpty()) {
                words = words == null ? new ArrayList<>(ofClass) : words;
                split(value, words);
            }
        }
        return words == null ? ofClass : words;
    }

    private static List<String> split(String value) {
        List<String> words = new ArrayList<>();
        split(value, words);
        return List.copyOf(words);
    }

    private static void split(String value, List<String> words) {
        int end = Math.min(value.length(), LONGEST_ATTRIBUTE);
        int from = 0;
        for (int i = 0; i <= end && words.size() < MOST; i++) {
            if (i == end || !isWordCharacter(value.charAt(i))) {
                add(value, from, i, words);
                from = i + 1;
            } else if (i > from && isHump(value, i)) {
                add(value, from, i, words);
                from = i;
            }
        }
    }

    private static boolean isWordCharacter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c);
    }

    private static boolean isHump(String value, int at) {
        char c = value.charAt(at);
        char before = value.charAt(at - 1);
        return c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
    }

    private static void add(String value, int from, int to, List<String> words) {
        if (to > from && words.size() < MOST) {
            String word = value.substring(from, to).toLowerCase(Locale.ROOT);
            if (!words.contains(word)) {
                words.add(word);
            }
        }
    }
}
