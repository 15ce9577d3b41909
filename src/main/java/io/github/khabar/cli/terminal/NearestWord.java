package io.github.khabar.cli.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds which of the words that are known an unknown one was meant to be: most are slips. */
public final class NearestWord {
    private NearestWord() {}

    /**
     * Returns the known word that fewest slips lead to, a letter more, less, other or swapped with
     * its neighbour; empty where all need as many as half of their letters, and one more.
     *
     * @param word the unknown word
     * @param known the known ones, of which the first wins among equals
     */
    public static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(other -> slips(word, other) * 2 <= Math.max(word.length(), other.length()))
                .min(Comparator.comparingInt(other -> slips(word, other)));
    }

    /**
     * Returns what asks for the nearest word behind a message; nothing where there is none.
     *
     * @param word the unknown word
     * @param known the known ones
     */
    public static String hint(String word, Collection<String> known) {
        return of(word, known).map(near -> "; did you mean " + near + "?").orElse("");
    }

    /** Counts with three rows of the usual table: swapping looks back two. */
    private static int slips(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int other = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + other, 1 + Math.min(last[j], row[j - 1]));
                if (isSwapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[to.length()];
    }

    private static boolean isSwapped(String from, int i, String to, int j) {
        return i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
