package io.github.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no page whatever their names say. */
class NoPageTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "PNG, 89504e470d0a1a0a",
        "JPEG, ffd8ffe000104a4649460001",
        "GIF, 474946383961",
        "WebP, 524946461234123457454250",
        "PDF, 255044462d312e37",
        "Zip, 504b030414000000",
        "Zstandard, 28b52ffd04580000",
        "Zstandard, 5d2a4d1800000000",
        "xz, fd377a585a000004",
        "bzip2, 425a6839314159265359",
        "MP4, 000000186674797069736f6d",
        "gzip, 1f8b0800000000000003"
    })
    void whatItsFirstBytesSayIsNamed(String kind, String hex) throws IOException {
        byte[] bytes =
                WarcBytes.join(HexFormat.of().parseHex(hex), new byte[] {1, 2, 3, 4, 5, 6, 7});
        for (String name : new String[] {"page.html", "page.txt", "page"}) {
            byte[] written = kind.equals("gzip") ? WarcBytes.gzip(bytes) : bytes;
            assertNamed(parse(name, written), kind);
            assertNamed(parse(name + ".gz", WarcBytes.gzip(written)), kind);
            assertNamed(CommandRun.of("explain", folder.resolve(name).toString()), kind);
        }
    }

    private static void assertNamed(CommandRun run, String kind) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("page", kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"<p>خبر</p>\", \"more\": [1, 2, {}]}",
                " [ {\"a\": null}, {} ]\n",
                "{\"a\": 1}\n{\"a\": 2}\n"
            })
    void jsonIsNamed(String json) throws IOException {
        assertNamed(parse("page.html", WarcBytes.bytes(json)), "JSON");
        assertNamed(parse("page.txt", WarcBytes.bytes(json)), "JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[فيديو] عنوان", "{{ title }}<p>نص</p>", "[1] حاشية", "", "BZh", "GIF"})
    void textThatOnlyBeginsSoIsAPage(String text) throws IOException {
        assertThat(parse("page.txt", WarcBytes.bytes(text)).status()).isZero();
        assertThat(parse("page.html", WarcBytes.bytes(text)).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"crawl.html", "crawl", "crawl.gz", "crawl.txt"})
    void recordsOfACrawlAreReadWhateverTheNameSays(String name) throws IOException {
        WarcBytes warc =
                new WarcBytes()
                        .page("https://example.ma/1", SamplePage.HTML)
                        .page("https://example.ma/2", SamplePage.HTML);
        assertThat(parse(name, warc.plain()).values("url"))
                .containsExactly("https://example.ma/1", "https://example.ma/2");
        assertThat(parse(name, warc.gzipped()).objects()).hasSize(2);
    }

    @Test
    void aCrawlInZstandardIsNamedInAFolderToo() throws IOException {
        Files.write(folder.resolve("crawl.warc.zst"), HexFormat.of().parseHex("28b52ffd04580000"));
        CommandRun run = CommandRun.of("parse", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("crawl.warc.zst", "Zstandard");
    }

    @Test
    void anHttpHeaderInSmallLettersIsRead() throws IOException {
        String block =
                "http/1.1 200 ok\r\ncontent-type: text/html; charset=utf-8\r\n\r\n"
                        + SamplePage.HTML;
        WarcBytes warc =
                new WarcBytes()
                        .record(
                                "response",
                                "https://example.ma/1",
                                "Content-Type: application/http",
                                WarcBytes.bytes(block));
        assertThat(parse("a.warc", warc.plain()).object().get("title").getAsString())
                .isEqualTo(SamplePage.TITLE);
    }

    @Test
    void aPageThatTheCrawlerCutOffIsToldInTheSummary() throws IOException {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + SamplePage.HTML;
        WarcBytes warc =
                new WarcBytes()
                        .record(
                                "response",
                                "https://example.ma/1",
                                "WARC-Truncated: length\r\nContent-Type: application/http",
                                WarcBytes.bytes(block))
                        .page("https://example.ma/2", SamplePage.HTML);
        Path file = Files.write(folder.resolve("a.warc"), warc.plain());
        CommandRun run = CommandRun.of("parse", "--summary", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.objects()).hasSize(2);
        assertThat(run.err()).contains("1 cut off by the crawler");
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "9, 2"})
    void moreThanEightContentCodingsAreRefused(int layers, int status) throws IOException {
        byte[] body = WarcBytes.bytes(SamplePage.HTML);
        for (int i = 0; i < layers; i++) {
            body = WarcBytes.gzip(body);
        }
        String header =
                "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: "
                        + "gzip, ".repeat(layers - 1)
                        + "gzip";
        WarcBytes warc = new WarcBytes().response("https://example.ma/1", "200 OK", header, body);
        CommandRun run = parse("a.warc", warc.plain());
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(run.err().lines()).hasSize(status == 0 ? 0 : 1);
    }

    private CommandRun parse(String name, byte[] bytes) throws IOException {
        return CommandRun.of("parse", WarcBytes.write(folder.resolve(name), bytes));
    }
}
