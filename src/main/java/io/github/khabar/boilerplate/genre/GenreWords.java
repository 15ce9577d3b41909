package io.github.khabar.boilerplate.genre;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Word;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.PolicyWords;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** What the words of a passage and its headline tell of another genre than news. */
final class GenreWords {
    private static final int TABLE = 3;
    private static final int SEVERAL = 2;

    /** Words and numbers of a line of a list of what is needed. */
    private static final int LONGEST_MEASURE = 8;

    // One word in so many, and how many different ones
    private static final int VOCABULARY_ONE_IN = 12;

    private static final int DENSE_ONE_IN = 8;

    private static final int VOCABULARY = 3;

    private static final int ADDRESS_ONE_IN = 25;
    private static final int RULES_ONE_IN = 6;
    private final Reading reading;
    private final Story story;
    private final Passage passage;
    private final int from;
    private final int head;

    GenreWords(GenreScope scope) {
        this.reading = scope.reading();
        this.story = scope.story();
        this.passage = scope.passage();
        this.from = scope.from();
        this.head = scope.head();
    }

    /** Returns what each kind of evidence says. */
    int[] weights() {
        int words = NewsSigns.words(passage, reading);
        int address = different(KnownWord.Use.ADDRESS);
        return new int[] {title(), vocabulary(words, address), address(words, address)};
    }

    /**
     * Returns what a list of how much of what says, as recipes have it; a recipe with a day or a
     * name above it is an article.
     */
    int measures() {
        int measures = 0;
        for (int i = story.begin(); i < head; i++) {
            TokenList tokens = reading.get(i).tokens();
            boolean line = tokens.size() > 1 && tokens.size() <= LONGEST_MEASURE;
            for (int word = 0; line && word < Math.min(TABLE, tokens.size()); word++) {
                if (tokens.word(word).is(KnownWord.Use.MEASURE)) {
                    measures++;
                    break;
                }
            }
        }
        return measures > TABLE ? 2 : measures == TABLE ? 1 : 0;
    }

    /** The headline, or where there is none a line in its place, names what the page is about. */
    private int title() {
        if (story.isTitled() && fields(reading.get(story.title())) > 0) {
            return 1;
        }
        int least = story.isTitled() ? SEVERAL : 1;
        for (int i = from; i < passage.first(); i++) {
            BlockFeatures block = reading.get(i);
            boolean named = block.isHeadlineLike() && !block.isMarked() && fields(block) >= least;
            if (named || (!story.isTitled() && isOfTheSite(i))) {
                return 1;
            }
        }
        return 0;
    }

    /**
     * A line above that is made of the words of a site's own rules; prose that has some, too. A
     * line with a number counts comments or readers.
     */
    int rules() {
        for (int i = from; i < passage.first(); i++) {
            BlockFeatures block = reading.get(i);
            boolean named =
                    block.words() > 1
                            && !block.tokens().hasNumber()
                            && block.linked() <= Shares.PARTLY_LINKED
                            && PolicyWords.count(block) * RULES_ONE_IN >= block.words();
            if (named) {
                return different(KnownWord.Use.POLICY) >= SEVERAL ? 2 : 1;
            }
        }
        return 0;
    }

    private boolean isOfTheSite(int position) {
        BlockFeatures block = reading.get(position);
        boolean heading =
                reading.layout().isFlat()
                        ? position + 1 == passage.first()
                        : block.block().kind() == BlockKind.HEADING;
        return heading && block.isMarkedAs(Marker.FOOTER) && !block.isRowOfPhrases();
    }

    static int fields(BlockFeatures block) {
        TokenList tokens = block.tokens();
        return (int)
                IntStream.range(0, tokens.size())
                        .filter(i -> tokens.word(i).is(KnownWord.Use.FIELD))
                        .count();
    }

    private int vocabulary(int words, int address) {
        int known = different(KnownWord.Use.FIELD, KnownWord.Use.LIFE);
        int all = known + address;
        if (known > VOCABULARY && known * DENSE_ONE_IN >= words) {
            return 2;
        }
        boolean several = known >= VOCABULARY && known * VOCABULARY_ONE_IN >= words;
        boolean few = all >= SEVERAL && all * DENSE_ONE_IN >= words;
        return several || few ? 1 : 0;
    }

    private static int address(int words, int address) {
        return address >= SEVERAL && address * ADDRESS_ONE_IN >= words ? 1 : 0;
    }

    /** How many different words of the prose are used so. */
    int different(KnownWord.Use... uses) {
        Set<Word> words = new HashSet<>();
        for (int position : passage.prose()) {
            TokenList tokens = reading.get(position).tokens();
            for (int i = 0; i < tokens.size(); i++) {
                for (KnownWord.Use use : uses) {
                    if (tokens.word(i).is(use)) {
                        words.add(tokens.word(i));
                    }
                }
            }
        }
        return words.size();
    }
}
