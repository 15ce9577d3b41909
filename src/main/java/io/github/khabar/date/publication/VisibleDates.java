package io.github.khabar.date.publication;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateFlag;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.Precision;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Source;
import io.github.khabar.story.StoryRegion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private static final double ABOVE_TRUST = 0.9;
    private static final int LONGEST_LINE = 160;

    /** A date that leads to the day's archive. */
    private static final int LONGEST_LINKED = 40;

    private static final int LEAD_PARAGRAPHS = 2;
    private static final String SENTENCE_ENDS = ".!\u061F\u2026:";
    private static final int DATELINE_REACH = 60;

    /** A day before it is what a story tells of. */
    private static final int FIRST_YEAR_OF_THE_WEB = 1991;

    /** A line without an end is a sentence of the lead only where it is longer. */
    private static final int LONGEST_TEASER = 90;

    private static final double WHOLE_LINE = 0.6;

    private static final double LABELLED = 0.95;
    private static final double OWN_LINE = 0.9;
    private static final double SHARED_LINE = 0.75;
    private static final double DATELINE = 0.85;
    private static final double AFTER = 0.6;
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

    private final DateParser parser;
    private final DateContext context;
    private final List<DateCandidate> found = new ArrayList<>();
    private final List<Block> claimed = new ArrayList<>();

    VisibleDates(DateParser parser, DateContext context) {
        this.parser = parser;
        this.context = context;
    }

    /** Returns the blocks that hold nothing but a date line. */
    List<Block> claimed() {
        return claimed;
    }

    List<DateCandidate> of(Content content) {
        StoryRegion story = StoryRegion.of(content);
        if (story == null) {
            return found;
        }
        readHead(content, story);
        readStory(content.kept().stream().filter(b -> !b.text().isEmpty()).toList());
        if (found.stream().noneMatch(c -> !c.modified())) {
            readAfter(content, story.text().last() + 1);
        }
        return found;
    }

    private void readHead(Content content, StoryRegion story) {
        int from = story.top();
        while (from < story.begin() && trust(story, from) == 0) {
            from++;
        }
        boolean list = days(content, from, story.begin()).size() > 1;
        readHead(content, story, list ? story.begin() : story.top(), story.text().first());
        if (found.isEmpty()) {
            readHead(content, story, story.text().first(), story.second());
        }
    }

    private void readHead(Content content, StoryRegion story, int from, int to) {
        for (int i = from; i < to; i++) {
            Block block = content.page().blocks().get(i);
            boolean own =
                    isOwn(content, block)
                            || (story.touchesHeadline(i)
                                    && (isClock(content, block) || isPlaced(block)));
            double trust = trust(story, i);
            if (own && !content.label(block).isBody() && isLine(block) && trust > 0) {
                readLine(block, trust);
            }
        }
    }

    /** How far a date in a block of the head is to be believed: above the headline less. */
    private static double trust(StoryRegion story, int block) {
        if (block >= story.begin()) {
            return 1;
        }
        return block < PAGE_TOP && story.begin() - block > NEAR_TITLE ? 0 : ABOVE_TRUST;
    }

    /** A line that touches the headline is not the site's, whatever menus stand near it. */
    private static boolean isClock(Content content, Block block) {
        return content.label(block) == Label.SITE_CLOCK;
    }

    /**
     * Returns whether a line is a place, a dash and a date, which other stories' lines are not: the
     * list above it has ended.
     */
    private boolean isPlaced(Block block) {
        String text = block.text();
        return isLine(block)
                && parser.find(text, context).stream()
                        .anyMatch(
                                m ->
                                        isDay(m)
                                                && letters(text.substring(0, m.begin())) > 0
                                                && Dash.ends(text.substring(0, m.begin()))
                                                && letters(text.substring(m.end())) == 0);
    }

    /** Returns whether a block may hold the story's own date. */
    static boolean isOwn(Content content, Block block) {
        return !FOREIGN.contains(content.label(block));
    }

    /** Returns the days that the lines of a stretch name; more than one are other stories'. */
    private Set<PartialDate> days(Content content, int from, int to) {
        Set<PartialDate> days = new HashSet<>();
        for (int i = from; i < to; i++) {
            Block block = content.page().blocks().get(i);
            if (isLine(block)) {
                parser.find(block.text(), context).stream()
                        .filter(VisibleDates::isDay)
                        .map(DateMention::date)
                        .forEach(days::add);
            }
        }
        return days;
    }

    /**
     * A date after the story is its own only where it stands alone: a list of dates is other
     * stories'.
     */
    private void readAfter(Content content, int from) {
        int end = Math.min(content.page().blocks().size(), from + LIST_REACH);
        if (days(content, from, end).size() != 1) {
            return;
        }
        for (int i = from; i < Math.min(end, from + AFTER_STORY); i++) {
            Block block = content.page().blocks().get(i);
            if (isOwn(content, block) && isLine(block)) {
                readLine(block, AFTER);
            }
        }
    }

    private static boolean isLine(Block block) {
        return block.kind() != BlockKind.CAPTION
                && !block.text().isEmpty()
                && block.text().length() <= LONGEST_LINE
                && (block.linkDensity() <= 0.5 || block.text().length() <= LONGEST_LINKED);
    }

    /** Reads a line that stands apart and returns whether it is nothing but a date line. */
    private boolean readLine(Block block, double trust) {
        int covered = 0;
        boolean labelled = false;
        boolean any = false;
        int after = 0;
        for (DateMention mention : parser.find(block.text(), context)) {
            DateLabel label = DateLabel.before(block.text().substring(after, mention.begin()));
            if (isDay(mention)) {
                any = true;
                covered += letters(mention.raw());
                labelled |= label != DateLabel.NONE;
                double weight =
                        label != DateLabel.NONE
                                ? LABELLED
                                : share(mention, block) >= WHOLE_LINE ? OWN_LINE : SHARED_LINE;
                addVisible(mention, block, label, weight * trust);
            }
            after = mention.end();
        }
        return any && (labelled || covered >= WHOLE_LINE * letters(block.text()));
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
            if (edge && block.text().length() <= LONGEST_LINE / 2 && isDateLine(block)) {
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
        for (DateMention mention : parser.find(text, context)) {
            if (isDay(mention) && !mention.flags().contains(DateFlag.RELATIVE)) {
                String before = text.substring(0, mention.begin());
                boolean ends = letters(text.substring(mention.end())) == 0;
                return share(mention, block) >= WHOLE_LINE
                        || (ends
                                && (Dash.ends(before)
                                        || DateLabel.before(before) != DateLabel.NONE));
            }
        }
        return false;
    }

    private void readLead(Block block) {
        for (DateMention mention : parser.find(block.text(), context)) {
            if (!isDay(mention) || mention.flags().contains(DateFlag.YEAR_INFERRED)) {
                continue;
            }
            boolean relativeOnly = mention.flags().contains(DateFlag.RELATIVE);
            DateLabel label = DateLabel.opening(block.text(), mention.begin());
            if (label != DateLabel.NONE) {
                addVisible(mention, block, label, LABELLED);
            } else if (!relativeOnly && isDateline(block.text(), mention)) {
                found.add(
                        DateCandidate.ofMention(
                                mention, Source.DATELINE, block.index(), false, DATELINE));
            } else if (!relativeOnly
                    && TodayWords.begin(mention.raw())
                    && isSentence(block.text())) {
                found.add(
                        DateCandidate.ofMention(mention, Source.LEAD, block.index(), false, LEAD));
            }
        }
    }

    /** Returns whether a paragraph is none of the bare headlines that stand between paragraphs. */
    private static boolean isSentence(String text) {
        return text.length() > LONGEST_TEASER
                || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * At the head of a paragraph: a place, a dash, the date, and a dash or the end before the first
     * sentence.
     */
    private static boolean isDateline(String text, DateMention mention) {
        return mention.begin() <= DATELINE_REACH
                && Dash.ends(text.substring(0, mention.begin()))
                && Dash.begins(text.substring(mention.end()));
    }

    static boolean isDay(DateMention mention) {
        PartialDate date = mention.date();
        return date != null
                && date.precision() == Precision.DAY
                && date.year() >= FIRST_YEAR_OF_THE_WEB
                && mention.until() == null;
    }

    private static double share(DateMention mention, Block block) {
        return (double) letters(mention.raw()) / Math.max(1, letters(block.text()));
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
