package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.Headlines;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.story.Confidence;
import io.github.khabar.boilerplate.story.Doubts;
import io.github.khabar.boilerplate.story.Story;
import io.github.khabar.boilerplate.story.StorySearch;
import io.github.khabar.boilerplate.story.TitleBelow;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds a page's story by its prose, then decides block by block what belongs to it. */
public final class PageLabeller {
    private final Phrasebook phrases;
    private final UnaryOperator<Reading> glasses;

    /**
     * Makes a labeller that sees pages through something, so that one can measure what each kind of
     * evidence is worth.
     *
     * @param phrases the phrases that pages print around a story
     * @param glasses takes a page as it was read and returns it as the rules shall see it
     */
    PageLabeller(Phrasebook phrases, UnaryOperator<Reading> glasses) {
        this.phrases = phrases;
        this.glasses = glasses;
    }

    /**
     * Makes a labeller that sees pages as they are.
     *
     * @param phrases the phrases that pages print around a story
     */
    public PageLabeller(Phrasebook phrases) {
        this(phrases, UnaryOperator.identity());
    }

    /**
     * Labels the blocks of a page.
     *
     * @param content the page as labelled so far; what was taken out stays out
     * @return the page with a label and evidence on every other block
     */
    public Content label(Content content) {
        StorySearch.Outcome outcome =
                StorySearch.search(glasses.apply(Reading.of(content, phrases)));
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
        new Surroundings(reading, draft).label();
        draft.writeTo(result);
        labelImages(reading, story, result);
        return result.build();
    }

    private static int headline(Reading reading, Story story) {
        return story.isTitled() ? story.title() : TitleBelow.find(reading, story.passage());
    }

    private static @Nullable String title(Reading reading, Story story, int headline) {
        if (headline != Story.UNTITLED) {
            return HeadlineText.clean(reading.get(headline).block().text());
        }
        Headlines headlines = reading.headlines();
        String about = headlines.about(story.passage().vocabulary(), reading.words());
        return about == null ? headlines.agreed() : about;
    }

    private static void labelImages(
            Reading reading, @Nullable Story story, Content.Builder result) {
        int from = story == null ? 0 : reading.get(story.begin()).block().index();
        int to = story == null ? -1 : reading.get(story.passage().last()).block().index();
        for (Block image : reading.images()) {
            if (image.index() < from || image.index() > to) {
                result.label(image, Label.OTHER, "image outside the story");
            }
        }
    }
}
