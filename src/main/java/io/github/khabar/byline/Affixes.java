package io.github.khabar.byline;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.List;
import java.util.Locale;

/** Beginnings and ends of folded words that tell what a word can be. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are unmodifiable copies.
enum Affixes {
    /** A family's name is likely. */
    SURNAME,
    /** A feminine or plural noun. */
    NOUN,
    /** After the article, an abstract noun or a plural. */
    ABSTRACT,
    /** An imperfect verb, or a verb or noun of the tenth form. */
    VERB;

    private static final String OPEN_SIDE = "-";
    private final List<String> beginnings;
    private final List<String> ends;

    Affixes() {
        String kind = name().toLowerCase(Locale.ROOT);
        List<String> affixes =
                WordList.read(Affixes.class, "affixes.txt").rows().stream()
                        .filter(row -> row.get(1).equals(kind))
                        .map(row -> FoldedText.fold(row.get(0)))
                        .toList();
        this.beginnings = bare(affixes, true);
        this.ends = bare(affixes, false);
    }

    private static List<String> bare(List<String> affixes, boolean beginnings) {
        return affixes.stream()
                .filter(
                        affix ->
                                beginnings
                                        ? affix.endsWith(OPEN_SIDE)
                                        : affix.startsWith(OPEN_SIDE))
                .map(affix -> affix.replace(OPEN_SIDE, ""))
                .toList();
    }

    boolean isIn(String word) {
        return beginnings.stream().anyMatch(word::startsWith)
                || ends.stream().anyMatch(word::endsWith);
    }
}
