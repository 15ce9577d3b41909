package io.github.khabar.page.blocks;

import io.github.khabar.page.BlockKind;
import io.github.khabar.page.dom.AttributeWords;
import io.github.khabar.page.dom.ElementText;
import io.github.khabar.page.dom.OpeningTag;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells what only adorns a text from the text: the mark that links a heading to itself, the name of
 * an icon that a font draws, a sign that screen readers pass over.
 */
final class Ornaments {
    /** A longer text is read, whatever its element is called. */
    private static final int LONGEST = 30;

    private static final List<String> PERMALINK_WORDS =
            List.of("anchor", "headerlink", "permalink", "hashlink");
    private static final List<String> ICON_WORDS =
            List.of("icon", "icons", "symbols", "glyph", "glyphicon", "fa");
    private static final String STOPS = ".!?\u061f";
    private static final String MARKS = "#\u00a7\u00b6";

    private Ornaments() {}

    /**
     * Returns whether what stands in an element is no part of the text around it.
     *
     * @param tag the element
     * @param at its frame
     * @param names reads what elements are called
     */
    static boolean isOrnament(OpeningTag tag, Frame at, AttributeWords names) {
        if (at.splits || at.ornament || tag.element().childNodeSize() == 0) {
            return false;
        }
        if (at.blockKind == BlockKind.HEADING && tag.href().startsWith("#")) {
            return isPermalink(tag, names);
        }
        if (!tag.isAriaHidden() && beginsWithWord(tag.element())) {
            return false;
        }
        boolean icon = isNamed(tag, names, ICON_WORDS);
        if (!icon && !tag.isAriaHidden()) {
            return isDrawn(tag.element());
        }
        String text = ElementText.of(tag.element(), LONGEST + 1);
        return isOfSigns(text) || (icon ? isIconName(text) : isBehindLastStop(tag.element()));
    }

    /** Whether an element begins with a letter that no icon's name has. */
    private static boolean beginsWithWord(Element element) {
        if (!(element.childNode(0) instanceof TextNode first)) {
            return false;
        }
        String text = first.getWholeText();
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) && !isOfIcon(text.charAt(0));
    }

    /** What nobody is read aloud, behind the sentence that ends a paragraph. */
    private static boolean isBehindLastStop(Element element) {
        Node next = element.nextSibling();
        boolean last = next == null || (next instanceof TextNode text && text.isBlank());
        if (!last || !(element.previousSibling() instanceof TextNode before)) {
            return false;
        }
        String text = before.getWholeText().stripTrailing();
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * Returns whether an element is the mark of a footnote, which is no part of the word before.
     */
    static boolean isFootnote(OpeningTag tag) {
        if (!tag.name().equals("sup") || tag.element().childNodeSize() == 0) {
            return false;
        }
        Node first = tag.element().childNode(0);
        return first instanceof Element link
                && link.normalName().equals("a")
                && link.attr("href").startsWith("#");
    }

    /** A link to the heading that it stands in: not all of the heading, as a list's entry is. */
    private static boolean isPermalink(OpeningTag tag, AttributeWords names) {
        String text = ElementText.of(tag.element(), LONGEST + 1);
        if (isOfSigns(text)) {
            return true;
        }
        Element around = tag.element().parent();
        return text.length() <= LONGEST
                && isNamed(tag, names, PERMALINK_WORDS)
                && around != null
                && ElementText.of(around, LONGEST + LONGEST).length() > text.length();
    }

    private static boolean isNamed(OpeningTag tag, AttributeWords names, List<String> wanted) {
        List<String> words = names.of(tag.classes());
        for (int i = 0; i < words.size(); i++) {
            if (wanted.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Fonts of icons draw one for its English name. */
    private static boolean isIconName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> isOfIcon((char) c))
                && !text.startsWith(" ");
    }

    private static boolean isOfIcon(char c) {
        return (c >= 'a' && c <= 'z') || c == '_' || c == ' ';
    }

    private static boolean isOfSigns(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.codePoints().allMatch(Ornaments::isSign);
    }

    private static boolean isSign(int c) {
        int type = Character.getType(c);
        return c == ' '
                || MARKS.indexOf(c) >= 0
                || type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.PRIVATE_USE;
    }

    /** A single character of a font's own. */
    private static boolean isDrawn(Element element) {
        return element.childNodeSize() == 1
                && element.childNode(0) instanceof TextNode text
                && text.getWholeText().length() == 1
                && Character.getType(text.getWholeText().charAt(0)) == Character.PRIVATE_USE;
    }
}
