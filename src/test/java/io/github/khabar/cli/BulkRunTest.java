package io.github.khabar.cli;

import static io.github.khabar.cli.SamplePage.HTML;
import static io.github.khabar.cli.SamplePage.TEXT;
import static io.github.khabar.cli.SamplePage.TITLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Strategies;
import io.github.khabar.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code khabar parse} on many inputs: where they come from, their order, what the run tells. */
class BulkRunTest {
    private static final int WIDTH = 100;

    @TempDir private Path folder;

    @Test
    void readsCompressedPages() throws IOException {
        write("a.html.gz", WarcBytes.gzip(HTML.getBytes(UTF_8)));
        write("b.txt.GZ", WarcBytes.gzip(TEXT.getBytes(UTF_8)));
        write("c.html.gz", HTML.getBytes(UTF_8));
        write("d.bin.gz", WarcBytes.gzip(HTML.getBytes(UTF_8)));

        CommandRun run = CommandRun.of("parse", folder.toString());

        assertThat(run.values("id")).as(run.err()).containsExactly("a", "b", "c");
        assertThat(run.values("title")).containsExactly(TITLE, TITLE, TITLE);
        String page = folder.resolve("a.html.gz").toString();
        assertThat(CommandRun.of("explain", page).out()).contains(TITLE);
        assertThat(
                        CommandRun.on(
                                        Files.readAllBytes(Path.of(page)),
                                        Strategies.standard(),
                                        "parse",
                                        "-")
                                .values("title"))
                .containsExactly(TITLE);
    }

    @Test
    void ofAFileThatIsCutOffWhatCameIsReadAndTold() throws IOException {
        byte[] gzip = WarcBytes.gzip(HTML.getBytes(UTF_8));
        write("a.html.gz", Arrays.copyOf(gzip, gzip.length - 30));
        write("b.html.gz", gzip);

        CommandRun run = CommandRun.of("parse", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.values("id")).containsExactly("a", "b");
        assertThat(run.objects().get(0).get("notices").toString()).contains("cut off");
        assertThat(run.objects().get(1).get("notices").toString()).doesNotContain("cut off");
    }

    @Test
    void aFileOfWhichNothingCanBeReadIsReportedAndTheOthersAreParsed() throws IOException {
        byte[] gzip = WarcBytes.gzip(HTML.getBytes(UTF_8));
        write("a.html.gz", Arrays.copyOf(gzip, 3));
        write("b.html.gz", gzip);

        CommandRun run = CommandRun.of("parse", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.values("id")).containsExactly("b");
        assertThat(run.err()).contains("a.html.gz: the data is cut off").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1256"})
    void tellsTheCharsetOfTextFromItsBytes(String charset) throws IOException {
        String file = write("a.txt", TEXT.getBytes(Charset.forName(charset)));

        assertThat(CommandRun.of("parse", file).values("title")).containsExactly(TITLE);
    }

    @Test
    void readsTheNamesOfInputsFromAFile() throws IOException {
        String one = write("one.html", HTML.getBytes(UTF_8));
        String two = write("sub/two.txt", TEXT.getBytes(UTF_8));
        write("sub/three.html", HTML.getBytes(UTF_8));
        String list =
                write("list", (two + "\r\n\n" + folder.resolve("sub") + "\n").getBytes(UTF_8));

        assertThat(CommandRun.of("parse", "--files-from", list, one).values("id"))
                .containsExactly("one", "two", "three", "two");
        assertThat(CommandRun.on(one + "\n" + two, "parse", "--files-from", "-").values("id"))
                .containsExactly("one", "two");
    }

    @Test
    void namesInTheListMayEndInNul() throws IOException {
        String one = write("one\ntwo.html", HTML.getBytes(UTF_8));
        String two = write("#three.html", HTML.getBytes(UTF_8));
        for (String list : List.of(two + "\0" + one + "\0", two + "\0" + one)) {
            CommandRun run = CommandRun.on(list, "parse", "--files-from", "-");
            assertThat(run.values("path")).containsExactly(two, one);
            assertThat(run.status()).isZero();
        }
    }

    @Test
    void aNameInTheListThatLeadsNowhereIsReported() throws IOException {
        String one = write("one.html", HTML.getBytes(UTF_8));
        String list = write("list", ("nowhere.html\n" + one + "\n").getBytes(UTF_8));

        CommandRun run = CommandRun.of("parse", "--files-from", list);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.values("id")).containsExactly("one");
        assertThat(run.err()).contains("nowhere.html").hasLineCount(1);
    }

