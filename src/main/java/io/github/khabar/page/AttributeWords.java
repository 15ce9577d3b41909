package io.github.khabar.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words of an element's class, id, role and itemprop attributes: what its author called it. */
final class AttributeWords {
    private static final int MOST = 20;
    private static final int LONGEST_ATTRIBUTE = 2000;
    private static final List<String> ATTRIBUTES = List.of("class", "id", "role", "itemprop");

    private AttributeWords() {}

    /**
     * Returns an element's words: split at what is no letter or digit and where the case changes,
     * in lower case, each once, 20 at most.
     *
     * @param element the element
     */
    static List<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>();
        for (String attribute : ATTRIBUTES) {
            split(element.attr(attribute), words);
        }
        return new ArrayList<>(words);
    }

    private static void split(String value, Set<String> words) {
        int end = Math.min(value.length(), LONGEST_ATTRIBUTE);
        int from = 0;
        for (int i = 0; i <= end && words.size() < MOST; i++) {
            if (i == end || !Character.isLetterOrDigit(value.charAt(i))) {
                add(value, from, i, words);
                from = i + 1;
            } else if (i > from && isHump(value, i)) {
                add(value, from, i, words);
                from = i;
            }
        }
    }

    private static boolean isHump(String value, int at) {
        return Character.isUpperCase(value.charAt(at))
                && Character.isLowerCase(value.charAt(at - 1));
    }

    private static void add(String value, int from, int to, Set<String> words) {
        if (to > from && words.size() < MOST) {
            words.add(value.substring(from, to).toLowerCase(Locale.ROOT));
        }
    }
}
