package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.NameEvidence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a credit, which signs part, and which of them no list knows. */
final class Credit {
    /** What a field is known to be. */
    enum Field {
        PLACE,
        REPORTER,
        OUTLET,
        AGENCY,
        DESK,
        NOTE,
        SECTION,
        NEWSROOM,
        MARKER,
        UNKNOWN
    }

    /** More unknown fields are a headline's parts, or a menu's. */
    private static final int MOST_UNKNOWN = 2;

    /** Words behind a sign that begin with no verb are the story's where they are so many. */
    private static final int SENTENCE_WORDS = 4;

    /** A kicker has no more words than a headline. */
    private static final int LONG_SENTENCE = 6;

    /** No sentence is shorter. */
    private static final int STORY_WORDS = 3;

    /** A field before the story has no more words, a union's or a ministry's name has more. */
    private static final int LONGEST_FIELD = 4;

    private static final int LONGEST_BODY = 8;

    /** Points and an opening bracket part a sentence, too. */
    private static final Set<String> BEFORE_STORY = Set.of("-", "/", "|", ":", ")");

    private static final Set<Role> NEWSROOM = EnumSet.of(Role.EDITOR, Role.TRANSLATOR);

    private final List<Item> items;
    private final int end;
    private final List<Integer> unknown = new ArrayList<>();
    private final Map<Field, Integer> known = new EnumMap<>(Field.class);
    private int fields;

    private Credit(List<Item> items, int end) {
        this.items = items;
        this.end = end;
    }

    /** Returns the credit that a whole line is, or null. */
    static @Nullable Credit whole(List<Item> items) {
        List<Item> credit = withoutRemark(items);
        return read(credit, credit.size());
    }

    /** Returns the credit that stands before the story's first sentence, or null. */
    static @Nullable Credit opening(List<Item> items) {
        int end = storyAt(items);
        return end > 0 ? read(items, end) : null;
    }

    /**
     * Returns the credit before the story's first sentence whose last name no sign sets off: "وجدة:
     * فلان الفلاني أعلنت …", "وجدة السنبلة : أعلنت …"; null where there is none.
     */
    static @Nullable Credit glued(List<Item> items) {
        int story = reporterBeforeStory(items);
        if (story > 0) {
            List<Item> parted = new ArrayList<>(items);
            parted.add(story, new Item.Separator("-"));
            return opening(parted);
        }
        for (int i = 0; i < items.size(); i++) {
            Item.Glue glue = items.get(i) instanceof Item.Other other ? other.glue() : null;
            if (glue != null) {
                boolean told = glue.rest().sentence() || UnknownField.isMark(items, i + 1, ":");
                List<Item> parted = new ArrayList<>(items);
                parted.set(i, glue.name());
                parted.addAll(i + 1, List.of(new Item.Separator("-"), glue.rest()));
                return told ? opening(parted) : null;
            }
        }
        return null;
    }

