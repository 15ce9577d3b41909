package io.github.khabar.spark;

import io.github.khabar.date.PartialDate;
import io.github.khabar.date.PublicationDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date of an article as a column of Spark's. */
public final class DateRow {
    private final PublicationDate date;

    DateRow(PublicationDate date) {
        this.date = date;
    }

    /** Returns the date as far as it is known, such as 2025-09-12 or 2025-09. */
    public String getDate() {
        return date.date().toString();
    }

    /** Returns the day, to sort and partition by; null where it is not known to the day. */
    public @Nullable LocalDate getDay() {
        PartialDate known = date.date();
        return known.day() == 0 ? null : LocalDate.of(known.year(), known.month(), known.day());
    }

    /** Returns the time of day, such as 08:30. */
    public @Nullable String getTime() {
        return date.time() == null ? null : date.time().toString();
    }

    /** Returns the zone of the time. */
    public @Nullable String getZone() {
        return date.zone() == null ? null : date.zone().getId();
    }

    /** Returns how much of it is known. */
    public String getPrecision() {
        return ArticleRow.name(date.precision());
    }

    /** Returns the calendar it was written in. */
    public String getCalendar() {
        return ArticleRow.name(date.calendar());
    }

    /** Returns the words it was read from. */
    public String getRaw() {
        return date.raw();
    }

    /** Returns where it was read. */
    public String getSource() {
        return ArticleRow.name(date.source());
    }

    /** Returns how sure it is, 0 to 1. */
    public double getConfidence() {
        return date.confidence();
    }
}
