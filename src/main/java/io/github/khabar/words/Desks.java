package io.github.khabar.words;

import io.github.khabar.text.WordList;
import java.util.List;

/** The parts of a newsroom that stand in an author's place. */
public final class Desks {
    private static final List<String> ALL =
            WordList.read(Desks.class, "desks.txt").rows().stream().map(row -> row.get(0)).toList();

    private Desks() {}

    /** Returns every spelling, in file order. */
    public static List<String> all() {
        return ALL;
    }
}
