package io.github.khabar.byline.item;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.byline.lexicon.Affixes;
import io.github.khabar.byline.lexicon.Fields;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.lexicon.Marker.Proof;
import io.github.khabar.byline.lexicon.Typos;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a marker at a place of a line, with the outlet and the place that may stand between it and
 * the name: "مراسل فلانة نيوز في صنعاء / فلان".
 */
final class AnnouncementReader {
    private static final int SHORTEST_TYPO = 5;

    private static final char LINE_END = '\n';

    /** A separator and an outlet's name. */
    private static final int LONGEST_SOURCE = 4;

    private final LineTokens line;
    private final Lexicon lexicon;
    private final WordForms forms;
    private final Fields fields;
    private final Typos typos;
    private final NameReader names;
    private final BodyReader bodies;

    /**
     * A marker read.
     *
     * @param items the announcement, and what was named with it
     * @param end the index after its last token
     */
    record Reading(List<Item> items, int end) {}

    AnnouncementReader(
            LineTokens line, NameReader names, BodyReader bodies, Vocabulary vocabulary) {
        this.line = line;
        this.lexicon = vocabulary.lexicon();
        this.forms = vocabulary.forms();
        this.fields = vocabulary.fields();
        this.typos = vocabulary.typos();
        this.names = names;
        this.bodies = bodies;
    }

    /**
     * Reads the marker at {@code from}, or returns null where there is none or it proves nothing.
     */
    @Nullable Reading read(int from, List<Item> before) {
        PhraseTable.Match<Marker> match = lexicon.markers().match(line, from, line.size());
        if (match == null) {
            return typo(from);
        }
        if (isNoteAtEnd(from, match.end(), before)) {
            return null;
        }
        match = withNext(match);
        Marker marker = match.value();
        if (isPlaceOfPerson(from, match.end(), before)) {
            return null;
        }
        List<Item> items = new ArrayList<>();
        int end =
                marker.is(Proof.SOURCE)
                        ? match.end()
                        : passPlace(passOutlet(match.end(), items), items);
        if (end == match.end() && marker.role() == Role.CORRESPONDENT) {
            end = passUnknownOutlet(end, items);
        }
        Item.@Nullable Announcement announcement =
                switch (marker.proof()) {
                    case SUFFIX -> suffix(marker, before);
                    case SOURCE -> source(marker, from, end, before);
                    default -> announcement(marker, from, end, before);
                };
        if (announcement == null) {
            return null;
        }
        items.add(0, announcement);
        return new Reading(items, end);
    }

    /** "فلان من الرياض: …": the preposition that announces a name elsewhere follows one here. */
    private boolean isPlaceOfPerson(int from, int end, List<Item> before) {
        return end == from + 1
                && fields.isPlacePreposition(line, from)
                && !before.isEmpty()
                && before.get(before.size() - 1) instanceof Item.Person;
    }

    /** "مقال بقلم: فلان": the surer of two markers in a row counts. */
    private PhraseTable.Match<Marker> withNext(PhraseTable.Match<Marker> match) {
        if (fields.isAnd(line, match.end())) {
            return withJoined(match);
        }
        PhraseTable.Match<Marker> next =
                match.value().isSure()
                        ? null
                        : lexicon.markers().match(line, match.end(), line.size());
        return next != null && next.value().isSure() ? next : match;
    }

    /** "تصوير وتقرير : فلان": who wrote as well counts as the author. */
    private PhraseTable.Match<Marker> withJoined(PhraseTable.Match<Marker> match) {
        PhraseTable.Match<Marker> next =
                lexicon.markers().match(line, match.end() + 1, line.size());
        if (next == null || !(line.isMark(next.end(), ":") || isSeparator(next.end()))) {
            return match;
        }
        boolean pictures = match.value().role() == Role.PHOTOGRAPHER;
        return new PhraseTable.Match<>(pictures ? next.value() : match.value(), next.end());
    }

    /** "السنبلة - تحرير": what names nobody says how the story was made. */
    private boolean isNoteAtEnd(int from, int end, List<Item> before) {
        return end == line.size()
                && !before.isEmpty()
                && lexicon.notes().get(line.words(from, end)) != null;
    }

