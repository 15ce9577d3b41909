package io.github.khabar.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Strategies;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One look at the first bytes for files and for the bodies of records, behind what is blank. */
class FirstBytesTest {
    private static final String BYTE_ORDER_MARK = "efbbbf";

    @TempDir private Path folder;

    static List<Arguments> whatIsNoPage() {
        return List.of(
                Arguments.of("PDF", hex("255044462d312e370a0102030405060708")),
                Arguments.of("PNG", hex("89504e470d0a1a0a0102030405060708")),
                Arguments.of("GIF", hex("4749463839610102030405060708")),
                Arguments.of("RTF", bytes("{\\rtf1 a}")),
                Arguments.of("JSON", bytes("{\"headline\": \"خبر\", \"body\": [\"نص\"]}")),
                Arguments.of("JSON", bytes("[{\"headline\": \"خبر\", \"body\": [\"نص\", ")),
                Arguments.of("JSON", bytes("{\"headline\": \"خبر عن مكتبة جد")),
                Arguments.of("JSON", bytes("[".repeat(9000) + "]".repeat(9000))),
                Arguments.of("RSS", bytes("<?xml version='1.0'?><!-- a --><rss><channel/></rss>")),
                Arguments.of("RSS", bytes("<rdf:RDF xmlns:rdf='a'><item/></rdf:RDF>")),
                Arguments.of("Atom", bytes("<feed xmlns='a'><entry><p>نص</p></entry></feed>")),
                Arguments.of("SVG", bytes("<svg xmlns='a'><g><text>خبر</text></g></svg>")),
                Arguments.of(
                        "SVG",
                        bytes(
                                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'a' [<!ENTITY n"
                                        + " 'a'>]><svg><text>خبر</text></svg>")),
                Arguments.of("sitemap", bytes("<?xml version='1.0'?><urlset><url/></urlset>")),
                Arguments.of("XML", bytes("<?xml version='1.0'?><methodResponse/>")),
                Arguments.of("XML", bytes("<?xml version='1.0'?><n:newsItem>خبر</n:newsItem>")),
                Arguments.of(
                        "MHTML",
                        bytes(
                                String.join(
                                        "\r\n",
                                        "From: <Saved by a browser>",
                                        "Subject: =?utf-8?B?2KfZhA==?=",
                                        " =?utf-8?B?2KfZhA==?=",
                                        "MIME-Version: 1.0",
                                        "Content-Type: multipart/related;",
                                        "\tboundary=x",
                                        "",
                                        "--x",
                                        "<p>=D8=A7</p>"))),
                Arguments.of("mail", bytes("From a@example.ma Fri\nMime-Version: 1.0\n\nنص")),
                Arguments.of(
                        "script",
                        bytes("/*! © رخصة */\nvar a = {b: 1};\nfunction c(d) { return d < 2; }")),
                Arguments.of(
                        "script", bytes("!function(e){for(i=0;i<n;i++)e.t='<p>خبر</p>'}(window);")),
                Arguments.of(
                        "style sheet",
                        bytes("@charset 'utf-8';\nbody { margin: 0; }\n.a > b { color: red; }")),
                Arguments.of("binary data", hex("00".repeat(300))),
                Arguments.of("binary data", random(2000)));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] bytes(String text) {
        return WarcBytes.bytes(text);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("whatIsNoPage")
    void aFileThatIsNoPageIsNamed(String kind, byte[] bytes) throws IOException {
        assertNamed(parse("a.html", bytes), kind);
        assertNamed(parse("a.txt", bytes), kind);
        assertNamed(parse("a.html.gz", WarcBytes.gzip(bytes)), kind);
    }

    @ParameterizedTest
    @MethodSource("whatIsNoPage")
    void itIsNamedBehindMarksBlankLinesAndEmptyMembers(String kind, byte[] bytes)
            throws IOException {
        assertNamed(parse("a.html", WarcBytes.join(hex(BYTE_ORDER_MARK), bytes)), kind);
        byte[] behind = WarcBytes.join(hex("0d0a20090a"), hex(BYTE_ORDER_MARK), bytes);
        assertNamed(parse("a.html", behind), kind);
        byte[] empty = WarcBytes.gzip(new byte[0]);
        assertNamed(parse("a.html", WarcBytes.join(empty, empty, WarcBytes.gzip(bytes))), kind);
    }

    @ParameterizedTest
    @MethodSource("whatIsNoPage")
    void aBodyOfARecordThatIsNoPageIsNamedAndItsNeighboursAreRead(String kind, byte[] bytes)
            throws IOException {
        String html = "Content-Type: text/html";
        String coded = html + "\r\nContent-Encoding: gzip";
        byte[] gzip = WarcBytes.gzip(bytes);
        WarcBytes warc =
                new WarcBytes()
                        .page("https://example.ma/0", SamplePage.HTML)
                        .response("https://example.ma/1", "200 OK", html, bytes)
                        .response("https://example.ma/2", "200 OK", html, gzip)
                        .response("https://example.ma/3", "200 OK", coded, gzip)
                        .record("resource", "https://example.ma/4", html, bytes)
                        .record(
                                "conversion",
                                "https://example.ma/5",
                                "Content-Type: text/plain",
                                bytes)
                        .page("https://example.ma/6", SamplePage.HTML);
        CommandRun run = parse("a.warc", warc.plain());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.values("title")).containsExactly(SamplePage.TITLE, SamplePage.TITLE);
        assertThat(run.err().lines()).hasSize(5).allMatch(line -> line.contains(kind));
    }

    static Stream<String> whatIsAPage() {
        return Stream.of(
                "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html><html>%s</html>",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>%s</html>",
                "<?xml version='1.0'?><?a b?><!-- c --><h:html xmlns:h='a'>%s</h:html>",
                "<?xml version='1.0'?><div>%s</div>",
                "<?xml version='1.0'?>%s",
                "<svg width='1'><path d='M0 0'/></svg>%s",
                "<!DOCTYPE html><rss>%s",
                "<!-- <rss> -->%s",
                "<script>var a = {b: 1}; (function () { c(); })();</script>%s",
                "<style>a { b: c; } d { e: f; }</style>%s",
                "{{ a }} {{ b }} {{ c }}<br>%s",
                "From: a\nSubject: b\n\n%s");
    }

    @ParameterizedTest
    @MethodSource("whatIsAPage")
    void aPageStaysAPageWhateverStandsBeforeIt(String around) throws IOException {
        String body = SamplePage.HTML.replaceFirst("(?s)<!DOCTYPE[^>]*>", "");
        CommandRun run = parse("a.html", bytes(around.formatted(body)));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.object().get("title").getAsString()).isEqualTo(SamplePage.TITLE);
    }

