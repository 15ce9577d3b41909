package io.github.khabar.date.publication;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateFlag;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PartialDate;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Source;
import io.github.khabar.story.BlockRange;
import io.github.khabar.story.StoryRegion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The candidates that a reader sees: the lines between headline and story, a line just above the
 * headline or just after the story, the dateline, and 'today' beside a date in the lead. Dates of
 * other stories, of comments and of the site's own clock stand elsewhere and are not read.
 */
final class VisibleDates {
    private static final int AFTER_STORY = 4;
    private static final int LIST_REACH = 16;

    /** The page's first lines are the site's: its clock stands there. */
    private static final int PAGE_TOP = 3;

    private static final int NEAR_TITLE = 2;

    private static final int DATE_PARTS = 3;

    /** Letters and digits of a counter: 5k, 1200. */
    private static final int LONGEST_NUMBER = 4;

    /** A page tells when it was published, changed, and what day it is. */
    private static final int MOST_OWN_DAYS = 3;

    private static final double ABOVE_TRUST = 0.9;
    private static final int LEAD_PARAGRAPHS = 2;
    private static final String SENTENCE_ENDS = ".!\u061F\u2026:";

    /** A line without an end is a sentence of the lead only where it is longer. */
    private static final int LONGEST_TEASER = 90;

    private static final double LABELLED = 0.95;
    private static final double OWN_LINE = 0.9;
    private static final double SHARED_LINE = 0.75;

    /** A machine's stamp that a scraper printed may be of the last change. */
    private static final double STAMP = 0.75;

    private static final double DATELINE = 0.85;
    private static final double AFTER = 0.6;
    private static final double RIGHT_AFTER = 0.8;
    private static final double LEAD = 0.7;

    /** What is labelled so has dates of its own, wherever it stands. */
    private static final Set<Label> FOREIGN =
            EnumSet.of(
                    Label.RELATED,
                    Label.COMMENTS,
                    Label.TICKER,
                    Label.SITE_CLOCK,
                    Label.EMBED,
                    Label.CAPTION,
                    Label.AUTHOR_BOX,
                    Label.TITLE);

    private final DateLines lines;
    private final List<DateCandidate> found = new ArrayList<>();
    private final List<Block> claimed = new ArrayList<>();

    VisibleDates(DateParser parser, DateContext context) {
        this.lines = new DateLines(parser, context);
    }

    /** Returns the blocks that hold nothing but a date line. */
    List<Block> claimed() {
        return claimed;
    }

    /**
     * Returns what a page's blocks tell.
     *
     * @param content the page
     * @param story where its story stands, or null where it has none
     */
    List<DateCandidate> of(Content content, @Nullable StoryRegion story) {
        if (story == null) {
            readAlone(content);
            return found;
        }
        readHead(content, story);
        List<Block> text = textOf(content, story);
        readStory(text);
        new PageClock(content, story, lines).dropFrom(found);
        if (!isPublicationFound()) {
            readAfter(content, story.text().last() + 1);
        }
        if (!isPublicationFound()) {
            found.addAll(new SentenceDays(lines).in(text));
        }
        return found;
    }

    private static List<Block> textOf(Content content, StoryRegion story) {
        List<Block> text = new ArrayList<>();
        for (Block block :
                content.page().blocks().subList(story.text().first(), story.text().last() + 1)) {
            if (content.label(block).isBody() && !block.text().isEmpty()) {
                text.add(block);
            }
        }
        return text;
    }

    private boolean isPublicationFound() {
        for (DateCandidate candidate : found) {
            if (!candidate.modified()) {
                return true;
            }
        }
        return false;
    }

    /** Beside a headline that has no story one day alone is its own. */
    private void readAlone(Content content) {
        List<Block> blocks = content.page().blocks();
        String title = content.title().orElse("");
        boolean headline = content.page().isText() && !title.isEmpty();
        Predicate<Block> own = block -> lines.isDay(block) || goesOn(block.text(), title);
        if (headline && days(content, 0, blocks.size(), own.negate()).size() == 1) {
            blocks.stream().filter(own).forEach(block -> readLine(block, 1));
        }
    }

