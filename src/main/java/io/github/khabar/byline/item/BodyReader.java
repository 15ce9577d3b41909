package io.github.khabar.byline.item;

import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Organization.Kind;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.lexicon.Affixes;
import io.github.khabar.byline.lexicon.Dates;
import io.github.khabar.byline.lexicon.Fields;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.outlet.OutletNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads an organization at a place of a line: the outlet itself, an agency, a desk, another outlet.
 */
final class BodyReader {
    private static final int MOST_WORDS = 7;

    /** "The centre", what it does and where it is. */
    private static final int FULL_NAME = 3;

    /** A longer word with such an end is two: سيتي and نيوز have four letters. */
    private static final int LONGEST_PLAIN = 6;

    /** "For the …": a name goes on so ("شبكة فلانة للناطقين بالعربية"). */
    private static final String FOR_THE = "لل";

    /** The last word of outlets' names, and the first of a date. */
    private static final String TODAY = "اليوم";

    private final LineTokens line;
    private final Lexicon lexicon;
    private final WordForms forms;
    private final Dates dates;
    private final Fields fields;
    private final OutletNames outlets;

    /**
     * An organization read.
     *
     * @param body the organization
     * @param end the index after its last token
     */
    record Reading(Item.Body body, int end) {}

    BodyReader(LineTokens line, OutletNames outlets, Vocabulary vocabulary) {
        this.line = line;
        this.lexicon = vocabulary.lexicon();
        this.forms = vocabulary.forms();
        this.dates = vocabulary.dates();
        this.fields = vocabulary.fields();
        this.outlets = outlets;
    }

    /**
     * Reads the organization at {@code from}.
     *
     * @param placed whether only an organization can stand here
     * @return null where there is none
     */
    @Nullable Reading read(int from, boolean placed) {
        if (line.isMark(from) || from >= line.size()) {
            return null;
        }
        Reading own = own(from);
        if (own != null) {
            return own;
        }
        Reading listed = listed(from);
        if (listed != null) {
            return listed;
        }
        Reading shaped = shaped(from);
        return shaped != null || !placed || isPlaceFirst(from) ? shaped : anything(from);
    }

    /** Reads the page's own outlet, or a known one, with anything after it. */
    @Nullable Reading named(int from) {
        Reading own = own(from);
        if (own != null) {
            return own;
        }
        PhraseTable.Match<Boolean> outlet = lexicon.outlets().match(line, from, line.size());
        return outlet == null
                ? null
                : reading(from, outlet.end(), Kind.OUTLET, null, Grade.LISTED, false);
    }

    /** Reads the page's own outlet, or an agency, with anything after it. */
    @Nullable Reading glued(int from) {
        Reading own = own(from);
        PhraseTable.Match<Agency> agency = lexicon.agencies().match(line, from, line.size());
        if (own != null || agency == null) {
            return own == null ? beforeSentence(from) : own;
        }
        return reading(from, agency.end(), Kind.AGENCY, agency.value(), Grade.LISTED, false);
    }

    /** "واحة برس أعلنت …" */
    private @Nullable Reading beforeSentence(int from) {
        for (int i = from + 1; i <= from + 2 && i < line.size() && !line.isMark(i); i++) {
            PhraseTable.Match<Boolean> kind = lexicon.outletWords().match(line, i, line.size());
            if (kind != null
                    && kind.end() < line.size()
                    && !isTold(from, i)
                    && forms.opensSentence(line.get(kind.end()))) {
                return reading(from, kind.end(), Kind.OUTLET, null, Grade.SHAPED, false);
            }
        }
        return null;
    }

    /** "انطلقت مساء اليوم في …" tells when; "المغرب اليوم" is an outlet. */
    private boolean isTold(int from, int last) {
        return line.get(last).word().equals(TODAY) && forms.opensSentence(line.get(from));
    }

    private @Nullable Reading own(int from) {
        int begin = from;
        int end = outlets.match(line, from, line.size());
        if (end < 0 && isDescription(from)) {
            begin = afterDescription(from);
            end = outlets.match(line, begin, line.size());
        }
        if (end < 0) {
            return null;
        }
        int full = withDomain(end);
        if (full == end && !isBoundary(end)) {
            full = extended(begin, end);
        }
        boolean place = lexicon.places().get(line.words(begin, full)) != null;
        return reading(begin, full, Kind.OUTLET, null, Grade.OWN, place);
    }

    /**
     * "الجريدة الإلكترونية فلان": the medium, said beside the name; in "جريدة فلان" it is part of
     * it.
     */
    private boolean isDescription(int from) {
        String word = line.get(from).word();
        return word.startsWith(WordForms.ARTICLE) && forms.isMedium(word);
    }

