package io.github.khabar.date.publication;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateFlag;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.Precision;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a line of a page says of days: nothing else, a place and a day, or words beside one.
 */
final class DateLines {
    private static final int LONGEST_LINE = 160;

    /** A date that leads to the day's archive. */
    private static final int LONGEST_LINKED = 40;

    /** A day before it is what a story tells of. */
    private static final int FIRST_YEAR_OF_THE_WEB = 1991;

    /** A month's name, a day or a year alone. */
    private static final int LONGEST_PART = 12;

    private static final double WHOLE_LINE = 0.6;
    private static final char COPYRIGHT = '\u00A9';

    private final DateParser parser;
    private final DateContext context;

    /** What was found in each block that was asked about: several questions are asked of each. */
    private final Map<Block, List<DateMention>> found = new HashMap<>();

    DateLines(DateParser parser, DateContext context) {
        this.parser = parser;
        this.context = context;
    }

    /** Returns the days that a block tells, in its order. */
    List<DateMention> days(Block block) {
        List<DateMention> mentions = in(block);
        if (mentions.isEmpty()) {
            return mentions;
        }
        List<DateMention> days = new ArrayList<>();
        for (DateMention mention : mentions) {
            if (isDay(mention)) {
                days.add(mention);
            }
        }
        return days;
    }

    List<DateMention> in(Block block) {
        List<DateMention> known = found.get(block);
        if (known == null) {
            known = find(block);
            found.put(block, known);
        }
        return known;
    }

    private List<DateMention> find(Block block) {
        return parser.find(SpacedDate.joined(GluedDates.first(block.text())), context);
    }

    /** Returns the day that lines of a word or a number each make together, or null. */
    @Nullable DateMention inParts(List<Block> parts) {
        StringBuilder row = new StringBuilder();
        DateMention day = null;
        for (Block part : parts) {
            if (part.text().isEmpty() || part.text().length() > LONGEST_PART) {
                return day;
            }
            row.append(part.text()).append(' ');
            DateMention whole = row.length() > part.text().length() + 1 ? whole(row) : null;
            day = whole == null ? day : whole;
        }
        return day;
    }

    private @Nullable DateMention whole(CharSequence row) {
        String text = row.toString();
        return parser.find(text, context).stream()
                .filter(m -> isDay(m) && letters(m.raw()) == letters(text))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether a block is a line that may hold a date of its own. */
    static boolean isLine(Block block) {
        String text = block.text();
        return block.kind() != BlockKind.CAPTION
                && isLonger(text, 0)
                && !isLonger(text, block.linkDensity() <= 0.5 ? LONGEST_LINE : LONGEST_LINKED);
    }

    /** Returns whether a block is so short that it is no paragraph. */
    static boolean isShort(Block block) {
        return !isLonger(block.text(), LONGEST_LINE / 2);
    }

    static boolean isDay(DateMention mention) {
        PartialDate date = mention.date();
        return date != null
                && date.precision() == Precision.DAY
                && date.year() >= FIRST_YEAR_OF_THE_WEB
                && mention.until() == null;
    }

    /** Returns whether a day is most of a line. */
    static boolean isMost(DateMention mention, Block block) {
        return letters(mention.raw()) >= WHOLE_LINE * Math.max(1, letters(block.text()));
    }

    /** Returns whether so many letters of a line are most of it. */
    static boolean isMost(int letters, Block block) {
        return letters >= WHOLE_LINE * letters(block.text());
    }

    /** Returns whether a line is little more than a day. */
    boolean isDay(Block block) {
        if (isLine(block)) {
            for (DateMention day : days(block)) {
                if (isMost(day, block)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a line is little more than a day, without a time of day or a label. */
    boolean isBareDay(Block block) {
        return isDay(block) && !isTimed(block) && DateLabel.before(block.text()) == DateLabel.NONE;
    }

    private boolean isTimed(Block block) {
        for (DateMention mention : in(block)) {
            if (mention.time() != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a line tells what day it is: a blank stands before its comma, as themes write
     * it, it calls the day today, or the day is later than the site's last change behind it.
     */
    boolean isClock(Block block) {
        List<DateMention> days = days(block);
        for (DateMention day : days) {
            if (day.flags().contains(DateFlag.TODAY)
                    || day.raw().contains(" ,")
                    || day.raw().contains(" ،")) {
                return true;
            }
        }
        return days.size() == 2 && isBeforeChange(block, days.get(0), days.get(1));
    }

    /** Returns whether a line is no other story's: it tells what day it is, or its label does. */
    boolean isToldByPage(Block block) {
        return isClock(block) || isLabelled(block);
    }

    /** Returns whether words stand beside a day, or a label before it. */
    boolean isToldOfStory(Block block) {
        return !isDay(block) || DateLabel.before(block.text()) != DateLabel.NONE;
    }

    private static boolean isBeforeChange(Block block, DateMention day, DateMention change) {
        PartialDate first = day.date();
        PartialDate last = change.date();
        String text = block.text();
        return first != null
                && last != null
                && first.compareTo(last) > 0
                && DateLabel.before(text.substring(0, day.begin())) == DateLabel.NONE
                && DateLabel.before(text.substring(day.end(), change.begin()))
                        == DateLabel.MODIFIED;
    }

    /** Returns whether a line opens with a label and the day that it announces. */
    boolean isLabelled(Block block) {
        if (isLine(block)) {
            for (DateMention day : days(block)) {
                if (DateLabel.isAll(block.text().substring(0, day.begin()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns whether a line is a place, a dash and a date, which other stories' lines are not: the
     * list above it has ended.
     */
    boolean isPlaced(Block block) {
        String text = block.text();
        if (isLine(block)) {
            for (DateMention day : days(block)) {
                String before = text.substring(0, day.begin());
                if (letters(before) > 0
                        && Dash.ends(before)
                        && letters(text.substring(day.end())) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a line tells of a day in a sentence, or of a picture, as captions do. */
    static boolean isCaption(DateMention mention, Block block) {
        String text = block.text();
        boolean sentence = text.endsWith(".") && !Dash.ends(text.substring(0, mention.begin()));
        return !isMost(mention, block) && (sentence || text.indexOf(COPYRIGHT) >= 0);
    }

    /** Returns whether words end like an agency's sign-off: initials and slashes before the day. */
    static boolean isSignature(String before) {
        String text = before.strip();
        return text.endsWith("/") && text.indexOf('/') < text.length() - 1;
    }

    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            letters += Character.isLetterOrDigit(text.codePointAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** Returns whether a text looks longer: the marks over its letters take no room. */
    static boolean isLonger(String text, int length) {
        int shown = 0;
        for (int i = 0; i < text.length() && shown <= length; i++) {
            shown += Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        return shown > length;
    }
}
