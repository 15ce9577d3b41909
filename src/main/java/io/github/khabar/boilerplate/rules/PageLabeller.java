package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.DeclaredKind;
import io.github.khabar.boilerplate.features.Headlines;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.LabelledHeadline;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.story.Confidence;
import io.github.khabar.boilerplate.story.Doubts;
import io.github.khabar.boilerplate.story.LoneHeadline;
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
        Surroundings surroundings = new Surroundings(reading, draft);
        surroundings.label();
        weigh(outcome, draft, surroundings, result);
        new FurnitureLabels(reading, draft).refine();
        if (draft.kept().isEmpty()) {
            result.title(withoutStory(reading, draft)).confidence(0);
        }
        draft.writeTo(result);
        labelImages(reading, draft, story, result);
        return new PhraseCutter(phrases, reading.words().all()).cut(result.build());
    }

    /** Stripped text has lost what the weights were learnt from. */
    private static void weigh(
            StorySearch.Outcome outcome,
            Draft draft,
            Surroundings surroundings,
            Content.Builder result) {
        Reading reading = outcome.reading();
        boolean asked = outcome.isStory() || isOpen(outcome);
        if (!asked || reading.layout().isFlat() || reading.size() == 0) {
            return;
        }
        SecondOpinion opinion = new SecondOpinion(reading, draft, surroundings);
        if (outcome.isStory()) {
            opinion.join();
        } else if (opinion.isStory()) {
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

    private static @Nullable String labelled(Reading reading) {
        return reading.layout().isFlat()
                ? LabelledHeadline.in(
                        reading.blocks().stream().map(block -> block.block().text()).toList(),
                        reading.words().all())
                : null;
    }

    /** The headline of a text that has nothing else. */
    private static @Nullable String withoutStory(Reading reading, Draft draft) {
        String labelled = labelled(reading);
        int lone = labelled == null ? LoneHeadline.find(reading) : Story.UNTITLED;
        if (lone == Story.UNTITLED) {
            return labelled;
        }
        draft.label(lone, Label.TITLE, "headline without a story");
        return HeadlineText.clean(reading.get(lone).block().text());
    }

    private static @Nullable String title(Reading reading, Story story, int headline) {
        String labelled = labelled(reading);
        if (labelled != null) {
            return labelled;
        }
        if (headline != Story.UNTITLED) {
            String text = HeadlineText.clean(reading.get(headline).block().text());
            String declared = DeclaredHeadline.over(reading, story, headline);
            return declared == null ? new DatedHeadline(reading).undated(text) : declared;
        }
        Headlines headlines = reading.headlines();
        String about = headlines.about(story.passage().vocabulary(), reading.words());
        String agreed = headlines.agreed();
        return about == null || (agreed != null && about.contains(agreed)) ? agreed : about;
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
