package io.github.khabar.adversarial;

import java.util.function.IntFunction;

/**
 * One kind of hostile input, of any size.
 *
 * @param name what it is
 * @param generator gives the input of about so many characters; the same for the same number
 */
public record Family(String name, IntFunction<String> generator) {
    /** Returns the input of about so many characters. */
    public String of(int characters) {
        return generator.apply(characters);
    }

    /** A unit again and again. */
    static Family repeating(String name, String unit) {
        return new Family(name, size -> repeat(unit, size));
    }

    /** A unit again and again, with its number wherever it has a {@code #}. */
    static Family numbering(String name, String unit) {
        return new Family(name, size -> number(unit, size));
    }

    /** This family's input between two strings, in half of the size where it stands twice. */
    Family within(String before, String after) {
        return new Family(name, size -> before + of(size) + after);
    }

    static String repeat(String unit, int size) {
        return unit.repeat(Math.max(1, size / unit.length()));
    }

    static String number(String unit, int size) {
        StringBuilder text = new StringBuilder(size + unit.length());
        for (int i = 0; text.length() < size; i++) {
            text.append(unit.replace("#", Integer.toString(i)));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
