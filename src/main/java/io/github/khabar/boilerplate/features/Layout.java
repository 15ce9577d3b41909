package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.Container;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a page's blocks stand to one another in the tree of its elements. Stripped text has none. Not
 * thread-safe.
 */
public final class Layout {
    private static final Set<Marker> HELD_IN_PLENTY =
            EnumSet.of(
                    Marker.COMMENTS,
                    Marker.FORM,
                    Marker.RELATED,
                    Marker.LISTING,
                    Marker.COOKIES,
                    Marker.POPUP,
                    Marker.FOOTER);
    private static final String ARTICLE = "article";
    private static final String FORM = "form";
    private static final String LINK = "a";
    private static final Set<String> SECTION_TAGS = Set.of("section", ARTICLE);
    private final Hints hints;
    private final boolean flat;
    private final TextParts parts;

    /** Made when first asked for: few pages need it. */
    private @Nullable Entries alike;

    private final ElementCounts counts;

    /** The {@link #home} of each element, by its number, where it has been asked for. */
    private final @Nullable Container[] homes;

    /** How near two blocks stand to one another. */
    public enum Nearness {
        /** There are no elements to tell by. */
        UNKNOWN,
        /** In the same element, or in lines of stripped text that no wide gap parts. */
        SAME,
        /** In elements that stand side by side and hold a paragraph each, or are named alike. */
        NEAR,
        /** In different parts of the page. */
        FAR
    }

    /**
     * Looks at a page.
     *
     * @param blocks the page's blocks
     * @param repeats how often each text stands on the page
     * @param images the indexes of the images among all blocks of the page
     * @param flat whether the page is stripped text
     */
    public Layout(List<BlockFeatures> blocks, Repeats repeats, BitSet images, boolean flat) {
        this.flat = flat;
        this.parts = flat ? TextParts.of(blocks) : TextParts.NONE;
        this.counts = flat ? ElementCounts.NONE : ElementCounts.of(blocks, repeats, images);
        this.homes = new Container[counts.size()];
        this.hints = new Hints(counts.size());
    }

    /**
     * Returns whether a block stands in a small element with a button in it, that holds nothing of
     * another block's: a form, an appeal, a poll.
     */
    public boolean isInForm(BlockFeatures block, BlockFeatures other) {
        if (flat) {
            return false;
        }
        Container at = block.block().container();
        int shared = Ancestry.common(at, other.block().container()).depth();
        for (; at != null && at.depth() > shared; at = at.parent()) {
            if (counts.forms.get(at.id()) || at.tag().equals(FORM)) {
                return size(at) <= Counts.LARGEST_FORM && counts.prose[at.id()] <= 1;
            }
        }
        return false;
    }

    /**
     * Returns whether a block stands in one of several elements side by side that each hold a date,
     * a short button and a paragraph or two: a reader's comment, a teaser.
     */
    public boolean isInEntry(BlockFeatures block) {
        if (flat) {
            return false;
        }
        for (Container at = block.block().container(); at.parent() != null; at = at.parent()) {
            if (counts.entries[at.parent().id()] >= Counts.LEAST_ENTRIES
                    && counts.isDatedEntry(at.id())) {
                return true;
            }
            if (counts.sizes[at.id()] > Counts.LARGEST_ENTRY) {
                return false;
            }
        }
        return false;
    }

    /**
     * Returns whether a block stands in one of several small elements side by side that are named
     * alike and hold a few lines each, one of them a heading, a date or a link.
     */
    public boolean isInOneOfMany(BlockFeatures block) {
        return !flat && entries().hold(block.block().container());
    }

    /**
     * Returns whether a block stands in one of several elements alike that hold nothing but a name
     * and a few words each, and are alone in the element around them.
     */
    public boolean isInRemark(BlockFeatures block) {
        return !flat && entries().holdRemark(block.block().container());
    }

    /**
     * Returns whether a block stands in one of several elements alike that hold a name, a date and
     * a few words each: a post of a forum.
     */
    public boolean isInPost(BlockFeatures block) {
        return !flat && entries().holdPost(block.block().container());
    }

    private Entries entries() {
        if (alike == null) {
            alike = new Entries(counts);
        }
        return alike;
    }

    /** Returns the innermost element around the homes of two blocks. */
    public Container around(BlockFeatures a, BlockFeatures b) {
        return Ancestry.common(home(a), home(b));
    }

    /**
     * Returns whether two blocks stand in two elements beside each other that have the same tag and
     * the same name: the two articles or sections of one page.
     */
    public boolean areInTwins(BlockFeatures a, BlockFeatures b) {
        if (flat) {
            return false;
        }
        Container shared = Ancestry.common(a.block().container(), b.block().container());
        Container x = Ancestry.childTowards(shared, a.block().container());
        Container y = Ancestry.childTowards(shared, b.block().container());
        return x != y && SECTION_TAGS.contains(x.tag()) && areNamedAlike(x, y);
    }

    /** Returns whether two blocks stand in two articles beside each other. */
    public boolean areInArticles(BlockFeatures a, BlockFeatures b) {
        Container shared = Ancestry.common(a.block().container(), b.block().container());
        return Ancestry.childTowards(shared, a.block().container()).tag().equals(ARTICLE)
                && areInTwins(a, b);
    }

