package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.byline.grammar.LineReading.Proof;
import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.Marker;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what its place on a page proves and its words alone do not: a line between the headline and
 * the story, or the first words of the story, where outlets that no list knows put their names.
 */
public final class PlacedLine {
    private static final double DOUBTFUL = 0.5;

    private static final Set<Role> NEWSROOM = EnumSet.of(Role.EDITOR, Role.TRANSLATOR);

    private static final String BULLET = "*";

    private static final String ALEF = "ا";

    /** An outlet, a separator, a place or an agency. */
    private static final int PAIR = PlacedFields.PAIR;

    private final String line;
    private final List<Item> items;

    PlacedLine(String line, List<Item> items) {
        this.line = line;
        this.items = PlacedFields.of(items);
    }

    /** Reads a line that stands where bylines do. */
    public LineReading alone() {
        List<Item> undated = PlacedFields.withoutDates(items);
        return undated.size() == items.size() ? undated() : new PlacedLine(line, undated).undated();
    }

    private LineReading undated() {
        int end = withoutSeparator();
        if (end == 1) {
            return isOutletAlone() ? outletAt(0, Shape.WHOLE, items.size()) : LineReading.NONE;
        }
        boolean joined =
                end == PAIR
                        && (items.get(1) instanceof Item.Separator || isPlus() || isCommaOfPlace());
        int outlet = joined ? outletOfPair() : -1;
        if (outlet >= 0) {
            return outletAt(outlet, Shape.WHOLE, items.size());
        }
        boolean filed =
                joined
                        && isOutlet(items.get(0))
                        && UnknownField.isShortName(items.get(2))
                        && (end < items.size() || !((Item.Person) items.get(2)).isFull());
        return filed ? placeAt(2, Shape.WHOLE, items.size()) : LineReading.NONE;
    }

    /**
     * Reads a line in brackets below the story: "(السنبلة)", "( النهار الحر )".
     *
     * @param told whether the story calls it an outlet
     */
    public LineReading bracketed(boolean told) {
        boolean name = items.size() == 1 && UnknownField.isShortName(items.get(0));
        boolean definite =
                name
                        && items.get(0) instanceof Item.Person person
                        && UnknownField.areDefinite(person.name());
        definite |= items.size() == 1 && UnknownField.isAcronym(items.get(0));
        return (told ? name : definite) ? outletAt(0, Shape.WHOLE, 1) : LineReading.NONE;
    }

    /**
     * Returns whether a line is an outlet by its form and how it made the story, or the reverse.
     */
    public boolean isOutletAndNote() {
        return withoutSeparator() == PAIR
                && ((isOutlet(items.get(0)) && isHowMade(items.get(2)))
                        || (isHowMade(items.get(0)) && isOutlet(items.get(2))));
    }

    /** Reads an outlet and its reporter: "السنبلة – فلان الفلاني", "فلان الفلاني – السنبلة". */
    public LineReading reported() {
        if (isByNewsroom()) {
            return outletAt(0, Shape.WHOLE, items.size());
        }
        int end = withoutDate();
        boolean pair = end == PAIR && items.get(1) instanceof Item.Separator;
        int outlet = pair ? outletOfReporter() : -1;
        if (end == PAIR + 2) {
            outlet = outletOfThree();
        }
        return outlet >= 0 ? outletAt(outlet, Shape.WHOLE, items.size()) : LineReading.NONE;
    }

    /** "السنبلة – صنعاء – فلان الفلاني", in any order: which field is the outlet, or -1. */
    private int outletOfThree() {
        if (!(items.get(1) instanceof Item.Separator)
                || !(items.get(PAIR) instanceof Item.Separator)) {
            return -1;
        }
        int outlet = -1;
        boolean place = false;
        boolean reporter = false;
        for (int i = 0; i <= PAIR + 1; i += 2) {
            place |= items.get(i) instanceof Item.Place;
            reporter |= PlacedFields.isReporter(items.get(i));
            boolean named = isOutlet(items.get(i)) || UnknownField.isNamed(items.get(i));
            outlet = named ? i : outlet;
        }
        return place && reporter ? outlet : -1;
    }

    /**
     * "منارة بالعربي – ترجمة وتحرير: فلان الفلاني": no column is translated, edited or followed.
     */
    private boolean isByNewsroom() {
        return items.size() > PAIR
                && UnknownField.isNamed(items.get(0))
                && items.get(1) instanceof Item.Separator
                && items.get(2) instanceof Item.Announcement announcement
                && announcement.sure()
                && NEWSROOM.contains(announcement.marker().role())
                && items.get(items.size() - 1) instanceof Item.Person
                && items.stream().skip(1).noneMatch(Item.Other.class::isInstance);
    }

