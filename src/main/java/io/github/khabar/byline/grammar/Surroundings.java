package io.github.khabar.byline.grammar;

/** Where on its page a credit stands, and what the page says of the names in it. */
public interface Surroundings {
    /** Where credits stand. */
    enum Position {
        /** The first words of the story. */
        OPENING,
        /** The line right above the story. */
        ABOVE,
        /** Another line between the headline and the story. */
        HEAD,
        /** The story's last line, or the one right below it. */
        BELOW
    }

    /** Returns where the credit stands. */
    Position position();

    /** Returns whether no other line but dates stands between the headline and the story. */
    boolean isOnlyLine();

    /** Returns whether there is a page, and not one line alone. */
    boolean isPage();

    /**
     * Returns what the headline and the story call a name that stands in the credit.
     *
     * @param name the name
     * @param end where in the line the credit ends
     */
    EchoKind echo(String name, int end);

    /** Returns whether the headline has one of a name's words. */
    boolean isInHeadline(String name);
}
