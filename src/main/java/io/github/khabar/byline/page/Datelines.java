package io.github.khabar.byline.page;

import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.page.Candidate.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the dateline among the lines that name a place. */
final class Datelines {
    private final List<Candidate> candidates;
    private final List<Candidate> chosen;

    Datelines(List<Candidate> candidates, List<Candidate> chosen) {
        this.candidates = candidates;
        this.chosen = chosen;
    }

    /** A line of its own first, then what opens the story, then a byline that names a place. */
    Byline.@Nullable Dateline best() {
        Candidate opening = null;
        for (Candidate candidate : candidates) {
            if (isAlone(candidate)) {
                return span(candidate);
            }
            if (opening == null && isOpening(candidate) && isPlaced(candidate)) {
                opening = candidate;
            }
        }
        return opening == null ? chosen() : span(opening);
    }

    private Byline.@Nullable Dateline chosen() {
        for (Candidate candidate : chosen) {
            if (isPlain(candidate) && isPlaced(candidate)) {
                return span(candidate);
            }
        }
        return null;
    }

    private static boolean isPlaced(Candidate candidate) {
        return candidate.reading().byline().place() != null;
    }

    /**
     * Returns whether a line holds a place, and a date or a separator after it, and names nobody.
     */
    static boolean isAlone(Candidate candidate) {
        String place = candidate.reading().byline().place();
        return candidate.isWhole()
                && candidate.reading().isEmpty()
                && place != null
                && opensDate(candidate.text().strip(), place)
                && (candidate.zone() == Zone.HEAD || candidate.zone() == Zone.EDGE);
    }

    /** The place stands before the date, or before a separator that ends the line. */
    private static boolean opensDate(String line, String place) {
        int after = line.indexOf(place) + place.length();
        boolean dated = line.chars().skip(after).anyMatch(Character::isDigit);
        boolean first = line.chars().limit(after).noneMatch(Character::isDigit);
        boolean open = !Character.isLetter(line.codePointBefore(line.length()));
        return first && (dated || open);
    }

    /** "صنعاء: من فلان" has a marker after its place. */
    private static boolean isPlain(Candidate candidate) {
        String place = candidate.reading().byline().place();
        return candidate.reading().proof() == LineReading.Proof.FORM
                || (place != null && candidate.text().strip().startsWith(place));
    }

    private static boolean isOpening(Candidate candidate) {
        return candidate.reading().is(LineReading.Shape.OPENING) && isPlain(candidate);
    }

    private static Byline.@Nullable Dateline span(Candidate candidate) {
        Byline byline = candidate.reading().byline();
        String place = byline.place();
        if (place == null) {
            return null;
        }
        BlockLine line = candidate.line();
        Agency agency = null;
        for (Organization body : byline.organizations()) {
            agency = agency == null ? body.agency() : agency;
        }
        return new Byline.Dateline(
                place,
                agency,
                line.block(),
                line.inBlock(0),
                line.inBlock(candidate.reading().end()));
    }
}
