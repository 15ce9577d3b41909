package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Shares;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the page's story: strictly first, and where that finds none, among short lines under a
 * sure headline, and in a text of few lines.
 */
public final class StorySearch {

    private static final String DOTS = "..";

    private StorySearch() {}

    /**
     * What was found.
     *
     * @param reading the page as it was read when the story was found
     * @param story what was chosen, or null where the page has no prose
     * @param doubt why it is no story after all, or null
     */
    public record Outcome(Reading reading, @Nullable Story story, Doubts.@Nullable Verdict doubt) {
        /** Returns whether there is a story. */
        public boolean isStory() {
            return story != null && doubt == null;
        }
    }

    /** Looks for the story of a page. */
    public static Outcome search(Reading reading) {
        Outcome strict = once(reading);
        boolean open = strict.doubt() == null || strict.doubt().open();
        boolean few = strict.story() == null || isPiece(reading, strict.story());
        if (few || (open && !strict.isStory())) {
            Outcome lenient = once(reading.leniently());
            if (lenient.isStory() && (few ? isSure(lenient) : isWhole(lenient))) {
                return lenient;
            }
            open &= lenient.doubt() == null || lenient.doubt().open();
        }
        Story brief = strict.isStory() || !open ? null : BriefText.find(reading);
        return brief == null ? strict : new Outcome(reading.leniently(), brief, null);
    }

    /** One paragraph, of several lines that are a story without stops. */
    private static boolean isPiece(Reading reading, Story story) {
        int first = story.passage().first();
        return story.passage().prose().size() == 1
                && reading.unstopped().hold(first)
                && (reading.unstopped().hold(first + 1)
                        || (first > 0 && reading.unstopped().hold(first - 1)));
    }

    /**
     * Several paragraphs of one element with nothing between them, of which one carries on, under
     * the headline that the page declares: a list of teasers has their headlines between them.
     */
    private static boolean isWhole(Outcome outcome) {
        Reading reading = outcome.reading();
        Story story = outcome.story();
        if (story == null || reading.layout().isFlat() || !Confidence.isDeclared(reading, story)) {
            return false;
        }
        List<Integer> prose = story.passage().prose();
        for (int i = 1; i < prose.size(); i++) {
            int above = prose.get(i) - 1;
            if (above != prose.get(i - 1)
                    || reading.layout().nearness(reading.get(above), reading.get(above + 1))
                            != Layout.Nearness.SAME) {
                return false;
            }
        }
        return prose.size() >= Counts.SEVERAL_PARAGRAPHS && story.passage().openers() > 0;
    }

    private static Outcome once(Reading reading) {
        StoryFinder finder = new StoryFinder(reading);
        Doubts.Crowd crowd = finder.crowd();
        Outcome first = null;
        for (Story story : finder.find()) {
            Outcome outcome =
                    new Outcome(reading, story, new Doubts(reading, crowd, story).verdict());
            if (outcome.isStory()) {
                return outcome;
            }
            first = first == null ? outcome : first;
        }
        return first == null ? new Outcome(reading, null, null) : first;
    }

    /** Many short lines that are one text together, as no list of labels or headlines is. */
    private static boolean isOneText(Reading reading, Story story) {
        Passage passage = story.passage();
        return passage.prose().size() >= 2 * Counts.LEAST_LINES
                && reading.shortLines().areOne(passage.first(), passage.last());
    }

    /**
     * Lines that all end in two dots, many a writer's stop, under a headline or alone, with nothing
     * between them and nothing below but page furniture. Three dots may cut teasers off.
     */
    private static boolean isWrittenInDots(Reading reading, Story story) {
        Passage passage = story.passage();
        List<Integer> prose = passage.prose();
        int below = passage.last() + 1;
        return (story.isTitled() || prose.size() == reading.size())
                && reading.layout().isFlat()
                && prose.size() >= Counts.SEVERAL_PARAGRAPHS
                && prose.size() == below - passage.first()
                && (below == reading.size() || reading.get(below).isMarked())
                && prose.stream().allMatch(p -> endsInTwoDots(reading.get(p).folded()));
    }

    private static boolean endsInTwoDots(String text) {
        return text.endsWith(DOTS) && !text.endsWith(DOTS + '.');
    }

    /**
     * Short lines are a story if they read on from one another, or if the page declares the
     * headline above them; and if there is a headline, or nothing else on the page.
     */
    private static boolean isSure(Outcome outcome) {
        Story story = outcome.story();
        if (story == null) {
            return false;
        }
        Reading reading = outcome.reading();
        if (reading.unstopped().hold(story.passage().first())) {
            return true;
        }
        boolean readsOn = story.passage().openers() > 0 || isWrittenInDots(reading, story);
        if (!story.isTitled()) {
            boolean all = story.passage().prose().size() == reading.size();
            return readsOn && (all || isOneText(reading, story));
        }
        boolean linked = reading.get(story.title()).linked() > Shares.PARTLY_LINKED;
        return !linked && (readsOn || Confidence.isDeclared(reading, story));
    }
}
