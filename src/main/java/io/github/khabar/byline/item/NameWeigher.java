package io.github.khabar.byline.item;

import io.github.khabar.byline.lexicon.Affixes;
import io.github.khabar.byline.lexicon.GivenForms;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Lexicon.NamePart;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.line.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs how much the words of one run look like a person's name. Made for one run. */
final class NameWeigher {
    /** "Servant of": with a name of God it makes a given name, in one word or two. */
    private static final String SERVANT = "عبد";

    /** "Father of": written onto the next word it makes a given name of it: ابوبكر. */
    private static final String FATHER = "ابو";

    /** "By the …"; few surnames begin so, and none of three words. */
    private static final String BY_THE = "بال";

    /** The end of given names such as نورالدين, where they are written as one word. */
    private static final String OF_THE_FAITH = "الدين";

    /** Of a king's name; it ends as surnames do. */
    private static final String SECOND = "الثاني";

    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_BEFORE_GIVEN = 3;
    private static final int SHORTEST_COMPOUND = 6;
    private static final int MOST_BEFORE_SURNAME = 2;
    private final Lexicon lexicon;
    private final WordForms forms;
    private final LineTokens line;
    private final List<Token> words;

    /**
     * How many given names there are: those that are nothing else, and those that are words too.
     */
    private int given;

    private int ordinary;
    private boolean announced;

    private NameWeigher(Vocabulary vocabulary, LineTokens line, List<Token> words) {
        this.lexicon = vocabulary.lexicon();
        this.forms = vocabulary.forms();
        this.line = line;
        this.words = words;
    }

    /** Weighs the words from one token to another; marks between them have been judged before. */
    static NameEvidence weigh(Vocabulary vocabulary, LineTokens line, int from, int to) {
        return weigher(vocabulary, line, from, to).weigh();
    }

    /** Weighs words that a marker announces: a noun of the news may be the surname. */
    static NameEvidence weighAnnounced(Vocabulary vocabulary, LineTokens line, int from, int to) {
        NameWeigher weigher = weigher(vocabulary, line, from, to);
        weigher.announced = true;
        return weigher.weigh();
    }

