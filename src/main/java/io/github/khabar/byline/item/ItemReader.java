package io.github.khabar.byline.item;

import io.github.khabar.byline.lexicon.Dates;
import io.github.khabar.byline.lexicon.Fields;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Lexicon.Note;
import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.lexicon.Marker.Proof;
import io.github.khabar.byline.lexicon.Mastheads;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.outlet.OutletNames;
import java.util.ArrayList;
import java.util.List;

/** Reads a line into items, left to right; whether they make a byline is for the grammar to say. */
public final class ItemReader {
    private static final String SEPARATORS = "-/|:…()";
    private static final String ALEF = "ا";
    private static final String JOINTS = ",+&";

    private static final int LONGEST_OUTLET = 3;

    private final LineTokens line;
    private final Lexicon lexicon;
    private final WordForms forms;
    private final Dates dates;
    private final Fields fields;
    private final Mastheads mastheads;
    private final NameReader names;
    private final BodyReader bodies;
    private final AnnouncementReader announcements;
    private final PlaceReader places;
    private final SpecialReader specials;
    private final GlueReader glues;
    private final PairReader pairs;
    private final List<Item> items = new ArrayList<>();
    private final ItemsBefore before = new ItemsBefore(items);
    private int at;
    private boolean announced;

    public ItemReader(LineTokens line, OutletNames outlets, Vocabulary vocabulary) {
        this.line = line;
        this.lexicon = vocabulary.lexicon();
        this.forms = vocabulary.forms();
        this.dates = vocabulary.dates();
        this.fields = vocabulary.fields();
        this.mastheads = vocabulary.mastheads();
        this.names = new NameReader(line, vocabulary);
        this.bodies = new BodyReader(line, outlets, vocabulary);
        this.announcements = new AnnouncementReader(line, names, bodies, vocabulary);
        this.places = new PlaceReader(line, lexicon);
        this.specials = new SpecialReader(line, vocabulary);
        this.glues = new GlueReader(line, names, bodies, places, forms);
        this.pairs = new PairReader(line, outlets, vocabulary, names, bodies);
    }

    public List<Item> read() {
        at = afterCounter();
        at = places.afterLatin(FontSize.after(line, at));
        while (at < line.size() && FontSize.after(line, at) < line.size()) {
            if (line.isMark(at)) {
                mark(line.get(at).word());
            } else {
                field();
            }
        }
        return items;
    }

    /** "0|ا ش ا": how many comments there are. */
    private int afterCounter() {
        boolean counts =
                line.isMark(1, "|") && line.get(0).is(Token.Kind.NUMBER) && line.size() > 2;
        return counts ? 2 : 0;
    }

    private void mark(String mark) {
        if (mark.equals("-") && line.isMark(at - 1, ":")) {
            at++; // "السنبلة :-"
            return;
        }
        if (SEPARATORS.contains(mark)) {
            items.add(new Item.Separator(mark));
        } else if (JOINTS.contains(mark)) {
            items.add(new Item.Joint());
        } else if (mark.equals(".")) {
            stop();
        } else if (!mark.equals("\"") && !mark.equals("*") && !isBulletHash(mark)) {
            items.add(Item.Other.of(line, at, at + 1, false));
        }
        at++;
    }

    /** "# و م ع": not the hash of a tag, which is written onto its word. */
    private boolean isBulletHash(String mark) {
        return mark.equals("#") && at == 0 && line.size() > 1 && line.get(1).spaced();
    }

    /** A point ends a sentence, or the line. */
    private void stop() {
        if (at + 1 < line.size() && line.get(at + 1).spaced()) {
            items.add(new Item.Separator("."));
        }
    }

    private void field() {
        int counter = fields.counterEnd(line, at);
        int end = lexicon.markers().opens(line, at) ? at : dates.end(line, at);
        if (counter > at) {
            add(new Item.Note(false), counter);
        } else if (end > at) {
            date(end);
        } else if (!masthead()
                && !body()
                && !announcement()
                && !noteOrPlace()
                && !jobTitle()
                && !person()) {
            other();
        }
    }

    /** A date with words right after it ends the line: what follows is glued, or counts hours. */
    private void date(int end) {
        boolean glued =
                !items.isEmpty()
                        && end < line.size()
                        && !line.isMark(end)
                        && bodies.read(end, false) == null;
        int from = line.get(at).begin();
        add(
                new Item.Date(hasNumber(end), from, line.get(end - 1).end()),
                glued ? line.size() : end);
    }

