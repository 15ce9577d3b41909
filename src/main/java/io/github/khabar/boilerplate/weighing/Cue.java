package io.github.khabar.boilerplate.weighing;

/** What is measured of a block to weigh it; the list of weights says what each means. */
public enum Cue {
    BIAS,
    WORDS,
    TEN_WORDS,
    PAUSES,
    STOP,
    COMMON_WORDS,
    LINKED,
    LINKED_AROUND,
    LINKED_NEXT,
    LINKED_BEFORE,
    WORDS_NEXT,
    LIST_ITEM,
    CONTROL,
    HIDDEN,
    UNDER_IMAGE,
    MARKED,
    AFTER_END,
    NAMED_APART,
    NAMED_COMMENTS,
    NAMED_BODY,
    IN_FOOTER,
    IN_ASIDE,
    IN_ARTICLE,
    SHARE_OF_PROSE,
    UP_TO_MAIN,
    BELOW_MAIN,
    ABOUT_THE_PROSE,
    ABOVE_TITLE,
    IS_TITLE,
    LIKE_TITLE,
    BELOW_PROSE,
    AMID_PROSE,
    LINES_ABOVE,
    LINES_BELOW;

    /** How many cues there are. */
    static final int COUNT = values().length;
}
