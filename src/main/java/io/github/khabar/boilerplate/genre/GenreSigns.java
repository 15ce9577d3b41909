package io.github.khabar.boilerplate.genre;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.DeclaredKind;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Lengths;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the lines in and around a passage and its words tell of a page that offers, explains or
 * gathers posts: each kind of evidence is 0 where there is none, 1 or 2.
 */
final class GenreSigns {
    private static final int TABLE = 3;
    private static final int SEVERAL = 2;

    /** Words of a heading that readers may edit. */
    private static final int LONGEST_EDITED_HEAD = 8;

    private final GenreScope scope;
    private final GenreForms formOf;
    private final GenreParts parts;
    private final GenreWords wordsOf;
    private final Reading reading;
    private final Story story;
    private final Passage passage;
    private final int from;
    private final int to;
    private final int posts;

    GenreSigns(GenreScope scope) {
        this.scope = scope;
        this.wordsOf = new GenreWords(scope);
        this.formOf = new GenreForms(scope, wordsOf);
        this.parts = new GenreParts(scope);
        this.reading = scope.reading();
        this.story = scope.story();
        this.passage = scope.passage();
        this.from = scope.from();
        this.to = scope.to();
        boolean lines = new PostLines(reading, passage, from, to).areThere();
        this.posts = lines || editedHeads() >= SEVERAL ? 2 : 0;
    }

    /** Returns what each kind of evidence says that lies in the lines, not in the words. */
    int[] lines() {
        return new int[] {
            new FieldLines(scope).weight(),
            anyLine(from, Offer::isPrice),
            anyLine(story.begin(), GenreSigns::isAction),
            declared(),
            formOf.entry(),
            parts.namedHeads(),
            parts.rows(),
            parts.answers(),
            cards(),
            articles(),
            posts
        };
    }

    /** Returns what each kind of evidence says that lies in the form of the lines. */
    int[] forms() {
        return new int[] {formOf.labels(), formOf.notes(), formOf.refrain()};
    }

    /** Returns what each kind of evidence says that lies in the words. */
    int[] words() {
        return wordsOf.weights();
    }

    /**
     * Returns what else may tell of another genre where nothing tells of news: a list of how much
     * of what, heads of any kind, a heading that names the site's rules; and with any of these,
     * that there is no headline.
     */
    int unlessNews() {
        int signs = wordsOf.measures() + wordsOf.rules() + parts.heads();
        return signs > 0 && !story.isTitled() ? signs + 1 : signs;
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

    /** How many lines end in the same brackets, as headings that readers may edit do. */
    private int editedHeads() {
        Set<String> tails = new HashSet<>();
        int again = 0;
        for (int i = from; i < to; i++) {
            String text = reading.get(i).block().text();
            int open = text.endsWith("]") ? text.lastIndexOf('[') : 0;
            boolean edited =
                    open > 0
                            && reading.get(i).words() <= LONGEST_EDITED_HEAD
                            && text.codePoints().skip(open).anyMatch(Character::isLetter);
            again += edited && !tails.add(text.substring(open)) ? 1 : 0;
        }
        return again + Math.min(1, tails.size());
    }
}
