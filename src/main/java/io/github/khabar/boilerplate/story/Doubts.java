package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.DeclaredKind;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.genre.Offer;
import io.github.khabar.boilerplate.genre.OtherGenre;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.passage.Gap;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.PolicyWords;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import io.github.khabar.page.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was chosen as the story is one at all: home, category, search and about pages have
 * none.
 */
public final class Doubts {
    private static final int UNCOUNTED = -1;
    private static final Set<BlockKind> LISTED =
            EnumSet.of(BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.CONTROL);
    private final Reading reading;
    private final Crowd crowd;
    private final Story story;
    private final Passage passage;
    private int headlines = UNCOUNTED;

    /**
     * What the chosen blocks are instead.
     *
     * @param label their label
     * @param reason why, for people
     * @param open whether the form of the prose alone speaks against it, so that other evidence may
     *     overrule
     */
    public record Verdict(Label label, String reason, boolean open) {}

    /**
     * All the prose of a page.
     *
     * @param passages how many passages it makes
     * @param cutOff how many of them are cut off
     * @param weight how many letters it has
     * @param carriedOn how many letters the heaviest passage has whose paragraphs carry on from one
     *     another
     * @param listing the position of the first main heading of a page of results, or how many
     *     blocks there are
     */
    record Crowd(int passages, long cutOff, long weight, int carriedOn, int listing) {
        static Crowd of(Reading reading, List<Passage> passages) {
            int listing = 0;
            while (listing < reading.size() && !isMainHeading(reading.get(listing))) {
                listing++;
            }
            long weight = 0;
            int carriedOn = 0;
            int cutOff = 0;
            for (Passage passage : passages) {
                weight += passage.weight();
                carriedOn = Math.max(carriedOn, passage.openers() > 0 ? passage.weight() : 0);
                cutOff += passage.isCutOff() ? 1 : 0;
            }
            return new Crowd(passages.size(), cutOff, weight, carriedOn, listing);
        }

        private static boolean isMainHeading(BlockFeatures block) {
            return block.block().kind() == BlockKind.HEADING
                    && block.block().level() <= 1
                    && block.isMarkedAs(Marker.LISTING);
        }
    }

    Doubts(Reading reading, Crowd crowd, Story story) {
        this.reading = reading;
        this.crowd = crowd;
        this.story = story;
        this.passage = story.passage();
    }

    /** Returns why what was chosen is no story, or null where nothing speaks against it. */
    @Nullable Verdict verdict() {
        if (PolicyWords.areIn(reading, passage)) {
            return new Verdict(Label.COMMENTS, "no story: the site's own rules", false);
        }
        if (isAboutTheSite()) {
            return new Verdict(Label.FOOTER, "no story: a page about the site", false);
        }
        if (reading.kind() == DeclaredKind.LISTING || isListing()) {
            return new Verdict(Label.RELATED, "no story: a page of results or a form", false);
        }
        if (reading.kind() != DeclaredKind.STORY && new Offer(reading, story).isMade()) {
            return new Verdict(Label.OTHER, "no story: something for sale", false);
        }
        if (OtherGenre.is(reading, story)) {
            return new Verdict(Label.OTHER, "no story: another genre than news", false);
        }
        if (reading.kind() != DeclaredKind.STORY && isOfPosts()) {
            return new Verdict(Label.COMMENTS, "no story: posts of several people", false);
        }
        if (!isDeclared() && isLonely()) {
            return new Verdict(Label.RELATED, "no story: one paragraph without a headline", true);
        }
        if (!isDeclared() && passage.openers() == 0 && isList()) {
            return new Verdict(Label.RELATED, "no story: a list of other stories", true);
        }
        return reading.layout().isFlat() || new ArticleSigns(reading, story).areThere()
                ? null
                : byCompany();
    }

    private boolean isOfPosts() {
        return passage.prose().stream().allMatch(p -> reading.layout().isInPost(reading.get(p)));
    }

    /** Without a sign of an article it matters what the prose stands among. */
    private @Nullable Verdict byCompany() {
        if (isOfEntries()) {
            return new Verdict(Label.RELATED, "no story: one of many entries alike", true);
        }
        if (isThin() && wordsBeside() > words()) {
            return new Verdict(Label.RELATED, "no story: a few words amid other things", true);
        }
        return null;
    }

    private boolean isOfEntries() {
        List<Integer> prose = passage.prose();
        long entries = prose.stream().filter(p -> isEntry(reading.get(p))).count();
        return entries >= Shares.IN_ENTRIES * prose.size();
    }

    private boolean isEntry(BlockFeatures block) {
        return block.beginsWithLink() || reading.layout().isInOneOfMany(block);
    }

    private boolean isThin() {
        return words() < Lengths.LONG_PASSAGE;
    }

    private int words() {
        return passage.prose().stream().mapToInt(p -> reading.get(p).words()).sum();
    }

    /**
     * How many words of lists, tables, forms and links stand in the innermost element around the
     * headline and the prose, or, where there is no headline, in the one around that.
     */
    private int wordsBeside() {
        int begin = story.isTitled() ? story.title() : passage.first();
        Container around = reading.layout().around(reading.get(begin), reading.get(passage.last()));
        Container parent = around.parent();
        Container company = story.isTitled() || parent == null ? around : parent;
        int beside = 0;
        for (int i = 0; i < reading.size(); i++) {
            BlockFeatures block = reading.get(i);
            boolean apart = i < passage.first() || i > passage.last();
            if (apart && isAmongOthers(block) && reading.layout().isIn(block, company)) {
                beside += block.tokens().size();
            }
        }
        return beside;
    }

