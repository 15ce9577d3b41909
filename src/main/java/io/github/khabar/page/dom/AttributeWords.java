package io.github.khabar.page.dom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words of elements' class, id, role and itemprop attributes: what their author called them.
 * One object serves one page, and remembers the classes read: pages say the same ones over and
 * over.
 */
public final class AttributeWords {
    private static final int MOST = 20;
    private static final int LONGEST_ATTRIBUTE = 2000;
    private static final int REMEMBERED = 256;
    private static final List<String> OTHERS = List.of("id", "role", "itemprop");

    private final Map<String, ClassNames> ofClasses = new HashMap<>();

    /** Words made before, each where its hash code says unless another took the place. */
    private final @Nullable String[] made = new String[REMEMBERED];

    private final List<String> words = new ArrayList<>(MOST);

    /**
     * Returns an element's words: split at what is no letter or digit and where the case changes,
     * in lower case, each once, 20 at most.
     *
     * @param element the element
     */
    public List<String> of(Element element) {
        ClassNames classes = ofClass(AttributeValue.of(element, "class"));
        return hasOthers(element) ? of(element, classes) : of(classes);
    }

    /**
     * Returns the words of an element whose class has been read.
     *
     * @param element the element
     * @param classes what its class says
     */
    public List<String> of(Element element, ClassNames classes) {
        List<String> ofClass = of(classes);
        words.clear();
        for (int i = 0; i < ofClass.size(); i++) {
            words.add(ofClass.get(i));
        }
        for (int i = 0; i < OTHERS.size(); i++) {
            split(AttributeValue.of(element, OTHERS.get(i)));
        }
        return listed();
    }

    /**
     * Returns the words of a class attribute.
     *
     * @param classes the attribute
     */
    public List<String> of(ClassNames classes) {
        List<String> known = classes.words;
        if (known == null) {
            words.clear();
            split(classes.value());
            known = listed();
            classes.words = known;
        }
        return known;
    }

    /** Most elements are called by a word or two, which JDK's copies take a detour for. */
    private List<String> listed() {
        return switch (words.size()) {
            case 1 -> List.of(words.get(0));
            case 2 -> List.of(words.get(0), words.get(1));
            default -> List.copyOf(words);
        };
    }

    private static boolean hasOthers(Element element) {
        for (int i = 0; i < OTHERS.size(); i++) {
            if (!AttributeValue.of(element, OTHERS.get(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns what a class attribute says.
     *
     * @param value the attribute's value, empty for an element that has none
     */
    ClassNames ofClass(String value) {
        if (value.isEmpty()) {
            return ClassNames.NONE;
        }
        ClassNames known = ofClasses.get(value);
        if (known == null) {
            known = new ClassNames(value);
            ofClasses.put(value, known);
        }
        return known;
    }

    private void split(String value) {
        int end = Math.min(value.length(), LONGEST_ATTRIBUTE);
        int from = 0;
        int hash = 0;
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            if (!isWordCharacter(c)) {
                add(value, from, i, hash);
                from = i + 1;
                hash = 0;
                continue;
            }
            if (c <= 'Z' && i > from && isHump(value, i)) {
                add(value, from, i, hash);
                from = i;
                hash = 0;
            }
            hash = 31 * hash + (c | 0x20);
        }
        add(value, from, end, hash);
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

    private void add(String value, int from, int to, int hash) {
        if (to > from && words.size() < MOST) {
            String word = word(value, from, to, hash);
            if (!words.contains(word)) {
                words.add(word);
            }
        }
    }

    private String word(String value, int from, int to, int hash) {
        int place = Math.floorMod(hash, REMEMBERED);
        String before = made[place];
        if (before != null && isSame(before, value, from, to)) {
            return before;
        }
        String word = value.substring(from, to).toLowerCase(Locale.ROOT);
        made[place] = word;
        return word;
    }

    /** Returns whether a word is a part of a value in lower case, as far as that is ASCII. */
    private static boolean isSame(String word, String value, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        if (value.regionMatches(from, word, 0, to - from)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if (c >= 0x80 || word.charAt(i - from) != (c >= 'A' && c <= 'Z' ? c + 0x20 : c)) {
                return false;
            }
        }
        return true;
    }
}
