package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.passage.Story;
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
                IntStream.range(0, reading.size()).filter(i -> isLine(reading, i)).boxed().toList();
        boolean one =
                lines.stream().map(i -> reading.get(i).tokens()).distinct().count() == 1
                        && isBesideDay(reading, lines.get(0));
        return one ? lines.get(0) : Story.UNTITLED;
    }

    private static boolean isLine(Reading reading, int position) {
        BlockFeatures block = reading.get(position);
        return HeadlineForm.fitsIfShown(block)
                && (block.words() >= Lengths.SHORTEST_HEADLINE
                        || reading.repeats().count(block) > 1)
                && !block.isSentence()
                && !HeadlineForm.isRow(block)
                && !HeadlineForm.isField(block)
                && !block.isDateLine()
                && !block.isBylineLine()
                && !block.isCaptionLine();
    }

    /** Fields and names may stand before the day that is told below. */
    private static boolean isBesideDay(Reading reading, int position) {
        int below = position + 1;
        while (below < reading.size() && isLabel(reading.get(below))) {
            below++;
        }
        return (position > 0 && isDay(reading.get(position - 1)))
                || (below < reading.size() && isDay(reading.get(below)));
    }

    private static boolean isLabel(BlockFeatures block) {
        boolean name = block.words() <= Lengths.LONGEST_NAME && block.functionWords() == 0;
        return !isDay(block) && (name || HeadlineForm.isField(block));
    }

    private static boolean isDay(BlockFeatures block) {
        return block.isDateLine() && !block.isNumber();
    }
}