    private int withoutDate() {
        int end = withoutSeparator();
        return end > 0 && items.get(end - 1) instanceof Item.Date ? end - 1 : end;
    }

    /** Returns which of two fields is the outlet because a reporter stands beside it; or -1. */
    private int outletOfReporter() {
        boolean slash =
                isDash(1)
                        && isNameOrWord(items.get(0))
                        && items.get(2) instanceof Item.Person person
                        && person.evidence().atLeast(NameEvidence.FAIR);
        if (slash
                || (UnknownField.isOneDefiniteWord(items.get(0))
                        && PlacedFields.isReporter(items.get(2)))) {
            return 0;
        }
        return PlacedFields.isReporter(items.get(0)) && UnknownField.isOneDefiniteWord(items.get(2))
                ? 2
                : -1;
    }

    /** "المنارة المغربية": each of its words has the article, which no column's has. */
    private boolean isDefiniteName(Item.Other other) {
        return other.words() == 2
                && UnknownField.areDefinite(line.substring(other.begin(), other.end()));
    }

    private boolean isNameOrWord(Item item) {
        return UnknownField.isShortName(item)
                || (item instanceof Item.Other other
                        && !other.sentence()
                        && (other.words() == 1 || isDefiniteName(other)));
    }

    /**
     * Returns which of two fields is the outlet because the other one tells; or -1. Before a note
     * the first of its words may look like a verb: "صوت السنبلة / خاص".
     */
    private int outletOfPair() {
        Item first = items.get(0);
        Item second = items.get(2);
        boolean told =
                second instanceof Item.Place || PlacedFields.isAgency(second) || isHowMade(second);
        boolean verb =
                first instanceof Item.Other other
                        && (other.words() == 1 || (other.words() == 2 && isHowMade(second)));
        if (told
                && (verb
                        || isOutlet(first)
                        || UnknownField.isNamed(first)
                        || UnknownField.isDoubtful(first))) {
            return 0;
        }
        return (first instanceof Item.Place && isOutletBehindPlace(second))
                        || (isHowMade(first)
                                && (isSection(first)
                                        ? UnknownField.isShortName(second)
                                        : UnknownField.isNamed(second)))
                ? 2
                : -1;
    }

    /** "متابعة", "خاص" */
    private static boolean isHowMade(Item item) {
        return item instanceof Item.Note
                || (item instanceof Item.Announcement announcement
                        && announcement.marker().is(Marker.Proof.LABEL)
                        && announcement.marker().role() != Role.PHOTOGRAPHER);
    }

    /** "رياضة": before words of the news it is a section. */
    private static boolean isSection(Item item) {
        return item instanceof Item.Note note && !note.made();
    }

    /** Reads a few words and a name: "تقرير ميداني | فلان الفلاني". */
    public LineReading headed() {
        boolean headed =
                items.size() == PAIR
                        && items.get(0) instanceof Item.Other other
                        && other.words() <= PAIR
                        && !other.sentence()
                        && isDash(1)
                        && PlacedFields.isReporter(items.get(2));
        return headed
                ? new LineItems(line, items).reading(2, PAIR, Shape.WHOLE, Proof.FORM, DOUBTFUL)
                : LineReading.NONE;
    }

    /** Reads a name that no list knows and what its bearer is: "جلول أمزواغ، أستاذ جامعي، وجدة". */
    public LineReading signed() {
        boolean signed =
                items.size() >= PAIR
                        && UnknownField.isShortName(items.get(0))
                        && items.get(0) instanceof Item.Person person
                        && person.isFull()
                        && !person.isDefinite()
                        && items.get(1) instanceof Item.Joint
                        && items.get(2) instanceof Item.JobTitle
                        && items.stream().noneMatch(PlacedFields::isSentence);
        return signed ? reading(items.subList(0, PAIR), Shape.WHOLE, PAIR) : LineReading.NONE;
    }

    /** Reads the line right above the story: "السنبلة :", "السنبلة" where it is the only one. */
    public LineReading above(boolean only) {
        boolean slash = items.size() == 2 && UnknownField.isMark(items, 1, "/");
        boolean name =
                withoutSeparator() == 1
                        && (UnknownField.isShortName(items.get(0))
                                || (slash && isNameOrWord(items.get(0))));
        if (isDefiniteBeforeDash()) {
            return outletAt(0, Shape.WHOLE, items.size());
        }
        boolean closed =
                items.size() == 2
                        && (UnknownField.isMark(items, 1, ":")
                                || UnknownField.isMark(items, 1, "/")
                                || UnknownField.isMark(items, 1, "|"));
        boolean word =
                only
                        && items.size() == 1
                        && items.get(0) instanceof Item.Person person
                        && (UnknownField.isOneDefiniteWord(person)
                                || (line.startsWith(BULLET) && !person.isFull()));
        return name && (closed || word) ? outletAt(0, Shape.WHOLE, items.size()) : LineReading.NONE;
    }

