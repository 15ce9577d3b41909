package io.github.khabar.boilerplate.language;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        POLICY
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
        private static final KnownWord UNKNOWN = new KnownWord("");
        private static final SpellingSet<KnownWord> WORDS = new SpellingSet<>(MANY);

        static {
            read("function-words.txt", Use.FUNCTION);
            read("waw-words.txt", Use.WAW);
            read("policy-words.txt", Use.POLICY);
            for (List<String> row : WordList.read(KnownWord.class, "date-words.txt").rows()) {
                KnownWord word = known(FoldedText.fold(row.get(0)));
                DateWord date = DateWord.valueOf(row.get(1).toUpperCase(Locale.ROOT));
                word.date = word.date == null ? date : word.date;
            }
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
