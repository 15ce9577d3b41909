package io.github.khabar.text;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What Unicode's characters are made of (NFKD), by ICU4J's version of Unicode.
 *
 * <p>Unicode never changes the decomposition of a character that it has: the JDK's, which is sooner
 * loaded, tells that of every character that the JDK knows.
 */
final class Decompositions {
    private Decompositions() {}

    /**
     * Returns a code point's parts; null if it has none.
     *
     * @param codePoint any code point
     */
    static @Nullable String of(int codePoint) {
        if (!Character.isDefined(codePoint)) {
            return Newer.NFKD.getDecomposition(codePoint);
        }
        String text = Character.toString(codePoint);
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return parts.equals(text) ? null : parts;
    }

    /** Loaded for a character that is newer than the JDK, and not before. */
    private static final class Newer {
        static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    }
}