    /** "السنبلة الكويتية-": its dash announces the story. */
    private boolean isDefiniteBeforeDash() {
        return items.size() == 2
                && UnknownField.isMark(items, 1, "-")
                && UnknownField.isNamed(items.get(0))
                && UnknownField.areDefinite(UnknownField.outlet(line, items.get(0)).name());
    }

    /** Returns the same line as one that tells where the story was filed. */
    public FiledLine filed() {
        return new FiledLine(line, items);
    }

    /** Returns the same line as one whose last name no sign sets off from the story. */
    public GluedLine glued() {
        return new GluedLine(line, items);
    }

    /** Reads the first words of a story: "السنبلة – أعلنت …", "السنبلة - تيغزرت/ أعلنت …". */
    public LineReading opening() {
        if (items.size() > PAIR && UnknownField.isMark(items, 0, "-")) {
            return new PlacedLine(line, items.subList(1, items.size())).opening();
        }
        if (items.size() > PAIR
                && items.get(0) instanceof Item.Place
                && items.get(1) instanceof Item.Date
                && items.get(2) instanceof Item.Separator) {
            return new PlacedLine(line, PlacedFields.without(items, 1, 2)).opening();
        }
        if (items.size() < PAIR || !(items.get(1) instanceof Item.Separator)) {
            return LineReading.NONE;
        }
        boolean dash = isDash(1) && UnknownField.isShortName(items.get(0));
        if ((dash && PlacedFields.isOfStory(items.get(2)))
                || (isOutlet(items.get(0)) && items.get(2) instanceof Item.Other)) {
            return outletAt(0, Shape.OPENING, 2);
        }
        if (items.size() > PAIR + 1
                && items.get(2) instanceof Item.Date
                && items.get(PAIR) instanceof Item.Separator) {
            return new PlacedLine(line, PlacedFields.without(items, 2, PAIR + 1)).opening();
        }
        boolean pair =
                items.size() > PAIR + 1
                        && items.get(PAIR) instanceof Item.Separator
                        && items.get(PAIR + 1) instanceof Item.Other;
        return pair ? openingPair() : openingThree();
    }

    /** "بيروت – السنبلة – فلان الفلاني: …" */
    private LineReading openingThree() {
        boolean three =
                items.size() > PAIR + PAIR
                        && items.get(PAIR + 2) instanceof Item.Separator
                        && isSentence(PAIR + PAIR);
        int outlet = three ? outletOfThree() : -1;
        return outlet >= 0 ? outletAt(outlet, Shape.OPENING, PAIR + PAIR) : LineReading.NONE;
    }

    private LineReading openingPair() {
        if (UnknownField.isShortName(items.get(0))
                && isOutlet(items.get(2))
                && isSentence(PAIR + 1)) {
            return placeAt(0, Shape.OPENING, PAIR + 1);
        }
        int told = outletOfPair();
        boolean sure = told == 0 && UnknownField.isShortName(items.get(0));
        int outlet = told >= 0 ? told : outletOfReporter();
        if (outlet >= 0 && (sure || isSentence(PAIR + 1))) {
            return outletAt(outlet, Shape.OPENING, PAIR + 1);
        }
        if (!isSentence(PAIR + 1) || !UnknownField.isShortName(items.get(2))) {
            return LineReading.NONE;
        }
        if (isOutlet(items.get(0))) {
            return placeAt(2, Shape.OPENING, PAIR + 1);
        }
        boolean town =
                UnknownField.isOneDefiniteWord(items.get(0))
                        && !((Item.Person) items.get(2)).isFull();
        return town ? outletAndPlace() : LineReading.NONE;
    }

    /** "السنبلة – تيغزرت: …" */
    private LineReading outletAndPlace() {
        List<Item> outlet = UnknownField.with(items, 0, UnknownField.outlet(line, items.get(0)));
        Item.Place place = UnknownField.place(line, items.get(2));
        return reading(UnknownField.with(outlet, 2, place), Shape.OPENING, PAIR + 1);
    }

