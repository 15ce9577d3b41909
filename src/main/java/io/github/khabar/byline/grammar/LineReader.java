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
        return read(LineTokens.of(line), outlets);
    }

    public LineReading read(LineTokens line, OutletNames outlets) {
        return grammar.judge(line.line(), items(line, outlets));
    }

    /** Reads a line that the page's markup or metadata vouches for. */
    public LineReading readVouched(LineTokens line, OutletNames outlets) {
        List<Item> items = items(line, outlets);
        LineReading reading = grammar.judge(line.line(), items);
        boolean whole = !reading.isEmpty() && !reading.is(LineReading.Shape.HEADLINE);
        return whole ? reading : LineGrammar.vouched(line.line(), items);
    }

    /** Reads a line between the headline and the story, where an outlet's name stands alone. */
    public LineReading readAlone(LineTokens line, OutletNames outlets) {
        return new PlacedLine(line.line(), items(line, outlets)).alone();
    }

    /**
     * Reads a line in brackets below the story, which an outlet's name alone may be.
     *
     * @param told whether the story calls it an outlet
     */
    public LineReading readBracketed(LineTokens line, OutletNames outlets, boolean told) {
        return new PlacedLine(line.line(), items(line, outlets)).bracketed(told);
    }

    /** Reads a line that is a place's only if the story says so. */
    public LineReading readFiledAlone(LineTokens line, OutletNames outlets) {
        return new PlacedLine(line.line(), items(line, outlets)).filedAlone();
    }

    /** Reads a line above the story that an outlet and its reporter may be. */
    public LineReading readReported(LineTokens line, OutletNames outlets) {
        return new PlacedLine(line.line(), items(line, outlets)).reported();
    }

    /** Reads a line right below the headline that a name and its bearer's trade may be. */
    public LineReading readSigned(LineTokens line, OutletNames outlets) {
        return new PlacedLine(line.line(), items(line, outlets)).signed();
    }

    /** Reads the first words of a story that are an outlet's name only if the story says so. */
    public LineReading readAddressed(String line, OutletNames outlets) {
        return new PlacedLine(line, items(LineTokens.of(line), outlets)).addressed();
    }

    /** Reads the first words of a story that may be an outlet's name of two words of the news. */
    public LineReading readDefinite(String line, OutletNames outlets) {
        return new PlacedLine(line, items(LineTokens.of(line), outlets)).definite();
    }

    /** Reads the first words of a story that are a place's only if the story says so. */
    public LineReading readFiled(String line, OutletNames outlets) {
        return new PlacedLine(line, items(LineTokens.of(line), outlets)).filed();
    }

    /**
     * Reads the line right above a story, which an outlet's name and a colon may be, or where no
     * other line stands there the name alone.
     */
    public LineReading readAbove(LineTokens line, OutletNames outlets, boolean only) {
        return new PlacedLine(line.line(), items(line, outlets)).above(only);
    }

    /**
     * Reads the first words of a story for the name of an outlet that no list knows; they may be a
     * place's as well.
     */
    public LineReading readOpening(String line, OutletNames outlets) {
        return new PlacedLine(line, items(LineTokens.of(line), outlets)).opening();
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

    private List<Item> items(LineTokens line, OutletNames outlets) {
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
