package io.github.khabar.byline;

import io.github.khabar.byline.Marker.Proof;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a line into items, left to right; whether they make a byline is for {@link LineGrammar} to
 * say.
 */
final class ItemReader {
    private static final String SEPARATORS = "-/|:…()";
    private static final String JOINTS = ",+&";
    private final LineTokens line;
    private final NameReader names;
    private final BodyReader bodies;
    private final List<Item> items = new ArrayList<>();
    private int at;

    ItemReader(LineTokens line, OutletNames outlets) {
        this.line = line;
        this.names = new NameReader(line);
        this.bodies = new BodyReader(line, outlets);
    }

    List<Item> read() {
        while (at < line.size()) {
            if (line.isMark(at)) {
                mark(line.get(at).word());
            } else {
                field();
            }
        }
        return items;
    }

    private void mark(String mark) {
        if (SEPARATORS.contains(mark)) {
            items.add(new Item.Separator(mark));
        } else if (JOINTS.contains(mark)) {
            items.add(new Item.Joint());
        } else if (mark.equals(".")) {
            stop();
        } else if (!mark.equals("\"") && !mark.equals("*")) {
            items.add(new Item.Other(1, true));
        }
        at++;
    }

    /** A point ends a sentence, or the line. */
    private void stop() {
        if (at + 1 < line.size() && line.get(at + 1).spaced()) {
            items.add(new Item.Separator("."));
        }
    }

    private void field() {
        int end = Dates.end(line, at);
        if (end > at) {
            add(new Item.Date(), end);
        } else if (!masthead()
                && !body()
                && !announcement()
                && !noteOrPlace()
                && !jobTitle()
                && !person()) {
            other();
        }
    }

    private void add(Item item, int end) {
        items.add(item);
        at = end;
    }

    private boolean masthead() {
        if (!items.isEmpty()) {
            return false;
        }
        PhraseTable.Match<Boolean> match = Lexicon.MASTHEADS.match(line, at, line.size());
        if (match == null && !Mastheads.isGlued(line, at)) {
            return false;
        }
        add(new Item.Masthead(), match == null ? fieldEnd(at) : match.end());
        return true;
    }

    private boolean body() {
        BodyReader.Reading reading = bodies.read(at, placed());
        if (reading == null) {
            return false;
        }
        add(reading.body(), reading.end());
        return true;
    }

