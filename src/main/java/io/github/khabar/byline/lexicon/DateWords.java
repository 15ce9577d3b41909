package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.lexicon.Lexicon.DateWord;
import io.github.khabar.text.WordList;
import io.github.khabar.words.MonthName;
import io.github.khabar.words.WeekdayName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that open or carry a date in a byline line, so that a name ends before them. */
final class DateWords {
    private DateWords() {}

    /** Returns every such word or phrase with what it says about a date. */
    static Map<String, DateWord> all() {
        Map<String, DateWord> words = new LinkedHashMap<>();
        for (MonthName month : MonthName.all()) {
            if (month.isPlain()) {
                words.put(month.spelling(), DateWord.MONTH);
            }
        }
        for (WeekdayName day : WeekdayName.all()) {
            words.put(day.spelling(), day.bare() ? DateWord.BARE_DAY : DateWord.DAY);
        }
        for (List<String> row : WordList.read(Byline.class, "date-openers.txt").rows()) {
            words.put(row.get(0), DateWord.of(row.size() > 1 ? row.get(1) : ""));
        }
        return words;
    }
}
