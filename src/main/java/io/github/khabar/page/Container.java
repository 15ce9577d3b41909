package io.github.khabar.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An element that holds blocks: its tag, the words of its class and id, and the element around it.
 *
 * <p>Containers of one page form a tree that blocks point into, so that a strategy can ask what two
 * blocks share without the DOM. This class is immutable and thread-safe.
 */
public final class Container {
    private final @Nullable Container parent;
    private final int id;
    private final String tag;
    private final List<String> words;
    private final int depth;

    private Container(@Nullable Container parent, int id, String tag, List<String> words) {
        this.parent = parent;
        this.id = id;
        this.tag = tag;
        this.words = List.copyOf(words);
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /**
     * Returns an outermost container, for {@link Page#ofBlocks}, which gives it its number.
     *
     * @param tag the tag name, in lower case
     * @param words what the page calls it, in lower case
     */
    public static Container of(String tag, String... words) {
        return of(null, 0, tag, List.of(words));
    }

    /**
     * Returns a container inside this one, for {@link Page#ofBlocks}, which gives it its number.
     *
     * @param innerTag the tag name, in lower case
     * @param innerWords what the page calls it, in lower case
     */
    public Container child(String innerTag, String... innerWords) {
        return of(this, 0, innerTag, List.of(innerWords));
    }

    /**
     * Returns a container with a number, for readers.
     *
     * @param parent the element around it, or null for the outermost
     * @param id a number that no other container of the page has, from 0
     * @param tag the tag name, in lower case
     * @param words what the page calls it, in lower case
     */
    public static Container of(@Nullable Container parent, int id, String tag, List<String> words) {
        Objects.requireNonNull(tag, "tag must not be null");
        Objects.requireNonNull(words, "words must not be null");
        return new Container(parent, id, tag, words);
    }

    /** Returns the element around this one, or null for the outermost. */
    public @Nullable Container parent() {
        return parent;
    }

    /**
     * Returns a number that no other container of the page has; containers are numbered from 0 in
     * page order.
     */
    public int id() {
        return id;
    }

    /**
     * Returns the tag name, in lower case; {@code #text} for the one container of stripped text.
     */
    public String tag() {
        return tag;
    }

    /**
     * Returns the words of the class, id, role and itemprop attributes, in lower case, split at
     * case changes too.
     */
    public List<String> words() {
        return words;
    }

    /** Returns how many elements stand around this one. */
    public int depth() {
        return depth;
    }

    /** Returns the tags from the outermost element to this one. */
    public List<String> tagPath() {
        List<String> path = new ArrayList<>(depth + 1);
        for (Container c = this; c != null; c = c.parent) {
            path.add(c.tag);
        }
        Collections.reverse(path);
        return path;
    }
}