    @Test
    void aTextInReferencesToCharactersAloneIsNoScript() throws IOException {
        StringBuilder references = new StringBuilder();
        SamplePage.TITLE.repeat(3).codePoints().forEach(c -> references.append("&#" + c + ";"));
        assertThat(parse("a.html", bytes(references.toString())).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void aPageInWideCharactersIsNotBinary(String charset) throws IOException {
        String marked = (charset.equals("UTF-32") ? "\ufeff" : "") + SamplePage.HTML;
        CommandRun run = parse("a.html", marked.getBytes(Charset.forName(charset)));
        assertThat(run.object().get("title").getAsString()).isEqualTo(SamplePage.TITLE);
    }

    @Test
    void aFeedInWideCharactersIsNamed() throws IOException {
        byte[] feed = "\ufeff<rss><channel/></rss>".getBytes(UTF_16LE);
        assertNamed(parse("a.html", feed), "RSS");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 5000})
    void aPageBehindEmptyMembersIsRead(int members) throws IOException {
        byte[] file = behindEmptyMembers(members, bytes(SamplePage.HTML));
        assertThat(parse("a.html.gz", file).values("title")).containsExactly(SamplePage.TITLE);
        CommandRun piped = CommandRun.on(file, Strategies.standard(), "parse", "-");
        assertThat(piped.values("title")).containsExactly(SamplePage.TITLE);
    }

    private static byte[] behindEmptyMembers(int members, byte[] bytes) {
        byte[][] parts = new byte[members + 1][];
        Arrays.fill(parts, WarcBytes.gzip(new byte[0]));
        parts[members] = WarcBytes.gzip(bytes);
        return WarcBytes.join(parts);
    }

    @Test
    void recordsBehindMarksBlankLinesAndEmptyMembersAreRead() throws IOException {
        byte[] warc =
                new WarcBytes()
                        .page("https://example.ma/1", SamplePage.HTML)
                        .page("https://example.ma/2", SamplePage.HTML)
                        .plain();
        List<byte[]> files =
                List.of(
                        WarcBytes.join(hex(BYTE_ORDER_MARK), warc),
                        WarcBytes.join(bytes("\r\n \r\n\n"), warc),
                        behindEmptyMembers(100, warc),
                        behindEmptyMembers(3, WarcBytes.join(bytes("\n\n"), warc)));
        for (byte[] file : files) {
            CommandRun run = parse("a.html", file);
            assertThat(run.values("url"))
                    .containsExactly("https://example.ma/1", "https://example.ma/2");
            assertThat(run.status()).isZero();
            CommandRun piped = CommandRun.on(file, Strategies.standard(), "parse", "-");
            assertThat(piped.objects()).hasSize(2);
        }
    }

    @Test
    void recordsBehindMoreEmptyMembersThanAreLookedAtAreNamed() throws IOException {
        byte[] warc = new WarcBytes().page("https://example.ma/1", SamplePage.HTML).plain();
        assertNamed(parse("a.html", behindEmptyMembers(5000, warc)), "WARC");
    }

    private CommandRun parse(String name, byte[] bytes) throws IOException {
        return CommandRun.of("parse", WarcBytes.write(folder.resolve(name), bytes));
    }

    private static void assertNamed(CommandRun run, String kind) {
        assertThat(run.err().lines()).singleElement().asString().contains("no page but", kind);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
