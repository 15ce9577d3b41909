package io.github.khabar.byline.page;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.grammar.LineReading;
import java.util.List;

/**
 * A line of a page that reads as a byline.
 *
 * @param zone where on the page it stands
 * @param line the line, of one block or two
 * @param reading what it was read as
 * @param named whether the page's markup says that it is a byline
 */
record Candidate(Zone zone, BlockLine line, LineReading reading, boolean named) {
    /** Where a byline stands on a page, from the likeliest down. */
    enum Zone {
        /** Between the headline and the story. */
        HEAD,
        /** Between a lead and the rest of the story. */
        LEAD,
        /** The story's first or last lines. */
        EDGE,
        /** Just after the story. */
        TAIL,
        /** Just above the headline. */
        ABOVE,
        /** Between two copies of a text, or of its parts. */
        MIDDLE,
        /** A box about the author. */
        BOX
    }

    List<Integer> blocks() {
        return line.blocks();
    }

    String text() {
        return line.text();
    }

    /** Returns whom it names, with offsets into the blocks' texts. */
    Byline byline() {
        return line.locate(reading.byline());
    }

    boolean isWhole() {
        return reading.is(LineReading.Shape.WHOLE);
    }

    /**
     * Returns whether it is a byline with a seam between it and the sentence after it: "كتب فلان:"
     * may be the sentence itself.
     */
    boolean isHead() {
        return reading.is(LineReading.Shape.OPENING)
                && blocks().size() == 1
                && zone == Zone.EDGE
                && (reading.hasPersons()
                        ? (isMarked() ? reading.isSure() : !isBareName())
                        : !isMarked() && isByOutlet());
    }

    /**
     * Returns whether it names outlets alone, and before any place: an agency, and whatever stands
     * after the place, belongs to the dateline, which stays.
     */
    private boolean isByOutlet() {
        String place = reading.byline().place();
        return !reading.isEmpty()
                && (place == null
                        || text().indexOf(place) > reading.byline().organizations().get(0).begin())
                && reading.byline().organizations().stream()
                        .allMatch(body -> body.kind() == Organization.Kind.OUTLET);
    }

    /** Returns whether it names agencies and nobody else. */
    boolean isAgenciesAlone() {
        return !reading.isEmpty()
                && !reading.hasPersons()
                && reading.byline().organizations().stream()
                        .allMatch(body -> body.kind() == Organization.Kind.AGENCY);
    }

    boolean isMarked() {
        return reading.proof() == LineReading.Proof.MARKER;
    }

    /** Returns whether nothing but its form speaks for it: no marker, no organization, no place. */
    boolean isBareName() {
        return reading.hasPersons()
                && reading.proof() == LineReading.Proof.FORM
                && reading.byline().organizations().isEmpty()
                && reading.byline().place() == null;
    }
}