    private boolean hasNumber(int end) {
        for (int i = at; i < end; i++) {
            if (line.get(i).is(Token.Kind.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    private void add(Item item, int end) {
        items.add(item);
        at = end;
    }

    private boolean masthead() {
        if (!items.isEmpty()) {
            return false;
        }
        PhraseTable.Match<Boolean> match = lexicon.mastheads().match(line, at, line.size());
        if (match == null && !mastheads.isGlued(line, at)) {
            return false;
        }
        add(new Item.Masthead(), match == null ? fieldEnd(at) : match.end());
        return true;
    }

    private boolean pair() {
        PairReader.Reading pair = pairs.read(at);
        if (pair == null) {
            return false;
        }
        items.addAll(pair.items());
        at = pair.end();
        return true;
    }

    private boolean body() {
        BodyReader.Reading reading = bodies.read(at, placed());
        boolean known = reading != null && reading.body().grade().isKnown();
        if (!known && pair()) {
            return true;
        }
        if (reading == null
                || (reading.body().grade() == Item.Grade.PLACED && isNameToEnd(reading.end()))) {
            return false;
        }
        add(reading.body(), reading.end());
        return true;
    }

    /** "المصدر: فلان الفلاني": somebody told it. */
    private boolean isNameToEnd(int end) {
        NameReader.Reading name = names.read(at);
        return name != null
                && name.end() == end
                && end == line.size()
                && name.person().evidence() == NameEvidence.STRONG;
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
        AnnouncementReader.Reading reading = announcements.read(at, items);
        if (reading == null) {
            return false;
        }
        items.addAll(reading.items());
        announced = true;
        at = reading.end();
        return true;
    }

    private boolean noteOrPlace() {
        int from =
                !items.isEmpty() && fields.isPlacePreposition(line, at) && at + 1 < line.size()
                        ? at + 1
                        : at;
        int place = places.end(from);
        if (place > from
                && !isNameAndInitial(place)
                && (fields.isEnd(line, place)
                        || fields.isDatePreposition(line, place)
                        || beforeName(place)
                        || (before.endInBody() && forms.opensSentence(line.get(place))))) {
            add(Item.Place.of(line, from, place), place);
            return true;
        }
        if (isOutletItself()) {
            add(new Item.Note(false), at + 1);
            return true;
        }
        PhraseTable.Match<Note> note = lexicon.notes().match(line, at, line.size());
        BodyReader.Reading special =
                note != null && note.value() == Note.SPECIAL && note.end() < line.size()
                        ? specials.outlet(note.end())
                        : null;
        if (special != null) {
            items.add(new Item.Note(true));
            items.add(new Item.Separator("-"));
            add(special.body(), special.end());
            return true;
        }
        if (note != null
                && (fields.isEnd(line, note.end())
                        || (note.value().isMade()
                                && (before.endInBody()
                                        || places.end(note.end()) > note.end()
                                        || bodies.read(note.end(), false) != null)))) {
            note(note.value(), note.end());
            return true;
        }
        return false;
    }

    /** "السنبلة خاص": nothing sets the note off from the name. */
    private void note(Note note, int end) {
        boolean joined =
                note.isMade()
                        && !items.isEmpty()
                        && items.get(items.size() - 1) instanceof Item.Person person
                        && person.evidence() == NameEvidence.WEAK;
        if (joined) {
            items.add(new Item.Separator("-"));
        }
        add(new Item.Note(note.isMade()), end);
    }

    /** "الشبكة : فلان": the outlet says what it is and not its name. */
    private boolean isOutletItself() {
        String word = line.get(at).word();
        return word.startsWith(WordForms.ARTICLE)
                && forms.isMedium(word)
                && !WordForms.MEDIUM_ADJECTIVES.contains(word.substring(2))
                && line.isMark(at + 1);
    }

    /** "سعيدة. ش": a town's name is a person's before an initial that ends the line. */
    private boolean isNameAndInitial(int end) {
        return line.isMark(end, ".")
                && end + 2 == line.size()
                && line.get(end + 1).is(Token.Kind.LETTERS)
                && lexicon.givenNames().contains(line.get(at));
    }

    private boolean beforeName(int index) {
        NameReader.Reading name = names.read(index);
        return name != null
                && name.person().evidence() == NameEvidence.STRONG
                && fields.isEnd(line, name.end());
    }

    /** A title that stands apart from the name: after it, or before the outlet. */
    private boolean jobTitle() {
        if (isTradeOfAnnounced(at)) {
            int end = fieldEnd(at);
            add(new Item.JobTitle(line.text(at, end)), end);
            return true;
        }
        int end = names.afterTitles(at);
        if (end == at) {
            return false;
        }
        boolean apart = end == line.size() || line.isMark(end) || bodies.read(end, false) != null;
        boolean afterName =
                !items.isEmpty()
                        && before.endInName()
                        && !(items.get(items.size() - 1) instanceof Item.Joint
                                && names.read(at) != null);
        if (!apart && !afterName) {
            return false;
        }
        int to = apart ? end : fieldEnd(end);
        add(new Item.JobTitle(line.text(at, to)), to);
        return true;
    }

    /** "بقلم: فلان رئيس المرصد …" */
    private boolean isTradeOfAnnounced(int index) {
        return announced && names.isTrade(index) && before.endInName();
    }

    private boolean person() {
        if (at + 1 < line.size()
                && (fields.isAnd(line, at) || fields.isDatePreposition(line, at) || isWith())) {
            items.add(new Item.Joint());
            at++;
            return true;
        }
        if (isAddressOfName() || Clitics.isBy(line, at)) {
            at++;
            return true;
        }
        if (isBarOfAlef()) {
            add(new Item.Separator("|"), at + 1);
            return true;
        }
        NameReader.Reading reading = names.read(at);
        if (reading == null && before.endInSureMarker()) {
            reading = names.readAnnounced(at);
        }
        if (reading == null || !mayFollowName(reading)) {
            return false;
        }
        add(reading.person(), reading.end());
        if (Clitics.isSplitOff(line, at) && !fields.isAnd(line, at)) {
            at++;
        }
        return true;
    }

    /** "فلان @falan" */
    private boolean isAddressOfName() {
        return isAddress(at)
                && !items.isEmpty()
                && items.get(items.size() - 1) instanceof Item.Person;
    }

    private boolean isAddress(int index) {
        return line.get(index).is(Token.Kind.HANDLE) || line.get(index).is(Token.Kind.ADDRESS);
    }

    /** "فلانة نيوز مع و م ع" */
    private boolean isWith() {
        return fields.isWith(line, at) && bodies.read(at + 1, false) != null;
    }

    /** An alef for a bar, as Moroccan keyboards have it: "زنقة فلان ا الرباط". */
    private boolean isBarOfAlef() {
        return line.get(at).is(Token.Kind.LETTERS)
                && line.get(at).word().equals(ALEF)
                && at + 1 < line.size()
                && !items.isEmpty()
                && items.get(items.size() - 1) instanceof Item.Body;
    }

    /**
     * Returns whether what follows a name in its field leaves it a name: a name inside a sentence
     * is none here.
     */
    private boolean mayFollowName(NameReader.Reading name) {
        int index = name.end();
        if (fields.isEnd(line, index)
                || Clitics.isSplitOff(line, index)
                || names.afterTitles(index) > index) {
            return true;
        }
        if (name.person().evidence() == NameEvidence.STRONG
                && before.endInOutletAndPlace()
                && forms.opensSentence(line.get(index))) {
            return true;
        }
        boolean place =
                fields.isPlacePreposition(line, index)
                        && index + 1 < line.size()
                        && lexicon.places().opens(line, index + 1);
        return place
                || (announced && names.isTrade(index))
                || isAddress(index)
                || fields.isDatePreposition(line, index)
                || lexicon.markers().opens(line, index)
                || lexicon.notes().opens(line, index)
                || (name.person().evidence() == NameEvidence.STRONG
                        && line.get(index).is(Token.Kind.LATIN)
                                != line.get(index - 1).is(Token.Kind.LATIN));
    }

    private void other() {
        int end = beforeDate(beforeMarker(fieldEnd(at)));
        boolean sentence = forms.opensSentence(line.get(at)) && places.end(at) == at;
        Item.Other other = Item.Other.of(line, at, end, sentence);
        add(other.with(glues.read(at, end, items)), end);
    }

    /**
     * "السنبلة الحرة الاثنين 8 يونيو 2020": a few words that head a line end before its date, those
     * behind a sign before one that ends the line.
     */
    private int beforeDate(int end) {
        boolean head = items.isEmpty();
        boolean signed = !head && items.get(items.size() - 1) instanceof Item.Separator;
        if (!(head || signed) || forms.isSentenceWord(line.get(at))) {
            return end;
        }
        int words = 0;
        for (int i = at; i < end && words <= LONGEST_OUTLET; i++) {
            int date = i > at && !line.isMark(i) ? dates.end(line, i) : i;
            if (date > i + 1 && (head || date == line.size())) {
                return i;
            }
            words += line.isMark(i) ? 0 : 1;
        }
        return end;
    }

    /** A marker with a colon inside a field ends the words before it: "… حوار: فلان". */
    private int beforeMarker(int end) {
        for (int i = at + 1; i < end; i++) {
            PhraseTable.Match<Marker> marker = lexicon.markers().match(line, i, line.size());
            if (marker != null && line.isMark(marker.end(), ":")) {
                return i;
            }
        }
        return end;
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
