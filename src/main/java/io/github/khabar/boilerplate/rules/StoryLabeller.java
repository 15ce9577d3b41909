package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.Label;
import io.github.khabar.story.BlockRange;
import java.util.List;

/**
 * Labels the headline and the prose of the story; what stands among and around them is for the
 * other rules.
 */
final class StoryLabeller {
    private final Reading reading;
    private final Draft draft;
    private final Story story;
    private final int headline;

    /**
     * Prepares for a story.
     *
     * @param headline the position of its headline, above or below it, or {@link Story#UNTITLED}
     */
    StoryLabeller(Reading reading, Draft draft, Story story, int headline) {
        this.reading = reading;
        this.draft = draft;
        this.story = story;
        this.headline = headline;
    }

    /** Labels the story and what stands in it. */
    void label() {
        labelTitle();
        labelFeedTail();
        labelCaptions();
        labelAlbum();
        labelExcerpts();
        labelRetold();
        labelComments();
        labelProse();
        BlockRange extent = new EdgeRules(reading, draft, story).label();
        new BoxRules(reading, draft, story, extent).label();
        new InsideRules(reading, draft, story, extent).label();
    }

    private void labelTitle() {
        if (story.isTitled()) {
            draft.label(story.title(), Label.TITLE, "headline above the story");
            for (int position : reading.repeats().of(reading.get(story.title()))) {
                draft.label(position, Label.TITLE, "repeats the headline");
            }
        } else if (headline != Story.UNTITLED) {
            draft.label(headline, Label.TITLE, "headline right below the story");
        }
    }

    /**
     * Feeds end a story with a sentence that says once more what it is called, and where it stood.
     */
    private void labelFeedTail() {
        if (headline == Story.UNTITLED) {
            return;
        }
        List<Integer> prose = story.passage().prose();
        int last = story.passage().last();
        int back = Math.max(1, prose.size() - Counts.FEED_TAIL_PARAGRAPHS);
        int from = prose.size() > 1 ? prose.get(back) : last;
        for (int i = from; i < Math.min(reading.size(), last + Counts.FEED_TAIL_REACH); i++) {
            if (isFeedTail(reading.get(i), reading.get(headline))) {
                draft.label(i, Label.SOURCE_LINK, "names the headline and where it first stood");
            }
        }
    }

    private static boolean isFeedTail(BlockFeatures block, BlockFeatures title) {
        boolean sourced = block.phrase() != null && block.phrase().marker() == Marker.SOURCE_LINK;
        int rest = block.tokens().size() - title.tokens().size();
        boolean brief = rest <= Lengths.MOST_BESIDE_HEADLINE_IN_FEED_TAIL;
        return (sourced || (brief && !block.block().links().isEmpty()))
                && rest > 0
                && title.words() >= Lengths.SHORTEST_HEADLINE_IN_FEED_TAIL
                && block.folded().contains(title.folded());
    }

    /**
     * Where a picture's text is printed twice, once with its credit, neither is the story's: the
     * one looks like prose, the other like a site's copyright line.
     */
    private void labelCaptions() {
        int begin = story.isTitled() ? story.title() + 1 : story.passage().first();
        for (int i = begin; i < Math.min(reading.size() - 1, story.passage().last()); i++) {
            if (isCreditedAgain(reading.get(i), reading.get(i + 1))) {
                draft.label(i, Label.DUPLICATE, "stands again below with a picture's credit");
                draft.label(i + 1, Label.CAPTION, "a picture's text once more, with its credit");
            }
        }
    }

    private void labelAlbum() {
        for (int position : new Album(reading, story).captions()) {
            draft.label(position, Label.CAPTION, "a sentence under a picture, in a story of them");
        }
    }

    private static boolean isCreditedAgain(BlockFeatures block, BlockFeatures below) {
        int rest = below.tokens().size() - block.tokens().size();
        return block.words() > 0
                && rest > 0
                && rest <= Lengths.LONGEST_CREDIT
                && below.folded().startsWith(block.folded())
                && (below.isCaptionLine()
                        || below.tokens().word(block.tokens().size()).charAt(0)
                                == Tokens.COPYRIGHT);
    }

    /** Few stories have a paragraph to look up. */
    private void labelRetold() {
        List<Integer> prose = story.passage().prose();
        Retold retold = null;
        for (int i = 1; i < prose.size(); i++) {
            if (isSetApart(reading.get(prose.get(i)), reading.get(prose.get(i - 1)))) {
                retold = retold == null ? new Retold(reading, prose) : retold;
                if (retold.isRepeated(prose.get(i))) {
                    draft.label(prose.get(i), Label.DUPLICATE, "repeats words of the story");
                }
            }
        }
    }

    /** Where the story's paragraphs are elements of one kind, a sentence in another. */
    private static boolean isSetApart(BlockFeatures block, BlockFeatures before) {
        return !block.block().container().tag().equals(before.block().container().tag());
    }

    /**
     * Some pages print the lead's beginning once more: as a summary under the headline, with tools
     * or a date before the story, or below it, to be copied.
     */
    private void labelExcerpts() {
        List<Integer> prose = story.passage().prose();
        int lead = prose.get(0);
        if (prose.size() > 2 && isBegunAgain(lead, prose.get(1))) {
            draft.label(lead, Label.DUPLICATE, "the lead's beginning, above the story");
        }
        int last = story.passage().last();
        for (int first : prose.subList(0, Math.min(2, prose.size() - 1))) {
            if (first < last - 1 && isBegunAgain(first, last)) {
                draft.label(last, Label.DUPLICATE, "the lead's beginning, below the story");
            }
        }
    }

    private boolean isBegunAgain(int position, int below) {
        BlockFeatures block = reading.get(position);
        BlockFeatures other = reading.get(below);
        int same = Lengths.SAME_BEGINNING;
        return block.tokens().size() > same
                && other.tokens().size() > same
                && block.tokens().subList(0, same).equals(other.tokens().subList(0, same))
                && reading.layout().nearness(block, other) != Layout.Nearness.SAME;
    }

    private void labelComments() {
        BlockRange comments = new CommentItems(reading, story.passage()).find();
        if (comments == null) {
            return;
        }
        for (int i = comments.first(); i <= comments.last(); i++) {
            draft.label(i, Label.COMMENTS, "a name and what a reader says");
        }
    }

    private void labelProse() {
        for (int position : story.passage().prose()) {
            if (draft.isDecided(position)) {
                continue;
            }
            draft.label(position, Label.CONTENT, "prose of the story");
            for (int same : reading.repeats().of(reading.get(position))) {
                if (same != position) {
                    draft.label(same, Label.DUPLICATE, "repeats a paragraph of the story");
                }
            }
        }
    }
}
