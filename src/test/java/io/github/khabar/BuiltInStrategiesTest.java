package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.khabar.adversarial.Promises;
import io.github.khabar.page.Limits;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On no page does a built-in strategy fail: its guard would hide that, and its answer be lost. */
class BuiltInStrategiesTest {
    private static final Limits LIMITS = Limits.defaults();
    private static final NewsParser PARSER = NewsParser.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/accuracy/pages/html",
                "src/test/resources/accuracy/pages/text",
                "../shared/cases",
                "../shared/corpus/html",
                "../shared/corpus/text"
            })
    void noneFailsOnAnyPage(String folder) throws IOException {
        Path pages = Path.of(folder);
        assumeTrue(Files.isDirectory(pages));
        List<Page> read;
        try (Stream<Path> files = Files.list(pages)) {
            read = files.flatMap(BuiltInStrategiesTest::page).toList();
        }
        assertThat(read).isNotEmpty();
        read.forEach(page -> Promises.check(PARSER, page));
    }

    private static Stream<Page> page(Path file) {
        String name = file.getFileName().toString();
        try {
            if (name.endsWith(".html")) {
                return Stream.of(Page.ofBytes(Files.readAllBytes(file), null, null, LIMITS));
            }
            return name.endsWith(".txt")
                    ? Stream.of(Page.ofTextBytes(Files.readAllBytes(file), null, LIMITS))
                    : Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
