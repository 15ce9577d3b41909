package io.github.khabar.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the passage that is the page's story: by its weight, the headline above it, its place
 * among the page's elements, and by being the first that weighs enough.
 */
final class StoryFinder {
    private static final double ENOUGH = 0.28;
    private static final double ONE_BLOCK = 0.5;
    private static final double TEASER = 0.3;
    private static final double FURNITURE = 0.3;
    private static final double TEASER_BOX = 0.5;
    private static final double NAMED_BODY = 1.2;
    private final Reading reading;
    private final TitleChooser titles;
    private final List<Passage> passages;

    private record Choice(Story story, double score) {}

    StoryFinder(Reading reading) {
        this.reading = reading;
        this.titles = new TitleChooser(reading);
        this.passages = new PassageFinder(reading).find();
    }

    /** Returns the passages of the page. */
    List<Passage> passages() {
        return passages;
    }

    /** Returns what is likeliest to be the story, or null where the page has no prose. */
    @Nullable Story find() {
        List<Choice> choices = new ArrayList<>();
        double best = 0;
        boolean onlyRules = passages.stream().allMatch(p -> PolicyWords.areIn(reading, p));
        for (int i = 0; i < passages.size(); i++) {
            if (!onlyRules && PolicyWords.areIn(reading, passages.get(i))) {
                continue;
            }
            Choice choice = weigh(i);
            choices.add(choice);
            best = Math.max(best, choice.score());
        }
        for (Choice choice : choices) {
            if (choice.score() >= ENOUGH * best) {
                return choice.story();
            }
        }
        return null;
    }

    private Choice weigh(int index) {
        Passage passage = passages.get(index);
        List<TitleChooser.Candidate> title = titles.find(passage, titleZone(index));
        double score = passage.weight();
        score *= passage.prose().size() == 1 ? ONE_BLOCK : 1;
        score *= passage.isCutOff() ? TEASER : 1;
        score *= place(index);
        score *= isAnnounced(index) ? TEASER_BOX : 1;
        if (title.isEmpty()) {
            return new Choice(new Story(passage, Story.UNTITLED), score);
        }
        return new Choice(
                new Story(passage, title.get(0).position()),
                score * (1 + title.get(0).score() / 4));
    }

    /**
     * Returns where the headline of a passage may stand at the earliest: after the passage before
     * it.
     */
    private int titleZone(int index) {
        return index == 0 ? 0 : passages.get(index - 1).last() + 1;
    }

    private double place(int index) {
        BlockFeatures block = reading.get(passages.get(index).first());
        BlockFeatures other =
                reading.get(passages.get(index == 0 ? passages.size() - 1 : index - 1).first());
        double factor = reading.layout().isInBody(block) ? NAMED_BODY : 1;
        Marker hint =
                index == 0 && passages.size() == 1 ? null : reading.layout().hint(block, other);
        return hint == null ? factor : factor * FURNITURE;
    }

    /** Whether the last section that was announced above a passage is one of other stories. */
    private boolean isAnnounced(int index) {
        for (int i = passages.get(index).first() - 1; i >= titleZone(index); i--) {
            Marker.Reach reach = reading.get(i).reach();
            if (reach != null && reach != Marker.Reach.LINE) {
                return reach == Marker.Reach.ASIDE && Furniture.opensBox(reading.get(i));
            }
        }
        return false;
    }
}
