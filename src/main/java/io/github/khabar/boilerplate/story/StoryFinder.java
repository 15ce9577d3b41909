package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.LeadWords;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.passage.Gap;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.PassageFinder;
import io.github.khabar.boilerplate.passage.PolicyWords;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Scores;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses the passage that is the page's story: by its weight, the headline above it, its place
 * among the page's elements, and by being the first that weighs enough.
 */
final class StoryFinder {
    private final Reading reading;
    private final TitleChooser titles;
    private final HeadlineWeigher lines;
    private final List<Passage> passages;

    /**
     * A passage that may be the story.
     *
     * @param story the passage and its headline
     * @param score how much speaks for it
     * @param enough the share of the highest score that is enough for it
     */
    private record Choice(Story story, double score, double enough) {}

    StoryFinder(Reading reading) {
        this.reading = reading;
        this.titles = new TitleChooser(reading);
        this.lines = new HeadlineWeigher(reading);
        this.passages = new PassageFinder(reading).find();
    }

    /** Returns how much prose the page has. */
    Doubts.Crowd crowd() {
        return Doubts.Crowd.of(reading, passages);
    }

    /**
     * Returns what may be the story, likeliest first: the first passages of the page that weigh
     * enough beside the heaviest. Empty where the page has no prose; the site's own rules are left
     * out unless there is nothing else.
     */
    List<Story> find() {
        List<Choice> choices = new ArrayList<>();
        BitSet rules = rules();
        boolean onlyRules = rules.cardinality() == passages.size();
        for (int i = 0; i < passages.size(); i++) {
            if (onlyRules || !rules.get(i)) {
                Choice choice = weigh(i, rules);
                replaceLead(choices, choice);
                choices.add(choice);
            }
        }
        double heaviest = 0;
        boolean declared = false;
        for (Choice choice : choices) {
            heaviest = Math.max(heaviest, choice.score());
            declared |= isUnderDeclaredMainHeading(choice.story());
        }
        List<Story> stories = new ArrayList<>();
        for (Choice choice : choices) {
            if (choice.score() >= enough(choice, declared) * heaviest) {
                stories.add(choice.story());
            }
        }
        return stories;
    }

    private boolean isUnderDeclaredMainHeading(Story story) {
        if (!Confidence.isDeclared(reading, story)) {
            return false;
        }
        Block title = reading.get(story.title()).block();
        return title.kind() == BlockKind.HEADING && title.level() == 1;
    }

    /** Where the page declares the headline of one passage, others must weigh most. */
    private double enough(Choice choice, boolean declared) {
        return declared && !Confidence.isDeclared(reading, choice.story())
                ? Shares.ENOUGH_BESIDE_DECLARED
                : choice.enough();
    }

    /** Which passages are the site's own rules. */
    private BitSet rules() {
        BitSet rules = new BitSet();
        for (int i = 0; i < passages.size(); i++) {
            rules.set(i, PolicyWords.areIn(reading, passages.get(i)));
        }
        return rules;
    }

    /** A lead that turned out to belong to what follows is no choice of its own. */
    private static void replaceLead(List<Choice> choices, Choice whole) {
        int last = choices.size() - 1;
        int first = whole.story().passage().first();
        if (last >= 0 && choices.get(last).story().passage().first() == first) {
            choices.remove(last);
        }
    }

    private Choice weigh(int index, BitSet rules) {
        Passage passage = passages.get(index);
        List<TitleChooser.Candidate> title = find(passage, titleZone(index));
        if (hasLead(index) && !rules.get(index - 1)) {
            Passage whole = Passage.joined(reading, passages.get(index - 1), passage);
            List<TitleChooser.Candidate> above = find(whole, titleZone(index - 1));
            if (isBetter(index, above, title)) {
                title = above;
                passage = whole;
            }
        }
        if (isFirst(title, passage)) {
            passage = Passage.withoutFirst(reading, passage);
        } else if (title.isEmpty() && mayBeginWithTitle(passage)) {
            Passage rest = Passage.withoutFirst(reading, passage);
            title = atFirst(passage.first(), find(rest, passage.first()));
            passage = title.isEmpty() ? passage : rest;
        }
        double score = passage.weight();
        score *= passage.prose().size() == 1 ? Scores.ONE_BLOCK : 1;
        score *= passage.isCutOff() ? Scores.CUT_OFF : 1;
        score *= place(index);
        boolean announced = isAnnounced(index);
        score *= announced ? Scores.ANNOUNCED_AS_OTHER : 1;
        int headline = title.isEmpty() ? Story.UNTITLED : title.get(0).position();
        passage = withLead(passage, headline);
        Story story = new Story(passage, headline);
        double titled = title.isEmpty() ? 1 : 1 + Scores.TITLE * title.get(0).score();
        return new Choice(story, score * titled, enough(story, announced));
    }

    /** In stripped text a lead without a stop stands right below its headline. */
    private Passage withLead(Passage passage, int title) {
        int lead = passage.first() - 1;
        boolean below = title != Story.UNTITLED && title < lead && reading.layout().isFlat();
        return below && isLead(lead, title)
                ? Passage.joined(reading, new Passage(reading, lead), passage)
                : passage;
    }