    /** Returns whether only an organization can stand here: after "المصدر:" and the like. */
    private boolean placed() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof Item.Announcement announcement) {
                return announcement.marker().is(Proof.SOURCE);
            }
            if (items.get(i) instanceof Item.Other || items.get(i) instanceof Item.Person) {
                return false;
            }
        }
        return false;
    }

    private boolean announcement() {
        PhraseTable.Match<Marker> match = Lexicon.MARKERS.match(line, at, line.size());
        if (match == null) {
            return typo();
        }
        Marker marker = match.value();
        boolean colon = line.isMark(match.end(), ":");
        boolean sure = colon || marker.is(Proof.STRONG);
        if (!sure && !proves(marker, match.end())) {
            return false;
        }
        add(new Item.Announcement(marker, sure), match.end());
        place();
        return true;
    }

    /**
     * A marker that is an ordinary word too, without a colon: what follows must say that it is a
     * marker.
     */
    private boolean proves(Marker marker, int next) {
        if (next == line.size()) {
            return marker.is(Proof.SUFFIX);
        }
        if (marker.is(Proof.SUFFIX)) {
            return !items.isEmpty() && items.get(items.size() - 1) instanceof Item.Person;
        }
        if (!opensField()) {
            return false;
        }
        if (marker.is(Proof.SOURCE)) {
            return bodies.read(next, false) != null || isBracketed();
        }
        int from =
                afterPlace(
                        line.isMark(next) && "/-|".contains(line.get(next).word())
                                ? next + 1
                                : next);
        NameReader.Reading name =
                from < line.size() && !line.isMark(from) ? names.read(from) : null;
        return name != null
                && name.person().evidence().atLeast(NameEvidence.FAIR)
                && endsField(name.end());
    }

    private boolean opensField() {
        return items.isEmpty()
                || !(items.get(items.size() - 1) instanceof Item.Person
                        || items.get(items.size() - 1) instanceof Item.Other);
    }

    private boolean isBracketed() {
        return !items.isEmpty() && items.get(items.size() - 1).equals(new Item.Separator("("));
    }

    private boolean endsField(int index) {
        return index == line.size()
                || line.isMark(index)
                || line.get(index).word().equals("و")
                || Dates.end(line, index) > index;
    }

    /** A marker with one letter wrong, before a colon: النصدر for المصدر. */
    private boolean typo() {
        if (!line.isMark(at + 1, ":") || line.get(at).word().length() < 5) {
            return false;
        }
        Marker marker = Typos.marker(line.get(at).word());
        if (marker == null) {
            return false;
        }
        add(new Item.Announcement(marker, true), at + 1);
        return true;
    }

    /**
     * Between a marker and the name a place may stand: "حاوره في صنعاء / فلان", "رسالة أبوظبي من
     * فلان".
     */
    private void place() {
        int end = afterPlace(at);
        if (end == at) {
            return;
        }
        int from = isPreposition(at) ? at + 1 : at;
        PhraseTable.Match<Boolean> match = Lexicon.PLACES.match(line, from, line.size());
        if (match != null) {
            items.add(placeItem(from, match.end()));
            at = end;
        }
    }

    private int afterPlace(int from) {
        int i = from < line.size() && isPreposition(from) ? from + 1 : from;
        PhraseTable.Match<Boolean> match =
                i < line.size() ? Lexicon.PLACES.match(line, i, line.size()) : null;
        if (match == null) {
            return from;
        }
        boolean from2 = match.end() < line.size() && line.get(match.end()).word().equals("من");
        return from2 ? match.end() + 1 : i > from || line.isMark(match.end()) ? match.end() : from;
    }

    private boolean isPreposition(int index) {
        String word = line.get(index).word();
        return word.equals("في") || word.equals("من") || word.equals("الي");
    }

    private boolean noteOrPlace() {
        int from = !items.isEmpty() && isPreposition(at) && at + 1 < line.size() ? at + 1 : at;
        PhraseTable.Match<Boolean> place = Lexicon.PLACES.match(line, from, line.size());
        if (place != null && (endsField(place.end()) || beforeName(place.end()))) {
            add(placeItem(from, place.end()), place.end());
            return true;
        }
        PhraseTable.Match<Boolean> note = Lexicon.NOTES.match(line, at, line.size());
        if (note != null && endsField(note.end())) {
            add(new Item.Note(), note.end());
            return true;
        }
        return false;
    }

    private boolean beforeName(int index) {
        NameReader.Reading name = names.read(index);
        return name != null
                && name.person().evidence() == NameEvidence.STRONG
                && endsField(name.end());
    }

    private Item.Place placeItem(int from, int to) {
        return new Item.Place(line.text(from, to), line.get(from).begin(), line.get(to - 1).end());
    }

    /** A title that stands apart from the name: after it, or before the outlet. */
    private boolean jobTitle() {
        int end = names.afterTitles(at);
        if (end == at) {
            return false;
        }
        boolean apart = end == line.size() || line.isMark(end) || bodies.read(end, false) != null;
        boolean afterName =
                !items.isEmpty()
                        && lastName()
                        && !(items.get(items.size() - 1) instanceof Item.Joint
                                && names.read(at) != null);
        if (!apart && !afterName) {
            return false;
        }
        int to = apart ? end : fieldEnd(end);
        add(new Item.JobTitle(line.text(at, to)), to);
        return true;
    }

    private boolean lastName() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof Item.Person) {
                return true;
            }
            if (!(items.get(i) instanceof Item.Separator
                    || items.get(i) instanceof Item.Joint
                    || items.get(i) instanceof Item.JobTitle)) {
                return false;
            }
        }
        return false;
    }

    private boolean person() {
        if (line.get(at).word().equals("و") && at + 1 < line.size()) {
            items.add(new Item.Joint());
            at++;
            return true;
        }
        NameReader.Reading reading = names.read(at);
        if (reading == null || !mayFollowName(reading)) {
            return false;
        }
        add(reading.person(), reading.end());
        if (Clitics.isSplitOff(line, at) && !line.get(at).word().equals("و")) {
            at++;
        }
        return true;
    }

    /**
     * Returns whether what follows a name in its field leaves it a name: a name inside a sentence
     * is none here.
     */
    private boolean mayFollowName(NameReader.Reading name) {
        int index = name.end();
        if (endsField(index)
                || Clitics.isSplitOff(line, index)
                || names.afterTitles(index) > index) {
            return true;
        }
        boolean place =
                isPreposition(index)
                        && index + 1 < line.size()
                        && Lexicon.PLACES.match(line, index + 1, line.size()) != null;
        return place
                || Lexicon.MARKERS.match(line, index, line.size()) != null
                || Lexicon.NOTES.match(line, index, line.size()) != null
                || (name.person().evidence().atLeast(NameEvidence.FAIR)
                        && line.get(index).is(Token.Kind.LATIN)
                                != line.get(index - 1).is(Token.Kind.LATIN));
    }

    private void other() {
        int end = fieldEnd(at);
        int words = 0;
        for (int i = at; i < end; i++) {
            words += line.isMark(i) ? 0 : 1;
        }
        add(new Item.Other(words, false), end);
    }

    private int fieldEnd(int from) {
        int i = from;
        while (i < line.size()
                && !(line.isMark(i) && (SEPARATORS + JOINTS).contains(line.get(i).word()))
                && !(line.isMark(i, ".") && i + 1 < line.size() && line.get(i + 1).spaced())) {
            i++;
        }
        return Math.max(i, from + 1);
    }
}
