package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.page.Container;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a page's elements say they hold. Names lie: each hint is one vote. Not
 * thread-safe.
 */
final class Hints {
    private static final Named UNNAMED = new Named(null, null, false);
    private final @Nullable Named[] known;
    private final List<Container> path = new ArrayList<>();

    /** What lists of words mean; elements that are called alike share one list. */
    private final IdentityHashMap<List<String>, Meaning> meanings = new IdentityHashMap<>();

    /**
     * What the names around a block say.
     *
     * @param marker what the innermost element that is named for page furniture holds, or null
     * @param container that element, or null
     * @param body whether an element around is named for a story's text
     */
    record Named(@Nullable Marker marker, @Nullable Container container, boolean body) {
        private static final Named BODY = new Named(null, null, true);

        /** Returns what no name of furniture says. */
        static Named of(boolean body) {
            return body ? BODY : UNNAMED;
        }
    }

    /**
     * What an element's name means.
     *
     * @param marker what the element holds, or null
     * @param body whether it holds a story's text
     */
    private record Meaning(@Nullable Marker marker, boolean body) {
        private static final Meaning NONE = new Meaning(null, false);

        boolean isNothing() {
            return marker == null && !body;
        }

        static Meaning of(String column) {
            return column.equals("BODY")
                    ? new Meaning(null, true)
                    : new Meaning(Marker.valueOf(column), false);
        }
    }

    /** What a word means alone, and together with the word after it. */
    private static final class Name {
        private static final Map<String, Name> ALL = read();
        private final Map<String, Meaning> withNext = new HashMap<>();
        private Meaning alone = Meaning.NONE;

        private static Map<String, Name> read() {
            Map<String, Name> names = new HashMap<>();
            for (List<String> row : WordList.read(Hints.class, "container-words.txt").rows()) {
                String[] words = row.get(0).split(" ", 2);
                Name name = names.computeIfAbsent(words[0], word -> new Name());
                Meaning meaning = Meaning.of(row.get(1));
                if (words.length == 1) {
                    name.alone = meaning;
                } else {
                    name.withNext.put(words[1], meaning);
                }
            }
            return names;
        }
    }

    /**
     * Knows nothing yet.
     *
     * @param containers how many elements the page has; their numbers are below
     */
    Hints(int containers) {
        known = new Named[containers];
    }

    /** Returns what the names of a container and of the elements around it say. */
    Named at(Container container) {
        Named named = known[container.id()];
        return named == null ? readDownTo(container) : named;
    }

    /** Goes up to where the names are known and down again, without recursion. */
    private Named readDownTo(Container container) {
        path.clear();
        Named named = UNNAMED;
        for (Container at = container; at != null; at = at.parent()) {
            Named there = known[at.id()];
            if (there != null) {
                named = there;
                break;
            }
            path.add(at);
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            named = inside(named, path.get(i));
            known[path.get(i).id()] = named;
        }
        return named;
    }

    private Named inside(Named around, Container container) {
        Meaning meaning = meaning(container);
        if (meaning.body()) {
            return around.body() ? around : new Named(around.marker(), around.container(), true);
        }
        return meaning.marker() == null
                ? around
                : new Named(meaning.marker(), container, around.body());
    }

    private Meaning meaning(Container container) {
        Name tag = Name.ALL.get(container.tag());
        return tag == null || tag.alone.isNothing()
                ? meanings.computeIfAbsent(container.words(), Hints::meaning)
                : tag.alone;
    }

    /** Returns what an element inside a paragraph that holds all of it is named for, or null. */
    static @Nullable Marker ofWords(List<String> words) {
        return meaning(words).marker();
    }

    /** What the first word means that means something, alone or together with the next. */
    private static Meaning meaning(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Name name = Name.ALL.get(words.get(i));
            Meaning pair =
                    name == null || i + 1 == words.size()
                            ? null
                            : name.withNext.get(words.get(i + 1));
            Meaning meaning = name == null ? Meaning.NONE : pair == null ? name.alone : pair;
            if (!meaning.isNothing()) {
                return meaning;
            }
        }
        return Meaning.NONE;
    }
}
