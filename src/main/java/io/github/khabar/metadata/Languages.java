package io.github.khabar.metadata;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page's language: as declared, unless the script of its text says otherwise, as on the many
 * Arabic pages whose template declares English.
 */
final class Languages {
    private static final String ARABIC = "ar";
    private static final String ARABIC_SCRIPT = "Arab";

    /** How many letters tell the script. */
    private static final int ENOUGH = 500;

    /** What Facebook calls Arabic; as a tag it is the Arabic of Argentina. */
    private static final String FACEBOOK_ARABIC = "ar-AR";

    private Languages() {}

    /**
     * Returns the first declared language that the text may be in, or null.
     *
     * @param content the labelled page
     */
    static @Nullable MetadataValue choose(Content content) {
        List<MetadataValue> declared = content.page().metadata().all(MetadataField.LANGUAGE);
        if (declared.isEmpty()) {
            return null;
        }
        double arabic = arabicShare(content);
        for (MetadataValue value : declared) {
            String tag = normal(value.value());
            if (tag != null && fits(tag, arabic)) {
                return value.withText(tag);
            }
        }
        return null;
    }

    /** Returns {@code ar} where most letters are of the Arabic script; null where they are not. */
    static @Nullable String ofScript(Content content) {
        return arabicShare(content) > 0.5 ? ARABIC : null;
    }

    /**
     * Returns a declared tag in BCP 47's form ({@code ar_MA} becomes {@code ar-MA}); null where it
     * is none.
     */
    static @Nullable String normal(String declared) {
        String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
        int dash = tag.indexOf('-');
        int language = dash < 0 ? tag.length() : dash;
        if (tag.equals("und") || language > 3) {
            return null;
        }
        return tag.equals(FACEBOOK_ARABIC) ? ARABIC : tag;
    }

    /** Returns whether a text with such a share of Arabic letters may be in a language. */
    private static boolean fits(String tag, double arabic) {
        String script = LanguageScripts.of(tag);
        if (script.isEmpty() || arabic < 0) {
            return true;
        }
        return script.equals(ARABIC_SCRIPT) ? arabic >= 0.5 : arabic <= 0.5;
    }

    /** Returns the share of the Arabic script among the story's first letters; -1 without any. */
    private static double arabicShare(Content content) {
        int arabic = 0;
        int letters = 0;
        for (Block block : content.kept()) {
            String text = block.text();
            for (int i = 0; i < text.length() && letters < ENOUGH; i++) {
                char c = text.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    arabic +=
                            Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 1 : 0;
                }
            }
        }
        return letters == 0 ? -1 : (double) arabic / letters;
    }
}
