package io.github.khabar.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads a file of cases: a line {@code === name}, the input, a line {@code ---}, and the expected
 * output. Lines before the first case are a comment.
 */
public final class Cases {
    private Cases() {}

    /**
     * One case.
     *
     * @param name what it shows
     * @param input the input
     * @param expected the output
     */
    public record Case(String name, String input, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> read(String resource) {
        return read(Cases.class, resource);
    }

    /**
     * Reads a file of cases.
     *
     * @param anchor the class beside which it stands
     * @param resource its name
     */
    public static List<Case> read(Class<?> anchor, String resource) {
        try (InputStream in =
                Objects.requireNonNull(anchor.getResourceAsStream(resource), resource)) {
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> parse(BufferedReader reader) throws IOException {
        List<Case> cases = new ArrayList<>();
        String name = null;
        List<String> input = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<String> part = input;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("=== ")) {
                add(cases, name, input, expected);
                name = line.substring(4);
                input = new ArrayList<>();
                expected = new ArrayList<>();
                part = input;
            } else if (line.equals("---")) {
                part = expected;
            } else {
                part.add(line);
            }
        }
        add(cases, name, input, expected);
        return cases;
    }

    private static void add(
            List<Case> cases, String name, List<String> input, List<String> expected) {
        if (name != null) {
            cases.add(
                    new Case(name, String.join("\n", input), String.join("\n", expected).strip()));
        }
    }
}
