package io.github.khabar.byline.lexicon;

/**
 * Tells from its form whether a word that no list knows may be a given name: it is no verbal noun,
 * no plural and no noun of place, as the first words of headlines and captions are.
 */
public final class GivenForms {
    private static final char ALEF = '\u0627';
    private static final char TEH = '\u062a';
    private static final char MEEM = '\u0645';
    private static final char WAW = '\u0648';
    private static final char YEH = '\u064a';
    private static final char HEH = '\u0647';
    private static final int SHORTEST = 4;
    private static final String IMPERFECT_OR_PARTICIPLE = "يتنم";

    private GivenForms() {}

    public static boolean mayBe(String word) {
        return word.length() >= SHORTEST
                && !word.startsWith(WordForms.ARTICLE)
                && !Affixes.PLURAL.isIn(word)
                && !isVerbalNoun(word)
                && !(word.length() == SHORTEST && word.charAt(2) == WAW)
                && !isNounOfPlace(word)
                && !isFeminineNoun(word);
    }

    /**
     * Returns whether a word can be neither an adjective nor a verb nor a noun in a phrase with the
     * word before it: not definite, not feminine, not of the forms فاعل, فعيل, مفعول or فعلي.
     */
    public static boolean isNoAdjective(String word) {
        int length = word.length();
        return length >= SHORTEST
                && !word.startsWith(WordForms.ARTICLE)
                && IMPERFECT_OR_PARTICIPLE.indexOf(word.charAt(0)) < 0
                && word.charAt(length - 1) != YEH
                && word.charAt(length - 1) != HEH
                && word.charAt(1) != ALEF
                && word.charAt(length - 2) != YEH
                && !isVerbalNoun(word)
                && !Affixes.NOUN.isIn(word)
                && !Affixes.PLURAL.isIn(word);
    }

    /** تفعيل, إفعال and افتعال, فعال. */
    private static boolean isVerbalNoun(String word) {
        char vowel = word.charAt(word.length() - 2);
        boolean second = word.charAt(0) == TEH && word.length() == 5 && vowel == YEH;
        boolean derived = word.charAt(0) == ALEF && vowel == ALEF;
        boolean plain = word.length() == 4 && vowel == ALEF;
        return second || derived || plain;
    }

    /** مفعل, مفاعل and what is made of them. */
    private static boolean isNounOfPlace(String word) {
        return word.charAt(0) == MEEM && (word.length() == 4 || word.charAt(2) == ALEF);
    }

    /** A noun that ends in teh marbuta; names that end so have فعيلة's form or فاعلة's. */
    private static boolean isFeminineNoun(String word) {
        boolean name = word.length() == 5 && (word.charAt(2) == YEH || word.charAt(1) == ALEF);
        return word.charAt(word.length() - 1) == HEH && !name;
    }
}