    /** Whether a line says more behind the headline. */
    private static boolean goesOn(String line, String title) {
        int at = line.indexOf(title);
        return at >= 0 && at + title.length() < line.length();
    }

    /** Whether a line is the page's first and a bare day, or tells itself that it is the page's. */
    private boolean isOfPage(Content content, Block block) {
        boolean top = content.page().isText() && block.index() == 0;
        return lines.isToldByPage(block) || (top && lines.isBareDay(block));
    }

    private void readHead(Content content, StoryRegion story) {
        int from = story.top();
        while (from < story.begin() && trust(content, story, from) == 0) {
            from++;
        }
        boolean list =
                days(content, from, story.begin(), block -> isOfPage(content, block)).size() > 1;
        readHead(content, story, list ? story.begin() : story.top(), story.text().first());
        if (found.isEmpty()) {
            readHead(content, story, story.text().first(), story.second());
        }
    }

    private void readHead(Content content, StoryRegion story, int from, int to) {
        boolean list = isList(content, story);
        PageClock clock = new PageClock(content, story, lines);
        for (int i = from; i < to; i++) {
            Block block = content.page().blocks().get(i);
            readTitle(content, block);
            readParts(content, i, to);
            boolean body = content.label(block).isBody();
            double trust = list && isBelowTitle(story, i) ? 0 : trust(content, story, i);
            if (!body
                    && trust > 0
                    && DateLines.isLine(block)
                    && isOfStory(content, story, block)
                    && !(i < story.begin() && clock.holds(i))) {
                readLine(block, trust);
            }
        }
    }

    /** Stripped text may have the day, the month and the year of a date in lines of their own. */
    private void readParts(Content content, int from, int to) {
        int end = Math.min(to, from + DATE_PARTS);
        if (content.page().isText() && from + 1 < end) {
            DateMention mention = lines.inParts(content.page().blocks().subList(from, end));
            if (mention != null) {
                found.add(
                        DateCandidate.ofMention(mention, Source.VISIBLE, from, false, OWN_LINE)
                                .withoutSpan());
            }
        }
    }

    private boolean isOfStory(Content content, StoryRegion story, Block block) {
        return (isOwn(content, block) && !isCrumbs(content, block))
                || isOfHeadline(content, story, block)
                || isBesideTitle(content, block)
                || isCountOfComments(content, story, block);
    }

    /** A line that ends with the headline says the headline's day, not the page's. */
    private static boolean isCrumbs(Content content, Block block) {
        String title = content.title().orElse("");
        return !title.isEmpty() && block.text().endsWith(title);
    }

    /** Readers' words stand below a story: a line above it that speaks of them counts them. */
    private boolean isCountOfComments(Content content, StoryRegion story, Block block) {
        return content.label(block) == Label.COMMENTS
                && story.headline() != null
                && block.index() > story.headline().last()
                && block.index() < story.text().first();
    }

    /**
     * Returns whether so many days stand between headline and story that they are other stories'.
     */
    private boolean isList(Content content, StoryRegion story) {
        BlockRange headline = story.headline();
        return headline != null
                && days(content, headline.last() + 1, story.text().first(), block -> false).size()
                        > MOST_OWN_DAYS;
    }

    private static boolean isBelowTitle(StoryRegion story, int block) {
        BlockRange headline = story.headline();
        return headline != null && block > headline.last() + 1;
    }

