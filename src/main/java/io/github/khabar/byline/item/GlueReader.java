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
        if (!before.isEmpty() && !isCredit(before)) {
            return null;
        }
        int place = places.end(from);
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
        return name != null && name.person().evidence() == NameEvidence.STRONG
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

    /** Returns whether names alone stand before a field, each with a sign behind it. */
    private static boolean isCredit(List<Item> before) {
        boolean name = true;
        for (Item item : before) {
            if (item instanceof Item.Announcement announcement && announcement.sure()) {
                continue;
            }
            boolean fits =
                    name
                            ? item instanceof Item.Place
                                    || item instanceof Item.Body
                                    || (item instanceof Item.Person person
                                            && person.evidence() == NameEvidence.STRONG)
                            : item instanceof Item.Separator sign && SIGNS.contains(sign.mark());
            if (!fits) {
                return false;
            }
            name = !name;
        }
        return name;
    }
}
