package io.github.khabar.boilerplate.passage;

/**
 * Where the story is.
 *
 * @param passage its prose
 * @param title the position of its headline, or {@link #UNTITLED}
 */
public record Story(Passage passage, int title) {
    /** The title of a story without one. */
    public static final int UNTITLED = -1;

    /** Returns whether a headline stands above it. */
    public boolean isTitled() {
        return title != UNTITLED;
    }

    /** Returns the position of its first block, the headline where there is one. */
    public int begin() {
        return isTitled() ? title : passage.first();
    }
}