    /**
     * How far a date in a block of the head is to be believed: above the headline less. Stripped
     * text has lost the menu below a clock: there the line's own words and its place tell.
     */
    private double trust(Content content, StoryRegion story, int index) {
        if (index >= story.begin()) {
            return 1;
        }
        boolean text = content.page().isText();
        if (text && lines.isToldOfStory(content.page().blocks().get(index))) {
            return ABOVE_TRUST;
        }
        int near = index == 0 && story.headline() != null && !text ? 1 : NEAR_TITLE;
        int away = text ? told(content, index, story.begin()) : story.begin() - index;
        return index < PAGE_TOP && away > near ? 0 : ABOVE_TRUST;
    }

    /** How many lines down to the headline say more than a number. */
    private static int told(Content content, int index, int headline) {
        return 1
                + (int)
                        content.page().blocks().subList(index + 1, headline).stream()
                                .filter(b -> DateLines.letters(b.text()) > LONGEST_NUMBER)
                                .count();
    }

    /**
     * Returns whether a line touches the headline and is its date, whatever it was taken for; above
     * it may end a list of other stories.
     */
    private boolean isOfHeadline(Content content, StoryRegion story, Block block) {
        if (!story.touchesHeadline(block.index())) {
            int above = story.begin() - block.index();
            boolean near = content.page().isText() && above > 0 && above <= NEAR_TITLE;
            return near && lines.isLabelled(block);
        }
        Label label = content.label(block);
        boolean listed = label == Label.RELATED && block.index() < story.begin();
        return label == Label.SITE_CLOCK
                || lines.isPlaced(block)
                || lines.isLabelled(block)
                || (!listed && lines.isDay(block));
    }

    /** Returns whether a headline was cut off its line, so that the date beside it is left. */
    private static boolean isBesideTitle(Content content, Block block) {
        String title = content.title().orElse("");
        return content.label(block) == Label.TITLE
                && !title.isEmpty()
                && block.text().length() > title.length()
                && (block.text().startsWith(title) || block.text().endsWith(title));
    }

    /** Returns whether a block may hold the story's own date. */
    static boolean isOwn(Content content, Block block) {
        return !FOREIGN.contains(content.label(block));
    }

