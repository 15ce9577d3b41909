package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.line.Token;
import io.github.khabar.text.WordList;
import java.util.Set;

/** Tells from a folded word alone what it can be. */
public final class WordForms {
    /** The article, written onto its noun. */
    public static final String ARTICLE = "ال";

    private static final char WAW = '\u0648';
    private static final char TEH = '\u062a';
    private static final char YEH = '\u064a';
    private static final char LAM = '\u0644';

    /** و and ف stand before any word, ب ل ك before nouns. */
    private static final String CONJUNCTIONS = "وف";

    private static final String PREFIXES = CONJUNCTIONS + "بلك";

    /** "For the …": ل and the article. */
    private static final String FOR_THE = "لل";

    /** The end of an adjective of a place or a thing, behind a feminine noun. */
    private static final String OF_A_KIND = "يه";

    /** Words that begin so are surnames: the ب is no preposition. */
    private static final String FATHER_OF = "بو";

    /** Imperfect verbs end in these only where names do too. */
    private static final String ENDS_OF_NAMES = "ينه";

    /** Electronic, of news, daily: what kind of paper or site it is. */
    public static final Set<String> MEDIUM_ADJECTIVES =
            WordList.read(Byline.class, "medium-adjectives.txt").folded();

    private static final int SHORTEST_CLITIC = 2;
    private static final int SHORTEST_NOUN = 3;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_IMPERFECT = 6;

    private final Lexicon lexicon;

    WordForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Returns whether a word stands in sentences and in no name, with و or ف before it or without.
     */
    public boolean isSentenceWord(Token token) {
        String word = token.word();
        if (lexicon.sentenceWords().contains(token) || word.equals(Token.PREPOSITION)) {
            return true;
        }
        return word.length() > SHORTEST_CLITIC
                && CONJUNCTIONS.indexOf(word.charAt(0)) >= 0
                && !lexicon.wawNames().contains(token)
                && !lexicon.givenNames().contains(token)
                && lexicon.sentenceWords().contains(word.substring(1));
    }

    /** Returns whether a word is a noun of the news, or a place that و joins to a sentence. */
    public boolean isNewsWord(Token token) {
        return isListedNoun(token) || isFormOfNews(token);
    }

    /** Returns whether its form alone tells that a word is of the news; some surnames look so. */
    public boolean isFormOfNews(Token token) {
        String word = token.word();
        return !isListedNoun(token)
                && (isAbstract(word)
                        || (word.length() > SHORTEST_STEM
                                && (word.startsWith(FOR_THE) || isJoinedNoun(token)))
                        || (word.length() >= SHORTEST_STEM && isPrepositionalNoun(word)));
    }

    private boolean isJoinedNoun(Token token) {
        if (token.word().charAt(0) != WAW || lexicon.wawNames().contains(token)) {
            return false;
        }
        String rest = token.word().substring(1);
        return isListedNoun(rest) || lexicon.places().get(rest) != null;
    }

    private boolean isPrepositionalNoun(String word) {
        if (PREFIXES.indexOf(word.charAt(0)) < 0) {
            return false;
        }
        String rest = word.substring(1);
        return isListedNoun(rest)
                && (rest.startsWith(ARTICLE)
                        || (rest.length() >= SHORTEST_NOUN && !word.startsWith(FATHER_OF)));
    }

    private boolean isListedNoun(Token token) {
        return lexicon.neverNames().contains(token) || isDefiniteListedNoun(token.word());
    }

    private boolean isListedNoun(String word) {
        return lexicon.neverNames().contains(word) || isDefiniteListedNoun(word);
    }

    private boolean isDefiniteListedNoun(String word) {
        return word.length() > SHORTEST_STEM
                && word.startsWith(ARTICLE)
                && lexicon.neverNames().contains(word.substring(ARTICLE.length()));
    }

    private static boolean isAbstract(String word) {
        return word.length() > SHORTEST_STEM + 1
                && word.startsWith(ARTICLE)
                && Affixes.ABSTRACT.isIn(word);
    }

    /** An imperfect verb, or a verb or noun of the tenth form, with و before it or without. */
    public boolean isVerbForm(Token token) {
        String word = token.word();
        boolean joined = word.length() > SHORTEST_STEM + 1 && word.charAt(0) == WAW;
        String bare = joined ? word.substring(1) : word;
        if (bare.length() < SHORTEST_STEM) {
            return false;
        }
        boolean imperfect =
                bare.charAt(0) == YEH
                        && bare.length() <= LONGEST_IMPERFECT
                        && ENDS_OF_NAMES.indexOf(bare.charAt(bare.length() - 1)) < 0;
        return (imperfect || Affixes.VERB.isIn(bare)) && !lexicon.givenNames().contains(bare);
    }

    /**
     * Returns whether a sentence of a story may begin with a word: one that stands in sentences
     * alone, a verb, or a form of the past of which she is the subject.
     */
    public boolean opensSentence(Token token) {
        return isSentenceWord(token) || isVerbForm(token) || isPastOfShe(token);
    }

    private boolean isPastOfShe(Token token) {
        String word = token.word();
        return word.length() >= SHORTEST_STEM
                && word.charAt(word.length() - 1) == TEH
                && !word.startsWith(ARTICLE)
                && !Affixes.PLURAL.isIn(word)
                && !isListedNoun(token)
                && !lexicon.givenNames().contains(token);
    }

    /** Returns whether a word has the article, with "and" or "for" before it too: "والأبحاث". */
    public static boolean isDefinite(String word) {
        String bare = word.charAt(0) == WAW ? word.substring(1) : word;
        return bare.startsWith(ARTICLE) || bare.startsWith(FOR_THE);
    }

    /**
     * "صحيفة إيطالية": an adjective without the article tells of which kind one is, and no name.
     */
    public static boolean isAttribute(String word) {
        return word.length() > SHORTEST_STEM
                && word.endsWith(OF_A_KIND)
                && !word.startsWith(ARTICLE);
    }

    /** Returns whether a word tells what kind of medium an outlet is. */
    public boolean isMedium(String word) {
        String bare = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
        return lexicon.organizationWords().get(bare) == Organization.Kind.OUTLET
                || MEDIUM_ADJECTIVES.contains(bare);
    }

    /**
     * An adjective of a place, a people or a thing: a surname where a given name stands before it.
     * Moroccans write its article as they say it: لغفيري.
     */
    public static boolean isNisba(String word) {
        return word.length() > SHORTEST_STEM
                && word.charAt(word.length() - 1) == YEH
                && (word.startsWith(ARTICLE) || word.charAt(0) == LAM);
    }

    public static boolean looksLikeSurname(String word) {
        return isNisba(word) || (word.length() > SHORTEST_STEM && Affixes.SURNAME.isIn(word));
    }
}
