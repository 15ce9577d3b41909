package io.github.khabar.boilerplate.language;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import io.github.khabar.words.MonthName;
import io.github.khabar.words.WawWord;
import io.github.khabar.words.WeekdayName;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the word lists say of a word by itself. */
public final class KnownWord extends Spelling {
    private final Set<Use> uses = EnumSet.noneOf(Use.class);
    private @Nullable DateWord date;

    /** What a word may be. */
    public enum Use {
        /** It binds a sentence together: a preposition, a pronoun, a particle. */
        FUNCTION,
        /** It begins with the letter that is also the word 'and', but that is part of the word. */
        WAW,
        /** The rules of a site, for comments, cookies and use, are made of such words. */
        POLICY,
        /** Forms and scripts speak to whoever uses them in such words. */
        PROMPT,
        /** Beside a number it makes a price. */
        CURRENCY,
        /** It stands on the button that sells what a page shows. */
        BUYING,
        /** In a headline and a byline it tells of a story in pictures. */
        PICTURE,
        /** The numbered parts of a law are called so. */
        LAW,
        /** A page about a thing, a place, a job, a person or a word calls its parts so. */
        FIELD,
        /** A head above a part of a record, an entry or a profile is made of such words. */
        PART,
        /** What people ask and answer is called so. */
        ANSWER,
        /** The name of what is told stands before it, and what that is behind it. */
        COPULA,
        /** What else a line of a name and a value may begin with. */
        LABEL,
        /** A person's calling, or what is told of a life in brief. */
        LIFE,
        /** News reports in such verbs. */
        REPORT,
        /** One speaks so to a customer, a user or another member. */
        ADDRESS,
        /** How much of what a recipe takes is told in such words. */
        MEASURE,
        /** A line begins so that asks to buy, to book, to apply or to answer. */
        ACTION,
        /** The first answer that a poll offers. */
        YES,
        /** The second answer that a poll offers. */
        NO
    }

    /** What a word has to do with dates. */
    enum DateWord {
        MONTH,
        WEEKDAY,
        UNIT,
        CUE,
        PART,
        LINK
    }

    private KnownWord(String word) {
        super(word);
    }

    private static final class All {
        private static final int MANY = 500;
        private static final int SHORTEST_WITH_PREFIX = 4;
        private static final List<String> AND = List.of("و", "ف");
        private static final List<String> LETTERS = List.of("و", "ف", "ل", "ب");
        private static final List<String> ARTICLES = List.of("ال", "وال", "بال", "لل");
        private static final KnownWord UNKNOWN = new KnownWord("");
        private static final SpellingSet<KnownWord> WORDS = new SpellingSet<>(MANY);

        static {
            read("function-words.txt", Use.FUNCTION);
            for (WawWord waw : WawWord.all()) {
                if (waw.isWord()) {
                    known(FoldedText.fold(waw.word())).uses.add(Use.WAW);
                }
            }
            read("policy-words.txt", Use.POLICY);
            read("prompt-words.txt", Use.PROMPT);
            read("currency-words.txt", Use.CURRENCY);
            read("buying-words.txt", Use.BUYING);
            read("picture-words.txt", Use.PICTURE);
            read("law-words.txt", Use.LAW);
            readGenreWords();
            for (List<String> row : WordList.read(KnownWord.class, "poll-answers.txt").rows()) {
                known(FoldedText.fold(row.get(0))).uses.add(Use.valueOf(row.get(1)));
            }
            for (MonthName month : MonthName.all()) {
                if (month.isPlain()) {
                    addMonth(Tokens.of(FoldedText.of(month.spelling())));
                }
            }
            for (WeekdayName day : WeekdayName.all()) {
                if (!day.bare()) {
                    add(FoldedText.fold(day.spelling()), DateWord.WEEKDAY);
                }
            }
            for (List<String> row : WordList.read(KnownWord.class, "date-words.txt").rows()) {
                add(
                        FoldedText.fold(row.get(0)),
                        DateWord.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            }
        }

        private static void readGenreWords() {
            for (List<String> row : WordList.read(KnownWord.class, "genre-words.txt").rows()) {
                Use use = Use.valueOf(row.get(1).toUpperCase(Locale.ROOT));
                String word = FoldedText.fold(row.get(0));
                known(word).uses.add(use);
                for (String prefix : prefixes(use, word)) {
                    KnownWord prefixed = known(prefix + word);
                    if (!prefixed.is(Use.WAW)) {
                        prefixed.uses.add(use);
                    }
                }
            }
        }

        /** With a letter before it a short word is often another one. */
        private static List<String> prefixes(Use use, String word) {
            List<String> letters = word.length() < SHORTEST_WITH_PREFIX ? List.of() : LETTERS;
            return switch (use) {
                case REPORT -> AND;
                case ADDRESS -> letters;
                case FIELD, LIFE -> Stream.concat(ARTICLES.stream(), letters.stream()).toList();
                case LABEL, PART, ANSWER -> ARTICLES;
                default -> List.of();
            };
        }

        private static void addMonth(List<String> words) {
            add(words.get(0), DateWord.MONTH);
            for (String part : words.subList(1, words.size())) {
                add(part, DateWord.PART);
            }
        }

        private static void add(String folded, DateWord date) {
            KnownWord word = known(folded);
            word.date = word.date == null || word.date == DateWord.PART ? date : word.date;
        }

        private static void read(String list, Use use) {
            for (String word : WordList.read(KnownWord.class, list).folded()) {
                known(word).uses.add(use);
            }
        }

        private static KnownWord known(String folded) {
            KnownWord added = new KnownWord(folded);
            KnownWord known = WORDS.find(added);
            if (known == null) {
                WORDS.add(added);
            }
            return known == null ? added : known;
        }
    }

    /** Returns what is known of a word; of most words nothing is. */
    static KnownWord of(Spelling word) {
        KnownWord known = All.WORDS.find(word);
        return known == null ? All.UNKNOWN : known;
    }

    /** Returns whether it is such a word. */
    boolean is(Use use) {
        return uses.contains(use);
    }

    /** Returns what it has to do with dates, or null for nothing. */
    @Nullable DateWord date() {
        return date;
    }
}