    /** Returns whether a link is around the paragraph that a block is, and not inside it. */
    public boolean isCard(BlockFeatures block) {
        Container at = block.block().container();
        for (int i = 0; i < Counts.NEAR_LEVELS && at != null; i++) {
            if (at.tag().equals(LINK)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /**
     * Returns whether a block stands in an article, or in the innermost one around it, that another
     * block does not stand in.
     */
    public boolean isOutsideArticle(BlockFeatures other, BlockFeatures block) {
        Container at = block.block().container();
        while (at.parent() != null && !at.tag().equals(ARTICLE)) {
            at = at.parent();
        }
        return !flat && at.tag().equals(ARTICLE) && !isIn(other, at);
    }

    /** Returns whether a block stands in an element. */
    public boolean isIn(BlockFeatures block, Container container) {
        Container at = block.block().container();
        while (at.depth() > container.depth() && at.parent() != null) {
            at = at.parent();
        }
        return at == container;
    }

    /** Returns whether the page has no elements to tell by. */
    public boolean isFlat() {
        return flat;
    }

    /** Returns whether the page is stripped text that shows where its elements ended. */
    boolean isParted() {
        return parts != TextParts.NONE;
    }

    /**
     * Returns how many lines stand in a block's home beside it, with it and in no element further
     * in; names, dates and headings left aside.
     */
    int linesOfHome(BlockFeatures block) {
        return counts.lines[home(block).id()];
    }

    /** Returns how near two blocks stand to one another. */
    public Nearness nearness(BlockFeatures a, BlockFeatures b) {
        if (flat) {
            return parts.isOne(a, b) ? Nearness.SAME : Nearness.UNKNOWN;
        }
        Container x = home(a);
        Container y = home(b);
        if (x == y) {
            return Nearness.SAME;
        }
        Container boxX = box(x);
        Container boxY = box(y);
        if (areParagraphs(boxX, boxY)) {
            return Nearness.SAME;
        }
        boolean besideEachOther =
                boxX.parent() == boxY.parent()
                        && (areSmall(boxX, boxY) || areNamedAlike(boxX, boxY));
        boolean wrappedInOther =
                (boxX.parent() == y && areSmall(boxX, boxX))
                        || (boxY.parent() == x && areSmall(boxY, boxY));
        return besideEachOther || wrappedInOther ? Nearness.NEAR : Nearness.FAR;
    }

    /**
     * Returns whether two blocks stand in the same element, or in elements that are like paragraphs
     * of one.
     */
    public boolean areAlike(BlockFeatures a, BlockFeatures b) {
        Nearness nearness = nearness(a, b);
        return nearness == Nearness.SAME || nearness == Nearness.NEAR;
    }

    /** Returns the innermost element around a block that holds other blocks too. */
    public Container shared(BlockFeatures block) {
        Container home = home(block);
        Container around = flat || size(home) > 1 ? null : box(home).parent();
        return around == null ? home : around;
    }

    /** Returns the outermost element around one that holds nothing else. */
    Container box(Container home) {
        Container box = home;
        Container parent = box.parent();
        while (parent != null && size(parent) == size(box)) {
            box = parent;
            parent = box.parent();
        }
        return box;
    }

    /**
     * Returns the page's elements with blocks in them, by their numbers; null where one is free.
     */
    public @Nullable Container[] containers() {
        return counts.containers;
    }

    /** Returns how many blocks an element holds. */
    int size(Container container) {
        return counts.sizes[container.id()];
    }

    /** Returns how many paragraphs an element holds; none where there is no element. */
    int prose(@Nullable Container container) {
        return container == null ? 0 : counts.prose[container.id()];
    }

    /** Some pages write their paragraphs as elements side by side, alike and of one block each. */
    private boolean areParagraphs(Container a, Container b) {
        return a.parent() != null
                && a.parent() == b.parent()
                && size(a) == 1
                && size(b) == 1
                && a.tag().equals(b.tag())
                && words(a).equals(words(b));
    }

    private boolean areSmall(Container a, Container b) {
        return size(a) <= Counts.SMALL_ELEMENT && size(b) <= Counts.SMALL_ELEMENT;
    }

    private static boolean areNamedAlike(Container a, Container b) {
        if (!a.tag().equals(b.tag())) {
            return false;
        }
        List<String> words = words(a);
        boolean telling = !words.isEmpty() || SECTION_TAGS.contains(a.tag());
        return telling && words.equals(words(b));
    }

    /** The words of an element's names, without the numbers that count it. */
    static List<String> words(Container container) {
        List<String> words = container.words();
        for (int i = 0; i < words.size(); i++) {
            if (isNumber(words.get(i))) {
                return words.stream().filter(word -> !isNumber(word)).toList();
            }
        }
        return words;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** Returns whether the element around a block, or one close around that, is named so. */
    boolean isNamed(BlockFeatures block, Marker marker) {
        if (flat) {
            return false;
        }
        Container container = block.block().container();
        if (Hints.ofWords(block.block().inlineWords()) == marker) {
            return true;
        }
        Hints.Named named = named(container);
        return named.marker() == marker
                && named.container() != null
                && container.depth() - named.container().depth() < Counts.NEAR_LEVELS;
    }

    /**
     * Returns whether a block stands in an element of its own beside another, deeper than the other
     * does.
     */
    public boolean isBoxedBeside(BlockFeatures block, BlockFeatures other) {
        return !flat
                && Ancestry.common(block.block().container(), other.block().container()).depth()
                        < home(block).depth();
    }

    /** Returns whether a block stands in an element inside the one that another block stands in. */
    public boolean isInside(BlockFeatures block, BlockFeatures other) {
        return !flat
                && Ancestry.common(block.block().container(), home(other)) == home(other)
                && home(block) != home(other);
    }

    /**
     * Returns what a block's surroundings are named for, as far as the other block does not stand
     * in them too.
     *
     * @param block the block
     * @param other a block to compare with
     */
    public @Nullable Marker hint(BlockFeatures block, BlockFeatures other) {
        if (flat) {
            return null;
        }
        Marker inline = Hints.ofWords(block.block().inlineWords());
        Hints.Named named = named(block.block().container());
        if (inline != null || named.container() == null) {
            return inline;
        }
        int shared = Ancestry.common(block.block().container(), other.block().container()).depth();
        return named.container().depth() > shared ? named.marker() : null;
    }

    /**
     * Returns what the innermost element around a block that is named for page furniture is named
     * for, or null.
     */
    public @Nullable Marker hint(BlockFeatures block) {
        return flat ? null : named(block.block().container()).marker();
    }

    /**
     * Returns what the names around an element say; the name of one that holds most of the page's
     * paragraphs is not believed, unless it is one of what pages may hold much of.
     */
    private Hints.Named named(Container container) {
        Hints.Named named = hints.at(container);
        Container at = named.container();
        return at == null || named.marker() == null || isBelieved(at, named.marker())
                ? named
                : Hints.Named.of(named.body());
    }

    private boolean isBelieved(Container at, Marker marker) {
        return HELD_IN_PLENTY.contains(marker)
                ? !isUnclosed(at)
                : !(isOfParagraphs(at)
                        || holdsMost(at)
                        || isOneOfTheParagraphs(at, marker)
                        || isPlainParagraph(at, marker));
    }

    /** A paragraph that ends like one holds no post of a network, whatever it is called. */
    private boolean isPlainParagraph(Container at, Marker marker) {
        int id = at.id();
        return marker == Marker.EMBED
                && at.tag().equals("p")
                && counts.prose[id] == 1
                && counts.sizes[id] == 1
                && counts.links[id] == 0;
    }

    /** A sentence among paragraphs that carries on; no caption where no picture is beside it. */
    private boolean isOneOfTheParagraphs(Container at, Marker marker) {
        int id = at.id();
        boolean caption = marker == Marker.CAPTION;
        boolean paragraph =
                (caption ? counts.sentences[id] : counts.openers[id]) == 1
                        && counts.sizes[id] == 1
                        && !(caption && counts.pictured.get(id))
                        && prose(at.parent()) >= Counts.SEVERAL_PARAGRAPHS;
        return counts.links[id] == 0 && (paragraph || (caption && counts.prose[id] >= 2));
    }

    /**
     * A label, and then paragraphs of which one carries on, as others do in the element around: the
     * end tag behind the label is missing. Comments have names, dates or buttons.
     */
    private boolean isUnclosed(Container at) {
        int id = at.id();
        return counts.prose[id] >= 2
                && counts.sizes[id] <= counts.prose[id] + 1
                && counts.openers[id] >= 1
                && counts.links[id] + counts.dates[id] + counts.buttons[id] == 0
                && !counts.forms.get(id)
                && prose(at.parent()) >= counts.prose[id] + 2;
    }

    private boolean holdsMost(Container at) {
        return counts.prose[at.id()] >= Counts.SEVERAL_PARAGRAPHS
                && counts.prose[at.id()] >= Shares.MOST_OF_THE_PROSE * allProse();
    }

    /** Several paragraphs and nothing else: what embeds, shares or sells has links or buttons. */
    private boolean isOfParagraphs(Container at) {
        int id = at.id();
        return counts.prose[id] >= 2
                && counts.prose[id] == counts.sizes[id]
                && counts.links[id] + counts.dates[id] + counts.buttons[id] == 0
                && !counts.forms.get(id);
    }

    private int allProse() {
        return counts.size() == 0 ? 0 : counts.prose[0];
    }

    /** Returns whether a block stands in an element named for a story's text. */
    public boolean isInBody(BlockFeatures block) {
        return !flat && hints.at(block.block().container()).body();
    }

    /** Returns the innermost element around a block that is not the paragraph itself. */
    public Container home(BlockFeatures block) {
        Container container = block.block().container();
        if (flat) {
            return container;
        }
        Container home = homes[container.id()];
        if (home == null) {
            home = Ancestry.homeOf(container);
            homes[container.id()] = home;
        }
        return home;
    }
}
