package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.item.Clitics;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.ItemReader;
import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.Opening;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.outlet.OutletNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line as a byline. */
public final class LineReader {
    /** A longer line is a paragraph; only its head may hold a byline. */
    public static final int LONGEST_LINE = 400;

    /** How much of a paragraph is read for what opens it. */
    private static final int LONGEST_OPENING = 160;

    private final Vocabulary vocabulary;
    private final Clitics clitics;
    private final LineGrammar grammar;

    /**
     * Reads with a vocabulary.
     *
     * @param vocabulary the words
     */
    public LineReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.clitics = new Clitics(vocabulary);
        this.grammar = new LineGrammar(vocabulary.lexicon());
    }

    /** Returns the words it reads with. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Reads a line of any length; of a paragraph what opens it. */
    public Byline parse(String line, OutletNames outlets) {
        if (line.length() <= LONGEST_LINE) {
            return read(line, outlets).byline();
        }
        LineReading opening = read(openingOf(line), outlets);
        return opening.is(LineReading.Shape.OPENING) ? opening.byline() : Byline.none();
    }

    /** Returns the first words of a paragraph, where a byline may open it. */
    public static String openingOf(String paragraph) {
        return Opening.of(paragraph, LONGEST_OPENING);
    }

    public LineReading read(String line, OutletNames outlets) {
        ItemizedLine itemized = line(line, outlets);
        LineReading known = itemized.read();
        if (!known.is(LineReading.Shape.NONE)) {
            return known;
        }
        // Who speaks looks like an outlet: "المدير: …". Beside a place nobody does.
        LineReading solved = itemized.solve(NoPage.OPENING);
        return solved.byline().place() == null ? known : solved;
    }

    /** Returns a line that may be read in several ways. */
    public ItemizedLine line(String line, OutletNames outlets) {
        return new ItemizedLine(LineTokens.of(line), outlets, this);
    }

    LineReading judge(LineTokens line, List<Item> items) {
        return grammar.judge(line.line(), items);
    }

    /** Returns what a sentence says of where the site took the story from, or null. */
    public @Nullable SourceNote sourceNote(String sentence) {
        return SourceNote.in(sentence, vocabulary);
    }

    /** Returns whether a line holds an office of the paper's masthead and nothing else. */
    public boolean isOfficeAlone(LineTokens line) {
        PhraseTable.Match<Boolean> office =
                vocabulary.lexicon().mastheads().match(line, 0, line.size());
        return office != null
                && (office.end() == line.size()
                        || (office.end() == line.size() - 1 && line.isMark(office.end(), ":")));
    }

    List<Item> items(LineTokens line, OutletNames outlets) {
        return new ItemReader(clitics.split(line, outlets), outlets, vocabulary).read();
    }

    /**
     * Returns whether a line holds a marker and nothing else, so that the next line says whom it
     * announces.
     */
    public boolean isMarkerAlone(LineTokens tokens) {
        int at = 0;
        while (tokens.isMark(at)) {
            at++;
        }
        PhraseTable.Match<Marker> marker =
                vocabulary.lexicon().markers().match(tokens, at, tokens.size());
        if (marker == null || marker.value().is(Marker.Proof.SUFFIX)) {
            return false;
        }
        return marker.end() == tokens.size()
                || (marker.end() == tokens.size() - 1 && tokens.isMark(marker.end(), ":"))
                || isPlaceAlone(tokens, marker.end());
    }

    /** "رسالة القاهرة" and on the next line "من فلان". */
    private boolean isPlaceAlone(LineTokens tokens, int from) {
        PhraseTable.Match<Boolean> place =
                vocabulary.lexicon().places().match(tokens, from, tokens.size());
        return place != null && place.end() == tokens.size();
    }
}