    private static NameWeigher weigher(Vocabulary vocabulary, LineTokens line, int from, int to) {
        List<Token> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!line.get(i).is(Kind.MARK)) {
                words.add(line.get(i));
            }
        }
        return new NameWeigher(vocabulary, line, words);
    }

    private NameEvidence weigh() {
        if (words.isEmpty() || core() > MOST_WORDS) {
            return NameEvidence.NONE;
        }
        return words.get(0).is(Kind.LATIN) ? latin() : arabic();
    }

    /** Counts the words that are names by themselves; at a name's end a particle is one. */
    private int core() {
        int core = 0;
        for (int i = 0; i < words.size(); i++) {
            NamePart part = part(i);
            boolean joins = part != null && part != NamePart.END && i + 1 < words.size();
            core += joins || (part == NamePart.END && i > 0) ? 0 : 1;
        }
        return core;
    }

    private @Nullable NamePart part(int index) {
        return index < 0 || index >= words.size()
                ? null
                : lexicon.nameParts().get(words.get(index));
    }

    private NameEvidence arabic() {
        for (int i = 0; i < words.size(); i++) {
            boolean sure = isGiven(i);
            boolean word = !sure && lexicon.givenNamesThatAreWords().contains(words.get(i));
            if (!sure && !word && !isFamily(i) && isNever(i)) {
                return NameEvidence.NONE;
            }
            given += sure ? 1 : 0;
            ordinary += word ? 1 : 0;
        }
        return isUnnamed() ? NameEvidence.NONE : level();
    }

    /** Without any given name, a place or words that all end as nouns do are no name. */
    private boolean isUnnamed() {
        if (!isGiven(0)
                && ((!isOrdinary() && lexicon.places().get(words.get(0)) != null) || isClub())) {
            return true;
        }
        return core() > 1
                && given + ordinary == 0
                && (Affixes.PLURAL.isIn(words.get(0).word()) || areNouns());
    }

    private boolean areNouns() {
        for (Token word : words) {
            if (!Affixes.NOUN.isIn(word.word())) {
                return false;
            }
        }
        return true;
    }

    private NameEvidence level() {
        int core = core();
        if (core < 2) {
            return given > 0 ? NameEvidence.SOME : NameEvidence.WEAK;
        }
        if (isGiven(0)) {
            return part(0) == NamePart.KUNYA ? NameEvidence.FAIR : NameEvidence.STRONG;
        }
        String first = words.get(0).word();
        boolean surname = WordForms.looksLikeSurname(words.get(words.size() - 1).word());
        boolean initial = words.get(0).is(Kind.LETTERS) && (given > 0 || surname);
        boolean family = surname && WordForms.looksLikeSurname(first) && !WordForms.isNisba(first);
        boolean shaped = surname && core == 2 && GivenForms.mayBe(first);
        boolean shortened = isOrdinary() && words.get(words.size() - 1).is(Kind.LETTERS);
        if (initial
                || shortened
                || family
                || shaped
                || (isOrdinary() && (given > 0 || surname || isUnknownSurname()))) {
            return NameEvidence.FAIR;
        }
        boolean some = given > 0 || words.get(0).is(Kind.LETTERS) || isOrdinaryAndDefinite();
        return some && core <= MOST_WORDS_BEFORE_GIVEN ? NameEvidence.SOME : NameEvidence.WEAK;
    }

    /** "مشاعر التوم": beside a place or an outlet a name, alone perhaps "مشاعر" of something. */
    private boolean isOrdinaryAndDefinite() {
        return isOrdinary()
                && core() == 2
                && words.get(words.size() - 1).word().startsWith(WordForms.ARTICLE);
    }

    /** "جمال شلوف": the word after it is no adjective that could describe it. */
    private boolean isUnknownSurname() {
        return words.size() == 2
                && GivenForms.isNoAdjective(words.get(1).word())
                && part(1) == null;
    }

    /** "نهضة بركان": a word and its town. */
    private boolean isClub() {
        return words.size() > 1
                && lexicon.places().mayOpen(words.get(1))
                && lexicon.places().get(words.stream().skip(1).map(Token::word).toList()) != null;
    }

    private boolean isOrdinary() {
        return lexicon.givenNamesThatAreWords().contains(words.get(0));
    }

    /** After a given name a word is a surname that only looks like one of the news. */
    private boolean isFamily(int index) {
        Token word = words.get(index);
        return index > 0
                && isGiven(0)
                && !forms.isSentenceWord(word)
                && !word.word().equals(SECOND)
                && (WordForms.isNisba(word.word())
                        || (isLastOfFew(index)
                                && (announced
                                        ? forms.isNewsWord(word)
                                        : forms.isFormOfNews(word))));
    }

    private boolean isLastOfFew(int index) {
        return index + 1 == words.size() && index <= MOST_BEFORE_SURNAME;
    }

    /** A given name by the list, or by its form: عبد الله, أبو وائل, نور الدين. */
    private boolean isGiven(int index) {
        Token token = words.get(index);
        String word = token.word();
        boolean compound =
                word.length() >= SHORTEST_COMPOUND
                        && (word.startsWith(SERVANT + WordForms.ARTICLE)
                                || word.startsWith(FATHER)
                                || word.endsWith(OF_THE_FAITH))
                        && lexicon.places().get(token) == null;
        if (compound || lexicon.givenNames().contains(token)) {
            return true;
        }
        if (index + 1 == words.size()) {
            return false;
        }
        String next = words.get(index + 1).word();
        if (part(index + 1) == NamePart.END && !forms.isNewsWord(token)) {
            return true;
        }
        boolean kunya =
                part(index) == NamePart.KUNYA && next.length() > 2 && endsWithFamily(index + 2);
        return kunya || (word.equals(SERVANT) && next.startsWith(WordForms.ARTICLE));
    }

    /** "أبو وائل", "أبو بكر العلوي". */
    private boolean endsWithFamily(int index) {
        if (index >= words.size()) {
            return true;
        }
        Token last = words.get(index);
        return index == 2
                && index + 1 == words.size()
                && (WordForms.looksLikeSurname(last.word())
                        || lexicon.givenNames().contains(last)
                        || lexicon.givenNames().contains(words.get(1)));
    }

    /**
     * Returns whether a word stands in no name, here at least: after some particles any word may.
     */
    private boolean isNever(int index) {
        Token word = words.get(index);
        if (part(index) != null || word.is(Kind.LETTERS)) {
            return false;
        }
        NamePart before = part(index - 1);
        if (before == NamePart.KUNYA
                || before == NamePart.FAMILY
                || (before != null && words.get(index - 1).word().equals(SERVANT))) {
            return false;
        }
        return word.is(Kind.LATIN)
                || (word.word().startsWith(BY_THE) && (index == 0 || words.size() > 2))
                || forms.isSentenceWord(word)
                || forms.isNewsWord(word)
                || forms.isVerbForm(word);
    }

    private NameEvidence latin() {
        if (areSingleLetters()) {
            return NameEvidence.NONE;
        }
        for (Token word : words) {
            boolean particle = lexicon.nameParts().get(word) != null;
            if (!word.is(Kind.LATIN)
                    || !(particle || isCapital(word))
                    || lexicon.neverNames().contains(word)) {
                return NameEvidence.NONE;
            }
            given += lexicon.givenNames().contains(word) ? 1 : 0;
        }
        if (given == 0) {
            boolean initial = words.size() == 2 && words.get(0).word().length() == 1;
            return initial ? NameEvidence.FAIR : NameEvidence.WEAK;
        }
        boolean first = words.size() > 1 && lexicon.givenNames().contains(words.get(0));
        return first ? NameEvidence.STRONG : NameEvidence.SOME;
    }

    /** "A A": the buttons that change the size of the letters. */
    private boolean areSingleLetters() {
        for (Token word : words) {
            if (word.word().length() > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean isCapital(Token word) {
        return Character.isUpperCase(line.line().codePointAt(word.begin()));
    }
}
