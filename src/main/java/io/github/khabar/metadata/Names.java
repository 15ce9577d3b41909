package io.github.khabar.metadata;

import io.github.khabar.page.Content;
import io.github.khabar.text.FoldedText;
import io.github.khabar.web.WebAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is no section and no tag of a story: its headline, the outlet's names, addresses, numbers.
 */
final class Names {
    private final Set<String> taken = new HashSet<>();

    private Names() {}

    static Names of(Content content) {
        Names names = new Names();
        content.page().outletNames().forEach(names::take);
        names.take(content.title().orElse(null));
        return names;
    }

    private void take(@Nullable String name) {
        if (name != null) {
            taken.add(same(name));
        }
    }

    /**
     * Returns whether a text may name something new in so many characters and words.
     *
     * @param text the text
     * @param longest how many characters
     * @param mostWords how many words
     */
    boolean allow(String text, int longest, int mostWords) {
        return text.length() <= longest
                && !isAddress(text)
                && text.codePoints().anyMatch(Character::isLetter)
                && text.chars().filter(c -> c == ' ').count() < mostWords
                && !taken.contains(same(text));
    }

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
