package io.github.khabar.metadata;

import io.github.khabar.text.FoldedText;
import io.github.khabar.web.WebAddress;
import java.util.Locale;

/** Which texts are names, and which of them are the same. */
final class Names {
    private Names() {}

    /** Returns whether a text is an address of the web or of mail, or a piece of one. */
    static boolean isAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WebAddress.isWritten(lower)
                || lower.startsWith("/")
                || lower.indexOf('@') > 0
                || isEncoded(lower);
    }

    /** An address' last part, as in {@code %d8%b3}. */
    private static boolean isEncoded(String lower) {
        int at = lower.indexOf('%');
        return at >= 0
                && at + 2 < lower.length()
                && Character.digit(lower.charAt(at + 1), 16) >= 0
                && Character.digit(lower.charAt(at + 2), 16) >= 0;
    }

    /** Returns what is the same for two spellings of one name. */
    static String same(String name) {
        return FoldedText.fold(name).strip();
    }
}
