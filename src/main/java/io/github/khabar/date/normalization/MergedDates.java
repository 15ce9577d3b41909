package io.github.khabar.date.normalization;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds what either of two parsers finds; where their mentions overlap, the first one's count. */
public final class MergedDates implements DateParser {
    private static final Comparator<DateMention> IN_TEXT =
            Comparator.comparingInt(DateMention::begin).thenComparingInt(DateMention::end);

    private final DateParser first;
    private final DateParser second;

    public MergedDates(DateParser first, DateParser second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public List<DateMention> find(String text, DateContext context) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(context, "context must not be null");
        List<DateMention> own = apart(first.find(text, context));
        List<DateMention> others = apart(second.find(text, context));
        List<DateMention> merged = new ArrayList<>(own.size() + others.size());
        int next = 0;
        for (DateMention other : others) {
            while (next < own.size() && own.get(next).end() <= other.begin()) {
                merged.add(own.get(next++));
            }
            if (next == own.size() || other.end() <= own.get(next).begin()) {
                merged.add(other);
            }
        }
        merged.addAll(own.subList(next, own.size()));
        return List.copyOf(merged);
    }

    /** A caller's parser may give mentions out of order, or some that overlap. */
    private static List<DateMention> apart(List<DateMention> mentions) {
        List<DateMention> apart = new ArrayList<>(mentions.size());
        int end = 0;
        for (DateMention mention : mentions.stream().sorted(IN_TEXT).toList()) {
            if (mention.begin() >= end) {
                apart.add(mention);
                end = mention.end();
            }
        }
        return apart;
    }
}
