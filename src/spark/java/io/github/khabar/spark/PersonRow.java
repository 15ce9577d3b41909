package io.github.khabar.spark;

import io.github.khabar.byline.Contributor;
import org.jspecify.annotations.Nullable;

/** A person of a byline as a column of Spark's. */
public final class PersonRow {
    private final Contributor person;

    PersonRow(Contributor person) {
        this.person = person;
    }

    /** Returns the name, without honorifics. */
    public String getName() {
        return person.name();
    }

    /** Returns what the person did. */
    public String getRole() {
        return ArticleRow.name(person.role());
    }

    /** Returns the honorifics and titles taken off the name. */
    public @Nullable String getHonorific() {
        return person.honorific();
    }

    /** Returns the organization named with the person. */
    public @Nullable String getOrganization() {
        return person.organization();
    }

    /** Returns how sure it is, 0 to 1. */
    public double getConfidence() {
        return person.confidence();
    }
}
