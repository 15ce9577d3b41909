package io.github.khabar.byline.item;

import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.LineTokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name that a field begins with where no sign sets it off from the sentence: "وجدة: فلان
 * الفلاني أعلنت …", "فلان الفلاني / وجدة أعلنت …", "وجدة السنبلة : أعلنت …".
 */
final class GlueReader {
    private static final Set<String> SIGNS = Set.of("-", "/", "|", ":");

    private static final Set<String> BRACKETS = Set.of("(", ")");

    private static final int LONGEST_OUTLET = 3;

    private final LineTokens line;
    private final NameReader names;
    private final BodyReader bodies;
    private final PlaceReader places;
    private final WordForms forms;

    GlueReader(
            LineTokens line,
            NameReader names,
            BodyReader bodies,
            PlaceReader places,
            WordForms forms) {
        this.line = line;
        this.names = names;
        this.bodies = bodies;
        this.places = places;
        this.forms = forms;
    }

    /**
     * Reads the name at the head of a field.
     *
     * @param from where the field begins
     * @param end where it ends
     * @param before what stands before it
     * @return the name and the words after it; null where the field is not its first, or no credit
     *     stands before it
     */
    Item.@Nullable Glue read(int from, int end, List<Item> before) {
        int place = places.end(from);
        if (!before.isEmpty() && !isCredit(before) && !(place > from && isUnknown(before))) {
            return null;
        }
        if (place > from) {
            return glue(Item.Place.of(line, from, place), place, end, before);
        }
        if (before.isEmpty()) {
            return null;
        }
        BodyReader.Reading body = bodies.glued(from);
        if (body != null) {
            return glue(body.body(), body.end(), end, before);
        }
        NameReader.Reading name = names.read(from);
        boolean marked = before.get(0) instanceof Item.Announcement;
        NameEvidence needed = marked ? NameEvidence.FAIR : NameEvidence.STRONG;
        return name != null && (name.person().evidence().atLeast(needed) || isUnknown(name, before))
                ? glue(name.person(), name.end(), end, before)
                : null;
    }

    /** After other fields a sentence must follow, alone perhaps an outlet's name. */
    private Item.@Nullable Glue glue(Item name, int from, int end, List<Item> before) {
        if (from >= end || line.isMark(from)) {
            return null;
        }
        boolean sentence = forms.opensSentence(line.get(from));
        return sentence == before.isEmpty()
                ? null
                : new Item.Glue(name, Item.Other.of(line, from, end, sentence));
    }

    /** Returns whether a marker or names alone stand before a field, each with a sign behind it. */
    private static boolean isCredit(List<Item> before) {
        boolean signed = true;
        for (Item item : before) {
            boolean sign = isSign(item);
            if (!sign && (!signed || !isName(item))) {
                return false;
            }
            signed = sign || isMarkerBeforePlace(item, before);
        }
        return signed && (before.isEmpty() || !isBracket(before.get(before.size() - 1)));
    }

    private static boolean isSign(Item item) {
        return item instanceof Item.Joint
                || isBracket(item)
                || (item instanceof Item.Separator sign && SIGNS.contains(sign.mark()));
    }

    private static boolean isBracket(Item item) {
        return item instanceof Item.Separator sign && BRACKETS.contains(sign.mark());
    }

    /** "مراسلنا في وجدة : …" */
    private static boolean isMarkerBeforePlace(Item item, List<Item> before) {
        return item instanceof Item.Announcement
                && before.size() > 1
                && before.get(1) instanceof Item.Place;
    }

    /** "وجدة/ نسائم أعلنت …", "فلان الفلاني – تيغزرت أعلنت …" */
    private static boolean isUnknown(NameReader.Reading name, List<Item> before) {
        return before.size() == 2
                && !before.get(1).isSeparator(":")
                && (before.get(0) instanceof Item.Place || before.get(0) instanceof Item.Person)
                && name.person().evidence() == NameEvidence.WEAK
                && !name.person().isFull();
    }

    /** "منارة بالعربي | وجدة أعلنت …" */
    private static boolean isUnknown(List<Item> before) {
        return before.size() == 2
                && (before.get(0) instanceof Item.Other other
                        ? other.words() <= LONGEST_OUTLET && !other.sentence()
                        : before.get(0) instanceof Item.Person)
                && before.get(1) instanceof Item.Separator sign
                && SIGNS.contains(sign.mark())
                && !sign.mark().equals(":");
    }

    private static boolean isName(Item item) {
        return item instanceof Item.Place
                || item instanceof Item.Body
                || item instanceof Item.Note
                || (item instanceof Item.Announcement marker && marker.sure())
                || (item instanceof Item.Person person && person.evidence() == NameEvidence.STRONG);
    }
}
