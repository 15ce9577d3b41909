package io.github.khabar.date.publication;

import io.github.khabar.date.DateFlag;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.language.DateWordLists;
import io.github.khabar.date.language.FutureVerbs;
import io.github.khabar.page.Block;
import io.github.khabar.page.Source;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the sentences of a story say of its day where nothing else on the page does: the first one
 * names a weekday and its date, or the last line signs with one.
 */
final class SentenceDays {
    /** Just enough to be chosen: the news may be a day older than the page. */
    private static final double FIRST_SENTENCE = 0.55;

    private static final double SIGNED = 0.6;

    /** A sentence with more days in it is a chronicle. */
    private static final int FIRST_DAYS = 8;

    /** Words of a name behind the last sentence. */
    private static final int LONGEST_NAME = 4;

    /** The prefix of the third person. */
    private static final String PRESENT = "\u064A";

    private static final int SHORTEST_VERB = 4;
    private static final String STOP = ". ";

    /** Words that say that a day is still to come. */
    private static final Set<String> AHEAD = words("name-cues.txt", "ahead");

    /** Yesterday, tomorrow. */
    private static final Set<String> OTHER_DAYS =
            words("words.txt", "relative-day", "weak-relative");

    private static final String ENDS = ".!\u061F\u2026";

    private final DateLines lines;

    SentenceDays(DateLines lines) {
        this.lines = lines;
    }

    /** The words of some senses; 'today' has the value 0. */
    private static Set<String> words(String file, String... senses) {
        Set<String> wanted = Set.of(senses);
        return DateWordLists.read(file).rows().stream()
                .filter(row -> wanted.contains(row.get(1)) && !row.get(2).equals("0"))
                .map(row -> FoldedText.fold(row.get(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what the first and the last paragraph say. */
    List<DateCandidate> in(List<Block> story) {
        List<DateCandidate> found = new ArrayList<>();
        if (!story.isEmpty()) {
            Block last = story.get(story.size() - 1);
            List<DateMention> days = lines.in(last);
            days.stream()
                    .skip(Math.max(0, days.size() - 1))
                    .filter(m -> isSigned(last.text(), m))
                    .forEach(m -> found.add(candidate(m, last, SIGNED)));
            Block first = story.get(0);
            lines.in(first).stream()
                    .limit(FIRST_DAYS)
                    .filter(m -> isOfFirstSentence(first.text(), m) && !isExplained(first, m))
                    .limit(1)
                    .forEach(m -> found.add(candidate(m, first, FIRST_SENTENCE)));
        }
        return found;
    }

    private static DateCandidate candidate(DateMention mention, Block block, double weight) {
        return DateCandidate.ofMention(mention, Source.LEAD, block.index(), false, weight);
    }

    /** The weekday agrees, and the sentence tells neither of yesterday nor of what is to come. */
    private static boolean isOfFirstSentence(String text, DateMention mention) {
        String before = text.substring(0, mention.begin());
        return isWritten(mention)
                && mention.flags().contains(DateFlag.WEEKDAY_AGREES)
                && !isOtherDay(FoldedText.fold(mention.raw()))
                && !before.contains(STOP)
                && !isAhead(FoldedText.fold(before), FoldedText.fold(text));
    }

    /** A lead that begins with a verb of the present announces. */
    private static boolean isAhead(String before, String paragraph) {
        boolean announced =
                paragraph.startsWith(PRESENT) && paragraph.indexOf(' ') >= SHORTEST_VERB;
        return announced || FutureVerbs.in(before) || holds(paragraph, AHEAD);
    }

    private static boolean isOtherDay(String raw) {
        return holds(raw, OTHER_DAYS);
    }

    private static boolean holds(String text, Set<String> words) {
        return Arrays.stream(text.split(" ", -1)).anyMatch(words::contains);
    }

    /** Another mention stands right before it: tomorrow (Monday, the second of March). */
    private boolean isExplained(Block block, DateMention mention) {
        return lines.in(block).stream()
                .anyMatch(
                        m ->
                                m.end() <= mention.begin()
                                        && DateLines.letters(
                                                        block.text()
                                                                .substring(
                                                                        m.end(), mention.begin()))
                                                == 0);
    }

    /** The text ends with it, and nothing but a name stands behind the last sentence. */
    private static boolean isSigned(String text, DateMention mention) {
        String before = text.substring(0, mention.begin());
        int end = before.length() - 1;
        while (end >= 0 && ENDS.indexOf(before.charAt(end)) < 0) {
            end--;
        }
        String name = before.substring(end + 1).strip();
        return isWritten(mention)
                && end >= 0
                && DateLines.letters(text.substring(mention.end())) == 0
                && !name.isEmpty()
                && name.split(" ", -1).length <= LONGEST_NAME
                && DatelineDate.leadsToNone(name);
    }

    private static boolean isWritten(DateMention mention) {
        return DateLines.isDay(mention) && !mention.flags().contains(DateFlag.YEAR_INFERRED);
    }
}
