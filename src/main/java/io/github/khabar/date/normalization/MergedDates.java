package io.github.khabar.date.normalization;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.strategy.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Finds what either of two parsers finds; where their mentions overlap, the first one's count. */
public final class MergedDates implements DateParser, Chain<DateParser> {
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
        List<DateMention> own = new OrderedDates(first).find(text, context);
        List<DateMention> others = new OrderedDates(second).find(text, context);
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

    @Override
    public DateParser withLinks(UnaryOperator<DateParser> change) {
        return new MergedDates(change.apply(first), change.apply(second));
    }
}