    @Test
    void aListThatIsMissingIsReported() {
        CommandRun run = CommandRun.of("parse", "--files-from", folder.resolve("no").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no such file").hasLineCount(1);
    }

    @Test
    void severalThreadsKeepTheOrder() throws IOException {
        List<String> ids = manyPages();

        assertThat(CommandRun.of("parse", "--threads", "1", folder.toString()).values("id"))
                .isEqualTo(ids);
        assertThat(CommandRun.of("parse", "--threads", "4", folder.toString()).values("id"))
                .isEqualTo(ids);
        assertThat(
                        CommandRun.of("parse", "--threads", "4", "--unordered", folder.toString())
                                .values("id"))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads 0", "--threads 5000", "--threads many", "--summary --quiet"})
    void optionsThatMakeNoSenseAreRefused(String options) throws IOException {
        List<String> words = List.of(options.split(" ", -1));
        List<String> args = new ArrayList<>(List.of("parse"));
        args.addAll(words);
        args.add(write("a.html", HTML.getBytes(UTF_8)));

        CommandRun run = CommandRun.of(args.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words.get(0)).hasLineCount(1);
    }

    @Test
    void sumsUpWhenAskedTo() throws IOException {
        write("a.html", HTML.getBytes(UTF_8));
        write("b.html", new byte[0]);
        String missing = folder.resolve("none.html").toString();

        CommandRun run = CommandRun.of("parse", "--summary", folder.toString(), missing);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.objects()).hasSize(2);
        assertThat(run.err().lines())
                .allMatch(line -> line.startsWith("khabar parse: "))
                .anyMatch(
                        line -> line.matches(".* 2 pages, \\d+\\.\\d kB in .* pages/s, .* kB/s .*"))
                .anyMatch(line -> line.contains("2 written, 1 of them empty; 1 failed; 0 skipped"))
                .anyMatch(line -> line.matches(".*slowest: [\\d,]+ ms .*[ab]\\.html"));
    }

    @Test
    void namesNoMoreThanFiveSlowPages() throws IOException {
        manyPages();

        CommandRun run = CommandRun.of("parse", "--summary", folder.toString());

        assertThat(run.err().lines().filter(line -> line.contains("slowest"))).hasSize(5);
    }

    @Test
    void onAPipeNothingIsToldUnasked() throws IOException {
        manyPages();

        assertThat(CommandRun.of("parse", folder.toString()).err()).isEmpty();
    }

    @Test
    void onATerminalProgressIsShownAndTakenAway() throws IOException {
        manyPages();

        String shown = onTerminal("parse", folder.toString());

        assertThat(shown).contains("parse", "100%", "kB/s", "20 pages").contains("20 written");
        String[] frames = shown.split("\r\u001b\\[K", -1);
        assertThat(frames).hasSizeGreaterThan(2);
        for (String frame : frames) {
            assertThat(frame.lines().findFirst().orElse("").length()).isLessThan(WIDTH * 2);
        }
        assertThat(frames[frames.length - 1]).as("no bar is left behind").doesNotContain("kB/s)");
    }

    @Test
    void aProblemIsToldAboveTheStatusLine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = terminal(new ByteArrayOutputStream(), err);

        terminal.showStatus("half done");
        terminal.complain("khabar parse", "a\u0007.html", "gone");
        terminal.showStatus("");

        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "\r\u001b[Khalf done"
                                + "\r\u001b[Kkhabar parse: a .html: gone\nhalf done"
                                + "\r\u001b[K");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--quiet", "-q"})
    void whoWantsQuietHasIt(String quiet) throws IOException {
        manyPages();

        assertThat(onTerminal("parse", quiet, folder.toString())).isEmpty();
        assertThat(onTerminal("parse", quiet, folder.toString(), "none.html")).hasLineCount(1);
    }

    @Test
    void onePageNeedsNeitherProgressNorSummary() throws IOException {
        assertThat(onTerminal("parse", write("a.html", HTML.getBytes(UTF_8)))).isEmpty();
    }

    @Test
    void everyArticleIsWrittenWholeAndAtOnce() throws IOException {
        manyPages();
        List<String> writes = new ArrayList<>();
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public synchronized void write(byte[] bytes, int from, int length) {
                        writes.add(new String(bytes, from, length, StandardCharsets.UTF_8));
                    }
                };

        Main.run(
                new String[] {"parse", folder.toString()},
                InputStream.nullInputStream(),
                out,
                new ByteArrayOutputStream());

        assertThat(writes).hasSize(20).allMatch(line -> line.indexOf('\n') == line.length() - 1);
    }

    private List<String> manyPages() throws IOException {
        for (int i = 10; i < 30; i++) {
            write(i + ".html", HTML.getBytes(UTF_8));
        }
        return IntStream.range(10, 30).mapToObj(Integer::toString).toList();
    }

    private static String onTerminal(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(args, terminal(out, err), out, err, Strategies::standard);
        return err.toString(UTF_8);
    }

    private static Terminal terminal(OutputStream out, OutputStream err) {
        return new Terminal(InputStream.nullInputStream(), out, err, () -> OptionalInt.of(WIDTH));
    }

    private String write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content).toString();
    }
}
