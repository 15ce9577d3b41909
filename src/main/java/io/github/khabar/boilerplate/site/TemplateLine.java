package io.github.khabar.boilerplate.site;

import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.page.Block;
import io.github.khabar.page.Container;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A line, or an image, that a site shows on page after page.
 *
 * @param text its words, folded, each number as one zero, or an image's address; no more than
 *     {@value #LONGEST} characters
 * @param pages how many of the pages have it
 * @param prose whether it reads like a paragraph
 * @param places the elements it stands in, in order; none where it was only seen in stripped text
 */
public record TemplateLine(String text, int pages, boolean prose, List<String> places) {
    public static final int LONGEST = 160;
    private static final String IMAGE = "image:";

    /** Keeps a template small: a theme may write any number of names. */
    private static final int LONGEST_PLACE = 120;

    /** The element, and two around it: more change from page to page. */
    private static final int LEVELS = 3;

    /** 'The news', 'read more' and names of sections stand in stories' lists, too. */
    private static final int DISTINCTIVE = 4;

    private static final String NUMBER = "0";
    private static final String INSIDE = ">";

    public TemplateLine {
        Objects.requireNonNull(text, "text must not be null");
        places = List.copyOf(places);
    }

    /** Returns whether the line has so many words that it is hardly ever another one. */
    boolean isDistinctive() {
        return text.chars().filter(c -> c == ' ').count() + 1 >= DISTINCTIVE;
    }

    /**
     * Returns what stands for an image: its address without the query. Numbers matter there, since
     * the images of two stories may differ in nothing else.
     *
     * @return a text that no line has; empty where the address is not known
     */
    static String textOf(Block.Image image) {
        String url = image.url();
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        int begin = Math.max(0, path.length() + IMAGE.length() - LONGEST);
        boolean inside = begin > 0 && Character.isLowSurrogate(path.charAt(begin));
        return path.isEmpty() ? "" : IMAGE + path.substring(inside ? begin + 1 : begin);
    }

    /**
     * Returns what two prints of a line have in common, whatever numbers stand in them: a clock, a
     * counter.
     *
     * @return the words; empty where there are none
     */
    static String textOf(String text) {
        StringBuilder line = new StringBuilder();
        boolean words = false;
        for (String token : Tokens.of(FoldedText.fold(text))) {
            boolean number = Tokens.isNumber(token);
            words |= !number;
            line.append(line.isEmpty() ? "" : " ").append(number ? NUMBER : token);
            if (line.length() >= LONGEST) {
                break;
            }
        }
        return words ? cut(line) : "";
    }

    private static String cut(CharSequence line) {
        int end = Math.min(LONGEST, line.length());
        boolean inside = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return line.subSequence(0, inside ? end - 1 : end).toString();
    }

    /**
     * Returns the element a block stands in, by its tag, its names and those of the two around it;
     * names with numbers in them are left out, since they change from page to page.
     *
     * @return the place; empty in stripped text
     */
    static String placeOf(Block block) {
        List<String> levels = new ArrayList<>(LEVELS);
        for (Container c = block.container(); c != null && levels.size() < LEVELS; c = c.parent()) {
            if (!c.tag().startsWith("#")) {
                levels.add(nameOf(c));
            }
        }
        Collections.reverse(levels);
        String place = String.join(INSIDE, levels);
        return place.substring(Math.max(0, place.length() - LONGEST_PLACE));
    }

    private static String nameOf(Container container) {
        StringBuilder name = new StringBuilder(container.tag());
        container.words().stream()
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .distinct()
                .sorted()
                .forEach(word -> name.append('.').append(word));
        return name.toString();
    }
}
