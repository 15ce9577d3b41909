package io.github.khabar.cli;

import static io.github.khabar.cli.SamplePage.HTML;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own whose reader goes away, or that is told to end. */
class OutputEndTest {
    private static final int PAGES = 3000;

    @TempDir private Path folder;

    private Path crawl;

    @BeforeEach
    void writeMoreThanAPipeHolds() throws IOException {
        WarcBytes warc = new WarcBytes();
        for (int i = 0; i < PAGES; i++) {
            warc.page("https://example.ma/" + i, HTML);
        }
        crawl = Files.write(folder.resolve("crawl.warc"), warc.plain());
    }

    @Test
    void aReaderThatGoesAwayEndsTheRunQuietly() throws IOException, InterruptedException {
        Process process = start();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            assertThat(out.readLine()).startsWith("{").endsWith("}");
        }

        String complaints = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(complaints).isEqualTo(141);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aProcessThatIsToldToEndLeavesNoHalfALine() throws IOException, InterruptedException {
        Process process = start();
        List<String> lines = new ArrayList<>();
        String rest;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            lines.add(out.readLine());
            process.toHandle().destroy();
            StringBuilder text = new StringBuilder();
            for (int c = out.read(); c >= 0; c = out.read()) {
                text.append((char) c);
            }
            rest = text.toString();
        }

        process.waitFor();
        assertThat(rest).matches(text -> text.isEmpty() || text.endsWith("\n"));
        rest.lines().forEach(lines::add);
        assertThat(lines).hasSizeLessThan(PAGES);
        lines.forEach(line -> assertThat(JsonParser.parseString(line).isJsonObject()).isTrue());
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "parse",
                        crawl.toString())
                .start();
    }
}