    private boolean isDash(int index) {
        return UnknownField.isMark(items, index, "-")
                || UnknownField.isMark(items, index, "/")
                || UnknownField.isMark(items, index, "|");
    }

    /**
     * Reads two words of the news, each with its article, before the story: "الوئام الوطني – …".
     */
    public LineReading definite() {
        boolean dash = items.size() >= PAIR && UnknownField.isMark(items, 1, "-");
        if (isWordBeforeColon() && isSentence(2)) {
            return outletAt(0, Shape.OPENING, 2);
        }
        boolean definite =
                dash
                        && items.get(0) instanceof Item.Other other
                        && UnknownField.isNamed(other)
                        && other.words() == 2
                        && UnknownField.areDefinite(line.substring(other.begin(), other.end()));
        return definite && isSentence(2) ? outletAt(0, Shape.OPENING, 2) : LineReading.NONE;
    }

    /** "نسائم : أعلنت …": who speaks so is spoken of again, and an adverb ends in an alef. */
    private boolean isWordBeforeColon() {
        return UnknownField.isMark(items, 1, ":")
                && UnknownField.isShortName(items.get(0))
                && items.get(0) instanceof Item.Person word
                && !word.isFull()
                && !word.isDefinite()
                && !word.name().endsWith(ALEF);
    }

    /** Reads a line that is nothing but a name where the story speaks to it: "السنبلة – 3 ماي". */
    public LineReading named() {
        List<Item> undated = PlacedFields.withoutDates(items);
        boolean name =
                new PlacedLine(line, undated).withoutSeparator() == 1
                        && UnknownField.isShortName(undated.get(0));
        return name ? outletAt(0, Shape.WHOLE, items.size()) : LineReading.NONE;
    }

    /** Reads the first words of a story to which somebody speaks in it: "العالم: أعلنت …". */
    public LineReading addressed() {
        return items.size() >= PAIR
                        && items.get(1) instanceof Item.Separator
                        && UnknownField.isNamed(items.get(0))
                        && items.get(2) instanceof Item.Other
                ? outletAt(0, Shape.OPENING, 2)
                : LineReading.NONE;
    }

    /**
     * "الخرطوم – السنبلة", "عدن/ صدى الحقيقة", "عدن/ حدث الخبر": two words without an article or
     * brackets would be a reporter's, unless one of them is no name's.
     */
    private boolean isOutletBehindPlace(Item item) {
        boolean words = item instanceof Item.Other other && other.words() >= 2;
        boolean setOff = line.indexOf('(') >= 0 || items.get(items.size() - 1).equals(item);
        return isOutlet(item)
                || (words && setOff)
                || (UnknownField.isNamed(item)
                        && (item instanceof Item.Other
                                || line.indexOf('(') >= 0
                                || (item instanceof Item.Person person
                                        && (person.isDefinite()
                                                || !person.isFull()
                                                || UnknownField.endsDefinite(person)))));
    }

    private LineReading outletAt(int index, Shape shape, int end) {
        List<Item> resolved =
                isOutlet(items.get(index))
                        ? items
                        : UnknownField.with(
                                items, index, UnknownField.outlet(line, items.get(index)));
        return reading(resolved, shape, end);
    }

    private LineReading placeAt(int index, Shape shape, int end) {
        Item.Place place = UnknownField.place(line, items.get(index));
        return reading(UnknownField.with(items, index, place), shape, end);
    }

    private int withoutSeparator() {
        int last = items.size() - 1;
        return last > 0 && items.get(last) instanceof Item.Separator ? last : items.size();
    }

    /** Returns whether the first item is an outlet by the form of its name. */
    private boolean isOutletAlone() {
        return isOutlet(items.get(0))
                && items.get(0) instanceof Item.Body body
                && (body.grade() != Grade.HEADED || body.name().split(" ").length <= PAIR);
    }

    private static boolean isOutlet(Item item) {
        return item instanceof Item.Body body && body.kind() == Organization.Kind.OUTLET;
    }

    /** "تعز،السنبلة:" */
    private boolean isCommaOfPlace() {
        return items.get(0) instanceof Item.Place
                && items.get(1) instanceof Item.Joint
                && UnknownField.isMark(items, PAIR, ":");
    }

    /** "السنبلة + و م ع" */
    private boolean isPlus() {
        return items.get(1) instanceof Item.Joint && line.indexOf('+') > 0;
    }

    private boolean isSentence(int index) {
        return index < items.size() && PlacedFields.isSentence(items.get(index));
    }

    private LineReading reading(List<Item> resolved, Shape shape, int end) {
        return new LineItems(line, resolved).placed(end, shape);
    }
}
