package io.github.khabar.metadata;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;
import io.github.khabar.text.FoldedText;
import io.github.khabar.web.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the story's lead image: what the page declares, else the image that opens the story. A
 * logo, or a picture that stands for a missing one, is none.
 */
final class LeadImages {
    /** So many paragraphs may stand before an image that still leads the story. */
    private static final int MOST_BEFORE = 2;

    private LeadImages() {}

    /**
     * Returns the image's address, or null.
     *
     * @param content the labelled page
     */
    static @Nullable MetadataValue choose(Content content) {
        Ballot ballot = new Ballot();
        for (MetadataValue value : content.page().metadata().all(MetadataField.IMAGE)) {
            if (isOfStory(value.value())) {
                ballot.add(WebAddress.withoutScheme(value.value()), value, rank(value));
            }
        }
        MetadataValue declared = ballot.winner();
        return declared == null ? seen(content) : declared;
    }

    private static int rank(MetadataValue value) {
        String key = value.key();
        if (key.startsWith("og:")) {
            return 0;
        }
        if (key.endsWith(".image")) {
            return value.source() == Source.JSON_LD && value.isOfStory() ? 1 : 3;
        }
        return key.startsWith("twitter:") ? 2 : 4;
    }

    private static boolean isOfStory(String address) {
        return WebAddress.isOfStory(address)
                && !isOfSite(FoldedText.fold(WebAddress.fileName(address)));
    }

    private static boolean isOfSite(String file) {
        if (file.endsWith(".svg") || file.endsWith(".ico")) {
            return true;
        }
        int begin = 0;
        for (int i = 0; i <= file.length(); i++) {
            if (i == file.length() || !Character.isLetter(file.charAt(i))) {
                if (FillerValues.contain(MetadataField.IMAGE, file.substring(begin, i))) {
                    return true;
                }
                begin = i + 1;
            }
        }
        return false;
    }

    private static @Nullable MetadataValue seen(Content content) {
        int before = 0;
        for (Block block : content.kept()) {
            Block.Image image = block.image();
            if (image != null && isOfStory(image.url())) {
                return new MetadataValue(
                        MetadataField.IMAGE, image.url(), Source.VISIBLE, "img", block.index());
            }
            before += block.text().isEmpty() ? 0 : 1;
            if (before > MOST_BEFORE) {
                return null;
            }
        }
        return null;
    }
}
