package io.github.khabar.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One line of a table of cases: a text with its mentions in brackets, a reference, the values
 * expected.
 */
record DateCase(String marked, DateContext context, String expected) {
    static List<DateCase> read(String resource) {
        try (InputStream in =
                        Objects.requireNonNull(
                                DateCase.class.getResourceAsStream(resource), resource);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DateCase::of)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DateCase of(String line) {
        String[] columns = line.split("\t", -1);
        return new DateCase(
                columns[0], context(columns[1]), columns.length > 2 ? columns[2].strip() : "");
    }

    private static DateContext context(String reference) {
        DateContext none = DateContext.none();
        if (reference.equals("-")) {
            return none;
        }
        return reference.contains("T")
                ? none.withReference(LocalDateTime.parse(reference).atZone(none.zone()).toInstant())
                : none.withReference(LocalDate.parse(reference));
    }

    String text() {
        return marked.replace("[", "").replace("]", "");
    }

    /** Writes what was found as the table writes it. */
    static String describe(String text, List<DateMention> mentions) {
        StringBuilder marked = new StringBuilder();
        List<String> values = new ArrayList<>();
        int at = 0;
        for (DateMention m : mentions) {
            marked.append(text, at, m.begin()).append('[').append(m.raw()).append(']');
            at = m.end();
            values.add(value(m));
        }
        return marked.append(text, at, text.length()) + "\t" + String.join(" | ", values);
    }

    private static String value(DateMention m) {
        StringBuilder value = new StringBuilder(m.date() == null ? "?" : m.date().toString());
        if (m.until() != null) {
            value.append('/').append(m.until());
        }
        if (m.time() != null) {
            value.append('T').append(m.time());
        }
        if (m.zone() != null) {
            value.append('@').append(m.zone());
        }
        if (m.calendar() != DateCalendar.GREGORIAN) {
            value.append(' ').append(m.calendar());
        }
        m.flags().stream().sorted().forEach(flag -> value.append(' ').append(flag));
        return value.toString();
    }

    String found(DateParser parser) {
        return describe(text(), parser.find(text(), context));
    }

    String wanted() {
        return marked + "\t" + expected;
    }
}