    /** Returns the first days of a stretch's lines; more than one are other stories'. */
    private Set<PartialDate> days(Content content, int from, int to, Predicate<Block> without) {
        Set<PartialDate> days = new HashSet<>();
        for (int i = from; i < to; i++) {
            Block block = content.page().blocks().get(i);
            if (DateLines.isLine(block) && !without.test(block)) {
                List<DateMention> told = lines.days(block);
                PartialDate day = told.isEmpty() ? null : told.get(0).date();
                if (day != null) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    /**
     * A date after the story is its own only where it stands alone, or alone says what it is: a
     * list of dates is other stories'.
     */
    private void readAfter(Content content, int from) {
        int end = Math.min(content.page().blocks().size(), from + LIST_REACH);
        int near = Math.min(end, from + AFTER_STORY);
        boolean alone = days(content, from, end, block -> false).size() == 1;
        boolean labelled = days(content, from, near, block -> !lines.isLabelled(block)).size() == 1;
        for (int i = from; i < near && (alone || labelled); i++) {
            Block block = content.page().blocks().get(i);
            boolean line = isOwn(content, block) && DateLines.isLine(block);
            if (line && (alone || lines.isLabelled(block))) {
                readLine(block, i == from ? RIGHT_AFTER : AFTER);
            }
        }
    }

    /** Reads a line that stands apart and returns whether it is nothing but a date line. */
    private boolean readLine(Block block, double trust) {
        int covered = 0;
        boolean labelled = false;
        boolean any = false;
        int after = 0;
        for (DateMention mention : lines.in(block)) {
            DateLabel label = DateLabel.before(block.text().substring(after, mention.begin()));
            boolean told = label == DateLabel.NONE && DateLines.isCaption(mention, block);
            if (DateLines.isDay(mention) && !told) {
                any = true;
                covered += DateLines.letters(mention.raw());
                labelled |= label != DateLabel.NONE;
                addVisible(mention, block, label, weight(mention, block, label) * trust);
            }
            after = mention.end();
        }
        return any && (labelled || DateLines.isMost(covered, block));
    }

    private static double weight(DateMention mention, Block block, DateLabel label) {
        if (label != DateLabel.NONE) {
            return LABELLED;
        }
        if (IsoStamp.parse(mention.raw()).map(stamp -> stamp.time() != null).orElse(false)) {
            return STAMP;
        }
        String before = block.text().substring(0, mention.begin());
        return DateLines.isMost(mention, block) || DateLines.isSignature(before)
                ? OWN_LINE
                : SHARED_LINE;
    }

    private void addVisible(DateMention mention, Block block, DateLabel label, double weight) {
        boolean modified = label == DateLabel.MODIFIED;
        found.add(
                DateCandidate.ofMention(mention, Source.VISIBLE, block.index(), modified, weight));
    }

    private void readStory(List<Block> story) {
        for (int i = 0; i < story.size(); i++) {
            Block block = story.get(i);
            boolean edge = i < LEAD_PARAGRAPHS + 1 || i >= story.size() - LEAD_PARAGRAPHS;
            if (edge && DateLines.isShort(block) && isDateLine(block)) {
                readLine(block, 1);
                claimed.add(block);
            } else if (i < LEAD_PARAGRAPHS + claimed.size()) {
                readLead(block);
            }
        }
    }

    /**
     * A short line of the body is a date line if the date is most of it, or a place and a dash lead
     * to it.
     */
    private boolean isDateLine(Block block) {
        String text = block.text();
        for (DateMention mention : lines.in(block)) {
            if (DateLines.isDay(mention) && !mention.flags().contains(DateFlag.RELATIVE)) {
                String before = text.substring(0, mention.begin());
                boolean ends = DateLines.letters(text.substring(mention.end())) == 0;
                return DateLines.isMost(mention, block)
                        || (ends
                                && (Dash.ends(before)
                                        || DateLines.isSignature(before)
                                        || DateLabel.before(before) != DateLabel.NONE));
            }
        }
        return false;
    }

    /** A headline that says 'today' beside a day dates the page, as a lead does. */
    private void readTitle(Content content, Block block) {
        if (content.label(block) != Label.TITLE || isBesideTitle(content, block)) {
            return;
        }
        for (DateMention mention : lines.in(block)) {
            if (DateLines.isDay(mention)
                    && !mention.flags().contains(DateFlag.YEAR_INFERRED)
                    && !mention.flags().contains(DateFlag.RELATIVE)
                    && mention.flags().contains(DateFlag.TODAY)) {
                found.add(
                        DateCandidate.ofMention(mention, Source.LEAD, block.index(), false, LEAD));
            }
        }
    }

    private void readLead(Block block) {
        for (DateMention mention : lines.in(block)) {
            if (!DateLines.isDay(mention) || mention.flags().contains(DateFlag.YEAR_INFERRED)) {
                continue;
            }
            boolean relativeOnly = mention.flags().contains(DateFlag.RELATIVE);
            DateLabel label = DateLabel.opening(block.text(), mention.begin());
            if (label != DateLabel.NONE) {
                addVisible(mention, block, label, LABELLED);
            } else if (!relativeOnly && DatelineDate.isOne(block.text(), mention)) {
                found.add(
                        DateCandidate.ofMention(
                                mention, Source.DATELINE, block.index(), false, DATELINE));
            } else if (!relativeOnly
                    && mention.flags().contains(DateFlag.TODAY)
                    && isSentence(block.text())) {
                found.add(
                        DateCandidate.ofMention(mention, Source.LEAD, block.index(), false, LEAD));
            }
        }
    }

    /** Returns whether a paragraph is none of the bare headlines that stand between paragraphs. */
    private static boolean isSentence(String text) {
        return DateLines.isLonger(text, LONGEST_TEASER)
                || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