    /** A marker with one letter wrong, before a colon: النصدر for المصدر. */
    private @Nullable Reading typo(int from) {
        if (!line.isMark(from + 1, ":") || line.get(from).word().length() < SHORTEST_TYPO) {
            return null;
        }
        Marker marker = typos.marker(line.get(from).word());
        return marker == null
                ? null
                : new Reading(
                        List.of(
                                new Item.Announcement(
                                        marker, true, needed(marker, true), false, false)),
                        from + 1);
    }

    private static Item.@Nullable Announcement suffix(Marker marker, List<Item> before) {
        boolean named = !before.isEmpty() && before.get(before.size() - 1) instanceof Item.Person;
        return named ? new Item.Announcement(marker, true, NameEvidence.WEAK, true, false) : null;
    }

    private Item.@Nullable Announcement source(
            Marker marker, int from, int end, List<Item> before) {
        boolean colon = line.isMark(end, ":");
        int next = afterQuotes(end);
        boolean bracketed = !before.isEmpty() && before.get(before.size() - 1).isSeparator("(");
        boolean proven =
                colon
                        || isShortSource(from, end, before)
                        || bracketed
                        || isTranslated(before)
                        || (opensField(before) && bodies.read(next, false) != null);
        return proven
                ? new Item.Announcement(marker, colon, NameEvidence.SOME, false, false)
                : null;
    }

    /** "المصدر / فلانة", "نقلا عن فلانة" and no more. */
    private boolean isShortSource(int from, int end, List<Item> before) {
        boolean copied =
                end > from + 1
                        && end < line.size()
                        && !lexicon.neverNames().contains(line.get(end));
        boolean nextLine = line.line().indexOf(LINE_END) > 0;
        boolean told = isSeparator(end) || copied || nextLine;
        return before.isEmpty() && told && line.size() - end <= LONGEST_SOURCE;
    }

    /** "ترجمة: فلان عن فلانة" */
    private static boolean isTranslated(List<Item> before) {
        return before.size() > 1
                && before.get(before.size() - 1) instanceof Item.Person
                && before.get(0) instanceof Item.Announcement first
                && first.marker().role() == Role.TRANSLATOR;
    }

    private Item.@Nullable Announcement announcement(
            Marker marker, int from, int end, List<Item> before) {
        boolean colon = line.isMark(end, ":");
        if (colon || (marker.isSure() && !isInsideWords(before))) {
            boolean lone = colon && !marker.is(Proof.LABEL);
            return new Item.Announcement(
                    marker, true, needed(marker, colon), lone, colon && closes(end + 1));
        }
        if (marker.role() == Role.AUTHOR && isTitle(from)) {
            return null;
        }
        NameEvidence found =
                opensField(before) ? evidenceAt(end, marker.is(Proof.VERB)) : NameEvidence.NONE;
        if (found.atLeast(NameEvidence.SOME)) {
            return new Item.Announcement(marker, false, NameEvidence.SOME, false, false);
        }
        if (marker.is(Proof.VERB) && before.isEmpty() && isSeparator(end) && isStrong(end + 1)) {
            return new Item.Announcement(marker, true, NameEvidence.SOME, false, false);
        }
        if (marker.is(Proof.VERB) && opensField(before) && isBody(end)) {
            return new Item.Announcement(marker, false, NameEvidence.SOME, false, false);
        }
        boolean plain = marker.is(Proof.VERB) && found == NameEvidence.WEAK && isPlain(end);
        return plain ? new Item.Announcement(marker, false, NameEvidence.WEAK, false, false) : null;
    }

    /** Returns whether words that are no known name stand right before: "Developed by …". */
    private static boolean isInsideWords(List<Item> before) {
        return !before.isEmpty()
                && before.get(before.size() - 1) instanceof Item.Person person
                && person.evidence() == NameEvidence.WEAK;
    }

    /** "الكاتب فلان" without a colon is a title and a name. */
    private boolean isTitle(int from) {
        return lexicon.titles().opens(line, from);
    }

    /** "كتب - فلانة نيوز:", "كتب محرر الشؤون المحلية": the outlet or a desk. */
    private boolean isBody(int end) {
        int from = isSeparator(end) ? end + 1 : end;
        if (from >= line.size() || line.isMark(from)) {
            return false;
        }
        BodyReader.Reading reading = bodies.read(from, false);
        return reading != null
                && reading.body().kind() != Organization.Kind.AGENCY
                && reading.body()
                                .grade()
                                .compareTo(from > end ? Item.Grade.SHAPED : Item.Grade.LISTED)
                        <= 0
                && (reading.end() == line.size() || line.isMark(reading.end(), ":"));
    }

