package io.github.khabar.boilerplate;

import io.github.khabar.page.Container;
import io.github.khabar.text.WordList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a page's elements say they hold. Names lie: each hint is one vote. Not
 * thread-safe.
 */
final class Hints {
    private static final Named UNNAMED = new Named(null, null, false);
    private final Map<Integer, Named> known = new HashMap<>();

    /**
     * What the names around a block say.
     *
     * @param marker what the innermost element that is named for page furniture holds, or null
     * @param container that element, or null
     * @param body whether an element around is named for a story's text
     */
    record Named(@Nullable Marker marker, @Nullable Container container, boolean body) {}

    private static final class Names {
        private static final String BODY = "BODY";
        private static final Map<String, String> MEANINGS = read();

        private static Map<String, String> read() {
            Map<String, String> meanings = new HashMap<>();
            for (List<String> row : WordList.read(Hints.class, "container-words.txt").rows()) {
                meanings.put(row.get(0), row.get(1));
            }
            return Map.copyOf(meanings);
        }
    }

    /** Returns what the names of a container and of the elements around it say. */
    Named at(Container container) {
        Deque<Container> path = new ArrayDeque<>();
        Named named = UNNAMED;
        for (Container at = container; at != null; at = at.parent()) {
            Named there = known.get(at.id());
            if (there != null) {
                named = there;
                break;
            }
            path.push(at);
        }
        for (Container c : path) {
            named = inside(named, c);
            known.put(c.id(), named);
        }
        return named;
    }

    private static Named inside(Named around, Container container) {
        String meaning = meaning(container);
        if (meaning == null) {
            return around;
        }
        if (meaning.equals(Names.BODY)) {
            return new Named(around.marker(), around.container(), true);
        }
        return new Named(Marker.valueOf(meaning), container, around.body());
    }

    /** Returns what an element inside a paragraph that holds all of it is named for, or null. */
    static @Nullable Marker ofWords(List<String> words) {
        String meaning = meaning(null, words);
        return meaning == null || meaning.equals(Names.BODY) ? null : Marker.valueOf(meaning);
    }

    private static @Nullable String meaning(Container container) {
        return meaning(Names.MEANINGS.get(container.tag()), container.words());
    }

    private static @Nullable String meaning(@Nullable String ofTag, List<String> words) {
        String meaning = ofTag;
        for (int i = 0; i < words.size() && meaning == null; i++) {
            if (i + 1 < words.size()) {
                meaning = Names.MEANINGS.get(words.get(i) + " " + words.get(i + 1));
            }
            meaning = meaning == null ? Names.MEANINGS.get(words.get(i)) : meaning;
        }
        return meaning;
    }
}
