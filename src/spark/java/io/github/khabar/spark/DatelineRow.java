package io.github.khabar.spark;

import io.github.khabar.Dateline;
import org.jspecify.annotations.Nullable;

/** A dateline as a column of Spark's. */
public final class DatelineRow {
    private final Dateline dateline;

    DatelineRow(Dateline dateline) {
        this.dateline = dateline;
    }

    /** Returns the place. */
    public String getPlace() {
        return dateline.place();
    }

    /** Returns the agency's canonical name. */
    public @Nullable String getAgency() {
        return dateline.agency();
    }

    /** Returns the date as far as it is known. */
    public @Nullable String getDate() {
        return dateline.date() == null ? null : dateline.date().toString();
    }

    /** Returns the words it was read from. */
    public String getRaw() {
        return dateline.raw();
    }
}
