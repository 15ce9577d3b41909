package io.github.khabar.train;

/** Whether a block is a part of the story. */
enum BlockLabel {
    STORY,
    FURNITURE,
    /** The gold text does not say. */
    UNKNOWN
}
