package io.github.khabar.byline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One row of a table: a line, its outlet, and what it names. */
record LineCase(
        String line,
        String outlet,
        String persons,
        String organizations,
        String roles,
        String place) {
    private static final String NOTHING = "-";

    static List<LineCase> read(String resource) {
        try (InputStream in =
                        Objects.requireNonNull(
                                LineCase.class.getResourceAsStream(resource), resource);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LineCase::of)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LineCase of(String row) {
        String[] columns = row.split("\t", -1);
        return new LineCase(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
    }

    Byline parse(String text) {
        BylineExtractor bylines = BylineExtractor.standard();
        return outlet.equals(NOTHING) ? bylines.parseLine(text) : bylines.parseLine(text, outlet);
    }

    /** Writes what was found as the table writes it. */
    LineCase found(Byline byline) {
        return new LineCase(
                line,
                outlet,
                join(byline.persons(), Contributor::name),
                join(byline.organizations(), Organization::name),
                roles.equals(NOTHING) ? NOTHING : join(byline.persons(), LineCase::role),
                byline.place() == null ? NOTHING : byline.place());
    }

    private static String role(Contributor person) {
        return person.role().name().toLowerCase(Locale.ROOT);
    }

    private static <T> String join(List<T> items, Function<T, String> text) {
        return items.isEmpty()
                ? NOTHING
                : items.stream().map(text).collect(Collectors.joining("|"));
    }
}
