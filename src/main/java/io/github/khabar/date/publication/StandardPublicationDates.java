package io.github.khabar.date.publication;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.date.normalization.OrderedDates;
import io.github.khabar.page.Content;
import io.github.khabar.page.Source;
import io.github.khabar.story.StoryRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
        StoryRegion story = StoryRegion.of(content);
        VisibleDates visible = new VisibleDates(ordered, context);
        List<DateCandidate> found = new ArrayList<>(visible.of(content, story));
        found.addAll(new MetadataDates(ordered, context).of(content, story));
        List<DateCandidate> candidates = Agreement.settle(found);
        PublicationDate published = elect(candidates, false, context);
        if (published == null) {
            published = elect(asLastResort(candidates), false, context);
        }
        PublicationDate modified = elect(candidates, true, context);
        boolean later =
                modified == null
                        || published == null
                        || modified.date().compareTo(published.date()) >= 0;
        return PublicationDates.of(published, later ? modified : null, visible.claimed());
    }

    /**
     * Where a page tells its readers of one day only, that day is the nearest to the publication
     * that is known, though its label speaks of a change.
     */
    private static List<DateCandidate> asLastResort(List<DateCandidate> candidates) {
        List<DateCandidate> changes = new ArrayList<>();
        for (DateCandidate candidate : candidates) {
            if (candidate.modified() && candidate.source() == Source.VISIBLE) {
                changes.add(candidate.asLastResort());
            }
        }
        return changes;
    }

    private static @Nullable PublicationDate elect(
            List<DateCandidate> candidates, boolean modified, DateContext context) {
        List<DateCandidate> chosen = new ArrayList<>(candidates);
        chosen.removeIf(candidate -> candidate.modified() != modified);
        return new DateElection(chosen, context.zone()).winner();
    }
}
