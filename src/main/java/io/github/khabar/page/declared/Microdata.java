package io.github.khabar.page.declared;

import io.github.khabar.page.MetadataField;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Source;
import io.github.khabar.page.declared.MetadataCollector.Place;
import io.github.khabar.page.dom.AttributeValue;
import io.github.khabar.page.dom.AttributeWords;
import io.github.khabar.page.dom.ElementText;
import io.github.khabar.page.dom.NameSearch;
import io.github.khabar.page.dom.OpeningTag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what elements of the body say in their attributes: microdata, RDFa, {@code time}, {@code
 * rel=author}, and the older {@code abbr} with a date for its title.
 */
public final class Microdata {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_BODY = 1 << 17;

    /** What only a story has, so that it says something even where no type is given. */
    private static final Set<MetadataField> TELLING =
            Set.of(
                    MetadataField.PUBLISHED,
                    MetadataField.MODIFIED,
                    MetadataField.AUTHOR,
                    MetadataField.SECTION,
                    MetadataField.KEYWORD,
                    MetadataField.BODY,
                    MetadataField.LANGUAGE,
                    MetadataField.FREE);

    private static final Set<String> MODIFIED_WORDS =
            Set.of("updated", "update", "modified", "lastmod", "edited");
    private static final Set<String> PUBLISHED_WORDS =
            Set.of("published", "publish", "pubdate", "created", "posted");

    private final MetadataCollector collector;
    private final AttributeWords names;
    private final int most;
    private boolean bodyRead;
    private int left;
    private boolean cut;

    /**
     * Prepares for a page.
     *
     * @param collector takes the values
     * @param names reads what elements are called
     * @param most how many elements are read
     */
    Microdata(MetadataCollector collector, AttributeWords names, int most) {
        this.collector = collector;
        this.names = names;
        this.most = most;
        this.left = most;
    }

    /** Adds what was cut off. */
    void reportTo(List<Notice> notices) {
        if (cut) {
            notices.add(
                    new Notice(
                            Notice.Kind.CANDIDATES_CUT,
                            "read " + most + " elements that declare something"));
        }
    }

    /** Returns whether one more element is read. */
    private boolean mayRead() {
        cut |= left == 0;
        left = Math.max(0, left - 1);
        return !cut;
    }

    /**
     * Returns the schema.org type that an element begins a description of.
     *
     * @param tag the element
     * @param outer the type around it, or null
     */
    public static @Nullable String scope(OpeningTag tag, @Nullable String outer) {
        if (!tag.has("itemscope")) {
            return outer;
        }
        return SchemaTypes.name(AttributeValue.firstToken(tag.element().attr("itemtype")));
    }

    /**
     * Reads one element.
     *
     * @param tag the element
     * @param scope the schema.org type described around it, or null
     * @return the element's place, to be set, or null if it declares nothing
     */
    @Nullable Place read(OpeningTag tag, @Nullable String scope) {
        Element element = tag.element();
        String property = property(tag.property());
        MetadataField field = property.isEmpty() ? null : field(property, scope);
        if (field != null && mayRead()) {
            return declared(element, field, property, scope);
        }
        return switch (tag.name()) {
            case "time" -> time(element, element.attr("datetime"), scope);
            case "abbr" -> time(element, date(element.attr("title")), scope);
            case "a" -> link(element, tag.rel());
            default -> null;
        };
    }

    private static String property(String property) {
        return property.isEmpty() ? "" : SchemaTypes.name(AttributeValue.firstToken(property));
    }

    private static @Nullable MetadataField field(String property, @Nullable String scope) {
        MetadataField field = SchemaProperties.field(property);
        if (field == null) {
            field = MetaNames.field(property.toLowerCase(Locale.ROOT));
        }
        if (field == null || field == MetadataField.CANONICAL_URL || field == MetadataField.IMAGE) {
            return null;
        }
        boolean ofStory =
                (scope != null && !scope.isEmpty())
                        ? SchemaTypes.isStory(scope)
                        : TELLING.contains(field);
        return ofStory ? field : null;
    }