    private int afterDescription(int from) {
        int i = from;
        while (i + 1 < line.size() && !line.isMark(i) && isDescription(i)) {
            i++;
        }
        return i;
    }

    private int withDomain(int end) {
        boolean domain =
                line.isMark(end, ".")
                        && line.isTight(end)
                        && lexicon.outletWords().get(line.get(end + 1)) != null;
        return domain ? end + 2 : end;
    }

    /**
     * An outlet's name may go on to the end of its field: "شبكة أخبار تركيا للناطقين بالعربية :".
     */
    private int extended(int begin, int end) {
        int i = end;
        while (i < line.size() && !line.isMark(i) && !forms.isSentenceWord(line.get(i))) {
            i++;
        }
        PhraseTable.Match<Boolean> kind = lexicon.outletWords().match(line, end, line.size());
        boolean fits = i > end && i - begin <= MOST_WORDS && isBoundary(i);
        boolean named =
                line.get(end).word().startsWith(FOR_THE) || (kind != null && kind.end() == i);
        return fits && named ? i : end;
    }

    private @Nullable Reading listed(int from) {
        PhraseTable.Match<Agency> agency = lexicon.agencies().match(line, from, line.size());
        if (agency != null
                && !isButton(from, agency.end())
                && (isBoundary(agency.end()) || isAfterPlace(from))) {
            boolean place = lexicon.places().get(line.words(from, agency.end())) != null;
            return reading(from, agency.end(), Kind.AGENCY, agency.value(), Grade.LISTED, place);
        }
        PhraseTable.Match<Boolean> desk = lexicon.desks().match(line, from, line.size());
        if (desk != null && isBoundary(desk.end())) {
            return isAnnouncing(from, desk.end())
                    ? null
                    : reading(from, desk.end(), Kind.DESK, null, Grade.LISTED, false);
        }
        if (desk != null && isOutletAfter(desk.end())) {
            return reading(from, fieldEnd(desk.end()), Kind.DESK, null, Grade.LISTED, false);
        }
        PhraseTable.Match<Lexicon.Note> note = lexicon.notes().match(line, from, line.size());
        if (note != null
                && note.value() == Lexicon.Note.AGENCIES
                && (isBoundary(note.end()) || !line.get(note.end()).spaced())) {
            return reading(from, note.end(), Kind.AGENCY, null, Grade.LISTED, false);
        }
        PhraseTable.Match<Boolean> outlet = lexicon.outlets().match(line, from, line.size());
        if (outlet != null && isBoundary(outlet.end())) {
            Grade grade = outlet.value() ? Grade.WORD : Grade.LISTED;
            return reading(from, outlet.end(), Kind.OUTLET, null, grade, false);
        }
        return null;
    }

