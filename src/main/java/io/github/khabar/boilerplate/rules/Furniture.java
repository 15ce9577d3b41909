package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.features.Vocabulary;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.language.PromptWords;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names blocks that are page furniture by their own words, markup or form, wherever they stand. */
final class Furniture {
    /** In the order in which they are asked. */
    private final List<Rule> rules =
            List.of(
                    this::phrase,
                    this::elementName,
                    this::byline,
                    this::caption,
                    this::prompt,
                    this::control,
                    this::link,
                    this::hidden);

    private final Reading reading;
    private final Vocabulary story;

    Furniture(Reading reading, Vocabulary story) {
        this.reading = reading;
        this.story = story;
    }

    /** Returns what the block is if it is furniture, dates left aside; or null. */
    @Nullable Decision find(Spot spot) {
        return Rule.first(rules, spot);
    }

    private @Nullable Decision phrase(Spot spot) {
        Phrasebook.Phrase phrase = spot.block().phrase();
        return phrase == null || !spot.block().isMarked() || isOfTheStory(spot.position())
                ? null
                : new Decision(phrase.marker().label(), "phrase that pages print around a story");
    }

    /** Names of elements around both the block and the story say nothing. */
    private @Nullable Decision elementName(Spot spot) {
        Marker hint = reading.layout().hint(spot.block(), reading.get(spot.neighbour()));
        return hint == null ? null : new Decision(hint.label(), "in an element that is named so");
    }

    private @Nullable Decision byline(Spot spot) {
        return spot.block().isBylineLine()
                        && !isPoint(spot.position())
                        && !reading.introduced().get(spot.position())
                ? new Decision(Label.BYLINE, "names an author or a desk and nothing else")
                : null;
    }

    /** An item that says more than a name, between others. */
    private boolean isPoint(int position) {
        return reading.get(position).isWordyItem()
                && (isItem(position - 1) || isItem(position + 1));
    }

    private boolean isItem(int position) {
        if (position < 0 || position >= reading.size()) {
            return false;
        }
        BlockFeatures block = reading.get(position);
        return block.isBulleted() || block.block().kind() == BlockKind.LIST_ITEM;
    }

    private @Nullable Decision caption(Spot spot) {
        BlockFeatures block = spot.block();
        if (reading.captions().get(spot.position())) {
            return new Decision(Label.CAPTION, "a few words under a picture, apart from the story");
        }
        return block.isCaptionLine() || block.block().kind() == BlockKind.CAPTION
                ? new Decision(Label.CAPTION, "begins like a caption or a credit")
                : null;
    }

    private @Nullable Decision prompt(Spot spot) {
        BlockFeatures block = spot.block();
        return PromptWords.areIn(block.tokens())
                        && !block.opener()
                        && !isAboutTheStory(spot.position())
                ? new Decision(Label.COMMENTS, "made of the words of a form's messages")
                : null;
    }

    private @Nullable Decision control(Spot spot) {
        return spot.block().block().kind() == BlockKind.CONTROL
                ? new Decision(Label.NAVIGATION, "control of a form")
                : null;
    }

    private @Nullable Decision link(Spot spot) {
        BlockFeatures block = spot.block();
        return block.isLink() && (!block.isSentence() || reading.layout().isCard(block))
                ? new Decision(Label.RELATED, "link that leads elsewhere")
                : null;
    }

    private @Nullable Decision hidden(Spot spot) {
        return reading.concealed().get(spot.position())
                ? new Decision(Label.OTHER, "hidden by the markup")
                : null;
    }

    /** Returns that the block is a date, a time or a number if it is nothing else; or null. */
    static @Nullable Decision findDate(Spot spot) {
        BlockFeatures block = spot.block();
        return block.isDateLine() && block.block().kind() != BlockKind.TABLE_ROW
                ? new Decision(Label.DATE, "date, time or number alone")
                : null;
    }

    /**
     * A full sentence that speaks of what the story speaks of is the story's, whatever phrase it
     * holds.
     */
    private boolean isOfTheStory(int position) {
        BlockFeatures block = reading.get(position);
        return block.isParagraph()
                && block.phrase() != null
                && block.phrase().where() != Phrasebook.Where.WHOLE
                && (block.opener() || isAboutTheStory(position));
    }

    private boolean isAboutTheStory(int position) {
        return story.weightedShare(reading.words().of(position)) >= Shares.CLEARLY_RELATED;
    }
}
