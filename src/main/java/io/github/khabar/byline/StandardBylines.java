package io.github.khabar.byline;

import io.github.khabar.page.Content;
import java.util.List;
import java.util.Objects;

/** The built-in extractor. */
final class StandardBylines implements BylineExtractor {
    static final StandardBylines INSTANCE = new StandardBylines();

    /** A longer line is a paragraph; only its head may hold a byline. */
    static final int LONGEST_LINE = 400;

    /** How much of a paragraph is read for what opens it. */
    static final int LONGEST_OPENING = 160;

    private StandardBylines() {}

    @Override
    public Byline extract(Content content) {
        Objects.requireNonNull(content, "content must not be null");
        return new PageBylines(content).read();
    }

    @Override
    public Byline parseLine(String line) {
        return parse(line, OutletNames.of(List.of()));
    }

    @Override
    public Byline parseLine(String line, String outlet) {
        Objects.requireNonNull(outlet, "outlet must not be null");
        return parse(line, OutletNames.of(List.of(outlet)));
    }

    private static Byline parse(String line, OutletNames outlets) {
        Objects.requireNonNull(line, "line must not be null");
        if (line.length() <= LONGEST_LINE) {
            return read(line, outlets).byline();
        }
        LineReading opening = read(Opening.of(line, LONGEST_OPENING), outlets);
        return opening.is(LineReading.Shape.OPENING) ? opening.byline() : Byline.none();
    }

    /**
     * Returns whether a line holds a marker and nothing else, so that the next line says whom it
     * announces.
     */
    static boolean isMarkerAlone(LineTokens tokens) {
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

    static LineReading read(String line, OutletNames outlets) {
        return read(LineTokens.of(line), outlets);
    }

    static LineReading read(LineTokens line, OutletNames outlets) {
        return LineGrammar.judge(line.line(), items(line, outlets));
    }

    /** Reads a line that the page's markup or metadata vouches for. */
    static LineReading readVouched(LineTokens line, OutletNames outlets) {
        List<Item> items = items(line, outlets);
        LineReading reading = LineGrammar.judge(line.line(), items);
        return reading.isEmpty() ? LineGrammar.vouched(line.line(), items) : reading;
    }

    private static List<Item> items(LineTokens line, OutletNames outlets) {
        return new ItemReader(Clitics.split(line, outlets), outlets).read();
    }
}
