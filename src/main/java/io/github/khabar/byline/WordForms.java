package io.github.khabar.byline;

/** Tells from a folded word alone what it can be. */
final class WordForms {
    private static final char WAW = '\u0648';
    private static final char YEH = '\u064a';
    private static final int SHORTEST_CLITIC = 2;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_IMPERFECT = 6;
    private static final String ARTICLE = "ال";

    private WordForms() {}

    /**
     * Returns whether a word stands in sentences and in no name, with و or ف before it or without.
     */
    static boolean isSentenceWord(String word) {
        if (word.equals(Token.PREPOSITION) || Lexicon.SENTENCE_WORDS.contains(word)) {
            return true;
        }
        return word.length() > SHORTEST_CLITIC
                && "وف".indexOf(word.charAt(0)) >= 0
                && Lexicon.SENTENCE_WORDS.contains(word.substring(1))
                && !Lexicon.WAW_NAMES.contains(word)
                && !Lexicon.GIVEN_NAMES.contains(word);
    }

    /** Returns whether a word is a noun of the news, or a place that و joins to a sentence. */
    static boolean isNewsWord(String word) {
        if (isListedNoun(word)
                || isAbstract(word)
                || (word.startsWith("لل") && word.length() > SHORTEST_STEM)) {
            return true;
        }
        if (word.length() <= SHORTEST_STEM || "وبفكل".indexOf(word.charAt(0)) < 0) {
            return false;
        }
        String rest = word.substring(1);
        boolean joined = word.charAt(0) == WAW && !Lexicon.WAW_NAMES.contains(word);
        boolean within = "بل".indexOf(word.charAt(0)) >= 0 && !word.startsWith("بو");
        return (within && rest.length() >= SHORTEST_STEM && Lexicon.NEVER_NAMES.contains(rest))
                || (joined && Lexicon.PLACES.get(rest) != null)
                || ((joined || rest.startsWith(ARTICLE)) && isListedNoun(rest));
    }

    private static boolean isListedNoun(String word) {
        return Lexicon.NEVER_NAMES.contains(word)
                || (word.length() > SHORTEST_STEM
                        && word.startsWith(ARTICLE)
                        && Lexicon.NEVER_NAMES.contains(word.substring(ARTICLE.length())));
    }

    /** A definite noun in ية or ات. */
    private static boolean isAbstract(String word) {
        return word.length() > SHORTEST_STEM + 1
                && word.startsWith(ARTICLE)
                && (word.endsWith("يه") || word.endsWith("ات"));
    }

    /** An imperfect verb, or a verb or noun of the tenth form, with و before it or without. */
    static boolean isVerbForm(String word) {
        String bare =
                word.length() > SHORTEST_STEM + 1 && word.charAt(0) == WAW
                        ? word.substring(1)
                        : word;
        if (bare.length() < SHORTEST_STEM || Lexicon.GIVEN_NAMES.contains(bare)) {
            return false;
        }
        boolean imperfect =
                bare.charAt(0) == YEH
                        && bare.length() <= LONGEST_IMPERFECT
                        && "ينه".indexOf(bare.charAt(bare.length() - 1)) < 0;
        return imperfect
                || bare.startsWith("يست")
                || bare.startsWith("تست")
                || bare.startsWith("است");
    }

    /**
     * An adjective of a place, a people or a thing: a surname where a given name stands before it.
     */
    static boolean isNisba(String word) {
        return word.length() > SHORTEST_STEM && word.startsWith(ARTICLE) && word.endsWith("ي");
    }

    static boolean looksLikeSurname(String word) {
        return isNisba(word)
                || (word.length() > SHORTEST_STEM
                        && (word.endsWith("اوي")
                                || word.endsWith("اني")
                                || word.startsWith("بو")
                                || word.startsWith("بن")
                                || word.startsWith("بل")));
    }

    /** Feminine and plural nouns end so; so do names, but not all the words of one. */
    static boolean endsLikeNoun(String word) {
        return word.endsWith("ه") || word.endsWith("ات") || word.endsWith("ين");
    }
}
