package io.github.khabar.byline.page;

import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.page.Content;
import io.github.khabar.story.BlockRange;
import io.github.khabar.story.StoryRegion;
import org.jspecify.annotations.Nullable;

/** Says which of the lines that read as bylines count, by where they stand. */
final class CandidateRules {
    /** How far above the headline a marker still announces its author. */
    static final int NEAR_TITLE = 2;

    /** A longer line is no outlet's name. */
    static final int LONGEST_NAME = 40;

    /** A text that begins with its story has no menu whose columns could sign these lines. */
    private static final int FIRST_LINES = 3;

    private static final int BARE_NAME_TAIL_BLOCKS = 2;

    /** "5k" */
    private static final int COUNT_LETTERS = 1;

    private final Content content;
    private final StoryRegion story;

    /** Gathered for the first bare name that is found. */
    private @Nullable Mentions mentions;

    CandidateRules(Content content, StoryRegion story) {
        this.content = content;
        this.story = story;
    }

    /** Returns whether a line counts, by where it stands and what its name is to the story. */
    boolean isTaken(Candidate candidate) {
        LineReading reading = candidate.reading();
        boolean shaped =
                reading.is(LineReading.Shape.WHOLE)
                        || reading.is(LineReading.Shape.PART)
                        || (reading.is(LineReading.Shape.OPENING) && candidate.isMarked());
        if (!shaped || (reading.isEmpty() && reading.byline().place() == null)) {
            return false;
        }
        return switch (candidate.zone()) {
            case HEAD, EDGE -> !isSubject(candidate);
            case TAIL -> !isSubject(candidate) && !isFarName(candidate);
            case ABOVE -> isSureAbove(candidate);
            case LEAD -> candidate.isMarked() || isCredit(candidate);
            case MIDDLE -> candidate.isMarked();
            case BOX -> reading.hasPersons() && !isDated(candidate);
        };
    }

    /** "واحة 24 – و م ع:" between a lead and the rest of the story. */
    private static boolean isCredit(Candidate candidate) {
        return !candidate.reading().isEmpty()
                && !candidate.reading().hasPersons()
                && candidate.text().length() <= LONGEST_NAME
                && (candidate.named() || isPair(candidate.reading()));
    }

    /** Returns whether an outlet shares its line with a place or an agency. */
    private static boolean isPair(LineReading reading) {
        return reading.byline().place() != null || reading.byline().organizations().size() > 1;
    }

    /** A bare name that the story speaks of is its subject, or a caption. */
    private boolean isSubject(Candidate candidate) {
        return candidate.isBareName() && !candidate.named() && isSpokenOf(candidate.reading());
    }

    /** Returns whether the story speaks of one of the persons that a line names. */
    private boolean isSpokenOf(LineReading reading) {
        return reading.byline().persons().stream()
                .anyMatch(person -> mentions().contain(person.name()));
    }

    private Mentions mentions() {
        Mentions known = mentions == null ? Mentions.ofAll(content) : mentions;
        mentions = known;
        return known;
    }

    /**
     * A bare name some blocks after the story, or in Latin letters in stripped text, is the
     * theme's.
     */
    private boolean isFarName(Candidate candidate) {
        if (!candidate.isBareName() || candidate.named()) {
            return false;
        }
        String name = candidate.reading().byline().persons().get(0).name();
        boolean latin = Letters.isLatin(name.charAt(0));
        return candidate.blocks().get(0) > story.text().last() + BARE_NAME_TAIL_BLOCKS
                || (latin && content.page().isText());
    }

    private boolean isSureAbove(Candidate candidate) {
        int distance = distanceAbove(candidate);
        if (candidate.named()) {
            return true;
        }
        boolean near =
                (distance == 1 && candidate.reading().hasPersons())
                        || (candidate.isAgenciesAlone() && areCountsBelow(candidate));
        boolean first = candidate.blocks().get(0) < FIRST_LINES && content.page().isText();
        return (candidate.isMarked() && (distance <= NEAR_TITLE || first))
                || (near && !isSubject(candidate));
    }

    /** "وكالات", the day and how often the page was read, the headline. */
    private boolean areCountsBelow(Candidate candidate) {
        BlockRange titles = story.titles();
        int from = candidate.blocks().get(0) + 1;
        return titles != null
                && content.page().blocks().subList(from, titles.first()).stream()
                        .allMatch(
                                block ->
                                        block.text().chars().filter(Character::isLetter).count()
                                                <= COUNT_LETTERS);
    }

    private int distanceAbove(Candidate candidate) {
        BlockRange titles = story.titles();
        return titles == null ? 0 : titles.first() - candidate.blocks().get(0);
    }

    /** A name and a date after the story are another story's. */
    private static boolean isDated(Candidate candidate) {
        return Letters.holdsDigit(candidate.text());
    }
}
