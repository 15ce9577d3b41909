package io.github.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Strategies;
import io.github.khabar.adversarial.Families;
import io.github.khabar.adversarial.Family;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line answers every hostile input, and none keeps it from the next. */
class HostileInputTest {
    private static final int SIZE = 3000;

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "markdown", "html", "jsonld", "tei", "text"})
    void everyPageOfAFolderIsAnswered(String format, @TempDir Path folder) throws IOException {
        List<Family> markup = Families.markup();
        for (int i = 0; i < markup.size(); i++) {
            Files.writeString(folder.resolve(i + ".html"), encodable(markup.get(i).of(SIZE)));
        }
        CommandRun run = CommandRun.of("parse", "--format", format, folder.toString());
        assertThat(run.status()).as(run.err()).isZero();
        if (format.equals("jsonl")) {
            assertThat(run.objects()).hasSameSizeAs(markup);
        }
    }

    @Test
    void everyPageIsExplained() {
        for (Family family : Families.markup()) {
            CommandRun run = CommandRun.on(encodable(family.of(SIZE)), "explain", "-");
            assertThat(run.status()).as("%s: %s", family, run.err()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates", "bylines"})
    void everyLineIsAnswered(String command) {
        List<String> lines =
                Families.texts().stream()
                        .map(family -> family.of(SIZE).replace('\n', ' ').replace('\t', ' '))
                        .toList();
        String input = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        CommandRun run = CommandRun.on(encodable(input), command);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.objects()).hasSameSizeAs(lines);
    }

    @Test
    void bytesThatAreNoTextAreAnswered() throws IOException {
        byte[] bytes =
                Objects.requireNonNull(Family.class.getResourceAsStream("Family.class"))
                        .readAllBytes();
        for (String command : List.of("dates", "bylines")) {
            CommandRun run = CommandRun.on(bytes, Strategies.standard(), command);
            assertThat(run.status()).as("what follows a TAB may be no instant").isLessThan(2);
        }
        byte[] unsigned = Arrays.copyOfRange(bytes, 4, bytes.length);
        CommandRun binary = CommandRun.on(unsigned, Strategies.standard(), "parse", "-");
        assertThat(binary.status()).isEqualTo(2);
        assertThat(binary.err()).contains("binary data");
        CommandRun named = CommandRun.on(bytes, Strategies.standard(), "parse", "-");
        assertThat(named.status()).isEqualTo(2);
        assertThat(named.err()).contains("Java class");
    }

    /** Half a pair of surrogates cannot be written as UTF-8; what a file holds stands in for it. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
