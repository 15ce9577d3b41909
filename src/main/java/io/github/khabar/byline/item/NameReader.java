package io.github.khabar.byline.item;

import io.github.khabar.byline.lexicon.Dates;
import io.github.khabar.byline.lexicon.Fields;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Lexicon.Title;
import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.Spans;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.line.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one person's name, with the titles before it, at a place of a line. */
final class NameReader {
    private static final int MOST_TOKENS = 14;

    /** Titles of one letter that names are shortened to as well: أ. and م. */
    private static final String DOUBTFUL_LETTERS = "ام";

    /** Prepositions and conjunctions of one letter, where they are written apart. */
    private static final String CLITICS = "لبفك";

    private final LineTokens line;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final WordForms forms;
    private final Dates dates;
    private final Fields fields;

    /**
     * A name read.
     *
     * @param person the person
     * @param end the index after its last token
     */
    record Reading(Item.Person person, int end) {}

    NameReader(LineTokens line, Vocabulary vocabulary) {
        this.line = line;
        this.vocabulary = vocabulary;
        this.lexicon = vocabulary.lexicon();
        this.forms = vocabulary.forms();
        this.dates = vocabulary.dates();
        this.fields = vocabulary.fields();
    }

    /** Reads the name that a sure marker announces at {@code from}, or returns null. */
    @Nullable Reading readAnnounced(int from) {
        int begin = afterTitles(from);
        int end = end(begin);
        NameEvidence evidence = NameWeigher.weighAnnounced(vocabulary, line, begin, end);
        return evidence == NameEvidence.STRONG ? reading(from, begin, end, evidence, false) : null;
    }

    /** Reads the name at {@code from}, or returns null where there is none. */
    @Nullable Reading read(int from) {
        int begin = afterTitles(from);
        int end = end(begin);
        if (begin > from && isKeptBeforeLoneName(begin - 1) && isHalfName(begin, end)) {
            begin--;
        }
        if (begin >= end) {
            return null;
        }
        if (line.get(begin).is(Kind.HANDLE)) {
            return reading(from, begin, begin + 1, NameEvidence.WEAK, false);
        }
        if (isInitials(begin, end) && isInitials(from, from + 1) && line.isMark(from + 1, "/")) {
            return reading(from, from, from + 1, NameEvidence.FAIR, true);
        }
        if (isInitials(begin, end)) {
            return reading(from, begin, end, NameEvidence.FAIR, true);
        }
        NameEvidence evidence = NameWeigher.weigh(vocabulary, line, begin, end);
        return evidence == NameEvidence.NONE ? null : reading(from, begin, end, evidence, false);
    }

    private Reading reading(int from, int begin, int end, NameEvidence evidence, boolean initials) {
        Doubling once = Doubling.of(line, begin, end);
        int first = line.get(begin).begin();
        int last = once.line().get(once.end() - 1).end();
        String honorific = from < begin ? line.text(from, begin) : null;
        NameEvidence judged =
                once.end() == end && once.line() == line
                        ? evidence
                        : NameWeigher.weigh(vocabulary, once.line(), begin, once.end());
        return new Reading(
                new Item.Person(
                        Spans.clean(line.line().substring(first, last)),
                        first,
                        last,
                        honorific,
                        judged == NameEvidence.NONE ? NameEvidence.WEAK : judged,
                        initials),
                end);
    }

    /** Returns whether words stand at {@code from} that say what the person before them is. */
    boolean isTrade(int from) {
        PhraseTable.Match<Title> match = lexicon.titles().match(line, from, line.size());
        return match != null && match.value() == Title.TRADE;
    }

