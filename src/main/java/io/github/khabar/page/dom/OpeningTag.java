package io.github.khabar.page.dom;

import org.jsoup.nodes.Element;

/**
 * One element with those of its attributes that say how it is read; taken up again for the next.
 *
 * <p>Elements are met by the thousand, and looking for an attribute costs a look at all that the
 * element has: so each is looked for once, the frequent first, and no further where all are found.
 */
public final class OpeningTag {
    private final AttributeWords words;
    private Element element;
    private int unread;
    private ClassNames classes = ClassNames.NONE;
    private String href = "";
    private boolean identified;
    private String style = "";
    private String rel = "";
    private String itemprop = "";
    private String property = "";
    private String ariaHidden = "";

    /**
     * Prepares for a page.
     *
     * @param root the page's outermost element
     * @param words reads what elements are called
     */
    public OpeningTag(Element root, AttributeWords words) {
        this.words = words;
        this.element = root;
    }

    /**
     * Reads an element.
     *
     * @param next the element
     */
    public void read(Element next) {
        element = next;
        unread = next.attributesSize();
        classes = words.ofClass(value("class"));
        href = value("href");
        String id = value("id");
        style = value("style");
        rel = value("rel");
        itemprop = value("itemprop");
        property = value("property");
        ariaHidden = value("aria-hidden");
        identified = !id.isEmpty() || !itemprop.isEmpty() || !value("role").isEmpty();
    }

    /** An element without attributes is never asked for them: jsoup would make room for some. */
    private String value(String name) {
        if (unread == 0) {
            return "";
        }
        String value = element.attributes().get(name);
        unread -= value.isEmpty() ? 0 : 1;
        return value;
    }

    /**
     * Returns whether the element has an attribute, perhaps without a value, that is none of those
     * read here.
     *
     * @param name the attribute's name, in lower case
     */
    public boolean has(String name) {
        return unread > 0 && element.attributes().hasKey(name);
    }

    /** Returns the element. */
    public Element element() {
        return element;
    }

    /** Returns the tag name, in lower case. */
    public String name() {
        return element.normalName();
    }

    /** Returns what the element's class says. */
    public ClassNames classes() {
        return classes;
    }

    /** Returns whether an attribute besides the class says what the element is called. */
    public boolean isIdentified() {
        return identified;
    }

    /** Returns whether the element has an address, perhaps an empty one. */
    public boolean hasHref() {
        return !href.isEmpty() || has("href");
    }

    /** Returns the address that the element leads to, or an empty string. */
    public String href() {
        return href;
    }

    /** Returns the style attribute, or an empty string. */
    public String style() {
        return style;
    }

    /** Returns the rel attribute, or an empty string. */
    public String rel() {
        return rel;
    }

    /** Returns the property that microdata or RDFa gives the element, or an empty string. */
    public String property() {
        return itemprop.isEmpty() ? property : itemprop;
    }

    /** Returns whether the element is kept from screen readers. */
    public boolean isAriaHidden() {
        return !ariaHidden.isEmpty() && ariaHidden.strip().equalsIgnoreCase("true");
    }
}