    /** "Aa": the size of the letters, and not the agency of two capitals. */
    private boolean isButton(int from, int end) {
        String text = line.text(from, end);
        return text.length() == 2
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(1));
    }

    /** "دمشق-سانا" and the sentence at once. */
    private boolean isAfterPlace(int from) {
        PhraseTable.Match<Boolean> place = lexicon.places().match(line, 0, line.size());
        return place != null
                && place.end() == from - 1
                && (line.isMark(from - 1, "-")
                        || line.isMark(from - 1, ":")
                        || line.isMark(from - 1, "/"));
    }

    /** "التحرير: فلان" names an editor. */
    private boolean isAnnouncing(int from, int end) {
        PhraseTable.Match<Marker> marker = lexicon.markers().match(line, from, end);
        return marker != null && marker.end() == end && line.isMark(end, ":");
    }

    /** "هيئة تحرير فلانة نيوز" */
    private boolean isOutletAfter(int from) {
        if (from >= line.size() || line.isMark(from)) {
            return false;
        }
        Reading outlet = own(from);
        outlet = outlet == null ? shaped(from) : outlet;
        return outlet != null && outlet.end() == fieldEnd(from);
    }

    private @Nullable Reading shaped(int from) {
        int end = fieldEnd(from);
        int words = end - from;
        if (words == 1 && isOneWord(from)) {
            return reading(from, end, Kind.OUTLET, null, Grade.SHAPED, false);
        }
        if (words < 2 || words > MOST_WORDS) {
            return null;
        }
        Kind kind = headedBy(from, words);
        if (kind == null
                && !line.get(end - 1).is(Token.Kind.NUMBER)
                && (lexicon.titles().match(line, from, end) != null
                        || lexicon.markers().match(line, from, end) != null)) {
            return null;
        }
        if (kind != null) {
            Grade grade = hasOutletWord(from, end) ? Grade.SHAPED : Grade.HEADED;
            return reading(from, end, kind, null, grade, false);
        }
        if (isBeforeDate(end) || hasWeekday(from, end)) {
            return null;
        }
        return words <= 4 && hasOutletWord(from, end)
                ? reading(from, end, Kind.OUTLET, null, Grade.SHAPED, false)
                : null;
    }

    /** "صحيفة فلانة"; with the article all of the name must have it: "المركز الصحفي السوري". */
    private @Nullable Kind headedBy(int from, int words) {
        String word = line.get(from).word();
        if (words < FULL_NAME || !word.startsWith(WordForms.ARTICLE)) {
            return WordForms.isAttribute(line.get(from + 1).word())
                    ? null
                    : lexicon.organizationWords().get(line.get(from));
        }
        for (int i = from + 1; i < from + words; i++) {
            if (!WordForms.isDefinite(line.get(i).word())) {
                return null;
            }
        }
        return lexicon.organizationWords().get(word.substring(WordForms.ARTICLE.length()));
    }

    /** A number is one at the end of a name alone: "رسالة 24". */
    private boolean hasOutletWord(int from, int end) {
        for (int i = from; i < end; i++) {
            Token word = line.get(i);
            boolean beforeName = i > from && end - i > 2; // "يورو مغرب فلان الفلاني"
            if (!beforeName
                    && lexicon.outletWords().match(line, i, end) != null
                    && !(i == from && lexicon.givenNames().contains(word))
                    && (i == end - 1 || !word.is(Token.Kind.NUMBER))) {
                return true;
            }
        }
        return false;
    }

    /** "طنجةسيتي": the word of outlets' names is written onto the other. */
    private boolean isOneWord(int from) {
        Token word = line.get(from);
        return word.is(Token.Kind.WORD)
                && Affixes.OUTLET.isIn(word.word())
                && word.word().length() > LONGEST_PLAIN
                && lexicon.places().get(word) == null
                && !lexicon.givenNames().contains(word);
    }

    private boolean hasWeekday(int from, int end) {
        for (int i = from; i < end; i++) {
            if (lexicon.dateWords().get(line.get(i)) == Lexicon.DateWord.DAY) {
                return true;
            }
        }
        return false;
    }

    /** "صباح اليوم، الأربعاء 5": part of a date. */
    private boolean isBeforeDate(int end) {
        int next = line.isMark(end, ",") ? end + 1 : end;
        return next < line.size()
                && dates.end(line, next) > next
                && line.get(end - 1).word().equals(TODAY);
    }

    /** "المصدر: (أبوظبي - البيان)": a place may stand before the source. */
    private boolean isPlaceFirst(int from) {
        PhraseTable.Match<Boolean> place = lexicon.places().match(line, from, line.size());
        return place != null && line.isMark(place.end(), "-");
    }

    private @Nullable Reading anything(int from) {
        int end = fieldEnd(from);
        return end == from || end - from > MOST_WORDS
                ? null
                : reading(from, end, Kind.OUTLET, null, Grade.PLACED, false);
    }

    /**
     * Returns the index after the words of a field; {@code from} where a sentence stands there. The
     * first word of outlets' names may be a verb, too: "صوت السنبلة".
     */
    private int fieldEnd(int from) {
        boolean headed = lexicon.organizationWords().get(line.get(from)) != null;
        int i = headed ? from + 1 : from;
        if (headed && isDayWithoutYear(i)) {
            i += 2;
        }
        while (!isBoundary(i)) {
            PhraseTable.Match<Boolean> kind = lexicon.outletWords().match(line, i, line.size());
            if (kind != null && kind.end() > i + 1) {
                i = kind.end(); // "تي في"
                continue;
            }
            if (fields.isPlacePreposition(line, i) && lexicon.places().opens(line, i + 1)) {
                return i;
            }
            if (forms.isSentenceWord(line.get(i))) {
                return from;
            }
            i++;
        }
        return i;
    }

    /** "منصة 26 سبتمبر": a day that is remembered gives an organization its name. */
    private boolean isDayWithoutYear(int index) {
        return index < line.size()
                && line.get(index).is(Token.Kind.NUMBER)
                && dates.end(line, index) == index + 2;
    }

    private boolean isInnerPoint(int index) {
        return line.isMark(index, ".") && line.isTight(index) && !line.isMark(index + 1);
    }

    private boolean isBoundary(int index) {
        return fields.isEndOfBody(line, index) && !isInnerPoint(index);
    }

    private Reading reading(
            int from, int to, Kind kind, @Nullable Agency agency, Grade grade, boolean place) {
        Item.Body body =
                new Item.Body(
                        line.text(from, to),
                        line.get(from).begin(),
                        line.get(to - 1).end(),
                        kind,
                        agency,
                        grade,
                        place);
        return new Reading(body, to);
    }
}
