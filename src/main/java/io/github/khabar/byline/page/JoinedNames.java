package io.github.khabar.byline.page;

import io.github.khabar.words.WawWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts the names that one declared author joins by و, also those that no list knows. */
final class JoinedNames {
    private static final char WAW = 'و';

    /** One word may be a family name after و; a whole name has two at least. */
    private static final int SHORTEST_NAME = 2;

    private static final Set<String> WAW_NAMES =
            WawWord.all().stream()
                    .filter(WawWord::isName)
                    .map(WawWord::word)
                    .collect(Collectors.toCollection(HashSet::new));

    private JoinedNames() {}

    /**
     * Returns the names in a value that declares persons, or the value itself where it is one name.
     *
     * @param value the value, white space folded
     */
    static List<String> split(String value) {
        List<String> words = List.of(value.split(" "));
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int i = SHORTEST_NAME; i + SHORTEST_NAME <= words.size(); i++) {
            if (i - from >= SHORTEST_NAME && joins(words.get(i))) {
                names.add(String.join(" ", words.subList(from, i)));
                from = i;
            }
        }
        names.add(String.join(" ", words.subList(from, words.size())));
        for (int i = 1; i < names.size(); i++) {
            names.set(i, names.get(i).substring(1));
        }
        return names;
    }

    private static boolean joins(String word) {
        return word.length() > SHORTEST_NAME + 1
                && word.charAt(0) == WAW
                && !WAW_NAMES.contains(word);
    }
}
