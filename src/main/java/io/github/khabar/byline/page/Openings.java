package io.github.khabar.byline.page;

import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.outlet.OutletNames;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what opens a paragraph: an outlet, a place, a reporter before the sentence. */
final class Openings {
    private final Content content;
    private final OutletNames outlets;
    private final LineReader reader;
    private final Echo echo;

    Openings(Content content, OutletNames outlets, LineReader reader, Echo echo) {
        this.content = content;
        this.outlets = outlets;
        this.reader = reader;
        this.echo = echo;
    }

    /**
     * Returns what opens the story's first paragraph, or the one below its lead; null where that is
     * no byline.
     */
    @Nullable Candidate of(Block paragraph, boolean belowLead) {
        String text = LineReader.openingOf(paragraph.text());
        BlockLine line = BlockLine.of(paragraph, text, 0);
        LineReading reading = belowLead ? reader.read(text, outlets) : openingOf(line);
        Candidate opening = new Candidate(Candidate.Zone.EDGE, line, reading, false);
        boolean company = !opening.isBareName() && !reading.isEmpty();
        boolean taken = reading.is(LineReading.Shape.OPENING) && (!belowLead || company);
        return taken ? opening : null;
    }

    /** A name that no list knows is a place's where the story speaks of it as one. */
    private LineReading openingOf(BlockLine line) {
        String text = line.text();
        LineReading known = reader.read(text, outlets);
        LineReading placed =
                content.page().blocks().size() == 1
                                || (known.is(LineReading.Shape.OPENING) && !known.isEmpty())
                        ? LineReading.NONE
                        : reader.readOpening(text, outlets);
        if (placed.isEmpty()) {
            return addressed(line, known);
        }
        return switch (echo.of(placed, line)) {
            case PLACE -> known.byline().place() == null ? reader.readFiled(text, outlets) : known;
            case SUBJECT -> LineReading.NONE;
            default -> placed;
        };
    }

    /** Words before a colon or of the news are the outlet's name where somebody speaks to it. */
    private LineReading addressed(BlockLine line, LineReading known) {
        String text = line.text();
        LineReading told =
                known.isEmpty() && known.byline().place() == null
                        ? reader.readAddressed(text, outlets)
                        : LineReading.NONE;
        if (told.isEmpty()) {
            return known;
        }
        return switch (echo.of(told, line)) {
            case OUTLET -> told;
            case PLACE -> reader.readFiled(text, outlets);
            case NONE -> isInHeadline(told) ? known : reader.readDefinite(text, outlets);
            default -> known;
        };
    }

    /** Returns whether the headline has one of an outlet's words: they are what it is about. */
    private boolean isInHeadline(LineReading placed) {
        String name = placed.byline().organizations().get(0).name();
        List<String> headline = LineTokens.words(content.title().orElse(""));
        return LineTokens.words(name).stream().anyMatch(headline::contains);
    }
}
