package io.github.khabar.fuzz;

import java.util.Locale;
import java.util.function.Supplier;

/** A default locale under which every answer must be the same. */
final class SecondLocale {
    /** Its letters i, its digits and its calendar have broken many a program. */
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR-u-nu-arab-ca-islamic");

    private SecondLocale() {}

    /** Gives what a question answers under the second locale, and puts the first one back. */
    static <T> T call(Supplier<T> question) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(TURKISH);
            return question.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
