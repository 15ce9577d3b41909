package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Role;
import java.util.Locale;

/**
 * A phrase that announces somebody's part in the story.
 *
 * @param role the role it gives
 * @param proof how much it proves
 */
public record Marker(Role role, Proof proof) {
    /** How much a marker proves; the word list's header explains the values. */
    public enum Proof {
        STRONG,
        POSTER,
        LABEL,
        TOPIC,
        VERB,
        SUFFIX,
        SOURCE,
        CREDIT,
        OTHER
    }

    /**
     * Returns a marker of its row in the list.
     *
     * @throws IllegalArgumentException if there is no such role or proof
     */
    public static Marker of(String role, String proof) {
        return new Marker(
                role.equals("none") ? Role.AUTHOR : constant(Role.class, role),
                constant(Proof.class, proof));
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, String name) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "a marker has no "
                        + kind.getSimpleName().toLowerCase(Locale.ROOT)
                        + " '"
                        + name
                        + "'");
    }

    /** Returns whether it can be nothing else. */
    public boolean isSure() {
        return proof == Proof.STRONG || proof == Proof.POSTER;
    }

    public boolean is(Proof other) {
        return proof == other;
    }
}
