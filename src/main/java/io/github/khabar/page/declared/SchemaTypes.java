package io.github.khabar.page.declared;

import java.util.Set;

/** Types of schema.org, as pages write them: a name, or an address that ends in it. */
final class SchemaTypes {
    private static final Set<String> STORIES =
            Set.of(
                    "WebPage",
                    "ItemPage",
                    "CreativeWork",
                    "Report",
                    "AnalysisNewsArticle",
                    "Review");
    private static final Set<String> OUTLETS =
            Set.of("WebSite", "Organization", "NewsMediaOrganization", "Newspaper");

    private static final Set<String> RECORDINGS = Set.of("VideoObject", "PodcastEpisode");

    private SchemaTypes() {}

    /**
     * Returns a type's bare name.
     *
     * @param type a name, {@code schema:Name} or {@code https://schema.org/Name}
     */
    static String name(String type) {
        String stripped = type.strip();
        int cut =
                Math.max(
                        stripped.lastIndexOf('/'),
                        Math.max(stripped.lastIndexOf('#'), stripped.lastIndexOf(':')));
        return stripped.substring(cut + 1);
    }

    /** Returns whether something of this type may be a story, or the page of one. */
    static boolean isStory(String name) {
        return STORIES.contains(name) || name.endsWith("Article") || name.endsWith("Posting");
    }

    /** Returns whether something of this type is a video or a broadcast with a page of its own. */
    static boolean isRecording(String name) {
        return RECORDINGS.contains(name);
    }

    /** Returns whether something of this type, at the top of a page's data, is the outlet. */
    static boolean isOutlet(String name) {
        return OUTLETS.contains(name);
    }
}
