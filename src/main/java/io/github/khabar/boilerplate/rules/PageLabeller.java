package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.DeclaredKind;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.story.Confidence;
import io.github.khabar.boilerplate.story.Doubts;
import io.github.khabar.boilerplate.story.Story;
import io.github.khabar.boilerplate.story.StorySearch;
import io.github.khabar.boilerplate.story.TitleBelow;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.BitSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds a page's story by its prose, then decides block by block what belongs to it. */
public final class PageLabeller {
    private final UnaryOperator<Reading> glasses;

    /**
     * Makes a labeller that sees pages through something, so that one can measure what each kind of
     * evidence is worth.
     *
     * @param glasses takes a page as it was read and returns it as the rules shall see it
     */
    PageLabeller(UnaryOperator<Reading> glasses) {
        this.glasses = glasses;
    }

    /** Makes a labeller that sees pages as they are. */
    public PageLabeller() {
        this(UnaryOperator.identity());
    }

    /**
     * Labels the blocks of a page.
     *
     * @param content the page as labelled so far; what was taken out stays out
     * @return the page with a label and evidence on every other block
     */
    public Content label(Content content) {
        StorySearch.Outcome outcome = StorySearch.search(glasses.apply(Reading.of(content)));
        Reading reading = outcome.reading();
        Draft draft = new Draft(reading.blocks());
        Content.Builder result = content.toBuilder().title(null).confidence(0);
        Story story = outcome.isStory() ? outcome.story() : null;
        if (story != null) {
            int headline = headline(reading, story);
            new StoryLabeller(reading, draft, story, headline).label();
            result.title(title(reading, story, headline)).confidence(Confidence.in(reading, story));
        } else if (outcome.story() != null && outcome.doubt() != null) {
            Doubts.Verdict doubt = outcome.doubt();
            outcome.story()
                    .passage()
                    .prose()
                    .forEach(p -> draft.label(p, doubt.label(), doubt.reason()));
        }
        BitSet ofOthers = new Surroundings(reading, draft).label();
        weigh(outcome, draft, ofOthers, result);
        draft.writeTo(result);
        labelImages(reading, draft, story, result);
        return result.build();
    }

    /** Stripped text has lost what the weights were learnt from. */
    private static void weigh(
            StorySearch.Outcome outcome, Draft draft, BitSet ofOthers, Content.Builder result) {
        Reading reading = outcome.reading();
        if (reading.layout().isFlat() || reading.size() == 0) {
            return;
        }
        SecondOpinion opinion = new SecondOpinion(reading, draft, ofOthers);
        if (outcome.isStory()) {
            opinion.join();
        } else if (isOpen(outcome) && opinion.isStory()) {
            result.title(opinion.label()).confidence(Confidence.OVERRULED);
        }
    }

    private static boolean isOpen(StorySearch.Outcome outcome) {
        boolean listing = outcome.reading().kind() == DeclaredKind.LISTING;
        return outcome.doubt() == null ? !listing : outcome.doubt().open();
    }

    private static int headline(Reading reading, Story story) {
        return story.isTitled() ? story.title() : TitleBelow.find(reading, story.passage());
    }

    private static @Nullable String title(Reading reading, Story story, int headline) {
        if (headline != Story.UNTITLED) {
            return undoubled(reading.get(headline).block().text());
        }
        return reading.headlines().about(story.passage().vocabulary(), reading.words());
    }

    /**
     * Returns one half of a text that says the same thing twice, as a headline with its image's
     * text does.
     */
    private static String undoubled(String text) {
        int half = text.length() / 2;
        String first = text.substring(0, half).strip();
        return !first.isEmpty() && first.equals(text.substring(text.length() - half).strip())
                ? first
                : text;
    }

    private static void labelImages(
            Reading reading, Draft draft, @Nullable Story story, Content.Builder result) {
        BitSet kept = draft.kept();
        if (story != null) {
            kept.set(story.begin());
        }
        int from = kept.isEmpty() ? 0 : index(reading, kept.nextSetBit(0));
        int to = kept.isEmpty() ? -1 : index(reading, kept.length() - 1);
        for (Block image : reading.images()) {
            if (image.index() < from || image.index() > to) {
                result.label(image, Label.OTHER, "image outside the story");
            }
        }
    }

    private static int index(Reading reading, int position) {
        return reading.get(position).block().index();
    }
}
