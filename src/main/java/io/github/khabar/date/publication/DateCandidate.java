package io.github.khabar.date.publication;

import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.DateFlag;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.PartialDate;
import io.github.khabar.page.Source;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a page that may be its publication date.
 *
 * @param date the day it says
 * @param otherDay the day it says if its zone is a lie; null where that makes no difference
 * @param swapped the day it says if its first number is the month; null where that is not open
 * @param time the time of day it says; null where it says none
 * @param zone the zone of the time, where it is stated; null otherwise
 * @param calendar the calendar it was written in
 * @param raw its words
 * @param source where it was read
 * @param block the block it stands in, or -1
 * @param begin where it begins in the block, or -1
 * @param end where it ends in the block, exclusive, or -1
 * @param modified whether it says when the story was changed, not when it was published
 * @param weight how far it is to be believed by itself, 0 to 1
 */
record DateCandidate(
        PartialDate date,
        @Nullable PartialDate otherDay,
        @Nullable PartialDate swapped,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        DateCalendar calendar,
        String raw,
        Source source,
        int block,
        int begin,
        int end,
        boolean modified,
        double weight) {

    /** Just enough to be chosen: labelled, above the headline, its month in doubt. */
    private static final double LAST_RESORT = 0.8;

    static DateCandidate ofMention(
            DateMention mention, Source source, int block, boolean modified, double weight) {
        PartialDate date = mention.date();
        if (date == null) {
            throw new IllegalArgumentException("mention must be resolved");
        }
        return new DateCandidate(
                date,
                null,
                swapped(mention),
                mention.time(),
                mention.zone(),
                mention.calendar(),
                mention.raw(),
                source,
                block,
                mention.begin(),
                mention.end(),
                modified,
                weight * mention.confidence());
    }

    private static @Nullable PartialDate swapped(DateMention mention) {
        boolean open = mention.flags().contains(DateFlag.ORDER_AMBIGUOUS);
        return open && !mention.alternatives().isEmpty() ? mention.alternatives().get(0) : null;
    }

    /** Returns this candidate for another day. */
    DateCandidate withDate(PartialDate day) {
        return new DateCandidate(
                day, null, null, time, zone, calendar, raw, source, block, begin, end, modified,
                weight);
    }

    /** Returns this candidate as one for the day of publication. */
    DateCandidate withoutChange() {
        return new DateCandidate(
                date, otherDay, swapped, time, zone, calendar, raw, source, block, begin, end,
                false, weight);
    }

    /** Returns this change as the publication, far less to be believed. */
    DateCandidate asLastResort() {
        return new DateCandidate(
                date,
                otherDay,
                swapped,
                time,
                zone,
                calendar,
                raw,
                source,
                block,
                begin,
                end,
                false,
                weight * LAST_RESORT);
    }

    /** Its words are a value of the metadata: their offsets are no place in the block's text. */
    DateCandidate withoutSpan() {
        return new DateCandidate(
                date, otherDay, swapped, time, zone, calendar, raw, source, block, -1, -1, modified,
                weight);
    }

    /** Whether it can be of the given day. */
    boolean says(PartialDate day) {
        return date.equals(day) || day.equals(otherDay);
    }
}
