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
     * Returns where all of them end: too much of some words, but the same of the same word whatever
     * is written onto it.
     *
     * @param folded the folded text that the word stands in
     * @param begin where the word begins
     * @param end where it ends
     */
    static int end(String folded, int begin, int end) {
        int at = begin;
        while (end - at > SHORTEST_REST) {
            if (folded.startsWith(ARTICLE, at)) {
                at += ARTICLE.length();
            } else if (LETTERS.indexOf(folded.charAt(at)) >= 0) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }
}
