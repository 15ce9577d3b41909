package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.Token.Kind;
import io.github.khabar.byline.line.WordSet;

/** Tells by a line's small words where its fields end: a name, an organization, a place. */
public final class Fields {
    private final Lexicon lexicon;
    private final Dates dates;

    Fields(Lexicon lexicon, Dates dates) {
        this.lexicon = lexicon;
        this.dates = dates;
    }

    /** Returns whether a name or organization may end before a token. */
    public boolean isEnd(LineTokens line, int index) {
        return index >= line.size()
                || line.isMark(index)
                || isAnd(line, index)
                || dates.end(line, index) > index
                || counterEnd(line, index) > index;
    }

    /**
     * "120 قراءة", "القراءات : (120)", "0 تعليق": where it ends; {@code from} where none stands.
     */
    public int counterEnd(LineTokens line, int from) {
        PhraseTable.Match<Lexicon.Note> note = lexicon.notes().match(line, from, line.size());
        if (note != null && note.value() == Lexicon.Note.COUNTED) {
            int number = note.end();
            while (line.isMark(number)) {
                number++;
            }
            return isNumber(line, number) ? number + 1 : from;
        }
        PhraseTable.Match<Lexicon.Note> after =
                isNumber(line, from) ? lexicon.notes().match(line, from + 1, line.size()) : null;
        return after != null && after.value() == Lexicon.Note.COUNTED ? after.end() : from;
    }

    private static boolean isNumber(LineTokens line, int index) {
        return index < line.size() && line.get(index).is(Kind.NUMBER);
    }

    /** Returns whether an organization's name may end before a token. */
    public boolean isEndOfBody(LineTokens line, int index) {
        return isEnd(line, index)
                || is(lexicon.after(), line, index)
                || isWith(line, index)
                || isAnnouncement(line, index);
    }

    /** "شموع نيوز بقلم: فلان" */
    private boolean isAnnouncement(LineTokens line, int index) {
        PhraseTable.Match<Marker> marker = lexicon.markers().match(line, index, line.size());
        return marker != null && marker.value().isSure() && line.isMark(marker.end(), ":");
    }

    public boolean isAnd(LineTokens line, int index) {
        return is(lexicon.and(), line, index);
    }

    /** Returns whether a word leads to an organization that helped. */
    public boolean isWith(LineTokens line, int index) {
        return is(lexicon.with(), line, index);
    }

    /** Returns whether a word leads to a place. */
    public boolean isPlacePreposition(LineTokens line, int index) {
        return is(lexicon.toPlace(), line, index);
    }

    /** Returns whether a word leads to a date. */
    public boolean isDatePreposition(LineTokens line, int index) {
        return is(lexicon.toDate(), line, index)
                && index + 1 < line.size()
                && dates.end(line, index + 1) > index + 1;
    }

    private boolean is(WordSet smallWords, LineTokens line, int index) {
        return index >= 0 && index < line.size() && smallWords.contains(line.get(index));
    }
}
