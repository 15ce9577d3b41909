package io.github.khabar.page.dom;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element means to the reading of blocks, by its tag name. */
public enum ElementKind {
    /** Never splits text. */
    INLINE,
    /**
     * An unknown or custom element: inline unless blocks stand in it; also {@code a}, which makes
     * cards that way.
     */
    FLEXIBLE,
    /** Splits text. */
    BLOCK,
    /** {@code br}. */
    BREAK,
    /** {@code h1} to {@code h6}. */
    HEADING,
    /** The line of a {@code details} that opens the rest. */
    SUMMARY,
    /** A list. */
    LIST,
    /** A list's item. */
    ITEM,
    /** {@code blockquote}. */
    QUOTE,
    /** {@code figcaption}, {@code caption}. */
    CAPTION,
    /** {@code table}. */
    TABLE,
    /** {@code tr}. */
    ROW,
    /** {@code td}, {@code th}. */
    CELL,
    /** A form's control with text of its own. */
    CONTROL,
    /** Text whose line feeds count. */
    PREFORMATTED,
    /** {@code img}. */
    IMAGE,
    /** Holds nothing that a reader sees as the page's text. */
    SKIPPED;

    /** Only read; asked for every element, which a hash map answers sooner than a copy of it. */
    private static final Map<String, ElementKind> BY_TAG = byTag();

    /**
     * Returns an element's kind.
     *
     * @param tag the tag name, in lower case
     */
    static ElementKind of(String tag) {
        return BY_TAG.getOrDefault(tag, FLEXIBLE);
    }

    /**
     * Returns an element's kind. A template is read where it is declared to be shown in place: as
     * the shadow root of the element around it.
     *
     * @param element the element
     */
    public static ElementKind of(Element element) {
        String tag = element.normalName();
        ElementKind kind = of(tag);
        return kind == SKIPPED && tag.equals("template") && isShadowRoot(element) ? BLOCK : kind;
    }

    private static boolean isShadowRoot(Element template) {
        return AttributeValue.has(template, "shadowrootmode")
                || AttributeValue.has(template, "shadowroot");
    }

    /** Returns whether such an element always splits the text around it. */
    public boolean splits() {
        return this != INLINE && this != FLEXIBLE && this != IMAGE && this != SKIPPED;
    }

    /** Returns whether such an element is a block by itself. */
    public boolean isBlock() {
        return splits() && this != BREAK;
    }

    /** Returns whether how such an element is read depends on the elements inside it. */
    public boolean isShapedByContent() {
        return this == INLINE || this == FLEXIBLE || this == TABLE || this == CAPTION;
    }

    /** Returns whether nothing inside such an element is read. */
    public boolean isLeaf() {
        return this == BREAK || this == IMAGE || this == SKIPPED;
    }

    /**
     * Returns whether such an element shows, where it stands in a table's cell, that the table only
     * makes a layout.
     */
    public boolean showsLayout() {
        return this == HEADING || this == LIST || this == QUOTE || this == TABLE || this == CONTROL;
    }

    private static Map<String, ElementKind> byTag() {
        Map<String, ElementKind> map = new HashMap<>();
        put(
                map,
                INLINE,
                "abbr acronym b bdi bdo big blink cite code data del dfn em font i input ins kbd"
                        + " mark nobr");
        put(
                map,
                INLINE,
                "output picture q rb rt rtc ruby s samp slot small source span strike strong sub"
                        + " sup time");
        put(map, INLINE, "track tt u var wbr meter progress link meta base area");
        put(
                map,
                BLOCK,
                "html body address article aside center details dialog div fieldset figure footer"
                        + " form");
        put(
                map,
                BLOCK,
                "header hgroup hr main marquee nav p search section tbody tfoot thead"
                        + " optgroup");
        put(map, BREAK, "br");
        put(map, HEADING, "h1 h2 h3 h4 h5 h6");
        put(map, SUMMARY, "summary");
        put(map, LIST, "ul ol dl menu dir select");
        put(map, ITEM, "li dt dd option");
        put(map, QUOTE, "blockquote");
        put(map, CAPTION, "figcaption caption");
        put(map, TABLE, "table");
        put(map, ROW, "tr");
        put(map, CELL, "td th");
        put(map, CONTROL, "button label legend textarea");
        put(map, PREFORMATTED, "pre listing xmp plaintext");
        put(map, IMAGE, "img amp-img");
        put(
                map,
                SKIPPED,
                "head script style title template noscript noframes noembed iframe object embed"
                        + " applet");
        put(map, SKIPPED, "svg math canvas audio video map datalist frameset rp colgroup");
        return map;
    }

    private static void put(Map<String, ElementKind> map, ElementKind kind, String tags) {
        for (String tag : tags.split(" ", -1)) {
            map.put(tag, kind);
        }
    }
}
