package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import java.util.ArrayList;
import java.util.List;

/**
 * A story told in pictures, as stripped text shows it: sentences that stood under pictures among
 * the paragraphs. Four things must agree: the headline and a line below it speak of pictures, every
 * such sentence is shorter than every paragraph, and the paragraphs carry on from one another while
 * no such sentence does.
 */
final class Album {
    private final Reading reading;
    private final Story story;

    Album(Reading reading, Story story) {
        this.reading = reading;
        this.story = story;
    }

    /** Returns the positions of the sentences under pictures, or none. */
    List<Integer> captions() {
        if (!reading.layout().isFlat() || !story.isTitled() || !isOfPictures()) {
            return List.of();
        }
        List<Integer> captions = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        for (int i = story.passage().first(); i < end(); i++) {
            BlockFeatures block = reading.get(i);
            if (isLikeCaption(block)) {
                captions.add(i);
            } else if (block.isSentence()) {
                paragraphs.add(i);
            }
        }
        boolean told =
                captions.size() >= Counts.LEAST_CAPTIONS
                        && paragraphs.size() >= 2
                        && longest(captions) < shortest(paragraphs)
                        && paragraphs.stream().skip(1).allMatch(p -> reading.get(p).opener());
        return told ? captions : List.of();
    }

    /** Behind the story's last paragraph there may be a last picture. */
    private int end() {
        int end = story.passage().last() + 1;
        boolean picture = end < reading.size() && isLikeCaption(reading.get(end));
        return picture ? end + 1 : end;
    }

    private boolean isOfPictures() {
        int title = story.title();
        boolean credited = false;
        for (int i = title + 1; i < story.passage().first(); i++) {
            BlockFeatures block = reading.get(i);
            credited |= block.words() <= Lengths.LONGEST_BYLINE && isOfPictures(block);
        }
        return credited && isOfPictures(reading.get(title));
    }

    private static boolean isOfPictures(BlockFeatures block) {
        return block.tokens().has(KnownWord.Use.PICTURE);
    }

    private static boolean isLikeCaption(BlockFeatures block) {
        return !block.opener()
                && !block.isQuote()
                && block.words() <= Lengths.LONGEST_CAPTION_SENTENCE
                && block.pauses() <= 1
                && block.isSentence()
                && block.ending() == Ending.STOP;
    }

    private int longest(List<Integer> positions) {
        return positions.stream().mapToInt(p -> reading.get(p).words()).max().orElse(0);
    }

    private int shortest(List<Integer> positions) {
        return positions.stream().mapToInt(p -> reading.get(p).words()).min().orElse(0);
    }
}
