package io.github.khabar.date.publication;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.date.normalization.OrderedDates;
import io.github.khabar.page.Content;
import io.github.khabar.page.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The standard choice of the publication date: every candidate that the page offers, one vote a
 * source.
 */
public final class StandardPublicationDates implements PublicationDateExtractor {
    private final DateParser parser;

    public StandardPublicationDates(DateParser parser) {
        this.parser = parser;
    }

    /**
     * Returns this choice over another parser.
     *
     * @param change gives the parser's replacement
     */
    public StandardPublicationDates readBy(UnaryOperator<DateParser> change) {
        return new StandardPublicationDates(change.apply(parser));
    }

    @Override
    public PublicationDates extract(Content content, DateContext context) {
        DateParser ordered = new OrderedDates(parser);
        VisibleDates visible = new VisibleDates(ordered, context);
        List<DateCandidate> found = new ArrayList<>(visible.of(content));
        found.addAll(new MetadataDates(ordered, context).of(content));
        List<DateCandidate> candidates = Agreement.settle(found);
        Optional<PublicationDate> published =
                elect(candidates, false, context)
                        .or(() -> elect(asLastResort(candidates), false, context));
        Optional<PublicationDate> modified =
                elect(candidates, true, context)
                        .filter(
                                later ->
                                        published
                                                .map(
                                                        first ->
                                                                later.date().compareTo(first.date())
                                                                        >= 0)
                                                .orElse(true));
        return PublicationDates.of(
                published.orElse(null), modified.orElse(null), visible.claimed());
    }

    /**
     * Where a page tells its readers of one day only, that day is the nearest to the publication
     * that is known, though its label speaks of a change.
     */
    private static List<DateCandidate> asLastResort(List<DateCandidate> candidates) {
        return candidates.stream()
                .filter(c -> c.modified() && c.source() == Source.VISIBLE)
                .map(DateCandidate::asLastResort)
                .toList();
    }

    private static Optional<PublicationDate> elect(
            List<DateCandidate> candidates, boolean modified, DateContext context) {
        List<DateCandidate> chosen =
                candidates.stream().filter(c -> c.modified() == modified).toList();
        return new DateElection(chosen, context.zone()).winner();
    }
}
