package io.github.khabar.boilerplate.genre;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.BlockKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the form of the lines tells that a page explains words or things, answers questions or
 * sings.
 */
final class GenreForms {
    private static final int TABLE = 3;
    private static final int SEVERAL = 2;
    private static final char COLON = ':';
    private static final String BRACKET = " (";

    /** Letters of one or two words before a colon. */
    private static final int LONGEST_LABEL = 24;

    private final Reading reading;
    private final Story story;
    private final Passage passage;
    private final int to;
    private final int head;
    private final GenreWords words;

    GenreForms(GenreScope scope, GenreWords words) {
        this.reading = scope.reading();
        this.story = scope.story();
        this.passage = scope.passage();
        this.to = scope.to();
        this.head = scope.head();
        this.words = words;
    }

    /**
     * A short title whose words, or a noun for what it names, open the first paragraph, as entries
     * of reference works do, and say right away what it is.
     */
    int entry() {
        TokenList first = reading.get(passage.first()).tokens();
        boolean portrait =
                first.begins(KnownWord.Use.LIFE) && words.different(KnownWord.Use.LIFE) > 1;
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
        return opens && (portrait || isToldWhat(title, first)) ? 2 : opens ? 1 : 0;
    }

    private boolean isToldWhat(TokenList title, TokenList first) {
        String text = reading.get(passage.first()).folded();
        String name = reading.get(story.title()).folded();
        boolean again = first.subList(0, title.size()).equals(title);
        return again
                && (first.word(title.size()).is(KnownWord.Use.COPULA)
                        || text.startsWith(BRACKET, Math.min(text.length(), name.length())));
    }

    private boolean isDefined(TokenList title, TokenList first) {
        String text = reading.get(passage.first()).block().text();
        int colon = text.indexOf(COLON);
        return colon > 0
                && text.indexOf(' ') > colon
                && first.get(0).equals(title.get(title.size() - 1));
    }

    /**
     * Lines and paragraphs that begin with a word or two and a colon, none twice: words and what
     * they mean, a question and its ruling. Who speaks in an interview does so twice.
     */
    int labels() {
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
    int notes() {
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
    int refrain() {
        for (int i = story.begin(); i < head; i++) {
            BlockFeatures block = reading.get(i);
            boolean line =
                    block.words() >= Lengths.SHORTEST_HEADLINE
                            && !block.isMarked()
                            && !block.isLink()
                            && GenreWords.fields(block) == 0
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
}