    /** Returns the index after the titles at {@code from}. */
    int afterTitles(int from) {
        int i = from;
        while (i < line.size()) {
            int next = afterTitle(i, i > from);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    private int afterTitle(int from, boolean further) {
        int i = further && fields.isAnd(line, from) ? from + 1 : from;
        if (further && isBracketedLetter(i)) {
            return i + 3;
        }
        PhraseTable.Match<Title> match = lexicon.titles().match(line, i, line.size());
        if (match == null) {
            return isLetterTitles(i) ? afterPoint(i + 1, i) : from;
        }
        return switch (match.value()) {
            case NAME, TRADE -> from;
            case LETTER -> Math.max(afterPoint(match.end(), i), from);
            case AFTER -> afterSlash(afterNation(match.end()));
            default -> afterSlash(afterNation(match.end()));
        };
    }

    /** Letters such as أ.م.د: every one a title. */
    private boolean isLetterTitles(int i) {
        if (i >= line.size()) {
            return false;
        }
        Token token = line.get(i);
        if (!token.is(Kind.LETTERS) || token.word().length() < 2) {
            return false;
        }
        // Letters and points take turns.
        for (int k = 0; k < token.word().length(); k += 2) {
            if (lexicon.titles().get(token.word().substring(k, k + 1)) != Title.LETTER) {
                return false;
            }
        }
        return true;
    }

    /**
     * A title of letters needs a point or slash after it, and a name after that; only the letters
     * that no name is shortened to (ذ, د) go without: "بقلم ذ فلان".
     */
    private int afterPoint(int i, int title) {
        boolean pointed = line.isMark(i, ".") || line.isMark(i, "/");
        boolean doubtful = DOUBTFUL_LETTERS.contains(line.get(title).word());
        int name = pointed ? i + 1 : i;
        if (name >= line.size() || !line.get(name).isWordLike() || (!pointed && doubtful)) {
            return title;
        }
        boolean initial = doubtful && line.isMark(i, ".") && end(name) - name < 2;
        return initial ? title : name;
    }

    /** "كاتب مغربي" */
    private int afterNation(int i) {
        boolean nation =
                i < line.size()
                        && lexicon.nations().contains(WordForms.ARTICLE + line.get(i).word());
        return nation ? i + 1 : i;
    }

    private int afterSlash(int i) {
        return line.isMark(i, "/") && i + 1 < line.size() && line.get(i + 1).isWordLike()
                ? i + 1
                : i;
    }

    private boolean isBracketedLetter(int i) {
        return i + 2 < line.size()
                && (line.isMark(i, "\"") || line.isMark(i, "("))
                && line.get(i + 1).is(Kind.LETTERS)
                && (line.isMark(i + 2, "\"") || line.isMark(i + 2, ")"));
    }

    private boolean isKeptBeforeLoneName(int i) {
        return !line.isMark(i) && lexicon.titles().get(line.get(i)) == Title.LONE;
    }

    /** One word, or "ولد فلان": the name's first half is in the title. */
    private boolean isHalfName(int begin, int end) {
        return end - begin <= 1
                || (lexicon.nameParts().get(line.get(begin)) == Lexicon.NamePart.KUNYA
                        && end - begin == 2);
    }

    private boolean isInitials(int begin, int end) {
        return end == begin + 1
                && line.get(begin).is(Kind.LETTERS)
                && line.get(begin).word().length() > 2;
    }

    /** Returns the index after the words that may be one name. */
    private int end(int begin) {
        int i = begin;
        while (i < line.size() && i < begin + MOST_TOKENS && !endsBefore(begin, i)) {
            i++;
        }
        while (i > begin && line.isMark(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean endsBefore(int begin, int i) {
        Token token = line.get(i);
        if (token.is(Kind.HANDLE)) {
            return i > begin;
        }
        if (!token.isWordLike()) {
            return !isPointAfterInitial(i);
        }
        if (i == begin) {
            return false;
        }
        if (fields.isAnd(line, i)
                || Clitics.isSplitOff(line, i)
                || (line.get(i - 1).is(Kind.LATIN) != token.is(Kind.LATIN)
                        && !line.isMark(i - 1))) {
            return true;
        }
        if (token.is(Kind.LETTERS) != line.get(begin).is(Kind.LETTERS)
                && token.word().length() > 2) {
            return token.is(Kind.LETTERS);
        }
        return dates.end(line, i) > i || opensSomethingElse(begin, i);
    }

    /** The point beside one letter of a name: "ق.إلياس", "محمد. ب". */
    private boolean isPointAfterInitial(int i) {
        if (!line.isMark(i, ".") || i == 0 || i + 1 >= line.size()) {
            return false;
        }
        Token before = line.get(i - 1);
        Token after = line.get(i + 1);
        boolean last = after.is(Kind.LETTERS) && after.word().length() == 1 && i + 2 >= line.size();
        return before.isWordLike() && after.isWordLike() && (before.word().length() == 1 || last);
    }

    /** A single letter without a point is a preposition written apart: لـ. */
    private boolean isLoneClitic(int i) {
        Token token = line.get(i);
        return token.is(Kind.LETTERS)
                && CLITICS.contains(token.word())
                && !line.isMark(i + 1, ".")
                && i + 1 < line.size();
    }

    /** After "أبو" or "أيت" any word is part of the name. */
    private boolean isOpenPart(Token word) {
        Lexicon.NamePart part = lexicon.nameParts().get(word);
        return part == Lexicon.NamePart.KUNYA || part == Lexicon.NamePart.FAMILY;
    }

    private boolean opensSomethingElse(int begin, int i) {
        if (isOpenPart(line.get(i - 1))) {
            return false;
        }
        Token word = line.get(i);
        if ((forms.isSentenceWord(word) && !lexicon.givenNamesThatAreWords().contains(word))
                || (forms.opensSentence(word) && i - begin > 1)
                || isLoneClitic(i)
                || fields.isDatePreposition(line, i)
                || lexicon.notes().opens(line, i)) {
            return true;
        }
        PhraseTable.Match<Marker> marker = lexicon.markers().match(line, i, line.size());
        if (marker != null
                && (marker.value().is(Marker.Proof.SUFFIX)
                        || line.isMark(marker.end(), ":")
                        || marker.value().isSure())) {
            return true;
        }
        PhraseTable.Match<Title> title = lexicon.titles().match(line, i, line.size());
        return title != null
                && (title.value() == Title.AFTER || title.value() == Title.TRADE)
                && i - begin > 1;
    }
}
