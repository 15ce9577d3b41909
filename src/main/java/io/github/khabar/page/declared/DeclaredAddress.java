package io.github.khabar.page.declared;

import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;
import io.github.khabar.web.WebAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses, of the addresses that a page declares, the one it calls its own. Whoever asks for a
 * page's address has it from here, so that no two answers contradict each other.
 */
public final class DeclaredAddress {
    /** The key of a {@code link rel=canonical}. */
    static final String CANONICAL = "canonical";

    private DeclaredAddress() {}

    /**
     * Returns the address, or nothing: a story's of the web before a site's first page, that before
     * one that is not absolute; among equals the first of the best vocabulary. What names another
     * scheme, such as {@code javascript:}, is no address of a page.
     *
     * @param declared what the page declares as its address, in page order
     */
    public static Optional<MetadataValue> choose(List<MetadataValue> declared) {
        return declared.stream()
                .map(DeclaredAddress::withoutName)
                .filter(value -> isPage(value.value()))
                .min(
                        Comparator.comparingInt((MetadataValue value) -> distance(value.value()))
                                .thenComparingInt(DeclaredAddress::rank));
    }

    /** JSON-LD names what it describes by the page's address and a fragment. */
    private static MetadataValue withoutName(MetadataValue value) {
        return value.source() == Source.JSON_LD
                ? value.withText(WebAddress.withoutFragment(value.value()))
                : value;
    }

    private static boolean isPage(String address) {
        return !address.isBlank() && (WebAddress.isWeb(address) || !WebAddress.hasScheme(address));
    }

    /** Returns how far an address is from one that leads to a story wherever it is read. */
    private static int distance(String address) {
        if (WebAddress.isOfStory(address)) {
            return 0;
        }
        return WebAddress.isWeb(address) ? 1 : 2;
    }

    private static int rank(MetadataValue value) {
        if (value.key().equals(CANONICAL)) {
            return 0;
        }
        if (value.key().equals("og:url")) {
            return 1;
        }
        return value.source() == Source.JSON_LD && value.isOfStory() ? 2 : 3;
    }
}
