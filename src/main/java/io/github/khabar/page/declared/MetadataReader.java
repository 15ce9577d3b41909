package io.github.khabar.page.declared;

import io.github.khabar.page.Limits;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.Notice;
import io.github.khabar.page.PageMetadata;
import io.github.khabar.page.Source;
import io.github.khabar.page.declared.MetadataCollector.Place;
import io.github.khabar.page.dom.AttributeValue;
import io.github.khabar.page.dom.AttributeWords;
import io.github.khabar.page.dom.Characters;
import io.github.khabar.page.dom.DomWalk;
import io.github.khabar.page.dom.ElementText;
import io.github.khabar.page.dom.OpeningTag;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import io.github.khabar.web.BaseAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page declares about itself, one element at a time, in page order. Each value is read
 * on its own: nothing broken keeps another from being read.
 */
public final class MetadataReader implements DomWalk.Visitor {
    private static final String CARD_LABEL = "twitter:label";
    private static final String CARD_DATA = "twitter:data";
    private static final int LONGEST_TITLE = 2000;

    private final MetadataCollector collector;
    private final JsonLdReader jsonLd;
    private final Microdata microdata;
    private final AttributeWords words = new AttributeWords();
    private final @Nullable String url;
    private final OpeningTag tagInHead;
    private BaseAddress base;
    private boolean baseGiven;
    private @Nullable String authorCard;

    /** Loaded when a page has a Twitter card with labels, and not before. */
    private static final class AuthorLabels {
        private static final Set<String> FOLDED =
                WordList.read(MetadataReader.class, "author-labels.txt").folded();

        static boolean contain(String label) {
            return FOLDED.contains(FoldedText.fold(Characters.fold(label)));
        }
    }

    /**
     * Prepares for a page.
     *
     * @param root the page's outermost element
     * @param url the page's address, or null if unknown
     * @param limits how much is read
     */
    public MetadataReader(Element root, @Nullable String url, Limits limits) {
        this.url = url;
        this.tagInHead = new OpeningTag(root, words);
        this.base = BaseAddress.of(url);
        this.collector = new MetadataCollector(limits.candidates());
        this.jsonLd = new JsonLdReader(collector, limits.candidates());
        this.microdata = new Microdata(collector, words, limits.candidates());
    }

    /** Returns what addresses are resolved against, as far as it is known yet. */
    public BaseAddress base() {
        return base;
    }

    /** Returns what reads what elements are called. */
    public AttributeWords words() {
        return words;
    }

    /** Returns what was read, once the page was read to its end. */
    public PageMetadata metadata() {
        jsonLd.finish();
        return collector.collected(base);
    }

    /**
     * Adds what was cut off or broken.
     *
     * @param notices takes them
     */
    public void reportTo(List<Notice> notices) {
        collector.reportTo(notices);
        jsonLd.reportTo(notices);
        microdata.reportTo(notices);
    }

    /**
     * Reads an element of the page's body, if it declares something.
     *
     * @param tag the element
     * @param scope the schema.org type that is described around it, or null
     * @return the element's place, to be set, or null where it declares nothing that stands
     *     anywhere
     */
    public @Nullable Place read(OpeningTag tag, @Nullable String scope) {
        Element element = tag.element();
        switch (tag.name()) {
            case "head" -> DomWalk.over(element, this);
            case "html" -> language(element);
            case "link" -> link(element);
            case "script" -> script(element);
            case "meta" -> {
                return metaInBody(tag, scope);
            }
            default -> {
                return microdata.read(tag, scope);
            }
        }
        return null;
    }

    /**
     * Microdata speaks of what it stands in; a name belongs to the page wherever a broken head
     * ended up.
     */
    private @Nullable Place metaInBody(OpeningTag tag, @Nullable String scope) {
        if (tag.element().hasAttr("itemprop")) {
            return microdata.read(tag, scope);
        }
        meta(tag.element());
        return null;
    }

    @Override
    public boolean enter(Element element, int ordinal) {
        switch (element.normalName()) {
            case "head" -> {
                return true;
            }
            case "title" ->
                    collector.add(
                            MetadataField.HEADLINE,
                            ElementText.of(element, LONGEST_TITLE),
                            Source.META,
                            "title");
            case "base" -> base(element);
            case "meta" -> meta(element);
            default -> {
                tagInHead.read(element);
                read(tagInHead, null);
            }
        }
        return false;
    }

    @Override
    public void leave(Element element) {}

    @Override
    public void text(TextNode text) {}

    private void language(Element html) {
        for (String name : List.of("lang", "xml:lang")) {
            collector.add(MetadataField.LANGUAGE, html.attr(name), Source.META, "html." + name);
        }
    }

    private void base(Element element) {
        String href = element.attr("href");
        if (!baseGiven && !href.isBlank()) {
            baseGiven = true;
            base = BaseAddress.of(base.resolve(href));
        }
    }

    private void link(Element element) {
        for (String relation :
                AttributeValue.tokens(element.attr("rel").toLowerCase(Locale.ROOT))) {
            if (relation.equals(DeclaredAddress.CANONICAL)) {
                canonical(element.attr("href"));
            } else if (relation.equals("image_src")) {
                image(element.attr("href"));
            } else if (relation.equals("author")) {
                collector.add(
                        MetadataField.AUTHOR, element.attr("title"), Source.META, "rel=author");
            }
        }
    }

    private void image(String href) {
        if (!href.isBlank()) {
            collector.add(MetadataField.IMAGE, base.resolve(href), Source.META, "image_src");
        }
    }

    private void canonical(String href) {
        if (href.isBlank()) {
            return;
        }
        String address = base.resolve(href);
        collector.add(MetadataField.CANONICAL_URL, address, Source.META, DeclaredAddress.CANONICAL);
        if (url == null && !baseGiven) {
            base = BaseAddress.of(address);
        }
    }

    private void meta(Element element) {
        String content = element.attr("content");
        String name = element.attr("name").strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(CARD_LABEL) || name.startsWith(CARD_DATA)) {
            card(name, content);
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String known = MetaNames.known(element.attr(attribute));
            MetadataField field = known == null ? null : MetaNames.field(known);
            if (known != null && field != null) {
                declare(field, content, known);
                return;
            }
        }
    }

    private void declare(MetadataField field, String content, String name) {
        if (Keywords.areIn(field)) {
            for (String keyword : Keywords.split(content)) {
                collector.add(field, keyword, Source.META, name);
            }
        } else if (field == MetadataField.CANONICAL_URL || field == MetadataField.IMAGE) {
            collector.add(field, content.isBlank() ? "" : base.resolve(content), Source.META, name);
        } else {
            collector.add(field, content, Source.META, name);
        }
    }

    /**
     * A Twitter card's second lines are pairs of a label and its data; content systems put the
     * author there.
     */
    private void card(String name, String content) {
        if (name.startsWith(CARD_LABEL)) {
            boolean author = AuthorLabels.contain(content);
            authorCard = author ? name.substring(CARD_LABEL.length()) : null;
        } else if (name.substring(CARD_DATA.length()).equals(authorCard)) {
            collector.add(MetadataField.AUTHOR, content, Source.META, name);
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            jsonLd.read(data(element));
        }
    }

    private static String data(Element script) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < script.childNodeSize(); i++) {
            if (script.childNode(i) instanceof DataNode data) {
                parts.add(data.getWholeData());
            } else if (script.childNode(i) instanceof TextNode text) {
                parts.add(text.getWholeText());
            }
        }
        return parts.size() == 1 ? parts.get(0) : String.join("", parts);
    }
}
