package io.github.khabar.byline.grammar;

import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.page.Block;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence after a story says of where the site took it from: "… من المصدر: فلانة",
 * "منقول كما هو من محرري فلانة".
 *
 * @param line a line that names the source alone, after a marker
 * @param begin where in the sentence it begins; before its first character where the marker is none
 *     of its words
 * @param raw the words of the sentence that say so
 */
public record SourceNote(String line, int begin, String raw) {
    private static final String MARKER = "المصدر: ";

    private static final List<String> COPIED = List.of("منقول", "منقوله", "نقلا");
    private static final Set<String> FROM = Set.of("من", "عن");

    /** The staff of an outlet, before its name. */
    private static final Set<String> STAFF = Set.of("محرري", "مراسلي", "موقع");

    /** How many words may stand between "copied" and "from". */
    private static final int LONGEST_WAY = 6;

    private static final int LONGEST_NAME = 4;

    /** A marker, a colon, and a name. */
    private static final int LONGEST_SOURCE = 8;

    /**
     * Returns whether a block has what a note has to have, which is cheaper than to cut it into
     * words.
     *
     * @param block the block
     */
    public static boolean mayBeIn(Block block) {
        String folded = block.folded();
        return folded.indexOf(':') >= 0 || Letters.holdsAny(folded, COPIED);
    }

    /** Returns the note in a sentence, or null where there is none. */
    static @Nullable SourceNote in(String sentence, Vocabulary vocabulary) {
        LineTokens line = LineTokens.of(sentence);
        SourceNote marked = marked(line, vocabulary);
        return marked == null ? copied(line, vocabulary) : marked;
    }

    /** "اضغط هنا لقراءة بقية الخبر من المصدر: فلانة", to the end of the sentence. */
    private static @Nullable SourceNote marked(LineTokens line, Vocabulary vocabulary) {
        for (int i = Math.max(0, line.size() - LONGEST_SOURCE); i < line.size(); i++) {
            PhraseTable.Match<Marker> marker =
                    vocabulary.lexicon().markers().match(line, i, line.size());
            if (marker != null
                    && marker.value().is(Marker.Proof.SOURCE)
                    && line.isMark(marker.end(), ":")) {
                int begin = line.get(i).begin();
                String source = line.line().substring(begin);
                return new SourceNote(source, begin, source);
            }
        }
        return null;
    }

    private static @Nullable SourceNote copied(LineTokens line, Vocabulary vocabulary) {
        for (int i = 0; i < line.size(); i++) {
            if (COPIED.contains(line.get(i).word())) {
                int from = afterFrom(line, i + 1);
                int end = nameEnd(line, from, vocabulary);
                if (from > 0 && end > from) {
                    return new SourceNote(
                            MARKER + line.text(from, end),
                            line.get(from).begin() - MARKER.length(),
                            line.text(i, end));
                }
            }
        }
        return null;
    }

    /** Returns where the name begins; -1 where nothing says "from". */
    private static int afterFrom(LineTokens line, int begin) {
        int end = Math.min(line.size(), begin + LONGEST_WAY);
        for (int i = begin; i < end && !line.isMark(i); i++) {
            if (FROM.contains(line.get(i).word())) {
                boolean staff = i + 1 < line.size() && STAFF.contains(line.get(i + 1).word());
                return staff ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    private static int nameEnd(LineTokens line, int from, Vocabulary vocabulary) {
        int i = from;
        while (i >= 0
                && i < line.size()
                && !line.isMark(i)
                && !vocabulary.forms().isSentenceWord(line.get(i))
                && !vocabulary.fields().isAnd(line, i)) {
            i++;
        }
        boolean named =
                i > from
                        && i - from <= LONGEST_NAME
                        && !vocabulary.lexicon().neverNames().contains(line.get(from))
                        && vocabulary.lexicon().notes().get(line.words(from, i)) == null;
        return named ? i : from;
    }
}
