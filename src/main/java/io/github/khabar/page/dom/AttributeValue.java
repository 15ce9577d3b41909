package io.github.khabar.page.dom;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Reads attributes of elements that are met by the thousand, with no regular expression and no
 * garbage. An element without attributes is never asked for them: jsoup would make room for some.
 */
public final class AttributeValue {
    private AttributeValue() {}

    /**
     * Returns an attribute's value, or an empty string.
     *
     * @param element the element
     * @param name the attribute's name, in the lower case that HTML's own reading gives it
     */
    public static String of(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    /**
     * Returns whether an element has an attribute, perhaps without a value.
     *
     * @param element the element
     * @param name the attribute's name, in lower case
     */
    static boolean has(Element element, String name) {
        return element.attributesSize() > 0 && element.attributes().hasKey(name);
    }

    /**
     * Returns the words of a value, split at white space.
     *
     * @param value the value
     */
    public static List<String> tokens(String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || Characters.isSpace(value.charAt(i))) {
                if (i > from) {
                    tokens.add(value.substring(from, i));
                }
                from = i + 1;
            }
        }
        return tokens;
    }

    /**
     * Returns the first word of a value, or an empty string.
     *
     * @param value the value
     */
    public static String firstToken(String value) {
        List<String> tokens = tokens(value);
        return tokens.isEmpty() ? "" : tokens.get(0);
    }
}
