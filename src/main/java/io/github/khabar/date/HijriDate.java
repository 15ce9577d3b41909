package io.github.khabar.date;

import java.io.Serializable;

/**
 * A Hijri date as a page wrote it.
 *
 * @param year the Hijri year
 * @param month the month, 1 (Muharram) to 12, or 0 where it is not known
 * @param day the day of the month, 1 to 30, or 0 where it is not known
 * @param variant the calendar it was converted in
 */
public record HijriDate(int year, int month, int day, HijriVariant variant)
        implements Serializable {}
