package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Byline;

/**
 * What a line was read as.
 *
 * @param byline whom it names; perhaps only a place
 * @param shape how much of the line that is
 * @param proof what proves it
 * @param end where in the line the byline ends and other words begin
 */
public record LineReading(Byline byline, Shape shape, Proof proof, int end) {
    public static final LineReading NONE =
            new LineReading(Byline.none(), Shape.NONE, Proof.FORM, 0);

    /** How sure a reader is of a name after a marker that can be nothing else. */
    static final double SURE = 0.95;

    /** How much of a line is a byline. */
    public enum Shape {
        /** Nothing. */
        NONE,
        /** All of it. */
        WHOLE,
        /** What stands before a sentence. */
        OPENING,
        /** What stands after a sentence. */
        CLOSING,
        /** A part that the page's markup tells apart from the rest. */
        PART,
        /** A name at the head or the tail of a headline. */
        HEADLINE
    }

    /** What proves that a line is a byline, from the least up. */
    public enum Proof {
        /** Its form alone: names, outlets, places and separators. */
        FORM,
        /** A marker that names who put the text on the site. */
        POSTER,
        /** A marker that names an author. */
        MARKER
    }

    public boolean is(Shape other) {
        return shape == other;
    }

    /** Returns the same reading as one of a part of its line. */
    public LineReading asPart() {
        return new LineReading(byline, Shape.PART, proof, end);
    }

    /** Returns the same reading as one of what stands before a sentence. */
    public LineReading asOpening() {
        return new LineReading(byline, Shape.OPENING, proof, end);
    }

    /** Returns whether a marker announces its persons that can be nothing else. */
    public boolean isSure() {
        return byline.persons().stream().allMatch(person -> person.confidence() >= SURE);
    }

    /** Returns whether a marker proves the line, so that nothing tells more. */
    public boolean isAnnounced() {
        return proof != Proof.FORM && !is(Shape.HEADLINE);
    }

    /** Returns whether it names all that another reading does, and more. */
    public boolean tellsMoreThan(LineReading other) {
        if (is(Shape.NONE) || other.isAnnounced()) {
            return false;
        }
        int names = byline.persons().size() + byline.organizations().size();
        int others = other.byline.persons().size() + other.byline.organizations().size();
        return names > others
                || (names == others && byline.place() != null && other.byline.place() == null);
    }

    public boolean hasPersons() {
        return !byline.persons().isEmpty();
    }

    /** Returns whether it names nobody: no byline, or a place alone. */
    public boolean isEmpty() {
        return byline.isEmpty();
    }
}
