package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the headline of stripped text that was cut off below it, so that no story is left: the only
 * line beside a day that says something.
 */
public final class LoneHeadline {
    private LoneHeadline() {}

    /** Returns its position, or {@link Story#UNTITLED} where no line stands as one. */
    public static int find(Reading reading) {
        if (!reading.layout().isFlat() || reading.size() > Counts.LONGEST_BRIEF_TEXT) {
            return Story.UNTITLED;
        }
        List<Integer> lines =
                IntStream.range(0, reading.size())
                        .filter(i -> isLine(reading.get(i)))
                        .boxed()
                        .toList();
        boolean one =
                lines.stream().map(i -> reading.get(i).tokens()).distinct().count() == 1
                        && isBesideDay(reading, lines.get(0));
        return one ? lines.get(0) : Story.UNTITLED;
    }

    private static boolean isLine(BlockFeatures block) {
        return HeadlineForm.fitsIfShown(block)
                && block.words() >= Lengths.SHORTEST_HEADLINE
                && !HeadlineForm.isRow(block)
                && !block.isDateLine()
                && !block.isBylineLine()
                && !block.isCaptionLine();
    }

    private static boolean isBesideDay(Reading reading, int position) {
        return (position > 0 && isDay(reading.get(position - 1)))
                || (position + 1 < reading.size() && isDay(reading.get(position + 1)));
    }

    private static boolean isDay(BlockFeatures block) {
        return block.isDateLine() && !block.isNumber();
    }
}
