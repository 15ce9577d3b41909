package io.github.khabar.boilerplate;

/**
 * Where the story is.
 *
 * @param passage its prose
 * @param title the position of its headline, or {@link #UNTITLED}
 */
record Story(Passage passage, int title) {
    /** The title of a story without one. */
    static final int UNTITLED = -1;

    /** Returns whether a headline stands above it. */
    boolean isTitled() {
        return title != UNTITLED;
    }

    /** Returns the position of its first block, the headline where there is one. */
    int begin() {
        return isTitled() ? title : passage.first();
    }
}
