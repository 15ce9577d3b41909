package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.DeclaredKind;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.language.Word;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.BlockKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the lines in and around a passage and its words tell of a page that offers, explains or
 * gathers posts: each kind of evidence is 0 where there is none, 1 or 2.
 */
final class GenreSigns {
    /** Lines above the headline and below the last paragraph that are looked at. */
    private static final int REACH_ABOVE = 6;

    private static final int REACH_BELOW = 8;

    /** Lines that tell an entry, a song or a recipe: the first ones are enough. */
    private static final int HEAD = 40;

    /** Words and numbers of a line of a name and a value. */
    private static final int LONGEST_FIELD = 8;

    /** Where the name is no listed word: a headline may have a colon, too. */
    private static final int LONGEST_UNLISTED_FIELD = 5;

    private static final int LONGEST_FIELD_NAME = 3;
    private static final int TABLE = 3;
    private static final int SEVERAL = 2;

    // One word in so many, and how many different ones
    private static final int VOCABULARY_ONE_IN = 12;
    private static final int DENSE_ONE_IN = 8;
    private static final int VOCABULARY = 3;
    private static final int ADDRESS_ONE_IN = 25;
    private static final char COLON = ':';

    /** Letters of one or two words before a colon. */
    private static final int LONGEST_LABEL = 24;

    private final Reading reading;
    private final Story story;
    private final Passage passage;
    private final int from;
    private final int to;
    private final int head;
    private final int posts;

    GenreSigns(Reading reading, Story story) {
        this.reading = reading;
        this.story = story;
        this.passage = story.passage();
        this.from = Math.max(0, story.begin() - REACH_ABOVE);
        this.to = end();
        this.head = Math.min(to, story.begin() + HEAD);
        boolean lines = new PostLines(reading, passage, from, to).areThere();
        this.posts = lines || parts() >= SEVERAL ? 2 : 0;
    }