    /** Returns whether a name that is known as one stands from here to the end of the line. */
    private boolean closes(int from) {
        if (from >= line.size() || line.isMark(from)) {
            return false;
        }
        NameReader.Reading name = names.read(from);
        return name != null
                && name.end() == line.size()
                && name.person().evidence().atLeast(NameEvidence.FAIR);
    }

    private static NameEvidence needed(Marker marker, boolean colon) {
        return switch (marker.proof()) {
            case STRONG, POSTER, VERB -> NameEvidence.WEAK;
            case LABEL -> colon ? NameEvidence.WEAK : NameEvidence.SOME;
            default -> NameEvidence.SOME;
        };
    }

    /**
     * Returns how much the words after a marker without a colon look like a name alone in its
     * field.
     */
    private NameEvidence evidenceAt(int end, boolean full) {
        int from = afterQuotes(isSeparator(end) ? end + 1 : end);
        if (from >= line.size() || line.isMark(from)) {
            return NameEvidence.NONE;
        }
        NameReader.Reading name = names.read(from);
        return name != null && fields.isEnd(line, name.end()) && (!full || name.person().isFull())
                ? name.person().evidence()
                : NameEvidence.NONE;
    }

    /**
     * "كتب فلان" with a name nobody has heard of, and not "كتب مدرسية": two bare words and no more.
     */
    private boolean isPlain(int end) {
        int from = isSeparator(end) ? end + 1 : end;
        int words = 0;
        for (int i = from; i < line.size() && !line.isMark(i); i++) {
            String word = line.get(i).word();
            if ((word.startsWith(WordForms.ARTICLE) && i == from) || Affixes.NOUN.isIn(word)) {
                return false;
            }
            words++;
        }
        return words == 2 || words == 3;
    }

    private boolean isSeparator(int index) {
        return line.isMark(index, "/")
                || line.isMark(index, "-")
                || line.isMark(index, "|")
                || line.isMark(index, "*");
    }

    private int afterQuotes(int index) {
        int i = index;
        while (line.isMark(i, "\"")) {
            i++;
        }
        return i;
    }

    private static boolean opensField(List<Item> before) {
        if (before.isEmpty()) {
            return true;
        }
        Item last = before.get(before.size() - 1);
        return !(last instanceof Item.Person || last instanceof Item.Other);
    }

    /** "مراسل فلانة نيوز في …": the outlet between the marker and the place. */
    private int passOutlet(int from, List<Item> items) {
        if (from >= line.size() || line.isMark(from)) {
            return from;
        }
        BodyReader.Reading outlet = bodies.named(from);
        if (outlet != null && passPlace(outlet.end(), new ArrayList<>()) > outlet.end()) {
            items.add(outlet.body());
            return outlet.end();
        }
        return from;
    }

    /**
     * "مراسل السنبلة: فلان الفلاني": who reports for it tells that it is an outlet; of "مراسل
     * الشؤون الدولية: …" it is what he reports on.
     */
    private int passUnknownOutlet(int from, List<Item> items) {
        BodyReader.Reading outlet =
                from < line.size() && !line.isMark(from) ? bodies.read(from, true) : null;
        if (outlet == null || outlet.end() - from >= LONGEST_SOURCE || !line.isMark(outlet.end())) {
            return from;
        }
        boolean reporter = isStrong(outlet.end() + 1);
        if (reporter && !forms.isNewsWord(line.get(from))) {
            items.add(outlet.body());
        }
        return reporter ? outlet.end() : from;
    }

    private boolean isStrong(int from) {
        NameReader.Reading name = names.read(from);
        return name != null && name.person().evidence() == NameEvidence.STRONG;
    }

    /** "حاوره في صنعاء / فلان", "رسالة أبوظبي من فلان". */
    private int passPlace(int from, List<Item> items) {
        int begin = from < line.size() && fields.isPlacePreposition(line, from) ? from + 1 : from;
        PhraseTable.Match<Boolean> match = lexicon.places().match(line, begin, line.size());
        if (match == null) {
            return from;
        }
        boolean by = match.end() < line.size() && fields.isPlacePreposition(line, match.end());
        if (!by && begin == from && !line.isMark(match.end())) {
            return from;
        }
        items.add(Item.Place.of(line, begin, match.end()));
        return by ? match.end() + 1 : match.end();
    }
}
