package io.github.khabar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that can be read once alone, and those that never end. */
@Timeout(60)
class PipesTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.html.gz", "page", "crawl.warc", "crawl.warc.gz"})
    void aNamedPipeIsReadAsAFileIs(String name) throws IOException, InterruptedException {
        byte[] page = SamplePage.HTML.getBytes(UTF_8);
        byte[] bytes =
                name.contains("warc")
                        ? new WarcBytes().page("https://example.ma/1", SamplePage.HTML).plain()
                        : page;
        CommandRun run =
                throughPipe(name, name.endsWith("gz") ? WarcBytes.gzip(bytes) : bytes, "parse");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.object().get("title").getAsString()).isEqualTo(SamplePage.TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates", "bylines"})
    void aNamedPipeOfLinesIsReadAsAFileIs(String command) throws IOException, InterruptedException {
        CommandRun run = throughPipe("lines", WarcBytes.bytes("12 شتنبر 2025\n"), command);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.objects()).hasSize(1);
    }

    @Test
    void aListMayComeThroughAPipe() throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), SamplePage.HTML);
        CommandRun run = throughPipe("list", WarcBytes.bytes(page + "\n"), "parse", "--files-from");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.objects()).hasSize(1);
    }

    private CommandRun throughPipe(String name, byte[] bytes, String... command)
            throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0, "no named pipes");
        Thread writer = new Thread(() -> write(pipe, bytes));
        writer.setDaemon(true);
        writer.start();
        String[] args = Arrays.copyOf(command, command.length + 1);
        args[command.length] = pipe.toString();
        return CommandRun.of(args);
    }

    private static void write(Path pipe, byte[] bytes) {
        try {
            Files.write(pipe, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates", "bylines", "parse --files-from", "learn --files-from"})
    void aLineWithoutEndIsSaidInOneLine(String command) {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.isReadable(endless));
        CommandRun run = CommandRun.of((command + " " + endless).split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).first().asString().contains("/dev/zero", "line 1", "longer");
    }

    @Test
    void aTemplateWithoutEndIsSaidInOneLine() throws IOException {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.isReadable(endless));
        Path page = Files.writeString(folder.resolve("page.html"), SamplePage.HTML);
        CommandRun run = CommandRun.of("parse", "--template", endless.toString(), page.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("/dev/zero");
    }
}
