package io.github.khabar.page.bytes;

import io.github.khabar.page.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, all or some of which may be {@link Mojibake}: its parts are read back each for itself, as
 * the whole was misread or as they alone were.
 */
public final class MisreadText {
    /** So many characters beyond ASCII tell; a page of a story has more. */
    private static final int SAMPLE = 2000;

    private static final int LAST_ASCII = 0x7f;
    private static final char FIRST_ARABIC = '\u0621';
    private static final char LAST_ARABIC = '\u0652';
    private static final char FIRST_FRENCH = '\u00c0';
    private static final char LAST_FRENCH = '\u00ff';

    private final StringBuilder sample = new StringBuilder();
    private @Nullable Mojibake found;
    private int oddInSample;
    private int lost;

    /**
     * Looks at a part before any is read back.
     *
     * @param part the part
     */
    void look(String part) {
        look(part, 0, part.length());
    }

    private void look(String text, int from, int to) {
        int beyond = 0;
        int odd = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII) {
                int one = isOdd(c) ? 1 : 0;
                beyond++;
                odd += one;
                if (sample.length() < SAMPLE) {
                    sample.append(c);
                    oddInSample += one;
                }
            }
        }
        if (found == null && isPossible(odd, beyond)) {
            found = Mojibake.of(text.substring(from, to));
        }
    }

    /**
     * Returns whether a character is none of the letters that Arabic and French are written in as
     * they should be. What carries on a letter that was misread is among the others.
     */
    private static boolean isOdd(char c) {
        boolean arabic = c >= FIRST_ARABIC && c <= LAST_ARABIC;
        return !arabic && (c < FIRST_FRENCH || c > LAST_FRENCH);
    }

    /**
     * Returns whether a text may be mojibake, so that charsets have to be loaded: a letter that was
     * misread has at most twice as many characters as carry it on, and such letters are half of it.
     */
    private static boolean isPossible(int odd, int beyond) {
        return odd >= Mojibake.LEAST && odd * 4L >= beyond;
    }

    /** Decides by all that was looked at; returns whether something of it was misread. */
    boolean decide() {
        Mojibake whole = isPossible(oddInSample, sample.length()) ? Mojibake.of(sample) : null;
        found = whole == null ? found : whole;
        return found != null;
    }

    /**
     * Returns a part as it was written.
     *
     * @param part the part
     */
    String repair(String part) {
        Mojibake own = Mojibake.of(part);
        Mojibake misread = own == null ? found : own;
        if (misread == null) {
            return part;
        }
        lost += misread.lost(part);
        return misread.repair(part);
    }

    /** Returns what is worth knowing of parts that were read back. */
    Notice repaired() {
        return notice(", read back" + (lost == 0 ? "" : ", but for " + lost + " characters"));
    }

    private Notice notice(String more) {
        return new Notice(
                Notice.Kind.CHARSET_MISLABELLED, (found == null ? "" : found.told()) + more);
    }

    /**
     * Returns what is worth knowing of a text that stays as it is, or null.
     *
     * @param text the text
     */
    public static @Nullable Notice told(String text) {
        MisreadText misread = new MisreadText();
        return misread.looksAtParts(text) ? misread.notice("") : null;
    }

    /**
     * Returns a text as it was written.
     *
     * @param text the text
     * @param notices is told if any of it was misread
     */
    static String repaired(String text, List<Notice> notices) {
        MisreadText misread = new MisreadText();
        if (!misread.looksAtParts(text)) {
            return text;
        }
        String written = misread.repairParts(text);
        notices.add(misread.repaired());
        return written;
    }

    private boolean looksAtParts(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = end(text, from);
            look(text, from, end);
            from = end;
        }
        return decide();
    }

    /**
     * Returns the parts of a text as they were written: its lines, and what stands between tags and
     * quotes.
     *
     * @param text the text
     */
    String repairParts(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); from = end(text, from)) {
            out.append(repair(text.substring(from, end(text, from))));
        }
        return out.toString();
    }

    private static int end(String text, int from) {
        int end = from + 1;
        while (end < text.length() && !endsPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsPart(char c) {
        return c == '\n' || c == '\r' || c == '<' || c == '>' || c == '"';
    }
}
