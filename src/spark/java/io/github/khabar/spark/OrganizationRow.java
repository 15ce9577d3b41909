package io.github.khabar.spark;

import io.github.khabar.byline.Organization;
import org.jspecify.annotations.Nullable;

/** An organization of a byline as a column of Spark's. */
public final class OrganizationRow {
    private final Organization organization;

    OrganizationRow(Organization organization) {
        this.organization = organization;
    }

    /** Returns the name as the page writes it. */
    public String getName() {
        return organization.name();
    }

    /** Returns what it is. */
    public String getKind() {
        return ArticleRow.name(organization.kind());
    }

    /** Returns the agency's one canonical name; null where it is no agency. */
    public @Nullable String getAgency() {
        return organization.agency() == null ? null : organization.agency().name();
    }
}
