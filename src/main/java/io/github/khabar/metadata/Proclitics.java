package io.github.khabar.metadata;

/**
 * What Arabic writes onto the next word: conjunctions, prepositions, the article. All of it is
 * taken off and no ending, since a tag and its story differ in just that.
 */
final class Proclitics {
    /** Fewer letters are no stem: nearly all Arabic roots have three. */
    static final int SHORTEST_REST = 3;

    private static final String LETTERS = "وفبكل";
    private static final String ARTICLE = "ال";

    private Proclitics() {}

    /**
     * Takes off all of them: too much of some words, but the same of the same word whatever is
     * written onto it.
     *
     * @param word a folded word
     */
    static String without(String word) {
        String rest = word;
        while (rest.length() > SHORTEST_REST) {
            if (rest.startsWith(ARTICLE)) {
                rest = rest.substring(ARTICLE.length());
            } else if (LETTERS.indexOf(rest.charAt(0)) >= 0) {
                rest = rest.substring(1);
            } else {
                return rest;
            }
        }
        return rest;
    }
}
