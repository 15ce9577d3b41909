package io.github.khabar.metadata;

import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.PageMetadata;
import io.github.khabar.page.Source;
import org.jspecify.annotations.Nullable;

/** Chooses the section a story stands in. */
final class Sections {
    /** In characters; four times the longest of 26 in the corpus. */
    private static final int LONGEST = 60;

    /** Twice the longest of 26 in the corpus, and one. */
    private static final int MOST_WORDS = 7;

    private Sections() {}

    /**
     * Returns the section, or null.
     *
     * @param metadata what the page declares
     * @param names what is no section
     * @param values which values are said of the story
     */
    static @Nullable MetadataValue choose(
            PageMetadata metadata, TakenNames names, StoryValues values) {
        Ballot ballot = new Ballot();
        for (MetadataValue value : metadata.all(MetadataField.SECTION)) {
            if (values.hold(value)) {
                add(ballot, value, names);
            }
        }
        return ballot.winner();
    }

    private static void add(Ballot ballot, MetadataValue value, TakenNames names) {
        String same = Names.same(value.value());
        if (names.allow(value.value(), LONGEST, MOST_WORDS)
                && !FillerValues.contain(MetadataField.SECTION, same)) {
            ballot.add(same, value, rank(value));
        }
    }

    private static int rank(MetadataValue value) {
        if (value.block() != MetadataValue.NO_BLOCK) {
            return 3;
        }
        if (value.source() == Source.JSON_LD) {
            return value.isOfStory() ? 0 : 2;
        }
        return 1;
    }
}
