package io.github.khabar.cli;

import static io.github.khabar.cli.SamplePage.HTML;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that is damaged is reported with its place, and costs no other. */
class DamagedWarcTest {
    private static final String URL = "https://example.ma/";
    private static final String HTTP = "Content-Type: application/http; msgtype=response";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {-40, -1, 5, 40, 3000, 1_000_000_000_000L})
    void aLyingContentLengthCostsOnlyItsRecord(long lie) throws IOException {
        byte[] block = block();
        WarcBytes warc = new WarcBytes().page(URL + 0, HTML);
        warc.raw(warc.record("response", URL + 1, HTTP, block.length + lie, block));
        warc.page(URL + 2, HTML).page(URL + 3, HTML);

        for (CommandRun run :
                List.of(parse("a.warc", warc.plain()), parse("a.warc.gz", warc.gzipped()))) {
            assertThat(run.values("url")).as(run.err()).containsExactly(URL + 0, URL + 2, URL + 3);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains(URL + 1, "offset ").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Length: -5", "Content-Length: many", "No colon"})
    void aHeaderThatCannotBeReadCostsOnlyItsRecord(String line) throws IOException {
        byte[] bad =
                WarcBytes.join(
                        WarcBytes.bytes("WARC/1.0\r\nWARC-Type: response\r\n"),
                        WarcBytes.bytes(line.isEmpty() ? "" : line + "\r\n"),
                        WarcBytes.bytes("\r\n" + HTML + "\r\n\r\n"));
        WarcBytes warc = new WarcBytes().page(URL + 0, HTML).raw(bad).page(URL + 2, HTML);

        for (CommandRun run :
                List.of(parse("a.warc", warc.plain()), parse("a.warc.gz", warc.gzipped()))) {
            assertThat(run.values("url")).as(run.err()).containsExactly(URL + 0, URL + 2);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("a.warc", "offset ").hasLineCount(1);
        }
    }

    @Test
    void aLastRecordThatIsCutOffIsReported() throws IOException {
        WarcBytes warc = new WarcBytes().page(URL + 0, HTML).page(URL + 1, HTML);

        for (byte[] whole : List.of(warc.plain(), warc.gzipped())) {
            CommandRun run = parse("a.warc", Arrays.copyOf(whole, whole.length - 60));

            assertThat(run.values("url")).as(run.err()).containsExactly(URL + 0);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains(URL + 1, "cut off").hasLineCount(1);
        }
    }

    @Test
    void aLastRecordWithoutItsLineEndsIsWhole() throws IOException {
        byte[] warc = new WarcBytes().page(URL + 0, HTML).page(URL + 1, HTML).plain();

        CommandRun run = parse("a.warc", Arrays.copyOf(warc, warc.length - 4));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.objects()).hasSize(2);
    }

    @Test
    void aDamagedGzipMemberCostsOnlyItsRecord() throws IOException {
        WarcBytes warc =
                new WarcBytes().page(URL + 0, HTML).page(URL + 1, HTML).page(URL + 2, HTML);
        byte[] damaged = warc.members().get(1).clone();
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 30, (byte) 0xff);
        byte[] file = WarcBytes.join(warc.members().get(0), damaged, warc.members().get(2));
        int offset = warc.members().get(0).length;

        CommandRun run = parse("a.warc.gz", file);

        assertThat(run.values("url")).as(run.err()).containsExactly(URL + 0, URL + 2);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("a.warc.gz, offset " + offset).hasLineCount(1);
    }

    @Test
    void aWrongChecksumIsDamage() throws IOException {
        List<byte[]> members = new WarcBytes().page(URL + 0, HTML).page(URL + 1, HTML).members();
        byte[] damaged = members.get(0).clone();
        damaged[damaged.length - 8] ^= 1;

        CommandRun run = parse("a.warc.gz", WarcBytes.join(damaged, members.get(1)));

        assertThat(run.values("url")).as(run.err()).containsExactly(URL + 1);
        assertThat(run.err()).contains("offset 0", "damaged").hasLineCount(1);
    }

    @Test
    void whatStandsBetweenRecordsIsReportedAndPassedOver() throws IOException {
        byte[] noise = WarcBytes.bytes("<html>no record</html>\r\n");
        WarcBytes warc = new WarcBytes().page(URL + 0, HTML).raw(noise).page(URL + 2, HTML);

        for (CommandRun run :
                List.of(
                        parse("a.warc", warc.plain()),
                        parse(
                                "a.warc.gz",
                                WarcBytes.join(
                                        warc.members().get(0), noise, warc.members().get(2))))) {
            assertThat(run.values("url")).as(run.err()).containsExactly(URL + 0, URL + 2);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n\r\n", "<html></html>", "WARC/", "WARC/1.0\r\n"})
    void aFileWithoutRecordsHarmsNothing(String content) throws IOException {
        CommandRun run = parse("a.warc", WarcBytes.bytes(content));

        assertThat(run.status()).isEqualTo(content.isBlank() ? 0 : 2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void endlessLineEndsComeToAnEnd() throws IOException {
        byte[] warc = new WarcBytes().page(URL, HTML).plain();
        byte[] lines = new byte[200_000];
        Arrays.fill(lines, (byte) '\n');

        assertThat(parse("a.warc", WarcBytes.join(warc, lines)).status()).isZero();
    }

    @Test
    void manyLyingLengthsTakeNoMoreThanLinearWork() throws IOException {
        WarcBytes warc = new WarcBytes();
        for (int i = 0; i < 3000; i++) {
            warc.raw(warc.record("response", URL + i, HTTP, 1_000_000, new byte[0]));
        }

        CommandRun run = parse("a.warc", warc.plain());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).as("times that the rest was read").hasSizeLessThan(20);
    }

    private CommandRun parse(String name, byte[] file) throws IOException {
        return CommandRun.of("parse", WarcBytes.write(folder.resolve(name), file));
    }

    private static byte[] block() {
        return WarcBytes.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + HTML);
    }
}
