package io.github.khabar.cli;

import static io.github.khabar.cli.SamplePage.FIRST;
import static io.github.khabar.cli.SamplePage.HTML;
import static io.github.khabar.cli.SamplePage.SECOND;
import static io.github.khabar.cli.SamplePage.TEXT;
import static io.github.khabar.cli.SamplePage.TITLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.khabar.Strategies;
import io.github.khabar.boilerplate.SiteTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records of WARC and WET files become articles, and how their pages are read. */
class WarcPagesTest {
    private static final String URL = "https://example.ma/khizana";
    private static final String HTML_TYPE = "Content-Type: text/html";
    private static final String YESTERDAY = HTML.replace("</h1>", "</h1><p>نشر أمس</p>");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz", "CRAWL.WARC.GZ", "crawl.wet"})
    void everyPageOfAWarcIsAnArticle(String name) throws IOException {
        WarcBytes warc = new WarcBytes().page(URL, HTML).page(URL + "/2", HTML);
        boolean gzip = name.toLowerCase(Locale.ROOT).endsWith(".gz");

        CommandRun run = parse(name, gzip ? warc.gzipped() : warc.plain());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.values("id")).containsExactly("urn:test:0", "urn:test:1");
        assertThat(run.values("url")).containsExactly(URL, URL + "/2");
        assertThat(run.values("title")).containsExactly(TITLE, TITLE);
    }

    @Test
    void goesByTheBytesWhereTheNameLies() throws IOException {
        WarcBytes warc = new WarcBytes().page(URL, HTML);

        assertThat(parse("crawl.warc.gz", warc.plain()).values("url")).containsExactly(URL);
        assertThat(parse("crawl.warc", warc.gzipped()).values("url")).containsExactly(URL);
    }

    @Test
    void readsAWarcThatWasCompressedAsAWhole() throws IOException {
        byte[] plain = new WarcBytes().page(URL, HTML).page(URL + "/2", HTML).plain();

        assertThat(parse("crawl.warc.gz", WarcBytes.gzip(plain)).values("url"))
                .containsExactly(URL, URL + "/2");
    }

    @Test
    void readsRecordsFromStandardInput() {
        WarcBytes warc = new WarcBytes().page(URL, HTML).page(URL + "/2", HTML);

        for (byte[] bytes : List.of(warc.plain(), warc.gzipped())) {
            CommandRun run = CommandRun.on(bytes, Strategies.standard(), "parse", "-");
            assertThat(run.values("url")).as(run.err()).containsExactly(URL, URL + "/2");
        }
    }

    @Test
    void readsTheTextOfAWet() throws IOException {
        byte[] wet =
                new WarcBytes()
                        .record(
                                "warcinfo",
                                "x",
                                "Content-Type: application/warc-fields",
                                new byte[0])
                        .record("conversion", URL, "Content-Type: text/plain", bytes(TEXT))
                        .gzipped();

        JsonObject json = parse("crawl.warc.wet.gz", wet).object();

        assertThat(json.get("url").getAsString()).isEqualTo(URL);
        assertThat(CommandRun.texts(json.getAsJsonArray("paragraphs")))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void readsAResourceAsItsTypeSays() throws IOException {
        byte[] warc =
                new WarcBytes()
                        .record("resource", "file:///a.html", HTML_TYPE, bytes(HTML))
                        .record(
                                "resource",
                                "file:///a.txt",
                                "Content-Type: text/plain",
                                bytes(TEXT))
                        .record("resource", "file:///a.png", "Content-Type: image/png", bytes(HTML))
                        .plain();

        assertThat(parse("crawl.warc", warc).values("url"))
                .containsExactly("file:///a.html", "file:///a.txt");
    }

    @Test
    void readsRelativeDatesAgainstTheDayOfCapture() throws IOException {
        byte[] warc = new WarcBytes().page(URL, YESTERDAY).plain();

        assertThat(published(parse("crawl.warc", warc))).isEqualTo("2025-09-11");
    }

    @Test
    void aReferenceThatIsGivenWins() throws IOException {
        byte[] warc = new WarcBytes().page(URL, YESTERDAY).plain();

        assertThat(published(parse("crawl.warc", warc, "--reference", "2024-03-05")))
                .isEqualTo("2024-03-04");
    }

    @Test
    void aCaptureWithoutADateLeavesRelativeOnesOpen() throws IOException {
        byte[] warc = new WarcBytes().page(URL, YESTERDAY).plain();
        byte[] undated =
                WarcBytes.bytes(
                        new String(warc, UTF_8)
                                .replace("WARC-Date: 2025-09-12T10:00:00Z", "WARC-Date: someday"));

        assertThat(parse("crawl.warc", undated).object().get("published").isJsonNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "404 Not Found, text/html, status other than 200",
        "301 Moved, text/html, status other than 200",
        "200 OK, image/png, neither HTML nor text",
        "200 OK, application/rss+xml, neither HTML nor text",
        "200 OK, text/plain, neither HTML nor text"
    })
    void whatIsNoPageIsSkippedAndCounted(String status, String type, String reason)
            throws IOException {
        byte[] warc =
                new WarcBytes()
                        .page(URL, HTML)
                        .response(URL + "/no", status, "Content-Type: " + type, bytes(HTML))
                        .plain();

        CommandRun run = parse("crawl.warc", warc, "--summary");

        assertThat(run.status()).isZero();
        assertThat(run.values("url")).containsExactly(URL);
        assertThat(run.err()).contains("1 written", "0 failed", "1 skipped (1 " + reason + ")");
    }

    @Test
    void revisitsAreSkippedAndCounted() throws IOException {
        byte[] warc =
                new WarcBytes()
                        .page(URL, HTML)
                        .record(
                                "revisit",
                                URL,
                                "Content-Type: application/http; msgtype=response",
                                bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"))
                        .plain();

        CommandRun run = parse("crawl.warc", warc, "--summary");

        assertThat(run.objects()).hasSize(1);
        assertThat(run.err()).contains("1 skipped (1 revisits)");
    }

    @Test
    void requestsAndTheLikeAreNoPagesAndCountForNothing() throws IOException {
        byte[] warc =
                new WarcBytes()
                        .record("request", URL, "Content-Type: application/http", bytes("GET /"))
                        .record("metadata", URL, "Content-Type: text/plain", bytes("a: b"))
                        .record("invented", URL, HTML_TYPE, bytes(HTML))
                        .page(URL, HTML)
                        .plain();

        CommandRun run = parse("crawl.warc", warc, "--summary");

        assertThat(run.values("id")).containsExactly("urn:test:3");
        assertThat(run.err()).contains("0 skipped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text/HTML", "application/xhtml+xml; charset=utf-8", "text/html;"})
    void knowsHtmlByItsTypes(String type) throws IOException {
        assertThat(titleOf("Content-Type: " + type, bytes(HTML))).isEqualTo(TITLE);
    }

    @Test
    void believesTheCrawlerWhereTheServerNamesNoType() throws IOException {
        byte[] block = bytes("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n" + HTML);
        byte[] warc =
                new WarcBytes()
                        .record(
                                "response",
                                URL,
                                "Content-Type: application/http\r\n"
                                        + "WARC-Identified-Payload-Type: text/html",
                                block)
                        .plain();

        assertThat(parse("crawl.warc", warc).values("title")).containsExactly(TITLE);
    }

    @Test
    void passesTheServersCharsetOn() throws IOException {
        Charset arabic = Charset.forName("windows-1256");
        byte[] page = HTML.replace("<meta charset=\"utf-8\">", "").getBytes(arabic);

        assertThat(titleOf("Content-Type: text/html; charset=\"windows-1256\"", page))
                .isEqualTo(TITLE);
        assertThat(titleOf("Content-Type: text/html; charset=no such", page)).isEqualTo(TITLE);
    }

    @Test
    void undoesWhatHttpDidToTheBody() throws IOException {
        byte[] page = bytes(HTML);
        String size = Integer.toHexString(page.length);
        byte[] chunked = WarcBytes.join(bytes(size + "\r\n"), page, bytes("\r\n0\r\n\r\n"));

        assertThat(titleOf(HTML_TYPE + "\r\nTransfer-Encoding: chunked", chunked)).isEqualTo(TITLE);
        assertThat(titleOf(coded("gzip"), WarcBytes.gzip(page))).isEqualTo(TITLE);
        assertThat(titleOf(coded("deflate"), deflate(page, false))).isEqualTo(TITLE);
        assertThat(titleOf(coded("deflate"), deflate(page, true))).isEqualTo(TITLE);
        assertThat(titleOf(coded("br"), brotli(page))).isEqualTo(TITLE);
        assertThat(titleOf(coded("br, GZIP"), WarcBytes.gzip(brotli(page)))).isEqualTo(TITLE);
        assertThat(titleOf(coded("identity"), page)).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "zstd"})
    void takesMarkupAsItIsWhereTheHeaderOutlivedTheCoding(String coding) throws IOException {
        assertThat(titleOf(coded(coding), bytes("\r\n" + HTML))).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void readsAsMuchOfABodyAsCame(String coding) throws IOException {
        byte[] page = bytes(HTML + "<!-- " + "\u0645 ".repeat(20_000) + " -->");
        byte[] sent = coding.equals("gzip") ? WarcBytes.gzip(page) : deflate(page, false);

        assertThat(titleOf(coded(coding), Arrays.copyOf(sent, sent.length - 20))).isEqualTo(TITLE);
    }

    @Test
    void aBodyThatCannotBeDecodedIsReportedWithItsAddress() throws IOException {
        byte[] warc =
                new WarcBytes()
                        .response(URL, "200 OK", coded("zstd"), new byte[] {1, 2, 3})
                        .page(URL + "/2", HTML)
                        .plain();

        CommandRun run = parse("crawl.warc", warc);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.values("url")).containsExactly(URL + "/2");
        assertThat(run.err()).hasLineCount(1).contains(URL, "crawl.warc, offset 0", "zstd");
    }

    @Test
    void oneAddressIsNotThatOfAWarc() throws IOException {
        CommandRun run = parse("crawl.warc", new WarcBytes().page(URL, HTML).plain(), "--url", URL);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--url").hasLineCount(1);
    }

    @Test
    void aRecordWithoutAnIdIsToldByItsPlace() throws IOException {
        byte[] warc = new WarcBytes().page(URL, HTML).plain();
        byte[] nameless =
                WarcBytes.bytes(
                        new String(warc, UTF_8).replace("WARC-Record-ID: <urn:test:0>\r\n", ""));

        assertThat(parse("crawl.warc", nameless).values("id"))
                .containsExactly(folder.resolve("crawl.warc") + ":0");
    }

    @Test
    void aFolderAndALearnerReadWarcsAsWell() throws IOException {
        WarcBytes warc = new WarcBytes();
        List<String> quarters = List.of("الياسمين", "الزيتون", "النخيل");
        for (int i = 0; i < quarters.size(); i++) {
            String story = HTML.replace("الياسمين", quarters.get(i));
            warc.page(URL + i, story.replace("</article>", "</article><p>أخبار الحي</p>"));
        }
        WarcBytes.write(folder.resolve("crawl.warc.gz"), warc.gzipped());
        WarcBytes.write(folder.resolve("page.html"), bytes(HTML));

        assertThat(CommandRun.of("parse", folder.toString()).values("url"))
                .containsExactly(URL + 0, URL + 1, URL + 2, null);
        CommandRun learnt = CommandRun.of("learn", folder.toString());
        assertThat(learnt.status()).as(learnt.err()).isZero();
        assertThat(SiteTemplate.fromJson(learnt.out()).pages()).isEqualTo(3);
    }

    private CommandRun parse(String name, byte[] file, String... options) throws IOException {
        String path = WarcBytes.write(folder.resolve(name), file);
        String[] args = new String[options.length + 2];
        args[0] = "parse";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = path;
        return CommandRun.of(args);
    }

    private String titleOf(String httpHeader, byte[] body) throws IOException {
        byte[] warc = new WarcBytes().response(URL, "200 OK", httpHeader, body).plain();
        CommandRun run = parse("crawl.warc", warc);
        assertThat(run.status()).as(run.err()).isZero();
        return run.values("title").get(0);
    }

    private static String published(CommandRun run) {
        return run.object().getAsJsonObject("published").get("date").getAsString();
    }

    private static String coded(String coding) {
        return HTML_TYPE + "\r\nContent-Encoding: " + coding;
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
        try (DeflaterOutputStream to = new DeflaterOutputStream(out, deflater)) {
            to.write(bytes);
        }
        return out.toByteArray();
    }

    /** Writes Brotli's form of bytes that are stored as they are (RFC 7932, section 9.2). */
    private static byte[] brotli(byte[] bytes) {
        int windowAndNotLast = 0;
        int length = (bytes.length - 1) << 4;
        int uncompressed = 1 << 20;
        int header = windowAndNotLast | length | uncompressed;
        byte[] begin = {(byte) header, (byte) (header >> 8), (byte) (header >> 16)};
        byte[] last = {3};
        return WarcBytes.join(begin, bytes, last);
    }

    private static byte[] bytes(String text) {
        return WarcBytes.bytes(text);
    }
}
