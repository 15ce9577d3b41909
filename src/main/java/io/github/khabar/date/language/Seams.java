package io.github.khabar.date.language;

/**
 * Finds the seam in a word that two words have been run into: {@code 12 أكتوبرالجاري}, {@code 5
 * ساعاتفي}, {@code رشيد أزلماطالخميس 30 ماي}. Only beside a number, where nothing else can be
 * meant.
 */
final class Seams {
    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TAIL = 5;
    private static final int LONGEST_WORD = 40;
    private static final int WIDEST_GAP = 2;
    private static final long HEADS =
            Sense.GREGORIAN_MONTH.bit() | Sense.HIJRI_MONTH.bit() | Sense.UNIT.bit();
    private static final long TAILS = Sense.GREGORIAN_MONTH.bit() | Sense.WEEKDAY.bit();

    private final String text;
    private final Lexicon lexicon;

    Seams(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Returns where a word after a number parts into a month or unit and another word, or -1. */
    int afterNumber(int begin, int end) {
        if (end - begin > LONGEST_WORD) {
            return -1;
        }
        for (int seam = end - 2; seam >= begin + SHORTEST_HEAD; seam--) {
            if (isAny(begin, seam, HEADS) && find(seam, end) >= 0) {
                return seam;
            }
        }
        return -1;
    }

    /**
     * Returns where the month or weekday begins that an unknown word before a number ends with, or
     * -1.
     */
    int beforeNumber(int begin, int end) {
        if (end - begin > LONGEST_WORD || !isNumberNext(end)) {
            return -1;
        }
        for (int seam = begin + 2; seam <= end - SHORTEST_TAIL; seam++) {
            if (isAny(seam, end, TAILS)) {
                return seam;
            }
        }
        return -1;
    }

    private boolean isNumberNext(int end) {
        int at = end;
        while (at < text.length()
                && at - end < WIDEST_GAP
                && CharTable.kind(text.charAt(at)) == CharTable.SPACE) {
            at++;
        }
        return at < text.length() && CharTable.kind(text.charAt(at)) == CharTable.DIGIT;
    }

    int find(int begin, int end) {
        int found = lexicon.find(text, begin, end, Lexicon.hash(0, text, begin, end));
        return found >= 0 && lexicon.lexeme(found).isWord() ? found : -1;
    }

    private boolean isAny(int begin, int end, long senses) {
        int found = find(begin, end);
        return found >= 0 && lexicon.lexeme(found).hasAny(senses);
    }
}
