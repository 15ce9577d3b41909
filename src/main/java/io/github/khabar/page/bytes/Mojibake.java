package io.github.khabar.page.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Arabic in UTF-8 that somebody read in another charset and saved, once or several times over. A
 * text is taken for it only where it reads as Arabic when all of that is undone.
 *
 * @param steps how it was misread, the last time first
 */
record Mojibake(List<Misreading> steps) {
    private static final List<Misreading> ALL =
            List.of(new Misreading("windows-1252"), new Misreading("windows-1256"));

    /** A word may look so by chance, and a page that shows a sample of it holds more else. */
    static final int LEAST = 12;

    /** Twice is met, three times in what was moved often. */
    private static final int MOST_STEPS = 4;

    private static final int LAST_ASCII = 0x7f;

    /**
     * Returns how a text was misread, if it was.
     *
     * @param text the text, or enough of it
     */
    static @Nullable Mojibake of(CharSequence text) {
        Misreading last = likely(text);
        return last == null ? null : of(text, last);
    }

    private static @Nullable Mojibake of(CharSequence text, Misreading last) {
        List<Misreading> steps = new ArrayList<>();
        CharSequence read = text;
        for (Misreading step = last; step != null; step = likely(read)) {
            if (steps.size() == MOST_STEPS) {
                return null;
            }
            steps.add(step);
            read = step.repair(read);
        }
        return steps.isEmpty() || !isArabic(read) ? null : new Mojibake(List.copyOf(steps));
    }

    private static @Nullable Misreading likely(CharSequence text) {
        Misreading best = null;
        int covered = 0;
        for (Misreading misreading : ALL) {
            Misreading.Fit fit = misreading.fit(text);
            if (fit.isLikely(LEAST) && fit.covered() > covered) {
                best = misreading;
                covered = fit.covered();
            }
        }
        return best;
    }

    private static boolean isArabic(CharSequence text) {
        int arabic = 0;
        int beyond = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII && Character.isLetter(c)) {
                beyond++;
                arabic += Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 1 : 0;
            }
        }
        return arabic >= LEAST && arabic * 2 >= beyond;
    }

    /**
     * Returns a part of a text as it was written; one that was misread fewer times, or never, is
     * undone that often. What is no UTF-8 stays.
     *
     * @param part the part
     */
    String repair(String part) {
        String read = part;
        for (Misreading step : steps) {
            if (!step.fit(read).isLikely(1)) {
                return read;
            }
            read = step.repair(read);
        }
        return read;
    }

    /** Returns how many characters of a part cannot be read back. */
    int lost(String part) {
        Misreading last = steps.get(0);
        return last.fit(part).isLikely(1) ? last.lost(part) : 0;
    }

    /** Returns what happened, for people. */
    String told() {
        return "UTF-8 that was once read as "
                + steps.stream().map(Misreading::charset).collect(Collectors.joining(" and as "));
    }
}
