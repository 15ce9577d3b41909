package io.github.khabar.date.grammar;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time of day.
 *
 * @param begin the first token
 * @param end the token after the last one
 * @param time the time as read
 * @param zone the zone it names, or null
 * @param openHalf whether nothing tells the half of the day of an hour up to twelve
 * @param words whether the hour is in words, which are never those of a 24-hour clock
 */
public record TimeItem(
        int begin, int end, LocalTime time, @Nullable ZoneId zone, boolean openHalf, boolean words)
        implements Item {}
