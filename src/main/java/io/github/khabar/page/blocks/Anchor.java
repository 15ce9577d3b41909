package io.github.khabar.page.blocks;

/**
 * One link element of the page; two of them are never the same link, even with the same address.
 *
 * <p>A class and no record, so that it is told apart by identity.
 */
final class Anchor {
    private final String href;

    Anchor(String href) {
        this.href = href;
    }

    String href() {
        return href;
    }
}
