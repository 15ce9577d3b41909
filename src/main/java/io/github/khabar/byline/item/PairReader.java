package io.github.khabar.byline.item;

import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.lexicon.Fields;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.outlet.OutletNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a writer and an outlet that share a field with no sign between them: "فلان الفلاني شموع
 * بريس", "شموع الآن فلان الفلاني".
 */
final class PairReader {
    private static final int SHORTEST = 4;

    /** More words are no two names. */
    private static final int LONGEST = 7;

    /** A given name and a surname, or the outlet's own word and what kind it is. */
    private static final int LEAST_WORDS = 2;

    private final LineTokens line;
    private final OutletNames outlets;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Fields fields;
    private final NameReader names;
    private final BodyReader bodies;

    /**
     * A pair read.
     *
     * @param items both, with a separator between
     * @param end the index after its last token
     */
    record Reading(List<Item> items, int end) {}

    PairReader(
            LineTokens line,
            OutletNames outlets,
            Vocabulary vocabulary,
            NameReader names,
            BodyReader bodies) {
        this.line = line;
        this.outlets = outlets;
        this.vocabulary = vocabulary;
        this.lexicon = vocabulary.lexicon();
        this.fields = vocabulary.fields();
        this.names = names;
        this.bodies = bodies;
    }

    /**
     * Reads the two in a field.
     *
     * @param from where the field begins
     * @return both, with a separator between; null where the field is no such pair
     */
    @Nullable Reading read(int from) {
        if (!mayBePair(from, Math.min(from + LONGEST, line.size()))) {
            return null;
        }
        int end = from;
        while (end - from <= LONGEST && !fields.isEnd(line, end)) {
            end++;
        }
        int words = end - from;
        boolean pair = words >= SHORTEST && words <= LONGEST && mayBePair(from, end);
        List<Item> items = pair ? items(from, end) : null;
        return items == null ? null : new Reading(items, end);
    }

    private @Nullable List<Item> items(int from, int end) {
        for (int i = end - LEAST_WORDS; i >= from + LEAST_WORDS; i--) {
            List<Item> pair = nameFirst(from, i, end);
            if (pair != null) {
                return pair;
            }
        }
        for (int i = from + LEAST_WORDS; i <= end - LEAST_WORDS; i++) {
            List<Item> pair = outletFirst(from, i, end);
            if (pair != null) {
                return pair;
            }
        }
        return null;
    }

    /** Returns whether one of some words is an outlet's: of most fields none is. */
    private boolean mayBePair(int from, int end) {
        for (int i = from; i < end && !line.isMark(i); i++) {
            if (isOfName(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable List<Item> nameFirst(int from, int at, int end) {
        BodyReader.Reading body = bodies.read(at, false);
        if (body == null || body.end() != end || !isOutlet(body) || isOfName(at - 1)) {
            return null;
        }
        NameReader before = new NameReader(line.cut(at, 0), vocabulary);
        Item.Person person = nameTo(before, from, at, NameEvidence.FAIR);
        return person == null ? null : List.of(person, new Item.Separator("-"), body.body());
    }

    private @Nullable List<Item> outletFirst(int from, int at, int end) {
        Item.Person person = nameTo(names, at, end, NameEvidence.STRONG);
        if (person == null || lexicon.titles().opens(line, at - 1) || hasNewsWord(at, end)) {
            return null;
        }
        BodyReader.Reading body =
                new BodyReader(line.cut(at, 0), outlets, vocabulary).read(from, false);
        return body == null || body.end() != at || !isOutlet(body)
                ? null
                : List.of(body.body(), new Item.Separator("-"), person);
    }

    /** "وكالة الأخبار العربي للأنباء": what an outlet does is no surname. */
    private boolean hasNewsWord(int from, int end) {
        for (int i = from; i < end; i++) {
            if (vocabulary.forms().isNewsWord(line.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutlet(BodyReader.Reading body) {
        Grade grade = body.body().grade();
        return grade != Grade.PLACED && grade != Grade.WORD;
    }

    /** "فلان الفلاني صدى الشمال نيوز": the word is the first of the outlet's name. */
    private boolean isOfName(int index) {
        return lexicon.organizationWords().mayOpen(line.get(index))
                || lexicon.outletWords().mayOpen(line.get(index));
    }

    private static Item.@Nullable Person nameTo(
            NameReader names, int from, int end, NameEvidence needed) {
        NameReader.Reading name = names.read(from);
        return name != null && name.end() == end && name.person().evidence().atLeast(needed)
                ? name.person()
                : null;
    }
}
