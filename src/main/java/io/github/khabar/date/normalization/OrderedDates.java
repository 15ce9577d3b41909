package io.github.khabar.date.normalization;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds a caller's parser to what {@link DateParser#find} promises: mentions that stand in the
 * text, in its order, none overlapping another. Of those that overlap the first counts.
 *
 * @param parser the parser
 */
public record OrderedDates(DateParser parser) implements DateParser {
    private static final Comparator<DateMention> IN_TEXT =
            Comparator.comparingInt(DateMention::begin).thenComparingInt(DateMention::end);

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if a mention does not stand in the text
     */
    @Override
    public List<DateMention> find(String text, DateContext context) {
        List<DateMention> found = List.copyOf(parser.find(text, context));
        if (found.isEmpty()) {
            return found;
        }
        List<DateMention> apart = new ArrayList<>(found.size());
        int end = 0;
        for (DateMention mention : inOrder(found)) {
            if (!text.startsWith(mention.raw(), mention.begin())) {
                throw new IllegalStateException(
                        "the text has no '" + mention.raw() + "' at " + mention.begin());
            }
            if (mention.begin() >= end) {
                apart.add(mention);
                end = mention.end();
            }
        }
        return apart;
    }

    private static List<DateMention> inOrder(List<DateMention> mentions) {
        if (mentions.size() < 2) {
            return mentions;
        }
        List<DateMention> sorted = new ArrayList<>(mentions);
        sorted.sort(IN_TEXT);
        return sorted;
    }
}
