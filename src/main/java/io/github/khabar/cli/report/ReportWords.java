package io.github.khabar.cli.report;

import io.github.khabar.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Arabic words of the report, read from files that native readers correct. */
final class ReportWords {
    private static final Map<String, String> WORDS = read("report-words.txt");
    private static final Map<String, String> EVIDENCE = read("report-evidence.txt");
    private static final List<Sentence> DETAILS =
            WordList.read(ReportWords.class, "report-details.txt").rows().stream()
                    .map(row -> new Sentence(row.get(0), row.get(1)))
                    .toList();
    private static final String SLOT = "%s";

    private ReportWords() {}

    private static Map<String, String> read(String file) {
        Map<String, String> words = new HashMap<>();
        for (List<String> row : WordList.read(ReportWords.class, file).rows()) {
            words.put(row.get(0), row.get(1));
        }
        return Map.copyOf(words);
    }

    /** Returns the words for a key; the key itself where the file has none. */
    static String of(String key) {
        return WORDS.getOrDefault(key, key);
    }

    /** Returns the words for a key with a value in them. */
    static String of(String key, Object value) {
        return of(key).replace(SLOT, value.toString());
    }

    /** Returns the words for a key with two values in them, in their order. */
    static String of(String key, Object first, Object second) {
        String words = of(key);
        int slot = words.indexOf(SLOT);
        return slot < 0
                ? words
                : words.substring(0, slot)
                        + first
                        + words.substring(slot + SLOT.length()).replace(SLOT, second.toString());
    }

    /** Returns what the report calls a constant of the library. */
    static String of(String group, Enum<?> constant) {
        return of(group + "." + constant.name());
    }

    /** Returns whether there are words for a constant of the library. */
    static boolean knows(String group, Enum<?> constant) {
        return WORDS.containsKey(group + "." + constant.name());
    }

    /** Returns evidence in Arabic; as the library words it where there is no translation. */
    static String evidence(String evidence) {
        return EVIDENCE.getOrDefault(evidence, evidence);
    }

    /**
     * Returns a notice's detail, or what speaks against a date, in Arabic; as the library words it
     * where there is no translation.
     */
    static String detail(String detail) {
        return DETAILS.stream()
                .map(sentence -> sentence.translate(detail))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(detail);
    }
}
