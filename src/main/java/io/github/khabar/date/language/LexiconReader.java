package io.github.khabar.date.language;

import io.github.khabar.text.FoldedText;
import io.github.khabar.words.MonthName;
import io.github.khabar.words.WeekdayName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the lexicon from the word lists. */
final class LexiconReader {
    private static final String ARTICLE = FoldedText.fold("\u0627\u0644");
    private static final String ARTICLE_AFTER_LAM = FoldedText.fold("\u0644\u0644");

    /** Words with the article that are too short to lose it to a preposition. */
    private static final int SHORTEST_WITH_ARTICLE = 4;

    private final Map<String, Lexeme> words = new LinkedHashMap<>();

    private LexiconReader() {}

    /**
     * Reads the lists.
     *
     * @param added words of the caller's; where one has a built-in word's sense, its value counts
     */
    static Lexicon read(List<AddedWord> added) {
        LexiconReader reader = new LexiconReader();
        reader.months();
        reader.senses("numbers.txt");
        reader.weekdays();
        reader.senses("words.txt");
        reader.senses("name-cues.txt");
        reader.zones();
        for (AddedWord word : added) {
            reader.add(word.words(), word.sense(), word.value());
        }
        reader.joinArticleToLam();
        reader.openPhrases();
        return new Lexicon(reader.words.values());
    }

    private void months() {
        for (MonthName month : MonthName.all()) {
            add(month.spelling(), sense(month.calendar()), month.number());
            if (month.need() > 0) {
                add(month.spelling(), Sense.WEAK_MONTH, month.need());
            }
        }
    }

    private static Sense sense(MonthName.Calendar calendar) {
        return switch (calendar) {
            case GREGORIAN -> Sense.GREGORIAN_MONTH;
            case HIJRI -> Sense.HIJRI_MONTH;
            case LIBYAN -> Sense.LIBYAN_MONTH;
        };
    }

    private void weekdays() {
        for (WeekdayName day : WeekdayName.all()) {
            add(day.spelling(), day.bare() ? Sense.BARE_WEEKDAY : Sense.WEEKDAY, day.number());
        }
    }

    private void senses(String file) {
        for (List<String> row : DateWordLists.read(file).rows()) {
            add(row.get(0), Sense.named(row.get(1)), Integer.parseInt(row.get(2)));
        }
    }

    private void zones() {
        List<List<String>> rows = DateWordLists.read("zones.txt").rows();
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i).get(0), Sense.ZONE, i);
        }
    }

    private void add(String word, Sense sense, int value) {
        lexeme(key(word)).add(sense, value);
    }

    private Lexeme lexeme(String key) {
        Lexeme known = words.get(key);
        if (known == null) {
            known = new Lexeme(key);
            words.put(key, known);
        }
        return known;
    }

    /** The folded word, its inner spaces single, without the dot of an abbreviation. */
    static String key(String word) {
        String folded = FoldedText.fold(word).strip();
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /** Adds the form that a word with the article takes after the preposition: للخميس. */
    private void joinArticleToLam() {
        for (Lexeme word : List.copyOf(words.values())) {
            if (word.key().startsWith(ARTICLE) && word.key().length() >= SHORTEST_WITH_ARTICLE) {
                String joined = ARTICLE_AFTER_LAM + word.key().substring(ARTICLE.length());
                lexeme(joined).addAll(word);
            }
        }
    }

    private void openPhrases() {
        for (Lexeme word : List.copyOf(words.values())) {
            for (int at = word.key().indexOf(' '); at > 0; at = word.key().indexOf(' ', at + 1)) {
                lexeme(word.key().substring(0, at)).openPhrase();
            }
        }
    }
}
