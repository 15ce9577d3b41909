package io.github.khabar.boilerplate;

import java.util.Set;

/**
 * The words of a passage's first paragraphs, in pieces of four letters, so that a headline's يتأهل
 * is found in the lead's تأهل. A headline shares a third of its words and more with the lead,
 * another story's headline next to none.
 */
final class LeadWords {
    private static final int PIECE = 4;
    private static final int SOME = 64;
    private static final int PARAGRAPHS = 3;
    private final Set<Spelling> pieces = new SpellingSet<>(SOME);
    private int paragraphs;

    /** Adds a paragraph's stems; all but the first paragraphs' are left out. */
    void add(Set<Spelling> stems) {
        if (paragraphs < PARAGRAPHS) {
            paragraphs++;
            for (Spelling stem : stems) {
                addPieces(stem);
            }
        }
    }

    /**
     * Returns the share of a line's content words that the first paragraphs know too, lowered for a
     * line of few such words: two known words of two prove little.
     *
     * @param line the line
     * @return 0 to below 1
     */
    double share(BlockFeatures line) {
        Set<Spelling> stems = line.tokens().stems();
        int known = 0;
        for (Spelling stem : stems) {
            known += knows(stem) ? 1 : 0;
        }
        return known / (stems.size() + 2.0);
    }

    private void addPieces(Spelling stem) {
        if (stem.length() <= PIECE) {
            pieces.add(stem);
        }
        for (int i = 0; i + PIECE <= stem.length(); i++) {
            pieces.add(stem.part(i, i + PIECE));
        }
    }

    private boolean knows(Spelling stem) {
        if (stem.length() <= PIECE) {
            return pieces.contains(stem);
        }
        for (int i = 0; i + PIECE <= stem.length(); i++) {
            if (pieces.contains(stem.part(i, i + PIECE))) {
                return true;
            }
        }
        return false;
    }
}
