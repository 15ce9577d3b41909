package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.FeatureReader;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Label;
import io.github.khabar.story.BlockRange;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in boxes among the story's paragraphs without a phrase that gives it away:
 * forms, polls, tables of contents, sentences of the story in large print.
 */
final class BoxRules {
    /** In the order in which they are asked. */
    private final List<Rule> rules =
            List.of(
                    this::buttonOfPart,
                    this::titleOfAppeal,
                    this::form,
                    this::contents,
                    this::pullQuote);

    private final Reading reading;
    private final Draft draft;
    private final Story story;
    private final BlockRange extent;
    private @Nullable Retold retold;

    /** How many buttons stand right above a paragraph each, or -1. */
    private long buttons = -1;

    BoxRules(Reading reading, Draft draft, Story story, BlockRange extent) {
        this.reading = reading;
        this.draft = draft;
        this.story = story;
        this.extent = extent;
    }

    /** Labels what stands in boxes between the story's first and last paragraph. */
    void label() {
        int neighbour = extent.first();
        for (int i = extent.first(); i < extent.last(); i++) {
            neighbour = draft.label(i) == Label.CONTENT ? i : neighbour;
            if (isPoll(i)) {
                labelPoll(i);
            } else if (i > extent.first() && isSignature(i)) {
                draft.label(i - 1, Label.EMBED, "embedded post");
                draft.label(i, Label.EMBED, "signature of an embedded post");
            }
            if (!draft.isDecided(i)) {
                draft.label(i, Rule.first(rules, new Spot(i, reading.get(i), neighbour)));
            }
        }
    }

    private boolean isSignature(int position) {
        BlockFeatures block = reading.get(position);
        return block.isMarkedAs(Marker.EMBED)
                && block.block().text().indexOf(FeatureReader.SIGNATURE_DASH) == 0;
    }

    private @Nullable Decision buttonOfPart(Spot spot) {
        return isButtonOfPart(spot.position())
                ? new Decision(Label.HEADING, "button right above what it opens")
                : null;
    }

    /** A question, or one of several buttons with a paragraph of the story right below each. */
    private boolean isButtonOfPart(int position) {
        BlockFeatures block = reading.get(position);
        return isButtonAboveProse(position)
                && (block.ending() == Ending.QUESTION || buttonsOfParts() > 1);
    }

    private long buttonsOfParts() {
        if (buttons < 0) {
            buttons =
                    IntStream.range(extent.first(), extent.last())
                            .filter(this::isButtonAboveProse)
                            .count();
        }
        return buttons;
    }

    private boolean isButtonAboveProse(int position) {
        return position < extent.last()
                && reading.get(position).block().kind() == BlockKind.CONTROL
                && reading.get(position).words() >= Lengths.SHORTEST_OPENING_BUTTON
                && !reading.get(position).isMarked()
                && story.passage().holds(position + 1);
    }

    private @Nullable Decision titleOfAppeal(Spot spot) {
        return isTitleOfAppeal(spot.position())
                ? new Decision(Label.SUBSCRIBE, "few words above an appeal to readers")
                : null;
    }

    private @Nullable Decision form(Spot spot) {
        BlockFeatures block = spot.block();
        return !block.opener() && reading.layout().isInForm(block, reading.get(spot.neighbour()))
                ? new Decision(Label.SUBSCRIBE, "in an element of its own with a button")
                : null;
    }

    private @Nullable Decision contents(Spot spot) {
        return isContents(spot.position())
                ? new Decision(Label.NAVIGATION, "line of a table of contents")
                : null;
    }

    private @Nullable Decision pullQuote(Spot spot) {
        return isPullQuote(spot)
                ? new Decision(Label.DUPLICATE, "repeats words of the story in large print")
                : null;
    }

    private boolean isTitleOfAppeal(int position) {
        BlockFeatures block = reading.get(position);
        return block.words() <= Lengths.LONGEST_BOX_TITLE
                && block.ending() == Ending.OPEN
                && !block.isBulleted()
                && reading.get(position + 1).isMarkedAs(Marker.SUBSCRIBE)
                && reading.get(position + 1).words() > Lengths.LONGEST_BOX_TITLE;
    }

    private boolean isPoll(int position) {
        return isAnswer(position, KnownWord.Use.YES) && isAnswer(position + 1, KnownWord.Use.NO);
    }

    private boolean isAnswer(int position, KnownWord.Use answer) {
        TokenList tokens = reading.get(position).tokens();
        return tokens.size() == 1 && tokens.has(answer);
    }

    /** The question above the answers, its title, and the short lines below them. */
    private void labelPoll(int position) {
        int from = position;
        if (from > extent.first() && reading.get(from - 1).ending() == Ending.QUESTION) {
            from--;
        }
        if (from > extent.first() && from < position && isTitle(from - 1)) {
            from--;
        }
        int to = position + 1;
        while (to < extent.last() && to < position + Counts.POLL_CHOICES && isChoice(to + 1)) {
            to++;
        }
        for (int i = from; i <= to; i++) {
            draft.label(i, Label.OTHER, "poll of the readers");
        }
    }

    private boolean isTitle(int position) {
        return !draft.isDecided(position)
                && reading.get(position).words() <= Lengths.LONGEST_BOX_TITLE
                && reading.get(position).ending() == Ending.OPEN;
    }

    private boolean isChoice(int position) {
        BlockFeatures block = reading.get(position);
        return !draft.isDecided(position)
                && (block.isButton() || block.isMarked() || block.tokens().begins(KnownWord.Use.NO))
                && block.words() <= Lengths.LONGEST_CHOICE
                && block.ending() == Ending.OPEN;
    }

    /** A line that leads to a part of this page, or says what stands above a part further down. */
    private boolean isContents(int position) {
        BlockFeatures block = reading.get(position);
        if (reading.isProse(position) || block.words() == 0) {
            return false;
        }
        if (block.isContentsLink()) {
            return true;
        }
        if (block.block().kind() == BlockKind.HEADING) {
            return false;
        }
        List<Integer> same = reading.repeats().of(block);
        int last = same.get(same.size() - 1);
        boolean part = reading.get(last).isNumbered() || reading.isProse(last + 1);
        return last > position + 1 && last <= extent.last() && part;
    }

    private boolean isPullQuote(Spot spot) {
        BlockFeatures block = spot.block();
        boolean quoted = block.block().kind() == BlockKind.QUOTE || block.isQuote();
        return quoted
                && !block.isParagraph()
                && block.tokens().size() >= Lengths.SHORTEST_PULL_QUOTE
                && retold().isRepeated(spot.position());
    }

    /** Few stories have a sentence to look up. */
    private Retold retold() {
        if (retold == null) {
            retold = new Retold(reading, story.passage().prose());
        }
        return retold;
    }
}
