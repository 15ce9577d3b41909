package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of the documents: a bar in a cell that no backslash stands before cuts the rest off. */
class DocTablesTest {
    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            Stream<Path> pages = files.filter(file -> file.toString().endsWith(".md")).sorted();
            return Stream.concat(Stream.of(Path.of("README.md")), pages).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void haveAsManyCellsInEveryRowAsInTheirHead(Path document) throws IOException {
        int columns = 0;
        boolean code = false;
        for (String line : Files.readAllLines(document)) {
            code ^= line.startsWith("```");
            if (code || !line.startsWith("|")) {
                columns = 0;
                continue;
            }
            columns = columns == 0 ? bars(line) : columns;

            assertThat(bars(line)).as(line).isEqualTo(columns);
        }
    }

    private static int bars(String line) {
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            bars += line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\') ? 1 : 0;
        }
        return bars;
    }
}
