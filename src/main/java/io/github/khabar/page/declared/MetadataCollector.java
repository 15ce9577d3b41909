package io.github.khabar.page.declared;

import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Notice;
import io.github.khabar.page.PageMetadata;
import io.github.khabar.page.Source;
import io.github.khabar.page.dom.Characters;
import io.github.khabar.page.dom.Entities;
import io.github.khabar.web.BaseAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects metadata values as a page is walked; their places become known later, when the text is
 * cut into blocks.
 */
public final class MetadataCollector {
    private final List<Value> values = new ArrayList<>();
    private final int most;
    private boolean cut;

    /** A value whose place is not known yet. */
    private record Value(
            MetadataField field, String value, Source source, String key, Place place) {
        boolean isOfStory() {
            return new MetadataValue(field, value, source, key).isOfStory();
        }
    }

    /** Where an element stands: at the block that its text, or the next text, falls into. */
    public static final class Place {
        private int block = MetadataValue.NO_BLOCK;

        /**
         * Sets the place once it is known.
         *
         * @param index the index of the block
         */
        public void at(int index) {
            block = index;
        }
    }

    /**
     * Prepares for a page.
     *
     * @param most how many values are kept
     */
    MetadataCollector(int most) {
        this.most = most;
    }

    /**
     * Adds a value; one that shows nothing is left out.
     *
     * @param field what it says something about
     * @param value the value as the page writes it
     * @param source the kind of place it was read from
     * @param key the name the page used
     * @param place where its element stands
     */
    void add(MetadataField field, String value, Source source, String key, Place place) {
        String clean = clean(field, value);
        if (!Characters.isAnyVisible(clean, 0, clean.length())) {
            return;
        }
        if (values.size() == most) {
            cut = true;
            return;
        }
        values.add(new Value(field, clean, source, key, place));
    }

    /** Adds a value that stands in no place a reader sees. */
    void add(MetadataField field, String value, Source source, String key) {
        add(field, value, source, key, new Place());
    }

    /** Returns whether a value of a field was collected. */
    boolean has(MetadataField field) {
        return values.stream().anyMatch(v -> v.field() == field);
    }

    /** Returns whether the page describes a story of its own, as an article or a posting. */
    boolean hasStory() {
        return values.stream().anyMatch(Value::isOfStory);
    }

    /**
     * Pages often encode entities twice; an address is left alone, since {@code &copy=} in one is
     * no entity.
     */
    private static String clean(MetadataField field, String value) {
        return Characters.fold(isAddress(field) ? value : Entities.decoded(value));
    }

    /**
     * Returns what was collected, with every place that became known.
     *
     * @param base what the addresses are resolved against that JSON-LD gives without a host
     */
    PageMetadata collected(BaseAddress base) {
        List<MetadataValue> known = new ArrayList<>(values.size());
        for (Value v : values) {
            known.add(
                    new MetadataValue(
                            v.field(), absolute(v, base), v.source(), v.key(), v.place().block));
        }
        return PageMetadata.of(known);
    }

    private static String absolute(Value value, BaseAddress base) {
        return isAddress(value.field()) && value.value().startsWith("/")
                ? base.resolve(value.value())
                : value.value();
    }

    private static boolean isAddress(MetadataField field) {
        return field == MetadataField.CANONICAL_URL || field == MetadataField.IMAGE;
    }

    /** Adds what was cut off. */
    void reportTo(List<Notice> notices) {
        if (cut) {
            notices.add(
                    new Notice(Notice.Kind.CANDIDATES_CUT, "read " + most + " metadata values"));
        }
    }
}
