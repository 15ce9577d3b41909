package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.grammar.Clue.Part;
import io.github.khabar.byline.grammar.Credit.Field;
import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.grammar.Surroundings.Position;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.line.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads a credit some of whose fields no list knows: each of these is the outlet, the place or the
 * reporter, whichever its neighbours, its form and what the page says of it speak for together.
 */
final class CreditSolver {
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_ACTOR = 2;

    /** What a field costs that the reading leaves without a meaning. */
    private static final double NOTHING = -0.9;

    /** What a known reporter or outlet is worth beside a field without a meaning. */
    private static final double KNOWN = 1;

    private final String line;
    private final Credit credit;
    private final Surroundings page;
    private final List<FieldClues> unknown;

    CreditSolver(String line, Credit credit, Surroundings page) {
        this.line = line;
        this.credit = credit;
        this.page = page;
        this.unknown = new ArrayList<>();
        for (int index : credit.unknown()) {
            unknown.add(new FieldClues(line, credit, index, page));
        }
    }

    /** Returns the likeliest reading; none where nothing speaks for it. */
    LineReading solve() {
        if (unknown.isEmpty()) {
            return isKnown() ? reading(List.of()) : LineReading.NONE;
        }
        List<Part> best = List.of();
        double most = 0;
        for (List<Part> parts : choices()) {
            double score = score(parts);
            if (score > most) {
                most = score;
                best = parts;
            }
        }
        return best.isEmpty() ? LineReading.NONE : reading(best);
    }

    /** "عدن (صوت السنبلة) – أعلنت …": where nothing is unknown an outlet makes a credit. */
    private boolean isKnown() {
        if (isFiledFromTwo() || isReported() || isFiledByAgency()) {
            return true;
        }
        if (credit.count(Field.PLACE) > 1 || credit.count(Field.REPORTER) > 1) {
            return false;
        }
        return credit.isAlone()
                ? isOutletAlone() || isTownAlone()
                : credit.has(Field.OUTLET)
                        || (page.position() == Position.OPENING && credit.has(Field.AGENCY));
    }

    /** "عدن/ خور مكسر: أعلنت …": it was filed from the first. */
    private boolean isFiledFromTwo() {
        return page.position() == Position.OPENING
                && credit.count(Field.PLACE) == 2
                && credit.isOnly(Field.PLACE)
                && credit.isBeforeSentence();
    }

    /** "وجدة – فلان الفلاني – أعلنت …", "كتب: فلان الفلاني أعلنت …" */
    private boolean isReported() {
        return page.position() == Position.OPENING
                && credit.count(Field.REPORTER) == 1
                && (credit.count(Field.PLACE) == 1 || credit.has(Field.MARKER))
                && credit.isBeforeSentence();
    }

    /** "تعز (اليمن)/ فلان، فلان/ رويترز أعلنت …" */
    private boolean isFiledByAgency() {
        return page.position() == Position.OPENING
                && credit.has(Field.PLACE)
                && credit.has(Field.AGENCY)
                && credit.isBeforeSentence();
    }

    /** "صوت السنبلة" and no more: before the story's first words it may be who acts. */
    private boolean isOutletAlone() {
        int longest = page.position() == Position.OPENING ? LONGEST_ACTOR : LONGEST_NAME;
        return page.isPage()
                && credit.only() instanceof Item.Body body
                && body.kind() == Organization.Kind.OUTLET
                && !Letters.isLatin(body.name().charAt(0))
                && page.echo(body.name(), credit.endIn(line)) != EchoKind.SUBJECT
                && (body.grade() != Grade.HEADED || words(body.name()) <= longest);
    }

    private boolean isTownAlone() {
        return page.position() == Position.ABOVE
                && credit.only() instanceof Item.Place place
                && page.echo(place.name(), credit.endIn(line)) == EchoKind.TOWN;
    }

    private List<List<Part>> choices() {
        List<List<Part>> choices = new ArrayList<>();
        for (Part first : Part.values()) {
            if (unknown.size() == 1) {
                choices.add(List.of(first));
                continue;
            }
            for (Part second : Part.values()) {
                choices.add(List.of(first, second));
            }
        }
        return choices;
    }

    private double score(List<Part> parts) {
        if (!isPossible(parts)) {
            return Double.NEGATIVE_INFINITY;
        }
        boolean place = credit.has(Field.PLACE) || parts.contains(Part.PLACE);
        boolean outlet = credit.has(Field.OUTLET) || parts.contains(Part.OUTLET);
        boolean reporter = credit.has(Field.REPORTER) || parts.contains(Part.REPORTER);
        boolean named = credit.has(Field.REPORTER) || credit.has(Field.OUTLET);
        double score = named && !credit.isAlone() ? KNOWN : 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            score +=
                    part == Part.NOTHING
                            ? NOTHING
                            : unknown.get(i).weight(part, place, outlet, reporter);
        }
        return score;
    }

    /**
     * One of each kind, and of two unknown fields one: only "نسائم (تيغزرت) – أعلنت …" tells both.
     */
    private boolean isPossible(List<Part> parts) {
        boolean both = parts.size() > 1 && !parts.contains(Part.NOTHING);
        boolean told =
                !both
                        || (parts.equals(List.of(Part.OUTLET, Part.PLACE))
                                && credit.isMark(credit.unknown().get(1) - 1, "(")
                                && credit.isBeforeSentence());
        return told
                && Collections.frequency(parts, Part.PLACE) <= 1
                && isOne(parts, Part.OUTLET, Field.OUTLET)
                && mayBe(parts);
    }

    private boolean mayBe(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!unknown.get(i).mayBe(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOne(List<Part> parts, Part part, Field field) {
        int count = Collections.frequency(parts, part);
        return credit.count(field) == 0 ? count <= 1 : count == 0;
    }

    private static int words(String name) {
        return name.split(" ", -1).length;
    }

    private LineReading reading(List<Part> parts) {
        List<Item> resolved = new ArrayList<>(credit.items());
        for (int i = 0; i < parts.size(); i++) {
            int index = credit.unknown().get(i);
            resolved.set(index, unknown.get(i).as(parts.get(i)));
        }
        Shape shape = page.position() == Position.OPENING ? Shape.OPENING : Shape.WHOLE;
        return new LineItems(line, resolved).placed(credit.end(), shape);
    }
}
