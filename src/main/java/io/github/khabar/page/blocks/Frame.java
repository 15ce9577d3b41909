package io.github.khabar.page.blocks;

import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import io.github.khabar.page.dom.AttributeWords;
import io.github.khabar.page.dom.ClassNames;
import io.github.khabar.page.dom.OpeningTag;
import io.github.khabar.page.dom.Visibility;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One element that the walk stands in, and what it hands down to the elements inside it; taken up
 * again for another when no text of its own is open any more.
 */
final class Frame {
    Element element;

    /** Its number among the frames in use. */
    final int place;

    /** What the element's class says. */
    ClassNames classes;

    /** Whether another attribute of the element says what it is called. */
    boolean identified;

    @Nullable Frame parent;

    /** Whether the text before, in and after the element is never one run. */
    boolean splits;

    /** The innermost element that is told apart as a container: this one or one around it. */
    Frame holder;

    BlockKind blockKind;
    int level;
    int lists;
    Visibility visibility;
    @Nullable Anchor anchor;
    boolean preformatted;
    boolean inDataRow;

    /** Whether what stands in the element only adorns the text around it. */
    boolean ornament;

    /** Whether the innermost caption around holds paragraphs that are not its own. */
    boolean overfull;

    /** Whether a caller does not want the words in it. */
    boolean unwanted;

    /** Whether the words in the element are bold; told only where spans are. */
    boolean strong;

    /** Whether they are in italics; told only where spans are. */
    boolean emphasised;

    /** The number of the run that was open when the element was entered. */
    int runAtEntry;

    /** How long that run was then, in characters. */
    int lengthAtEntry;

    /** The schema.org type that is described here, or null. */
    @Nullable String scope;

    /** The container made of the element so far, or null. */
    @Nullable Container container;

    /**
     * Goes into an element.
     *
     * @param tag the element
     * @param parent the frame around it, or null for the outermost
     * @param splits whether it splits text
     * @param holds whether it is told apart as a container; the outermost always is
     * @param place its number among the frames in use
     */
    Frame(OpeningTag tag, @Nullable Frame parent, boolean splits, boolean holds, int place) {
        this.place = place;
        enter(tag, parent, splits, holds);
    }

    /** Goes into another element. */
    final void enter(OpeningTag tag, @Nullable Frame parent, boolean splits, boolean holds) {
        this.element = tag.element();
        this.classes = tag.classes();
        this.identified = tag.isIdentified();
        this.parent = parent;
        this.splits = splits;
        this.holder = parent == null || holds ? this : parent.holder;
        blockKind = parent == null ? BlockKind.PARAGRAPH : parent.blockKind;
        visibility = parent == null ? Visibility.SHOWN : parent.visibility;
        level = parent == null ? 0 : parent.level;
        lists = parent == null ? 0 : parent.lists;
        anchor = parent == null ? null : parent.anchor;
        scope = parent == null ? null : parent.scope;
        preformatted = parent != null && parent.preformatted;
        inDataRow = parent != null && parent.inDataRow;
        ornament = parent != null && parent.ornament;
        overfull = parent != null && parent.overfull;
        unwanted = parent != null && parent.unwanted;
        strong = false;
        emphasised = false;
        container = null;
    }

    /**
     * Returns what the element is called.
     *
     * @param names reads it
     */
    List<String> words(AttributeWords names) {
        return identified ? names.of(element, classes) : names.of(classes);
    }

    /** Looks whether the element sets its words off, or one around it does. */
    void setOff() {
        String tag = element.normalName();
        strong = tag.equals("strong") || tag.equals("b") || (parent != null && parent.strong);
        emphasised = tag.equals("em") || tag.equals("i") || (parent != null && parent.emphasised);
    }

    /** Makes this frame give blocks of a kind. */
    void gives(BlockKind kind, int newLevel) {
        blockKind = kind;
        level = newLevel;
    }
}
