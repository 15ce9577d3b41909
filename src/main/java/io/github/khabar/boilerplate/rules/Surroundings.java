package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.passage.NextArticle;
import io.github.khabar.boilerplate.passage.PolicyWords;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names what is not the story. A label here is for people: nothing of it is kept. */
final class Surroundings {
    private static final Map<Marker, Decision> NAMED = new EnumMap<>(Marker.class);

    static {
        for (Marker marker : Marker.values()) {
            NAMED.put(marker, new Decision(marker.label(), "in an element that is named so"));
        }
    }

    /** In the order in which they are asked. */
    private final List<Rule> rules =
            List.of(
                    this::elementName,
                    this::ticker,
                    this::siteRules,
                    this::announced,
                    this::date,
                    this::fewWords,
                    this::printedTwice,
                    this::otherStory);

    private final Reading reading;
    private final Draft draft;
    private final @Nullable Label[] announced;

    /** The position of the headline, once it was passed. */
    private int title = -1;

    private boolean inNextArticle;

    /** What the last line that announced something announced, or null. */
    private @Nullable Label section;

    Surroundings(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
        this.announced = new Label[reading.size()];
    }

    /** Returns what a line above a block announced, where the rules for the story left it open. */
    @Nullable Label announced(int position) {
        return announced[position];
    }

    /** Labels every block that has no label yet. */
    void label() {
        for (int i = 0; i < reading.size(); i++) {
            BlockFeatures block = reading.get(i);
            inNextArticle |= opensNextArticle(i);
            if (draft.isDecided(i)) {
                title = title < 0 && draft.label(i) == Label.TITLE ? i : title;
                section = inNextArticle && !draft.isKept(i) ? Label.RELATED : null;
            } else if (isNamedOtherwise(block)) {
                draft.label(i, elementName(new Spot(i, block, i)));
            } else if (block.phrase() != null && block.isMarked()) {
                Marker marker = block.phrase().marker();
                draft.label(i, marker.label(), "phrase that pages print around a story");
                section = marker.reach() == Marker.Reach.LINE ? section : marker.label();
            } else {
                section = inNextArticle ? Label.RELATED : section;
                announced[i] = section;
                draft.label(i, Rule.first(rules, new Spot(i, block, i)));
            }
        }
    }

    private boolean opensNextArticle(int position) {
        return title >= 0 && NextArticle.opens(reading, title, position);
    }

    /**
     * A word may stand on a button of any form, or in any menu: what the element is called tells
     * which, and the word announces nothing then.
     */
    private boolean isNamedOtherwise(BlockFeatures block) {
        if (block.phrase() == null || !block.isMarked()) {
            return false;
        }
        Marker marker = block.phrase().marker();
        Marker name = reading.layout().hint(block);
        boolean ofNotice = marker == Marker.FORM || marker == Marker.FOOTER;
        boolean opensOver = name == Marker.COOKIES || name == Marker.POPUP;
        return (opensOver && ofNotice) || (name == Marker.NAVIGATION && marker == Marker.BYLINE);
    }

    private @Nullable Decision elementName(Spot spot) {
        Marker hint = reading.layout().hint(spot.block());
        return hint == null ? null : NAMED.get(hint);
    }

    private @Nullable Decision ticker(Spot spot) {
        return spot.block().isTicker()
                ? new Decision(Label.TICKER, "many headlines in one line")
                : null;
    }

    private @Nullable Decision siteRules(Spot spot) {
        return PolicyWords.areIn(spot.block())
                ? new Decision(Label.COMMENTS, "made of the words of a site's rules")
                : null;
    }

    private @Nullable Decision announced(Spot spot) {
        return section == null
                ? null
                : new Decision(section, "in a section that a line above announces");
    }

    private @Nullable Decision date(Spot spot) {
        return spot.block().isDateLine()
                ? new Decision(Label.DATE, "date, time or number alone, apart from the story")
                : null;
    }

    private @Nullable Decision fewWords(Spot spot) {
        return spot.block().isMenu() || spot.block().words() <= Lengths.LONGEST_MENU_ITEM
                ? new Decision(Label.NAVIGATION, "few words, outside the story")
                : null;
    }

    private @Nullable Decision printedTwice(Spot spot) {
        return spot.block().isProse() && reading.repeats().count(spot.block()) > 1
                ? new Decision(Label.DUPLICATE, "stands on the page twice")
                : null;
    }

    private @Nullable Decision otherStory(Spot spot) {
        return spot.block().isHeadlineLike() || spot.block().isProse()
                ? new Decision(Label.RELATED, "reads like another story")
                : null;
    }
}