    /**
     * Longer than the headline, and says what the headline says, or is too long for what else may
     * stand right below it.
     */
    private boolean isLead(int position, int headline) {
        BlockFeatures block = reading.get(position);
        return !block.isMarked()
                && block.words() >= Lengths.FULL_SENTENCE
                && block.words() > reading.get(headline).words()
                && block.functionWords() > 0
                && (isOfSame(position, headline)
                        || (position == headline + 1
                                && block.words() >= Lengths.UNSTOPPED_PARAGRAPH));
    }

    private boolean isOfSame(int position, int headline) {
        LeadWords lead = new Passage(reading, position).lead();
        return lead.share(reading.words().of(headline)) >= Shares.HEADLINE_OF_STORY;
    }

    private List<TitleChooser.Candidate> find(Passage passage, int from) {
        return reading.layout().isFlat() ? lines.find(passage, from) : titles.find(passage, from);
    }

    /** Whether stripped text has its headline in what reads like the first paragraph. */
    private static boolean isFirst(List<TitleChooser.Candidate> title, Passage passage) {
        return !title.isEmpty() && title.get(0).position() == passage.first();
    }

    /** A headline with a full stop reads like the first paragraph. */
    private boolean mayBeginWithTitle(Passage passage) {
        return !reading.layout().isFlat()
                && passage.prose().size() > 1
                && reading.get(passage.first()).ending() == Ending.STOP;
    }

    /** The page prints it once more. */
    private List<TitleChooser.Candidate> atFirst(int first, List<TitleChooser.Candidate> title) {
        boolean same =
                !title.isEmpty()
                        && reading.repeats()
                                .of(reading.get(first))
                                .contains(title.get(0).position());
        return same ? title : List.of();
    }

    /** Whether a headline above the lead is the story's, and not one between lead and body. */
    private boolean isBetter(
            int index, List<TitleChooser.Candidate> above, List<TitleChooser.Candidate> between) {
        return !above.isEmpty()
                && (between.isEmpty()
                        || (isDeclared(above) && !isDeclared(between))
                        || isDeck(index));
    }

    private boolean isDeclared(List<TitleChooser.Candidate> title) {
        return reading.headlines().isDeclared(reading.get(title.get(0).position()));
    }

    /**
     * Returns the share of the heaviest story's weight that is enough for one before it: little for
     * several blocks under a headline of their own, much for a single one, which may be a teaser.
     */
    private double enough(Story story, boolean announced) {
        if (Confidence.isDeclared(reading, story)) {
            return Shares.ENOUGH_UNDER_HEADLINE;
        }
        if (!isSeveral(story.passage())) {
            return Shares.ENOUGH_ALONE;
        }
        if (!story.isTitled()) {
            return Shares.ENOUGH_ALONE;
        }
        return announced ? Shares.ENOUGH_IN_BOX : Shares.ENOUGH_UNDER_HEADLINE;
    }

    private boolean isSeveral(Passage passage) {
        int after = passage.last() + 1;
        boolean sentence = after < reading.size() && reading.get(after).isSentence();
        return passage.prose().size() > 1 || (sentence && !reading.isProse(after));
    }

    /**
     * Whether the passage before may be the story's lead, which many pages print apart, above the
     * byline or image.
     */
    private boolean hasLead(int index) {
        if (index == 0) {
            return false;
        }
        Passage lead = passages.get(index - 1);
        Passage body = passages.get(index);
        boolean small =
                lead.prose().size() <= Counts.LONGEST_LEAD
                        && lead.prose().size() < body.prose().size();
        boolean near = body.first() - lead.last() - 1 <= Counts.LONGEST_HEAD;
        boolean above = isDeck(index) || (small && !lead.isCutOff());
        return above && near && isBare(lead.last(), body.first());
    }

    /**
     * Whether stripped text has a sentence that trails off right below its first line, and nothing
     * but labels between that and the story: a headline and what stands below it.
     */
    private boolean isDeck(int index) {
        Passage deck = passages.get(index - 1);
        return index == 1
                && reading.layout().isFlat()
                && deck.first() == 1
                && deck.last() == 1
                && deck.isCutOff()
                && HeadlineForm.fits(reading.get(0));
    }

    private boolean isBare(int from, int to) {
        Gap gap = Gap.between(reading, from, to);
        return !gap.end() && !gap.tail() && gap.asides() == 0;
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
        double factor = reading.layout().isInBody(block) ? Scores.IN_NAMED_BODY : 1;
        Marker hint =
                index == 0 && passages.size() == 1 ? null : reading.layout().hint(block, other);
        return hint == null ? factor : factor * Scores.IN_FURNITURE;
    }

    /** Whether the last section that was announced above a passage is one of other stories. */
    private boolean isAnnounced(int index) {
        for (int i = passages.get(index).first() - 1; i >= titleZone(index); i--) {
            Marker.Reach reach = reading.get(i).reach();
            if (reach != null && reach != Marker.Reach.LINE) {
                return Gap.opensBox(reading.get(i)) && reading.get(i).isMarkedAs(Marker.RELATED);
            }
        }
        return false;
    }
}
