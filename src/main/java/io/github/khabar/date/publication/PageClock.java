package io.github.khabar.date.publication;

import io.github.khabar.date.PartialDate;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.story.StoryRegion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Tells the day that a site shows its readers above a story, as a clock, from the story's own. */
final class PageClock {
    /** A headline may stand so far below the line that a clock is told from. */
    private static final int NEAR_TEXT = 2;

    private final Content content;
    private final StoryRegion story;
    private final DateLines lines;
    private final List<Block> blocks;

    PageClock(Content content, StoryRegion story, DateLines lines) {
        this.content = content;
        this.story = story;
        this.lines = lines;
        this.blocks = content.page().blocks();
    }

    /** A bare day above the headline and a day before it below: the site told what day it was. */
    void dropFrom(List<DateCandidate> found) {
        NavigableMap<Integer, PartialDate> earliest = new TreeMap<>(Comparator.reverseOrder());
        for (DateCandidate candidate : found) {
            if (!candidate.modified() && !isBareAbove(candidate.block())) {
                earliest.merge(candidate.block(), candidate.date(), PageClock::earlier);
            }
        }
        PartialDate below = null;
        for (Map.Entry<Integer, PartialDate> told : earliest.entrySet()) {
            below = below == null ? told.getValue() : earlier(below, told.getValue());
            told.setValue(below);
        }
        found.removeIf(
                c -> {
                    Map.Entry<Integer, PartialDate> told = earliest.lowerEntry(c.block());
                    return told != null
                            && told.getValue().compareTo(c.date()) < 0
                            && isBareAbove(c.block());
                });
    }

    private static PartialDate earlier(PartialDate one, PartialDate other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private boolean isBareAbove(int block) {
        return block >= 0 && block < story.begin() && lines.isBareDay(blocks.get(block));
    }

    /**
     * Returns whether a page begins with bare days, down to this line: so do sites tell their
     * readers what day it is. A story's line has a time of day or a label, or no headline between
     * it and the story.
     */
    boolean holds(int index) {
        if (story.headline() == null && story.text().first() - index <= NEAR_TEXT) {
            return false;
        }
        if (content.page().isText()) {
            return isPrintedTwice(index) || lines.isClock(blocks.get(index));
        }
        for (int i = 0; i <= index; i++) {
            Block block = blocks.get(i);
            if (!block.text().isEmpty() && !lines.isBareDay(block)) {
                return isPrintedAbove(index);
            }
        }
        return true;
    }

    /** A bare day that stands on a page's top twice is its clock, on a screen wide or narrow. */
    private boolean isPrintedAbove(int index) {
        return lines.isBareDay(blocks.get(index))
                && blocks.subList(0, index).stream()
                        .anyMatch(block -> block.text().equals(blocks.get(index).text()));
    }

    private boolean isPrintedTwice(int index) {
        String day = blocks.get(index).text();
        return lines.isBareDay(blocks.get(index))
                && blocks.subList(0, story.begin()).stream()
                                .filter(block -> block.text().equals(day))
                                .count()
                        > 1;
    }
}
