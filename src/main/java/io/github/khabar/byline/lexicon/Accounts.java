package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.Set;

/** Knows the names of accounts, template strings and offices that name nobody. */
public final class Accounts {
    private static final Set<String> NAMES = WordList.read(Byline.class, "nobody.txt").folded();

    private Accounts() {}

    /** Returns whether one Latin word may be a person's first name: no account, no abbreviation. */
    public static boolean mayBePerson(String name) {
        return name.length() > 1
                && Letters.isLatin(name.charAt(0))
                && Character.isLowerCase(name.charAt(1))
                && name.indexOf(' ') < 0
                && !isNobody(name);
    }

    /** Returns whether a text is such a name. */
    public static boolean isNobody(String name) {
        return NAMES.contains(FoldedText.fold(name).strip());
    }
}
