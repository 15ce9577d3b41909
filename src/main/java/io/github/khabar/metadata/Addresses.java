package io.github.khabar.metadata;

import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.PageMetadata;
import io.github.khabar.page.Source;
import org.jspecify.annotations.Nullable;

/** Chooses the address that a story calls its own. */
final class Addresses {
    private Addresses() {}

    /**
     * Returns the canonical address, or null: the first of the best vocabulary that leads to a page
     * of the web other than a site's first.
     *
     * @param metadata what the page declares
     */
    static @Nullable MetadataValue choose(PageMetadata metadata) {
        MetadataValue best = null;
        for (MetadataValue value : metadata.all(MetadataField.CANONICAL_URL)) {
            MetadataValue own = own(value);
            if (WebAddress.isWeb(own.value())
                    && !WebAddress.isHome(own.value())
                    && (best == null || rank(own) < rank(best))) {
                best = own;
            }
        }
        return best;
    }

    /** JSON-LD names what it describes by the page's address and a fragment. */
    private static MetadataValue own(MetadataValue value) {
        return value.source() == Source.JSON_LD
                ? Values.with(value, WebAddress.withoutFragment(value.value()))
                : value;
    }

    private static int rank(MetadataValue value) {
        if (value.key().equals("canonical")) {
            return 0;
        }
        if (value.key().equals("og:url")) {
            return 1;
        }
        return Values.isStorysJsonLd(value) ? 2 : 3;
    }
}