    /** "السنبلة: وجدة – فلان الفلاني أعلنت …": returns where the sentence begins, or -1. */
    private static int reporterBeforeStory(List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            boolean reporter =
                    items.get(i - 1) instanceof Item.Person person
                            && person.evidence() == NameEvidence.STRONG;
            if (reporter && isSentence(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "فلان الفلاني - وجدة ( الصور من قناة فلانة )": what brackets say at the end of the line. */
    private static List<Item> withoutRemark(List<Item> items) {
        int last = items.size() - 1;
        boolean remark =
                last > 2
                        && items.get(last).isSeparator(")")
                        && items.get(last - 1) instanceof Item.Other
                        && items.get(last - 2).isSeparator("(");
        return remark ? items.subList(0, last - 2) : items;
    }

    /** Returns where behind a sign the story begins, or -1. */
    private static int storyAt(List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            boolean words =
                    items.get(i) instanceof Item.Other || items.get(i) instanceof Item.Person;
            boolean parted =
                    words
                            && items.get(i - 1) instanceof Item.Separator sign
                            && BEFORE_STORY.contains(sign.mark());
            boolean glued = items.get(i - 1).isSeparator(")");
            if (parted && (glued ? isSentence(items.get(i)) : isStory(items, i))) {
                return words(items, i, items.size()) < STORY_WORDS ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isStory(List<Item> items, int index) {
        return isSentence(items.get(index))
                || words(items, index, signFrom(items, index)) >= SENTENCE_WORDS;
    }

    private static int signFrom(List<Item> items, int index) {
        int sign = index;
        while (sign < items.size() && !(items.get(sign) instanceof Item.Separator)) {
            sign++;
        }
        return sign;
    }

    private static int words(List<Item> items, int from, int to) {
        int words = 0;
        for (Item item : items.subList(from, to)) {
            words += item instanceof Item.Other other ? other.words() : 0;
        }
        return words;
    }

    private static boolean isSentence(Item item) {
        return item instanceof Item.Other words && words.sentence();
    }

    private static @Nullable Credit read(List<Item> items, int end) {
        Credit credit = new Credit(items, end);
        boolean parted = true;
        for (int i = 0; i < end; i++) {
            Item item = items.get(i);
            if (item instanceof Item.Separator) {
                parted = true;
            } else if (item instanceof Item.Joint) {
                if (!credit.isJoined(i)) {
                    return null;
                }
                parted = true;
            } else if (item instanceof Item.Date) {
                parted = false;
            } else if (!(item instanceof Item.JobTitle)) {
                if (!parted || !credit.takes(i)) {
                    return null;
                }
                parted = item instanceof Item.Announcement;
            }
        }
        return credit.unknown.size() <= MOST_UNKNOWN ? credit : null;
    }

    /**
     * "عدن وتعز", "السنبلة + و م ع", "تعز،السنبلة:": a comma joins two of a kind, sets off a title,
     * or stands for a dash.
     */
    private boolean isJoined(int index) {
        if (index == 0 || index + 1 >= end) {
            return true;
        }
        Item before = items.get(index - 1);
        Item next = items.get(index + 1);
        boolean closed = before instanceof Item.Place && index + 2 < end && isMark(index + 2, ":");
        return next instanceof Item.JobTitle
                || next instanceof Item.Date
                || before instanceof Item.JobTitle
                || before.getClass() == next.getClass()
                || next instanceof Item.Body
                || next instanceof Item.Place
                || closed;
    }

    private boolean takes(int index) {
        Field field = field(index);
        if (field == Field.UNKNOWN) {
            unknown.add(index);
        }
        fields++;
        known.merge(field, 1, Integer::sum);
        return field != Field.UNKNOWN || mayBeName(items.get(index), index);
    }

    private Field field(int index) {
        Item item = items.get(index);
        if (item instanceof Item.Place) {
            return Field.PLACE;
        }
        if (item instanceof Item.Note note) {
            return note.made() ? Field.NOTE : Field.SECTION;
        }
        if (item instanceof Item.Announcement announcement) {
            return NEWSROOM.contains(announcement.marker().role()) ? Field.NEWSROOM : Field.MARKER;
        }
        if (item instanceof Item.Body body) {
            return switch (body.kind()) {
                case OUTLET -> Field.OUTLET;
                case DESK -> Field.DESK;
                default -> Field.AGENCY;
            };
        }
        return item instanceof Item.Person person && isReporter(person, index)
                ? Field.REPORTER
                : Field.UNKNOWN;
    }

    private boolean isReporter(Item.Person person, int index) {
        boolean announced =
                index > 0
                        && (items.get(index - 1) instanceof Item.Announcement
                                || (index > 1
                                        && isMark(index - 1, ":")
                                        && items.get(index - 2) instanceof Item.Announcement));
        return person.isFull() && (announced || person.evidence().atLeast(NameEvidence.FAIR));
    }

    private boolean mayBeName(Item item, int index) {
        boolean opening = end < items.size();
        return item instanceof Item.Person
                || (item instanceof Item.Other other
                        && other.words() > 0
                        && !isTold(other)
                        && other.words() <= (opening ? LONGEST_FIELD : LONGEST_BODY)
                        && !(opening && other.sentence() && !isMark(index - 1, "("))
                        && (other.words() <= 2 || !isPlaceFirst(other)));
    }

    /** "رويترز أعلنت …": a name and the sentence behind it are no name. */
    private static boolean isTold(Item.Other other) {
        return other.glue() != null && other.glue().rest().sentence();
    }

    /** "عدن مباشر", "عدن 3 ماي2024" */
    static boolean isPlaceFirst(Item.Other other) {
        return other.glue() != null && other.glue().name() instanceof Item.Place;
    }

    List<Item> items() {
        return items;
    }

    /** Returns the indexes of the items that no list knows. */
    List<Integer> unknown() {
        return unknown;
    }

    /** Returns where behind the credit's items the story begins. */
    int end() {
        return end;
    }

    /** Returns where in its line the story begins; the line's end where none does. */
    int endIn(String line) {
        return new LineItems(line, items).begin(end);
    }

    /** Returns how many of its fields are known to be something. */
    int count(Field field) {
        return known.getOrDefault(field, 0);
    }

    boolean has(Field field) {
        return known.containsKey(field);
    }

    /** Returns the first of its fields, which signs and days may stand around. */
    Item only() {
        int at = 0;
        while (items.get(at) instanceof Item.Separator || items.get(at) instanceof Item.Date) {
            at++;
        }
        return items.get(at);
    }

    /** Returns whether a field is the only one. */
    boolean isAlone() {
        return fields == 1;
    }

    boolean isMark(int index, String mark) {
        return UnknownField.isMark(items, index, mark);
    }

    /** Returns whether all its fields are known to be one thing. */
    boolean isOnly(Field field) {
        return known.keySet().equals(EnumSet.of(field));
    }

    /** Returns whether a sign stands behind its last field. */
    boolean isClosed() {
        int last = end - 1;
        return last > 0 && items.get(last) instanceof Item.Separator && !isMark(last, ")");
    }

    /** Returns whether it ends in a day. */
    boolean endsInDay() {
        return end > 1 && items.get(end - 1) instanceof Item.Date;
    }

    /** Returns whether brackets stand around it. */
    boolean isBracketed() {
        return end > 2 && isMark(0, "(") && isMark(end - 1, ")");
    }

    /** Returns whether a verb follows it, or so many words that they must be a sentence. */
    boolean isBeforeSentence() {
        return end < items.size()
                && (isSentence(items.get(end))
                        || words(items, end, signFrom(items, end)) >= LONG_SENTENCE);
    }

    /** Returns whether a place stands behind a field's comma. */
    boolean isBeforePlace(int index) {
        return index + 2 < end
                && items.get(index + 1) instanceof Item.Joint
                && items.get(index + 2) instanceof Item.Place;
    }

    /** Returns whether a day stands behind a field, at once or behind one sign. */
    boolean isBeforeDay(int index) {
        return (index + 1 < end && items.get(index + 1) instanceof Item.Date)
                || (index + 2 < end && items.get(index + 2) instanceof Item.Date);
    }

    /** Returns whether a field has the same sign before it at the line's head and behind it. */
    boolean isFramed(int index) {
        return index == 1 && index + 1 < items.size() && items.get(0).equals(items.get(2));
    }

    /** Returns whether an agency in brackets stands behind a field. */
    boolean isBeforeAgency(int index) {
        int bracket = 1;
        while (index + bracket < end
                && (items.get(index + bracket) instanceof Item.Date
                        || items.get(index + bracket) instanceof Item.Joint)) {
            bracket++;
        }
        return index + bracket + 1 < end
                && isMark(index + bracket, "(")
                && items.get(index + bracket + 1) instanceof Item.Body body
                && body.kind() == Organization.Kind.AGENCY;
    }

    /** Returns whether a title stands behind a field. */
    boolean isBeforeTitle(int index) {
        return index + 2 < end
                && items.get(index + 1) instanceof Item.Joint
                && items.get(index + 2) instanceof Item.JobTitle;
    }

    /** Returns whether a place stands before a field. */
    boolean isBehindPlace(int index) {
        for (int i = 0; i < index; i++) {
            if (items.get(i) instanceof Item.Place) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an editor or translator is announced behind a field. */
    boolean isBeforeNewsroom(int index) {
        for (Item item : items.subList(index, end)) {
            if (item instanceof Item.Announcement marker
                    && NEWSROOM.contains(marker.marker().role())) {
                return true;
            }
        }
        return false;
    }

    /** "العدد: 12": what a colon sets off on a line of its own, but before a place, is a label. */
    boolean isLabel(int index) {
        return end == items.size()
                && index + 2 < end
                && isMark(index + 1, ":")
                && !(items.get(index + 2) instanceof Item.Separator)
                && !(items.get(index + 2) instanceof Item.Place);
    }
}
