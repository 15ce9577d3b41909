package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import io.github.khabar.page.dom.AttributeWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a line that are inline elements with names of their own, such as a name and a date
 * beside it. Style sets them apart where no white space does, so that a space belongs between two
 * of them; not in a paragraph though, where such elements mark letters within words.
 */
final class RunParts {
    private static final int LONGEST_LINE = 300;
    private static final int MOST = 20;

    private final List<Block.Part> parts = new ArrayList<>();
    private final AttributeWords names;
    private Joint joint = Joint.NONE;

    /** Where the run stands between two parts. */
    private enum Joint {
        NONE,
        LEFT,
        BETWEEN
    }

    /**
     * Prepares for the first run.
     *
     * @param names reads what elements are called
     */
    RunParts(AttributeWords names) {
        this.names = names;
    }

    /** Forgets everything. */
    void clear() {
        parts.clear();
        joint = Joint.NONE;
    }

    /**
     * Goes into an inline element.
     *
     * @param entered the element
     * @param run the run it stands in
     */
    void enter(Frame entered, Run run) {
        entered.runAtEntry = run.number();
        entered.lengthAtEntry = run.text().length();
        if (joint == Joint.LEFT && isPart(entered, run)) {
            joint = Joint.BETWEEN;
        }
    }

    /**
     * Leaves an inline element.
     *
     * @param left the element
     * @param run the run it stands in
     */
    void leave(Frame left, Run run) {
        int length = run.text().length();
        if (length == 0 || length > LONGEST_LINE) {
            return;
        }
        if (isPart(left, run)) {
            joint = Joint.LEFT;
        }
        int begin = left.runAtEntry == run.number() ? left.lengthAtEntry : 0;
        begin += begin < length && run.text().charAt(begin) == ' ' ? 1 : 0;
        if (begin < length && parts.size() < MOST) {
            add(begin, length, left);
        }
    }

    private void add(int begin, int end, Frame part) {
        List<String> words = part.words(names);
        if (!words.isEmpty()) {
            parts.add(new Block.Part(begin, end, part.element.normalName(), words));
        }
    }

    /**
     * Returns whether a space belongs before a character, and goes on behind it.
     *
     * @param next the character
     * @param text the text so far
     */
    boolean isJoint(char next, RunText text) {
        boolean between = joint == Joint.BETWEEN;
        joint = Joint.NONE;
        return between
                && text.length() > 0
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && Character.isLetterOrDigit(next);
    }

    /**
     * Returns the parts of a finished run; an element around the whole of it is no part, and a long
     * run has none.
     *
     * @param length how long the run's text is, in characters
     */
    List<Block.Part> in(int length) {
        if (parts.isEmpty() || length > LONGEST_LINE) {
            return List.of();
        }
        parts.removeIf(part -> part.end() - part.begin() == length);
        return parts;
    }

    private static boolean isPart(Frame at, Run run) {
        String tag = at.element.normalName();
        boolean named = tag.equals("a") || tag.equals("time") || at.classes.isGiven();
        return named
                && run.text().length() <= LONGEST_LINE
                && !at.holder.element.normalName().equals("p");
    }
}
