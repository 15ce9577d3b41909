package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.item.Clitics;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.ItemReader;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.Opening;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.outlet.OutletNames;
import java.util.List;

/** Reads one line as a byline. */
public final class LineReader {
    /** A longer line is a paragraph; only its head may hold a byline. */
    public static final int LONGEST_LINE = 400;

    /** How much of a paragraph is read for what opens it. */
    private static final int LONGEST_OPENING = 160;

    private LineReader() {}

    /** Reads a line of any length; of a paragraph what opens it. */
    public static Byline parse(String line, OutletNames outlets) {
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

    public static LineReading read(String line, OutletNames outlets) {
        return read(LineTokens.of(line), outlets);
    }

    public static LineReading read(LineTokens line, OutletNames outlets) {
        return LineGrammar.judge(line.line(), items(line, outlets));
    }

    /** Reads a line that the page's markup or metadata vouches for. */
    public static LineReading readVouched(LineTokens line, OutletNames outlets) {
        List<Item> items = items(line, outlets);
        LineReading reading = LineGrammar.judge(line.line(), items);
        return reading.isEmpty() ? LineGrammar.vouched(line.line(), items) : reading;
    }

    private static List<Item> items(LineTokens line, OutletNames outlets) {
        return new ItemReader(Clitics.split(line, outlets), outlets).read();
    }

    /**
     * Returns whether a line holds a marker and nothing else, so that the next line says whom it
     * announces.
     */
    public static boolean isMarkerAlone(LineTokens tokens) {
        int at = 0;
        while (tokens.isMark(at)) {
            at++;
        }
        PhraseTable.Match<Marker> marker = Lexicon.MARKERS.match(tokens, at, tokens.size());
        if (marker == null || marker.value().is(Marker.Proof.SUFFIX)) {
            return false;
        }
        return marker.end() == tokens.size()
                || (marker.end() == tokens.size() - 1 && tokens.isMark(marker.end(), ":"))
                || isPlaceAlone(tokens, marker.end());
    }

    /** "رسالة القاهرة" and on the next line "من فلان". */
    private static boolean isPlaceAlone(LineTokens tokens, int from) {
        PhraseTable.Match<Boolean> place = Lexicon.PLACES.match(tokens, from, tokens.size());
        return place != null && place.end() == tokens.size();
    }
}
