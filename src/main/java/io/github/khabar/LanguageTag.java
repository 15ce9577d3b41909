package io.github.khabar;

import io.github.khabar.page.Block;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A page's language: as declared, or as its script tells. */
final class LanguageTag {
    private LanguageTag() {}

    /**
     * Returns a declared tag in BCP 47's form ({@code ar_MA} becomes {@code ar-MA}); null where it
     * is none.
     */
    static @Nullable String normal(String declared) {
        String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    /** Returns {@code ar} where most letters are of the Arabic script; null where they are not. */
    static @Nullable String ofScript(List<Block> blocks) {
        int arabic = 0;
        int letters = 0;
        for (Block block : blocks) {
            String text = block.text();
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetter(text.charAt(i))) {
                    letters++;
                    arabic +=
                            Character.UnicodeScript.of(text.charAt(i))
                                            == Character.UnicodeScript.ARABIC
                                    ? 1
                                    : 0;
                }
            }
        }
        return arabic > letters / 2 ? "ar" : null;
    }
}
