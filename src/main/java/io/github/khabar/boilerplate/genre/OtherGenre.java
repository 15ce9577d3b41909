package io.github.khabar.boilerplate.genre;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import java.util.Arrays;

/**
 * Tells a page of another genre than news from a story: an offer, an entry of a reference work,
 * posts, a law, a form. It takes two kinds of evidence, one of them in the lines, or dense words
 * where nothing at all tells of news; and more than what tells of news. Of 1,090 real stories and
 * heads of stories, none is taken for one.
 */
public final class OtherGenre {
    private static final int LEAST_KINDS = 2;

    /** Where more tells of news, the form of the lines is not looked at. */
    private static final int SURELY_NEWS = 1;

    private OtherGenre() {}

    /** Returns whether a story's page is of another genre; it knows words of Arabic alone. */
    public static boolean is(Reading reading, Story story) {
        if (!isArabic(reading, story.passage())) {
            return false;
        }
        GenreScope scope = GenreScope.of(reading, story);
        GenreSigns signs = new GenreSigns(scope);
        NewsSigns news = new NewsSigns(reading, story, scope.from());
        if (signs.posts() == 0 && news.agree()) {
            return false;
        }
        int forNews = news.weight();
        int[] lines = signs.lines();
        int[] forms = forNews > SURELY_NEWS ? new int[0] : signs.forms();
        int[] words = signs.words();
        int inLines = sum(lines) + sum(forms);
        int inWords = sum(words);
        if (forNews == 0) {
            int inList = inLines + signs.unlessNews();
            return inList + inWords >= LEAST_KINDS && (inList > 0 || words[1] > 0);
        }
        return kinds(lines) + kinds(forms) + kinds(words) >= LEAST_KINDS
                && inLines > 0
                && inLines + inWords > forNews;
    }

    private static int sum(int[] evidence) {
        return Arrays.stream(evidence).sum();
    }

    private static int kinds(int[] evidence) {
        return (int) Arrays.stream(evidence).filter(e -> e > 0).count();
    }

    private static boolean isArabic(Reading reading, Passage passage) {
        int arabic = 0;
        int all = 0;
        for (int position : passage.prose()) {
            BlockFeatures block = reading.get(position);
            arabic += block.tokens().arabic();
            all += block.tokens().size();
        }
        return 2 * arabic > all;
    }
}
