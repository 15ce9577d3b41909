package io.github.khabar.metadata;

import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.PageMetadata;
import io.github.khabar.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses what a page declares about its story; what no declaration deserves is left out. */
public final class StoryMetadata {
    private StoryMetadata() {}

    /**
     * Returns what the page of a story declares: no more than one value a field, but any number of
     * keywords.
     *
     * @param content the labelled page
     */
    public static List<MetadataValue> ofStory(Content content) {
        List<MetadataValue> chosen = ofPage(content);
        PageMetadata metadata = content.page().metadata();
        StoryValues values = new StoryValues(content);
        TakenNames names = TakenNames.of(content);
        add(chosen, Sections.choose(metadata, names, values));
        StoryWords words = new StoryWords(content);
        chosen.addAll(Tags.choose(content, names, words, values));
        add(chosen, LeadImages.choose(content));
        add(chosen, FreeToRead.choose(metadata));
        add(chosen, Descriptions.choose(content, words, values));
        return List.copyOf(chosen);
    }

    /**
     * Returns what a page declares whether or not it holds a story: site name, address, language.
     *
     * @param content the labelled page
     */
    public static List<MetadataValue> ofPage(Content content) {
        List<MetadataValue> chosen = new ArrayList<>();
        PageMetadata metadata = content.page().metadata();
        add(chosen, SiteNames.choose(metadata, content.title().orElse(null)));
        metadata.address()
                .filter(value -> WebAddress.isOfStory(value.value()))
                .ifPresent(chosen::add);
        add(chosen, Languages.choose(content));
        return chosen;
    }

    /**
     * Returns the language a page is written in, a BCP 47 tag: as declared unless its script says
     * otherwise, else as its script tells; null where neither tells.
     *
     * @param chosen what was chosen of the declarations
     * @param content the labelled page
     */
    public static @Nullable String language(List<MetadataValue> chosen, Content content) {
        for (MetadataValue value : chosen) {
            if (value.field() == MetadataField.LANGUAGE) {
                return value.value();
            }
        }
        return Languages.ofScript(content);
    }

    private static void add(List<MetadataValue> chosen, @Nullable MetadataValue value) {
        if (value != null) {
            chosen.add(value);
        }
    }
}
