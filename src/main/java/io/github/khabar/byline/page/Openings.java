package io.github.khabar.byline.page;

import io.github.khabar.byline.grammar.EchoKind;
import io.github.khabar.byline.grammar.ItemizedLine;
import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.grammar.Surroundings;
import io.github.khabar.byline.grammar.Surroundings.Position;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
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
        LineReading reading = belowLead ? lines.read(text) : read(line);
        Candidate opening = new Candidate(Candidate.Zone.EDGE, line, reading, false);
        boolean company = !opening.isBareName() && !reading.isEmpty();
        boolean taken = reading.is(LineReading.Shape.OPENING) && (!belowLead || company);
        return taken ? opening : null;
    }

    /** A name that no list knows is what the story and its neighbours tell. */
    private LineReading read(BlockLine line) {
        ItemizedLine text = lines.get(line.text());
        Surroundings page = new LineSurroundings(Position.OPENING, false, line, content, echo);
        LineReading glued = text.solveGlued(page);
        if (!glued.isEmpty() && isNoSubject(glued, line)) {
            return glued;
        }
        LineReading known = text.read();
        LineReading solved = known.isAnnounced() ? LineReading.NONE : text.solve(page);
        if (solved.tellsMoreThan(known)) {
            return solved;
        }
        return isSubject(known, text, line) ? LineReading.NONE : known;
    }

    /** What stands where places do is none where the story is about it: "السنبلة – …". */
    private boolean isSubject(LineReading known, ItemizedLine text, BlockLine line) {
        String place = known.byline().place();
        return known.isEmpty()
                && place != null
                && !text.isListed(place)
                && echo.of(place, line.cut(known.end())) == EchoKind.SUBJECT;
    }

    /** Returns whether the story speaks of nobody whom its first words name. */
    private boolean isNoSubject(LineReading glued, BlockLine line) {
        BlockLine head = line.cut(glued.end());
        return glued.byline().persons().stream()
                        .allMatch(
                                person ->
                                        echo.of(person.name(), head) == EchoKind.NONE
                                                && echo.of(Mentions.lastWord(person.name()), head)
                                                        == EchoKind.NONE)
                && (glued.hasPersons() || echo.of(glued, line) != EchoKind.SUBJECT);
    }
}
