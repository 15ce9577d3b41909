package io.github.khabar.byline.page;

import static io.github.khabar.byline.page.HandLabelledPage.FIRST;
import static io.github.khabar.byline.page.HandLabelledPage.LAST;
import static io.github.khabar.byline.page.HandLabelledPage.SECOND;
import static io.github.khabar.byline.page.HandLabelledPage.TITLE;
import static io.github.khabar.byline.page.HandLabelledPage.organizations;
import static io.github.khabar.byline.page.HandLabelledPage.page;
import static io.github.khabar.byline.page.HandLabelledPage.persons;
import static io.github.khabar.byline.page.HandLabelledPage.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.byline.Byline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a line names by its form and its place on the page, one row a form. */
class PageLinesTest {
    /** A row of the table. */
    record Row(
            String where,
            List<String> lines,
            List<String> persons,
            List<String> organizations,
            @Nullable String place) {
        static Row of(String line) {
            String[] columns = line.split("\t", -1);
            return new Row(
                    columns[0],
                    List.of(columns[1].replace("\\s", " ").split("\\\\n", -1)),
                    names(columns[2]),
                    names(columns[3]),
                    columns[4].equals("-") ? null : columns[4]);
        }

        private static List<String> names(String column) {
            return column.equals("-") ? List.of() : Arrays.asList(column.split("\\|", -1));
        }

        private String[] page() {
            return switch (where) {
                case "line" -> with(0, FIRST);
                case "head" -> new String[] {TITLE, lines.get(0) + FIRST, SECOND, LAST};
                case "below" ->
                        Stream.concat(Stream.of(TITLE, FIRST, SECOND, LAST), lines.stream())
                                .toArray(String[]::new);
                case "again" -> with(1, FIRST);
                default -> throw new IllegalStateException("no such place: " + where);
            };
        }

        /** The headline, the lines and the story; the first {@code above} lines above them all. */
        private String[] with(int above, String first) {
            return Stream.of(
                            lines.subList(0, above).stream(),
                            Stream.of("3 زيارات", TITLE).skip(above == 0 ? 1 : 0),
                            lines.subList(above, lines.size()).stream(),
                            Stream.of(first, SECOND, LAST))
                    .flatMap(part -> part)
                    .toArray(String[]::new);
        }
    }

    static Stream<Row> rows() {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Byline.class.getResourceAsStream("page-lines.tsv"),
                                StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLineNamesWhatTheTableSays(Row row) {
        Byline byline = read(page(row.page()));
        assertThat(persons(byline)).as("persons").containsExactlyElementsOf(row.persons());
        assertThat(organizations(byline))
                .as("organizations")
                .containsExactlyElementsOf(row.organizations());
        assertThat(byline.dateline() == null ? byline.place() : byline.dateline().place())
                .as("place")
                .isEqualTo(row.place());
    }
}
