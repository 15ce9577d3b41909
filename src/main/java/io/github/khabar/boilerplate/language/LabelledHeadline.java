package io.github.khabar.boilerplate.language;

import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headline that stripped text calls one, as forums and their archives do: 'subject' and a colon
 * before it, perhaps the day of the post behind it.
 */
public final class LabelledHeadline {
    private static final Set<String> LABELS =
            WordList.read(
                            LabelledHeadline.class,
                            "/io/github/khabar/boilerplate/language/headline-labels.txt")
                    .folded();

    private static final String BARS = "|*#";

    private LabelledHeadline() {}

    /**
     * Returns the first such headline among the first lines of a text, or null.
     *
     * @param lines the lines
     * @param words the words of their page
     */
    public static @Nullable String in(List<String> lines, PageWords words) {
        return lines.stream()
                .limit(Counts.LONGEST_HEAD)
                .map(LabelledHeadline::headline)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> withoutDay(text, words))
                .orElse(null);
    }

    /** Returns whether a line is called a headline. */
    public static boolean isIn(String line) {
        return !headline(line).isEmpty();
    }

    /** What stands behind the label of a line; empty where it has none. */
    private static String headline(String line) {
        String text = unbarred(line);
        int colon = text.indexOf(':');
        boolean labelled =
                colon > 0 && LABELS.contains(FoldedText.fold(text.substring(0, colon)).strip());
        return labelled ? text.substring(colon + 1).strip() : "";
    }

    private static String unbarred(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isBar(line.charAt(from))) {
            from++;
        }
        while (to > from && isBar(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isBar(char c) {
        return c == ' ' || BARS.indexOf(c) >= 0;
    }

    /** The longest end that is a day or a day and a time is the post's, with its one weekday. */
    private static String withoutDay(String headline, PageWords words) {
        int day = headline.length();
        int seen = 0;
        for (int at = headline.lastIndexOf(' ');
                at > 0 && seen < Lengths.LONGEST_DATE_TAIL;
                at = headline.lastIndexOf(' ', at - 1)) {
            seen++;
            TokenList tail = words.read(FoldedText.fold(headline.substring(at)));
            if (DateForm.of(tail) == DateForm.WHOLE && DateForm.isDay(tail)) {
                day = at;
                if (tail.word(0).date() == KnownWord.DateWord.WEEKDAY) {
                    break;
                }
            }
        }
        return headline.substring(0, day).strip();
    }
}