    private boolean isAmongOthers(BlockFeatures block) {
        boolean listed = LISTED.contains(block.block().kind()) || block.isDateLine();
        return (listed || block.linked() > Shares.PARTLY_LINKED)
                && !block.isMarked()
                && reading.layout().hint(block) == null;
    }

    /**
     * The page declares the headline above the story, and the story is about it: a section's name
     * is not enough.
     */
    private boolean isDeclared() {
        return Confidence.isDeclared(reading, story)
                && passage.lead().share(reading.words().of(story.title()))
                        >= Shares.HEADLINE_OF_LEAD;
    }

    /**
     * One paragraph amid other things, with no headline or one that leads elsewhere: a teaser, or
     * what a page says of its section.
     */
    private boolean isLonely() {
        return passage.prose().size() == 1
                && reading.size() >= Counts.FULL_PAGE
                && !(passage.first() == 0 && isLong())
                && (story.isTitled()
                        ? reading.get(story.title()).linked() > Shares.PARTLY_LINKED
                        : reading.headlines().about(passage.vocabulary(), reading.words()) == null);
    }

    private boolean isList() {
        return isTeaser()
                || isEachUnderItsHeadline()
                || isOfListItems()
                || isUnrelated()
                || isOneOfMany()
                || isAboveAStory();
    }

    /**
     * One paragraph that was cut off; a story in one paragraph may end in three dots, too, and a
     * long one that is the only such, or has the page for itself, is all that a wall shows.
     */
    private boolean isTeaser() {
        boolean only =
                (crowd.cutOff() == 1 && (isLong() || isAllOfText()))
                        || reading.unstopped().hold(passage.first());
        return passage.isCutOff()
                && passage.prose().size() == 1
                && passage.weight() < Lengths.LONG_STORY_LETTERS
                && !only;
    }

    /** Stripped text that is a headline, a few labels and one paragraph. */
    private boolean isAllOfText() {
        return reading.layout().isFlat() && story.isTitled() && reading.size() < Counts.FULL_PAGE;
    }

    private boolean isLong() {
        return reading.get(passage.first()).words() >= Lengths.LONGER_THAN_TEASER;
    }

    /** Teasers under a headline each, and a longer story that reads on further down. */
    private boolean isAboveAStory() {
        int joints = passage.prose().size() - 1;
        return joints >= 1 && headlines() == joints && passage.weight() < crowd.carriedOn();
    }

    private boolean isEachUnderItsHeadline() {
        int joints = passage.prose().size() - 1;
        return joints >= 2 && headlines() >= Shares.UNDER_OWN_HEADLINE * joints && isOfTeasers();
    }

    /** Teasers have dates, names or links between them, or end in three dots; parts have not. */
    private boolean isOfTeasers() {
        List<Integer> prose = passage.prose();
        for (int i = 0; i < prose.size(); i++) {
            if (reading.get(prose.get(i)).ending() != Ending.STOP) {
                return true;
            }
            if (i > 0) {
                Gap gap = Gap.between(reading, prose.get(i - 1), prose.get(i));
                if (gap.dates() > 0 || gap.asides() > 0 || gap.dated()) {
                    return true;
                }
            }
        }
        return !story.isTitled() && passage.first() > 0;
    }

    /**
     * How many of the blocks but the first have a headline above them; a question may be an
     * interviewer's.
     */
    private int headlines() {
        if (headlines == UNCOUNTED) {
            headlines = countHeadlines();
        }
        return headlines;
    }

    private int countHeadlines() {
        List<Integer> prose = passage.prose();
        int count = 0;
        for (int i = 1; i < prose.size(); i++) {
            Gap gap = Gap.between(reading, prose.get(i - 1), prose.get(i));
            boolean headed = gap.headline() >= 0 && !gap.timed();
            count += headed && reading.get(gap.headline()).ending() != Ending.QUESTION ? 1 : 0;
        }
        return count;
    }

    private boolean isOfListItems() {
        return passage.prose().size() >= Counts.SEVERAL_PARAGRAPHS
                && passage.prose().stream()
                        .allMatch(p -> reading.get(p).block().kind() == BlockKind.LIST_ITEM);
    }

    private boolean isUnrelated() {
        return passage.prose().size() >= Counts.MANY_PARAGRAPHS
                && headlines() * Counts.HEADED_ONE_IN >= passage.prose().size()
                && passage.unrelated() >= Shares.UNRELATED_JOINTS * (passage.prose().size() - 1)
                && isOfTeasers();
    }

    private boolean isOneOfMany() {
        boolean alone = headlines() == passage.prose().size() - 1;
        return alone
                && crowd.passages() >= Counts.MANY_PASSAGES
                && passage.weight() < Shares.SMALL_PART * crowd.weight();
    }

    private boolean isListing() {
        if (crowd.listing() < passage.first()) {
            return true;
        }
        for (int i = Math.max(0, passage.first() - Counts.SECTION_HEADING_REACH);
                i < passage.first();
                i++) {
            if (reading.layout().isFlat() && reading.get(i).isMarkedAs(Marker.LISTING)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboutTheSite() {
        if (story.isTitled()) {
            return false;
        }
        for (int i = passage.first() - 1;
                i >= Math.max(0, passage.first() - Counts.SECTION_HEADING_REACH);
                i--) {
            BlockFeatures block = reading.get(i);
            if (block.isMarkedAs(Marker.FOOTER) && !block.isRowOfPhrases() && isHeading(block)) {
                return true;
            }
        }
        return false;
    }

    /** In stripped text a menu may end right above the story: it takes what stands there twice. */
    private boolean isHeading(BlockFeatures block) {
        if (!reading.layout().isFlat()) {
            return block.block().kind() == BlockKind.HEADING;
        }
        return passage.openers() == 0 || reading.repeats().count(block) > 1;
    }
}
