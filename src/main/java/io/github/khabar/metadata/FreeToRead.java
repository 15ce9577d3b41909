package io.github.khabar.metadata;

import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.PageMetadata;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses whether a story is free to read: as declared, where the declarations agree. */
final class FreeToRead {
    private FreeToRead() {}

    /**
     * Returns the declaration with the value {@code true} or {@code false}, or null. What is said
     * of the story counts before what is said of the page.
     *
     * @param metadata what the page declares
     */
    static @Nullable MetadataValue choose(PageMetadata metadata) {
        Ballot ofStory = new Ballot();
        Ballot ofPage = new Ballot();
        for (MetadataValue value : metadata.all(MetadataField.FREE)) {
            String free = normal(value.value());
            if (free != null) {
                Ballot ballot = value.isOfStory() ? ofStory : ofPage;
                ballot.add(free, value.withText(free), 0);
            }
        }
        MetadataValue said = agreed(ofStory);
        return said == null && !ofStory.isContested() ? agreed(ofPage) : said;
    }

    private static @Nullable MetadataValue agreed(Ballot ballot) {
        return ballot.isContested() ? null : ballot.winner();
    }

    /** A tier that is {@code metered} is neither: some read it free, some do not. */
    private static @Nullable String normal(String value) {
        String bare = value.strip().toLowerCase(Locale.ROOT);
        return switch (bare.substring(bare.lastIndexOf('/') + 1)) {
            case "true", "1", "yes", "free" -> "true";
            case "false", "0", "no", "locked" -> "false";
            default -> null;
        };
    }
}
