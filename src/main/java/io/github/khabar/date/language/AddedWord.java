package io.github.khabar.date.language;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;

/**
 * A word or phrase that a caller adds to the lexicon.
 *
 * @param words one to four words, as they are written
 * @param sense what they mean
 * @param value the sense's value, within the values of the built-in words
 */
public record AddedWord(String words, Sense sense, int value) {
    /** The calendars of months.txt, which leaves out that a name there is a month's. */
    private static final Set<String> CALENDARS = Set.of("gregorian", "hijri", "libyan");

    private static final String MONTH = "-month";
    private static final String WEAK_MONTH = "weak-month";

    /** Longer names are not looked up: the longest of CLDR has 19 letters. */
    private static final int LONGEST = 64;

    /** Checks that the tokenizer can meet such words. */
    public AddedWord {
        String key = LexiconReader.key(words);
        boolean fits = key.length() <= LONGEST && key.split(" ").length <= Tokenizer.LONGEST_PHRASE;
        if (!isWords(key) || !fits) {
            throw new IllegalArgumentException(
                    "name must be one to four words of letters, but is '" + words + "'");
        }
    }

    private static boolean isWords(String key) {
        for (int i = 0; i < key.length(); i++) {
            int kind = CharTable.kind(key.charAt(i));
            if (kind != CharTable.ARABIC && kind != CharTable.LETTER && kind != CharTable.SPACE) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    /**
     * Returns a month's name.
     *
     * @param name the name
     * @param calendar {@link Sense#GREGORIAN_MONTH} or {@link Sense#HIJRI_MONTH}
     * @param month 1 to 12
     */
    public static AddedWord month(String name, Sense calendar, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month must be 1 to 12, but is " + month);
        }
        return new AddedWord(name, calendar, month);
    }

    /** Returns a date with this word for its month; empty where it means no month. */
    public String example() {
        return switch (sense) {
            case GREGORIAN_MONTH -> "12 " + words + " 2025";
            case HIJRI_MONTH -> "12 " + words + " 1447";
            default -> "";
        };
    }

    /**
     * Reads a row in the form of months.txt, words.txt or numbers.txt: a month that needs something
     * beside it has two senses.
     */
    public static List<AddedWord> ofRow(List<String> row) {
        boolean month = row.size() > 1 && CALENDARS.contains(row.get(1));
        if (row.size() != 3 && !(month && row.size() == 4)) {
            throw wrong("have three columns, the word, its sense and its value", row);
        }
        AddedWord word = of(row, month ? row.get(1) + MONTH : row.get(1), row.get(2));
        return row.size() == 3 ? List.of(word) : List.of(word, of(row, WEAK_MONTH, row.get(3)));
    }

    private static AddedWord of(List<String> row, String name, String number) {
        Sense sense = sense(row, name);
        IntSummaryStatistics values = builtIn(sense);
        int value = value(row, number);
        if (value < values.getMin() || value > values.getMax()) {
            throw wrong("have a value of " + values.getMin() + " to " + values.getMax(), row);
        }
        return new AddedWord(row.get(0), sense, value);
    }

    private static Sense sense(List<String> row, String name) {
        try {
            Sense sense = Sense.named(name);
            if (sense != Sense.ZONE) { // its value is a place in zones.txt
                return sense;
            }
        } catch (IllegalArgumentException e) {
            throw wrong("name a sense of the built-in lists", row);
        }
        throw wrong("add no zone", row);
    }

    private static int value(List<String> row, String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw wrong("have a number for a value", row);
        }
    }

    /** The grammar knows what the values of the built-in words mean, and no others. */
    private static IntSummaryStatistics builtIn(Sense sense) {
        return Lexicon.standard().lexemes().stream()
                .filter(word -> word.has(sense))
                .mapToInt(word -> word.value(sense))
                .summaryStatistics();
    }

    private static IllegalArgumentException wrong(String rule, List<String> row) {
        return new IllegalArgumentException("list must " + rule + ", but a row is " + row);
    }
}
