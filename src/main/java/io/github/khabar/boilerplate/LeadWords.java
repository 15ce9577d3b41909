package io.github.khabar.boilerplate;

import java.util.HashSet;
import java.util.Set;

/**
 * The words of a passage's first paragraphs, in pieces of four letters, so that a headline's يتأهل
 * is found in the lead's تأهل. A headline shares a third of its words and more with the lead,
 * another story's headline next to none.
 */
final class LeadWords {
    private static final int PIECE = 4;
    private static final int PARAGRAPHS = 3;
    private final Set<String> pieces = new HashSet<>();
    private int paragraphs;

    /** Adds a paragraph's stems; all but the first paragraphs' are left out. */
    void add(Set<String> stems) {
        if (paragraphs < PARAGRAPHS) {
            paragraphs++;
            for (String stem : stems) {
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
        Set<String> stems = Vocabulary.stems(line.tokens());
        long known = stems.stream().filter(this::knows).count();
        return known / (stems.size() + 2.0);
    }

    private void addPieces(String stem) {
        if (stem.length() <= PIECE) {
            pieces.add(stem);
        }
        for (int i = 0; i + PIECE <= stem.length(); i++) {
            pieces.add(stem.substring(i, i + PIECE));
        }
    }

    private boolean knows(String stem) {
        if (stem.length() <= PIECE) {
            return pieces.contains(stem);
        }
        for (int i = 0; i + PIECE <= stem.length(); i++) {
            if (pieces.contains(stem.substring(i, i + PIECE))) {
                return true;
            }
        }
        return false;
    }
}
