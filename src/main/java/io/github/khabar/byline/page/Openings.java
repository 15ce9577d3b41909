package io.github.khabar.byline.page;

import io.github.khabar.byline.grammar.ItemizedLine;
import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.grammar.PlacedLine;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what opens a paragraph: an outlet, a place, a reporter before the sentence. */
final class Openings {
    private final Content content;
    private final PageLines lines;
    private final Echo echo;

    Openings(Content content, PageLines lines, Echo echo) {
        this.content = content;
        this.lines = lines;
        this.echo = echo;
    }

    /**
     * Returns what opens the story's first paragraph, or the one below its lead; null where that is
     * no byline.
     */
    @Nullable Candidate of(Block paragraph, boolean belowLead) {
        String text = LineReader.openingOf(paragraph.text());
        BlockLine line = BlockLine.of(paragraph, text, 0);
        LineReading reading = belowLead ? lines.read(text) : openingOrLeftOver(line);
        Candidate opening = new Candidate(Candidate.Zone.EDGE, line, reading, false);
        boolean company = !opening.isBareName() && !reading.isEmpty();
        boolean taken = reading.is(LineReading.Shape.OPENING) && (!belowLead || company);
        return taken ? opening : null;
    }

    private LineReading openingOrLeftOver(BlockLine line) {
        LineReading reading = openingOf(line);
        LineReading left =
                reading.isEmpty() && !isAlone()
                        ? lines.get(line.text()).leftOver().opening()
                        : LineReading.NONE;
        boolean outlet =
                !left.isEmpty() && echo.of(left, line).mayBeOutlet() && !isInHeadline(left);
        return outlet ? left : reading;
    }

    /** A name that no list knows is a place's where the story speaks of it as one. */
    private LineReading openingOf(BlockLine line) {
        ItemizedLine text = lines.get(line.text());
        LineReading glued = text.placed().glued().credit();
        if (!glued.isEmpty() && isNoSubject(glued, line)) {
            return glued;
        }
        LineReading two = text.placed().glued().filedFromTwo();
        if (two.byline().place() != null) {
            return two;
        }
        LineReading known = text.read();
        LineReading placed =
                isAlone() || (known.is(LineReading.Shape.OPENING) && !known.isEmpty())
                        ? LineReading.NONE
                        : text.placed().opening();
        if (placed.isEmpty()) {
            return addressed(line, text.placed(), known);
        }
        return switch (echo.of(placed, line)) {
            case PLACE -> known.byline().place() == null ? text.placed().filed().opening() : known;
            case SUBJECT -> LineReading.NONE;
            default -> placed;
        };
    }

    /** Returns whether the story speaks of nobody whom its first words name. */
    private boolean isNoSubject(LineReading glued, BlockLine line) {
        BlockLine head = line.cut(glued.end());
        return glued.byline().persons().stream()
                        .allMatch(
                                person ->
                                        echo.of(person.name(), head) == Echo.Kind.NONE
                                                && echo.of(Mentions.lastWord(person.name()), head)
                                                        == Echo.Kind.NONE)
                && (glued.hasPersons() || echo.of(glued, line) != Echo.Kind.SUBJECT);
    }

    /** Words before a colon or of the news are the outlet's name where somebody speaks to it. */
    private LineReading addressed(BlockLine line, PlacedLine placed, LineReading known) {
        LineReading told =
                known.isEmpty() && known.byline().place() == null
                        ? placed.addressed()
                        : LineReading.NONE;
        if (told.isEmpty()) {
            return known;
        }
        return switch (echo.of(told, line)) {
            case OUTLET -> told;
            case PLACE -> placed.filed().opening();
            case NONE -> isAlone() || isInHeadline(told) ? known : placed.definite();
            default -> known;
        };
    }

    /** Nothing tells who speaks in a line without a page. */
    private boolean isAlone() {
        return content.page().blocks().size() == 1;
    }

    /** Returns whether the headline has one of an outlet's words: they are what it is about. */
    private boolean isInHeadline(LineReading placed) {
        String name = placed.byline().organizations().get(0).name();
        List<String> headline = LineTokens.words(content.title().orElse(""));
        return LineTokens.words(name).stream().anyMatch(headline::contains);
    }
}
