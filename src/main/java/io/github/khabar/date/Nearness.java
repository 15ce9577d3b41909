package io.github.khabar.date;

/**
 * Which of the years, months or weeks a word such as 'last' or 'next' means, seen from the
 * reference.
 */
enum Nearness {
    NONE,
    PAST,
    CURRENT,
    NEXT;

    /** Returns what a word's value -1, 0 or 1 means. */
    static Nearness of(int value) {
        return value < 0 ? PAST : value == 0 ? CURRENT : NEXT;
    }
}