    private @Nullable Place declared(
            Element element, MetadataField field, String property, @Nullable String scope) {
        Place place = new Place();
        String prefix = scope == null || scope.isEmpty() ? "" : scope + ".";
        boolean isTime = element.normalName().equals("time");
        Source source = isTime ? Source.TIME_ELEMENT : Source.META;
        String key = isTime ? prefix + "time." + property : prefix + property;
        switch (field) {
            case BODY -> body(element, key, place);
            case AUTHOR, SITE_NAME ->
                    collector.add(field, name(element), source, key + kind(element), place);
            case KEYWORD, SECTION -> {
                for (String keyword : Keywords.split(value(element))) {
                    collector.add(field, keyword, source, key, place);
                }
            }
            default -> collector.add(field, value(element), source, key, place);
        }
        return place;
    }

    private void body(Element element, String key, Place place) {
        if (!bodyRead) {
            bodyRead = true;
            String content = element.attr("content");
            String text = content.isEmpty() ? ElementText.of(element, LONGEST_BODY) : content;
            collector.add(MetadataField.BODY, text, Source.META, key, place);
        }
    }

    /** What machines are to read wins over what readers see. */
    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        String title = element.normalName().equals("abbr") ? date(element.attr("title")) : "";
        return title.isEmpty() ? ElementText.of(element, LONGEST_NAME) : title;
    }

    private static String name(Element element) {
        Element named = element.hasAttr("itemscope") ? NameSearch.in(element) : null;
        return value(named == null ? element : named);
    }

    private static String kind(Element element) {
        String type = SchemaTypes.name(AttributeValue.firstToken(element.attr("itemtype")));
        return type.isEmpty() ? "" : "." + type;
    }

    private @Nullable Place time(Element element, String date, @Nullable String scope) {
        if (date.isBlank()) {
            return null;
        }
        String hint = element.hasAttr("pubdate") ? "published" : hint(element);
        MetadataField field =
                hint.equals("modified") ? MetadataField.MODIFIED : MetadataField.PUBLISHED;
        String prefix =
                scope == null || scope.isEmpty() || SchemaTypes.isStory(scope) ? "" : scope + ".";
        String key = prefix + element.normalName() + (hint.isEmpty() ? "" : "." + hint);
        Place place = new Place();
        collector.add(field, date, Source.TIME_ELEMENT, key, place);
        return place;
    }

    /** Content systems mark a date that was never changed as both published and updated. */
    private String hint(Element element) {
        List<String> words = names.of(element);
        Element parent = element.parent();
        if (!says(words, PUBLISHED_WORDS) && !says(words, MODIFIED_WORDS) && parent != null) {
            words = names.of(parent);
        }
        if (says(words, PUBLISHED_WORDS)) {
            return "published";
        }
        return says(words, MODIFIED_WORDS) ? "modified" : "";
    }

    private static boolean says(List<String> words, Set<String> hints) {
        for (String word : words) {
            if (hints.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String date(String title) {
        String stripped = title.strip();
        boolean digit = !stripped.isEmpty() && Character.isDigit(stripped.charAt(0));
        return digit && stripped.length() <= LONGEST_NAME ? stripped : "";
    }

    /** A link says what it leads to: the author's page, or all stories of a tag or section. */
    private @Nullable Place link(Element link, String relation) {
        if (relation.isEmpty()) {
            return null;
        }
        List<String> relations = AttributeValue.tokens(relation.toLowerCase(Locale.ROOT));
        if (relations.contains("author")) {
            return linked(link, MetadataField.AUTHOR, Source.META, "rel=author");
        }
        if (!relations.contains("tag")) {
            return null;
        }
        return relations.contains("category")
                ? linked(link, MetadataField.SECTION, Source.VISIBLE, "rel=category")
                : linked(link, MetadataField.KEYWORD, Source.VISIBLE, "rel=tag");
    }

    private @Nullable Place linked(Element link, MetadataField field, Source source, String key) {
        if (!mayRead()) {
            return null;
        }
        String text = ElementText.of(link, LONGEST_NAME);
        Place place = new Place();
        collector.add(field, text.isEmpty() ? link.attr("title") : text, source, key, place);
        return place;
    }
}