    private int end() {
        int end = passage.last() + 1;
        int most = Math.min(reading.size(), end + REACH_BELOW);
        while (end < most && !opensOthers(reading.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean opensOthers(BlockFeatures block) {
        return block.reach() != null && block.reach() != Marker.Reach.LINE;
    }

    /** Returns the position of the first line above the passage that was looked at. */
    int from() {
        return from;
    }

    /** Returns what each kind of evidence says that lies in the lines, not in the words. */
    int[] lines() {
        return new int[] {
            fields(),
            anyLine(from, Offer::isPrice),
            anyLine(story.begin(), GenreSigns::isAction),
            declared(),
            entry(),
            cards(),
            articles(),
            posts
        };
    }

    /** Returns what each kind of evidence says that lies in the form of the lines. */
    int[] forms() {
        return new int[] {labels(), notes(), refrain()};
    }

    /** Returns what each kind of evidence says that lies in the words. */
    int[] words() {
        int words = NewsSigns.words(passage, reading);
        int address = different(KnownWord.Use.ADDRESS);
        return new int[] {title(), vocabulary(words, address), address(words, address)};
    }

    /** Returns 2 where the page is made of posts or of parts that readers edit. */
    int posts() {
        return posts;
    }

    private int declared() {
        return reading.kind() == DeclaredKind.OTHER ? 2 : 0;
    }

    private int anyLine(int begin, Predicate<BlockFeatures> test) {
        for (int i = begin; i < to; i++) {
            if (test.test(reading.get(i))) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean isAction(BlockFeatures block) {
        return !block.isMarked()
                && !block.tokens().isEmpty()
                && block.words() <= Lengths.LONGEST_BUTTON
                && (block.tokens().word(0).is(KnownWord.Use.ACTION)
                        || block.tokens().has(KnownWord.Use.BUYING));
    }

    /** Lines of a name and a value: names that are not listed count half. */
    private int fields() {
        int listed = 0;
        int others = 0;
        for (int i = from; i < to; i++) {
            if (i != story.title() && isLine(i)) {
                BlockFeatures block = reading.get(i);
                boolean named = isNamed(block);
                boolean known = isKnown(block, i > story.begin() || named);
                listed += known ? Math.max(1, colons(block)) : 0;
                others += !known && !isListed(block) && (named || isFigure(block)) ? 1 : 0;
            }
        }
        if (listed + others / 2 >= TABLE) {
            return 2;
        }
        return listed >= SEVERAL || others >= SEVERAL ? 1 : 0;
    }

    /** Questions and answers that are a text together end like sentences, and are no fields. */
    private boolean isLine(int position) {
        BlockFeatures block = reading.get(position);
        boolean spoken =
                block.ending() != Ending.OPEN && reading.shortLines().areOne(position, position);
        return !passage.holds(position) || (block.words() < Lengths.LONGEST_BYLINE && !spoken);
    }

    private static boolean isKnown(BlockFeatures block, boolean placed) {
        return (isListed(block) && placed) || isLabelled(block);
    }

    private static boolean isLabelled(BlockFeatures block) {
        TokenList tokens = block.tokens();
        return tokens.size() > 1
                && tokens.size() <= LONGEST_FIELD
                && colons(block) > 0
                && tokens.begins(KnownWord.Use.LABEL)
                && !block.isBylineLine()
                && !DateForm.isDay(tokens);
    }

    private static int colons(BlockFeatures block) {
        String text = block.block().text();
        int colons = 0;
        for (int at = text.indexOf(COLON); at >= 0; at = text.indexOf(COLON, at + 1)) {
            colons++;
        }
        return colons;
    }

    /** Returns whether a block is a short line that begins with the name of a field. */
    static boolean isListed(BlockFeatures block) {
        TokenList tokens = block.tokens();
        return !tokens.isEmpty()
                && tokens.size() <= LONGEST_FIELD
                && !block.isLink()
                && !opensOthers(block)
                && tokens.word(0).is(KnownWord.Use.FIELD);
    }

    private static boolean isNamed(BlockFeatures block) {
        String text = block.block().text();
        int colon = text.indexOf(COLON);
        boolean listed = isListed(block);
        return colon > 0
                && colon < text.length() - 1
                && !Character.isDigit(text.charAt(colon - 1))
                && block.tokens().size() <= (listed ? LONGEST_FIELD : LONGEST_UNLISTED_FIELD)
                && (listed || block.ending() == Ending.OPEN)
                && !block.isLink()
                && !block.isDateLine()
                && !block.isBylineLine()
                && !block.isMarked();
    }

    /** A word or two and a figure behind them. */
    private static boolean isFigure(BlockFeatures block) {
        TokenList tokens = block.tokens();
        return block.words() > 0
                && block.words() <= LONGEST_FIELD_NAME
                && tokens.size() > block.words()
                && !block.isLink()
                && Tokens.isNumber(tokens.get(tokens.size() - 1))
                && !Tokens.isNumber(tokens.get(0))
                && !DateForm.isDay(tokens);
    }

    /**
     * A short title whose words, or a noun for what it names, open the first paragraph, as entries
     * of reference works do.
     */
    private int entry() {
        TokenList first = reading.get(passage.first()).tokens();
        boolean portrait = first.begins(KnownWord.Use.LIFE) && different(KnownWord.Use.LIFE) > 1;
        if (!story.isTitled()) {
            return portrait ? 1 : 0;
        }
        TokenList title = reading.get(story.title()).tokens();
        boolean opens =
                !title.isEmpty()
                        && title.size() <= Lengths.LONGEST_NAME
                        && first.size() > title.size()
                        && (first.begins(KnownWord.Use.FIELD)
                                || first.begins(KnownWord.Use.LIFE)
                                || first.subList(0, title.size()).equals(title)
                                || isDefined(title, first));
        return opens && portrait ? 2 : opens ? 1 : 0;
    }

    private boolean isDefined(TokenList title, TokenList first) {
        String text = reading.get(passage.first()).block().text();
        int colon = text.indexOf(COLON);
        return colon > 0
                && text.indexOf(' ') > colon
                && first.get(0).equals(title.get(title.size() - 1));
    }

    /** Dated headlines below the passage. */
    private int cards() {
        int cards = 0;
        for (int i = passage.last() + 1; i + 1 < to; i++) {
            BlockFeatures block = reading.get(i);
            boolean headline = block.isLink() || block.isHeadlineLike();
            cards += headline && reading.get(i + 1).isDateLine() ? 1 : 0;
        }
        boolean mostly = cards >= TABLE && passage.prose().size() == 1;
        return mostly ? 2 : cards >= SEVERAL ? 1 : 0;
    }

    /** A law ends with an article; a story about it has somebody speak of it. */
    private int articles() {
        long articles =
                IntStream.range(from, to)
                        .mapToObj(reading::get)
                        .filter(GenreSigns::isArticle)
                        .count();
        int above = Math.max(0, passage.last() - 1);
        boolean last =
                isArticle(reading.get(passage.last()))
                        || (!passage.holds(above) && isArticle(reading.get(above)));
        return articles >= TABLE && last ? 2 : 0;
    }

    /** A line of the word and what counts it, or the same before a paragraph. */
    private static boolean isArticle(BlockFeatures block) {
        TokenList tokens = block.tokens();
        if (tokens.size() < 2 || !tokens.word(0).is(KnownWord.Use.LAW)) {
            return false;
        }
        return Tokens.isNumber(tokens.get(1))
                || tokens.size() < Lengths.SHORTEST_HEADLINE
                || block.parted();
    }

    /**
     * Lines and paragraphs that begin with a word or two and a colon, none twice: words and what
     * they mean, a question and its ruling. Who speaks in an interview does so twice.
     */
    private int labels() {
        Set<List<String>> labels = new HashSet<>();
        int listed = 0;
        int lines = 0;
        for (int i = begin(); i < head; i++) {
            BlockFeatures block = reading.get(i);
            boolean line = block.words() >= Lengths.SHORTEST_HEADLINE && !block.isMarked();
            lines += line && !block.isDateLine() ? 1 : 0;
            List<String> label = label(block);
            if (label != null && !labels.add(label)) {
                return 0;
            }
            listed += label != null && block.tokens().word(0).is(KnownWord.Use.FIELD) ? 1 : 0;
        }
        if (2 * listed >= lines && listed >= SEVERAL) {
            return 2;
        }
        boolean entries = labels.stream().anyMatch(this::isInHeadline);
        return entries && 2 * labels.size() >= lines && labels.size() >= TABLE ? 1 : 0;
    }

    /** A page about a word has it in the headline. */
    private boolean isInHeadline(List<String> label) {
        return story.isTitled()
                && reading.get(story.title()).tokens().stream().anyMatch(label::contains);
    }

    /** A question above a ruling is no paragraph, and may be taken for the headline. */
    private int begin() {
        boolean question =
                story.isTitled() && reading.get(story.title()).ending() == Ending.QUESTION;
        return story.isTitled() && !question ? story.title() + 1 : story.begin();
    }

    private static @Nullable List<String> label(BlockFeatures block) {
        String text = block.folded();
        int colon = text.indexOf(COLON);
        if (block.isLink() || colon <= 0 || colon > LONGEST_LABEL || colon > text.length() - 2) {
            return null;
        }
        int size = Tokens.count(text.substring(0, colon), 0);
        boolean label = size > 0 && size <= 2 && block.words() > Lengths.LONGEST_NAME;
        return label ? block.tokens().subList(0, size) : null;
    }

    /** Numbers in brackets, as the notes of an entry have them, behind two sentences or more. */
    private int notes() {
        int notes = 0;
        for (int i = story.begin(); i < head; i++) {
            String text = reading.get(i).block().text();
            for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
                int end = at + 1;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                boolean note = end > at + 1 && end < text.length() && text.charAt(end) == ']';
                notes += note ? 1 : 0;
            }
        }
        return notes >= SEVERAL ? 1 : 0;
    }

    /** A line of a song that comes again. */
    private int refrain() {
        for (int i = story.begin(); i < head; i++) {
            BlockFeatures block = reading.get(i);
            boolean line =
                    block.words() >= Lengths.SHORTEST_HEADLINE
                            && !block.isMarked()
                            && !block.isLink()
                            && fieldWords(block) == 0
                            && block.ending() == Ending.OPEN
                            && block.block().kind() != BlockKind.HEADING;
            if (line && i != story.title() && againWithin(block, i)) {
                return 1;
            }
        }
        return 0;
    }

    private boolean againWithin(BlockFeatures block, int position) {
        List<Integer> same = reading.repeats().of(block);
        int last = same.get(same.size() - 1);
        return last > position && last < to;
    }

    /**
     * Returns what a list of how much of what says, as recipes have it; a recipe with a day or a
     * name above it is an article.
     */
    int measures() {
        int measures = 0;
        for (int i = story.begin(); i < head; i++) {
            TokenList tokens = reading.get(i).tokens();
            boolean line = tokens.size() > 1 && tokens.size() <= LONGEST_FIELD;
            for (int word = 0; line && word < Math.min(TABLE, tokens.size()); word++) {
                if (tokens.word(word).is(KnownWord.Use.MEASURE)) {
                    measures++;
                    break;
                }
            }
        }
        return measures > TABLE ? 2 : measures == TABLE ? 1 : 0;
    }

    /** How many lines end in the same brackets, as headings that readers may edit do. */
    private int parts() {
        Set<String> tails = new HashSet<>();
        int again = 0;
        for (int i = from; i < to; i++) {
            String text = reading.get(i).block().text();
            int open = text.endsWith("]") ? text.lastIndexOf('[') : 0;
            boolean edited =
                    open > 0
                            && reading.get(i).words() <= LONGEST_FIELD
                            && text.codePoints().skip(open).anyMatch(Character::isLetter);
            again += edited && !tails.add(text.substring(open)) ? 1 : 0;
        }
        return again + Math.min(1, tails.size());
    }

    /** The headline, or where there is none a line in its place, names what the page is about. */
    private int title() {
        if (story.isTitled() && fieldWords(reading.get(story.title())) > 0) {
            return 1;
        }
        int least = story.isTitled() ? SEVERAL : 1;
        for (int i = from; i < passage.first(); i++) {
            BlockFeatures block = reading.get(i);
            boolean named =
                    block.isHeadlineLike() && !block.isMarked() && fieldWords(block) >= least;
            if (named || (!story.isTitled() && isOfTheSite(i))) {
                return 1;
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
        return heading && block.isMarkedAs(Marker.FOOTER);
    }

    private static int fieldWords(BlockFeatures block) {
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
    private int different(KnownWord.Use... uses) {
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
