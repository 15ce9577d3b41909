package io.github.khabar.byline.item;

import io.github.khabar.byline.lexicon.DateGlue;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.line.Token.Kind;
import io.github.khabar.byline.outlet.OutletNames;

/**
 * Splits off the one-letter words that Arabic writes onto the next: و ("and") before a known name
 * or organization, ب and ل ("at", "for") before an organization. A word that is a name by itself
 * (وليد) stays whole.
 */
public final class Clitics {
    private static final char ALEF_MAQSURA = '\u0649';
    private static final char WAW = '\u0648';
    private static final char BEH = '\u0628';
    private static final char LAM = '\u0644';
    private static final int LONGEST_PHRASE = 5;

    private static final String AGENCIES = "وكالات";

    /** "Their": ـهما. */
    private static final int LONGEST_SUFFIX = 3;

    private static final String ALI = "علي";
    private static final String SERVANT = "عبد";

    private final Lexicon lexicon;
    private final DateGlue glue;

    /**
     * Splits with a vocabulary.
     *
     * @param vocabulary the words
     */
    public Clitics(Vocabulary vocabulary) {
        this.lexicon = vocabulary.lexicon();
        this.glue = vocabulary.glue();
    }

    /**
     * Egyptian papers write the name علي as the preposition is written elsewhere: it is the
     * preposition where it is so written and no name follows.
     */
    private boolean isPreposition(LineTokens line, int index) {
        Token token = line.get(index);
        String written = line.line().substring(token.begin(), token.end());
        if (written.indexOf(ALEF_MAQSURA) < 0
                || index + 1 >= line.size()
                || line.isMark(index + 1)) {
            return false;
        }
        Token next = line.get(index + 1);
        return !lexicon.markers().opens(line, index + 1)
                && !lexicon.givenNames().contains(next)
                && !WordForms.looksLikeSurname(next.word());
    }

    public LineTokens split(LineTokens line, OutletNames outlets) {
        LineTokens split = line;
        for (int i = 0; i < split.size(); i++) {
            Token token = split.get(i);
            if (i == 0 && isGluedAgencies(token)) {
                split = split.split(0, AGENCIES.length());
                continue;
            }
            int glued = token.is(Kind.WORD) ? glue.length(split, i) : 0;
            if (glued > 0) {
                split = split.split(i++, token.word().length() - glued);
            } else if (token.word().equals(ALI) && isPreposition(split, i)) {
                split = split.with(i, token.asPreposition());
            } else if (i > 0 && token.is(Kind.WORD) && isClitic(split, i, token, outlets)) {
                split = split.split(i++, 1);
            }
        }
        return split.joinLetters();
    }

    /** "وكالاتالتقى الرئيس …": whoever pasted the text lost a line end; not "وكالاتها". */
    private static boolean isGluedAgencies(Token token) {
        String word = token.word();
        return word.startsWith(AGENCIES) && word.length() > AGENCIES.length() + LONGEST_SUFFIX;
    }

    /** "نص وصور" is one marker. */
    private boolean isInMarker(LineTokens line, int index) {
        PhraseTable.Match<Marker> marker = lexicon.markers().match(line, index - 1, line.size());
        return marker != null && marker.end() > index;
    }

    /** Returns whether a token is a letter that was split off the next word. */
    static boolean isSplitOff(LineTokens line, int index) {
        return index + 1 < line.size()
                && line.get(index).is(Kind.LETTERS)
                && line.get(index).word().length() == 1
                && !line.get(index + 1).spaced()
                && !line.isMark(index + 1);
    }

    /** Returns whether a token is the ل of "تحقيق لفلان الفلاني", split off the name. */
    static boolean isBy(LineTokens line, int index) {
        return isSplitOff(line, index)
                && line.get(index).word().charAt(0) == LAM
                && line.get(index + 1).is(Kind.WORD);
    }

    private boolean isClitic(LineTokens line, int index, Token word, OutletNames outlets) {
        char first = word.word().charAt(0);
        boolean may = first == WAW || first == BEH || first == LAM;
        if (!may || lexicon.givenNames().contains(word) || isInMarker(line, index)) {
            return false;
        }
        if (!mayOpen(line.withoutFirst(index), outlets)) {
            return false;
        }
        LineTokens rest = line.after(index, 1, LONGEST_PHRASE);
        return switch (first) {
            case WAW ->
                    !lexicon.wawNames().contains(word)
                            && (joins(rest) || isSecondPlace(line, index, rest));
            case BEH -> opensBody(rest, outlets) || isPlaceOfField(line, index, rest);
            default -> opensBody(rest, outlets) || isMadeBy(line, index, rest);
        };
    }

    /** Returns whether a word may begin anything that is known: of most words nothing is left. */
    private boolean mayOpen(Token bare, OutletNames outlets) {
        return lexicon.givenNames().isInAny(bare)
                || bare.word().startsWith(SERVANT)
                || outlets.mayOpen(bare);
    }

    /** "تحقيق لفلان الفلاني": the line's first words tell what he made. */
    private boolean isMadeBy(LineTokens line, int index, LineTokens rest) {
        if (!lexicon.givenNames().contains(rest.get(0))) {
            return false;
        }
        PhraseTable.Match<Lexicon.Note> note = lexicon.notes().match(line, 0, index);
        PhraseTable.Match<Marker> marker = lexicon.markers().match(line, 0, index);
        return (note != null && note.end() == index) || (marker != null && marker.end() == index);
    }

    /** "مراسل فلانة بفاس:" */
    private boolean isPlaceOfField(LineTokens line, int index, LineTokens rest) {
        if (lexicon.places().get(line.get(index)) != null || line.isMark(index - 1)) {
            return false;
        }
        PhraseTable.Match<Boolean> place = lexicon.places().match(rest, 0, rest.size());
        return place != null && (place.end() == rest.size() || rest.isMark(place.end()));
    }

    /** "عدن وتعز –" */
    private boolean isSecondPlace(LineTokens line, int index, LineTokens rest) {
        PhraseTable.Match<Boolean> second = lexicon.places().match(rest, 0, rest.size());
        if (second == null
                || !rest.isMark(second.end())
                || lexicon.places().get(line.get(index)) != null) {
            return false;
        }
        int begin = index;
        while (begin > 0 && !line.isMark(begin - 1)) {
            begin--;
        }
        PhraseTable.Match<Boolean> first = lexicon.places().match(line, begin, index);
        return first != null && first.end() == index;
    }

    private boolean joins(LineTokens rest) {
        Token first = rest.get(0);
        String word = first.word();
        return lexicon.givenNames().contains(first)
                || lexicon.givenNamesThatAreWords().contains(first)
                || (word.startsWith(SERVANT) && !word.equals(SERVANT))
                || lexicon.agencies().opens(rest, 0)
                || lexicon.notes().opens(rest, 0)
                || lexicon.titles().opens(rest, 0)
                || lexicon.markers().opens(rest, 0);
    }

    private boolean opensBody(LineTokens rest, OutletNames outlets) {
        return lexicon.organizationWords().get(rest.get(0)) != null
                || lexicon.agencies().opens(rest, 0)
                || outlets.match(rest, 0, rest.size()) > 0;
    }
}
