package io.github.khabar.byline;

/** What a person did for the story. */
public enum Role {
    /** Wrote it. */
    AUTHOR,
    /** Reported it from a place. */
    CORRESPONDENT,
    /** Edited or prepared it. */
    EDITOR,
    /** Translated it. */
    TRANSLATOR,
    /** Took the pictures. */
    PHOTOGRAPHER,
    /** Led the interview. */
    INTERVIEWER,
    /** Drew the cartoon. */
    CARTOONIST
}
