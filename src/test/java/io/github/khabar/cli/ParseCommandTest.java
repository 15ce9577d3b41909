package io.github.khabar.cli;

import static io.github.khabar.cli.SamplePage.FIRST;
import static io.github.khabar.cli.SamplePage.HTML;
import static io.github.khabar.cli.SamplePage.SECOND;
import static io.github.khabar.cli.SamplePage.TEXT;
import static io.github.khabar.cli.SamplePage.TITLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.Strategies;
import io.github.khabar.Xml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class ParseCommandTest {
    @TempDir private Path folder;

    @Test
    void tellsAnArticleInOneLineOfJson() throws IOException {
        CommandRun run = CommandRun.of("parse", write("page.html", HTML));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        JsonObject json = run.object();
        assertThat(json.keySet())
                .containsExactly(
                        "id",
                        "path",
                        "title",
                        "paragraphs",
                        "byline",
                        "published",
                        "modified",
                        "dateline",
                        "url",
                        "language",
                        "site_name",
                        "section",
                        "tags",
                        "image",
                        "canonical_url",
                        "free",
                        "sources",
                        "description",
                        "confidence",
                        "notices");
        assertThat(json.get("id").getAsString()).isEqualTo("page");
        assertThat(json.get("title").getAsString()).isEqualTo(TITLE);
        assertThat(CommandRun.texts(json.getAsJsonArray("paragraphs")))
                .containsExactly(FIRST, SECOND);
        assertThat(json.getAsJsonObject("byline").keySet())
                .containsExactly("persons", "organizations", "raw", "roles", "agencies");
        assertThat(json.get("modified").isJsonNull()).isTrue();
        assertThat(json.get("language").getAsString()).isEqualTo("ar");
        assertThat(run.out()).as("Arabic is legible").contains(FIRST);
    }

    @Test
    void anEmptyArticleSaysWhy() throws IOException {
        JsonObject empty =
                CommandRun.of("parse", write("menu.html", "<ul><li>رياضة</ul>")).object();
        JsonObject full = CommandRun.of("parse", write("page.html", HTML)).object();

        assertThat(empty.get("confidence").getAsDouble()).isZero();
        JsonObject notice = empty.getAsJsonArray("notices").get(0).getAsJsonObject();
        assertThat(notice.get("kind").getAsString()).isEqualTo("no_story");
        assertThat(notice.get("detail").getAsString()).isNotBlank();
        assertThat(full.get("confidence").getAsDouble()).isPositive();
        assertThat(full.getAsJsonArray("notices")).isEmpty();
    }

    @Test
    void readsAFileNamedTxtAsStrippedText() throws IOException {
        JsonObject json = CommandRun.of("parse", write("story.one.TXT", TEXT)).object();

        assertThat(json.get("id").getAsString()).isEqualTo("story.one");
        assertThat(CommandRun.texts(json.getAsJsonArray("paragraphs")))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void readsStandardInputAsHtml() {
        CommandRun run = CommandRun.on(HTML, "parse", "-");

        assertThat(run.status()).isZero();
        assertThat(run.values("id")).containsExactly("-");
        assertThat(run.values("title")).containsExactly(TITLE);
    }

    @Test
    void readsAFolderInNameOrderWithItsSubFolders() throws IOException {
        write("b.html", HTML);
        write("a.txt", TEXT);
        write("a/z.htm", HTML);
        write("a/deep/y.xhtml", HTML);
        write("c.HTML", HTML);
        write("notes.md", "no page");

        CommandRun run = CommandRun.of("parse", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.values("id")).containsExactly("y", "z", "a", "b", "c");
    }

    @Test
    void readsAFileNamedOnTheCommandLineWhateverItsEnding() throws IOException {
        assertThat(
                        CommandRun.of("parse", write("page.php", HTML), write("noend", HTML))
                                .values("id"))
                .containsExactly("page", "noend");
    }

    @Test
    void passesTheAddressOn() throws IOException {
        String url = "https://example.ma/2025/09/12/khizana";

        for (String page : new String[] {write("page.html", HTML), write("page.txt", TEXT)}) {
            assertThat(CommandRun.of("parse", "--url", url, page).values("url"))
                    .containsExactly(url);
        }
    }

    @Test
    void oneAddressIsNotThatOfSeveralPages() throws IOException {
        String page = write("page.html", HTML);
        String url = "https://example.ma/1";

        for (CommandRun run :
                new CommandRun[] {
                    CommandRun.of("parse", "--url", url, page, page),
                    CommandRun.of("parse", "--url", url, folder.toString())
                }) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--url").hasLineCount(1);
        }
    }

    @Test
    void namesAMissingFileInOneLine() {
        CommandRun run = CommandRun.of("parse", folder.resolve("none.html").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("none.html")
                .contains("no such file")
                .doesNotContain("Exception")
                .hasLineCount(1);
    }

    @Test
    void aBulkRunGoesOnPastABadFile() throws IOException {
        String missing = folder.resolve("none.html").toString();

        CommandRun run =
                CommandRun.of("parse", write("a.html", HTML), missing, write("b.html", HTML));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.values("id")).containsExactly("a", "b");
        assertThat(run.err()).contains("none.html").hasLineCount(1);
    }

    @Test
    void aRunOfBadFilesAloneEndsAsOneBadFileDoes() {
        CommandRun run =
                CommandRun.of(
                        "parse",
                        folder.resolve("one.html").toString(),
                        folder.resolve("two.html").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("one.html", "two.html").hasLineCount(2);
    }

    @Test
    void aFolderWithoutPagesIsABadOne() throws IOException {
        write("notes.md", "no page");

        CommandRun run = CommandRun.of("parse", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(folder.toString()).contains("no page").hasLineCount(1);
    }

    @Test
    void aFolderIsReadPastALinkThatLeadsNowhere() throws IOException {
        write("b.html", HTML);
        Files.createSymbolicLink(folder.resolve("a.html"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("self"), folder);

        CommandRun run = CommandRun.of("parse", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.values("id")).containsExactly("b");
        assertThat(run.err()).contains("a.html").hasLineCount(1);
    }

    @Test
    void saysThatNobodyTakesTheOutput() throws IOException {
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("closed");
                    }
                };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status =
                Main.run(
                        new String[] {"parse", write("page.html", HTML)},
                        InputStream.nullInputStream(),
                        closed,
                        err);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("output").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not a url", "example.ma/1", "javascript:alert(1)", "https://", "", "/a"})
    void anAddressThatIsNoneOfTheWebIsRefused(String url) throws IOException {
        CommandRun run = CommandRun.of("parse", "--url", url, write("page.html", HTML));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--url", "no address of the web");
    }

    @Test
    void anyTextGivesAnArticle() throws IOException {
        byte[] slips = new byte[512];
        for (int i = 0; i < slips.length; i++) {
            slips[i] = (byte) Math.max(' ', i * 7 & 0xff);
        }
        Files.write(folder.resolve("slips.html"), slips);
        Files.write(folder.resolve("slips.txt"), slips);
        Files.write(folder.resolve("empty.html"), new byte[0]);
        Files.write(folder.resolve("empty.txt"), new byte[0]);

        CommandRun run = CommandRun.of("parse", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.values("id")).containsExactly("empty", "empty", "slips", "slips");
    }

    @Test
    void anEmptyPageHasItsFieldsAllTheSame() {
        JsonObject json = CommandRun.on("", "parse", "-").object();

        assertThat(json.get("title").isJsonNull()).isTrue();
        assertThat(json.getAsJsonArray("paragraphs")).isEmpty();
        assertThat(json.getAsJsonObject("byline").getAsJsonArray("persons")).isEmpty();
        assertThat(json.getAsJsonObject("byline").getAsJsonArray("organizations")).isEmpty();
        assertThat(json.getAsJsonObject("byline").get("raw").isJsonNull()).isTrue();
        assertThat(json.getAsJsonArray("tags")).isEmpty();
        for (String field :
                List.of(
                        "published",
                        "modified",
                        "dateline",
                        "url",
                        "language",
                        "site_name",
                        "section",
                        "image",
                        "canonical_url",
                        "free")) {
            assertThat(json.get(field).isJsonNull()).as(field).isTrue();
        }
    }

    @Test
    void printsTheSameObjectIndented() throws IOException {
        String page = write("page.html", HTML);
        CommandRun indented = CommandRun.of("parse", "--format", "json", page);

        assertThat(indented.lines().size()).isGreaterThan(9);
        assertThat(JsonParser.parseString(indented.out()))
                .isEqualTo(CommandRun.of("parse", "--format", "JSONL", page).object());
    }

    @Test
    void printsText() throws IOException {
        String page = write("page.html", HTML);
        String text = TITLE + "\n\n" + FIRST + "\n\n" + SECOND + "\n";

        assertThat(CommandRun.of("parse", "--format", "text", page).out()).isEqualTo(text);
        assertThat(CommandRun.of("parse", "--format", "text", page, page).out())
                .isEqualTo(text + "\n---\n\n" + text);
    }

    @Test
    void printsMarkdownUnderFrontMatter() throws IOException {
        String page = write("page.html", HTML);
        CommandRun run = CommandRun.of("parse", "--format", "markdown", page);

        assertThat(run.out())
                .startsWith(
                        "---\ntitle: \"" + TITLE + "\"\nlang: \"ar\"\n---\n\n# " + TITLE + "\n\n")
                .endsWith(SECOND + "\n");
        assertThat(CommandRun.of("parse", "--format", "markdown", page, page).out())
                .isEqualTo(run.out() + "\n" + run.out());
    }

    @Test
    void printsTei() throws Exception {
        String page = write("page.html", HTML);

        Document tei = Xml.parse(CommandRun.of("parse", "--format", "tei", page).out());

        assertThat(Xml.texts(tei, "p")).contains(FIRST, SECOND);
    }

    @Test
    void severalPagesAreOneCorpusOfTei() throws Exception {
        String page = write("page.html", HTML);
        String folderOfOne = write("one/page.html", HTML);

        Document corpus = Xml.parse(CommandRun.of("parse", "--format", "tei", page, page).out());
        assertThat(corpus.getDocumentElement().getLocalName()).isEqualTo("teiCorpus");
        assertThat(Xml.elements(corpus, "TEI")).hasSize(2);
        String one = Path.of(folderOfOne).getParent().toString();
        assertThat(
                        Xml.elements(
                                Xml.parse(CommandRun.of("parse", "--format", "tei", one).out()),
                                "TEI"))
                .hasSize(1);
    }

    @Test
    void printsHtml() throws IOException {
        String page = write("page.html", HTML);
        String one = CommandRun.of("parse", "--format", "html", page).out();
        String two = CommandRun.of("parse", "--format", "html", page, page).out();

        assertThat(one).startsWith("<!doctype html>").endsWith("</html>\n").contains(SECOND);
        assertThat(Jsoup.parse(one).select("article[dir=rtl] h1").eachText())
                .containsExactly(TITLE);
        assertThat(Jsoup.parse(two).select("body > article")).hasSize(2);
    }

    @Test
    void printsJsonLd() throws IOException {
        JsonObject json =
                CommandRun.of("parse", "--format", "jsonld", write("page.html", HTML)).object();

        assertThat(json.get("@context").getAsString()).isEqualTo("https://schema.org");
        assertThat(json.get("@type").getAsString()).isEqualTo("NewsArticle");
        assertThat(json.get("headline").getAsString()).isEqualTo(TITLE);
        assertThat(json.get("articleBody").getAsString()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(json.has("dateModified")).isFalse();
    }

    @Test
    void tellsTheCharsetOfHtmlFromThePage() {
        byte[] page =
                HTML.replace("utf-8", "windows-1256").getBytes(Charset.forName("windows-1256"));

        CommandRun run = CommandRun.on(page, Strategies.standard(), "parse", "-");

        assertThat(run.values("title")).containsExactly(TITLE);
    }

    @Test
    void readsRelativeDatesAgainstTheReference() {
        String page = HTML.replace("</h1>", "</h1><p>نشر أمس</p>");

        CommandRun run = CommandRun.on(page, "parse", "--reference", "2025-09-12", "-");

        assertThat(run.object().getAsJsonObject("published").get("date").getAsString())
                .isEqualTo("2025-09-11");
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, UTF_8).toString();
    }
}
