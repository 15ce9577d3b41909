package io.github.khabar.boilerplate.features;

import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.PageMetadata;
import java.util.Set;

/**
 * What a page says in its structured data that it is.
 *
 * @see <a href="https://schema.org/WebPage">the kinds of pages that schema.org knows</a>
 */
public enum DeclaredKind {
    /** An article: it says so, or when it was published. */
    STORY,
    /** A page that lists others, or tells of the site. */
    LISTING,
    /** A thing for sale, a job, a course, a place, an event, readers' posts. */
    OTHER,
    /** None of these; {@code og:type} alone says little, sites set it for every page. */
    UNKNOWN;

    private static final Set<String> LISTINGS =
            Set.of(
                    "CollectionPage",
                    "SearchResultsPage",
                    "ContactPage",
                    "AboutPage",
                    "ProfilePage");

    /** A page with a story may name such a thing, too: this alone is no proof. */
    private static final Set<String> OTHERS =
            Set.of(
                    "Product",
                    "Vehicle",
                    "RealEstateListing",
                    "Apartment",
                    "House",
                    "JobPosting",
                    "Course",
                    "Hotel",
                    "LodgingBusiness",
                    "Restaurant",
                    "LocalBusiness",
                    "Physician",
                    "SoftwareApplication",
                    "MobileApplication",
                    "Event",
                    "DiscussionForumPosting",
                    "QAPage",
                    "FAQPage",
                    "DefinedTerm",
                    "MusicComposition",
                    "Legislation",
                    "MedicalWebPage");

    /** Returns what a page's metadata says. */
    static DeclaredKind of(PageMetadata metadata) {
        DeclaredKind kind = UNKNOWN;
        for (MetadataValue value : metadata.all(MetadataField.TYPE)) {
            String type = value.value();
            if (!OTHERS.contains(type) && (type.endsWith("Article") || type.endsWith("Posting"))) {
                return STORY;
            }
            kind = OTHERS.contains(type) && kind == UNKNOWN ? OTHER : kind;
            kind = LISTINGS.contains(type) ? LISTING : kind;
        }
        boolean dated = !metadata.all(MetadataField.PUBLISHED).isEmpty();
        return kind == UNKNOWN && dated ? STORY : kind;
    }
}
