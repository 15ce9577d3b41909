package io.github.khabar.cli;

import static io.github.khabar.cli.SamplePage.FIRST;
import static io.github.khabar.cli.SamplePage.HTML;
import static io.github.khabar.cli.SamplePage.SECOND;
import static io.github.khabar.cli.SamplePage.TEXT;
import static io.github.khabar.cli.SamplePage.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run can be told about its pages and its output. */
class ParseOptionsTest {
    private static final String ENGLISH =
            "<html lang=en><h1>A new library opens in the old town</h1><p>"
                    + "The library, which was closed for two years, opened its doors on Saturday to"
                    + " readers of all ages, the mayor said in a statement. ".repeat(3)
                    + "</p><p>"
                    + "It holds three thousand books, and lends them free of charge for two weeks,"
                    + " according to the association that runs it. ".repeat(3)
                    + "</p>";

    @TempDir private Path folder;

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    private List<String> written(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void textOnStandardInputIsReadAsText() {
        JsonObject json = CommandRun.on(TEXT, "parse", "--text", "-").object();

        assertThat(json.get("title").getAsString()).isEqualTo(TITLE);
        assertThat(CommandRun.texts(json.getAsJsonArray("paragraphs")))
                .containsExactly(FIRST, SECOND);
        assertThat(CommandRun.on(TEXT, "explain", "--text", "-").out()).contains(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page", "page.dat", "page.txt"})
    void aNamedFileIsReadAsTextToo(String name) throws IOException {
        String file = write(name, TEXT);

        JsonObject json = CommandRun.of("parse", "--text", file).object();

        assertThat(CommandRun.texts(json.getAsJsonArray("paragraphs")))
                .containsExactly(FIRST, SECOND);
        assertThat(CommandRun.of("explain", "--text", file).out()).contains("نص مجرد من الوسوم");
    }

    @Test
    void aCrawlIsNoStrippedText() throws IOException {
        String warc = write("crawl.warc", "WARC/1.0\r\n\r\n");
        String other = write("crawl.dat", "WARC/1.0\r\n\r\n");

        for (String file : List.of(warc, other)) {
            CommandRun run = CommandRun.of("parse", "--text", file);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(file, "records of a crawl", "--text").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"Africa/Casablanca, 01:30", "Asia/Riyadh, 03:30", "+05:00, 05:30"})
    void timesAreToldInTheZone(String zone, String time) throws IOException {
        String stamp = "<meta property=article:published_time content=2025-01-10T00:30:00Z>";
        String page = write("page.html", HTML.replace("</head>", stamp + "</head>"));

        JsonObject json = CommandRun.of("parse", "--zone", zone, page).object();

        assertThat(json.getAsJsonObject("published").get("time").getAsString()).isEqualTo(time);
    }

    @Test
    void theOutletIsNoAuthor() throws IOException {
        String page =
                write("page.html", HTML.replace("</h1>", "</h1><p>الخزانة – هند الدبالي</p>"));

        JsonObject byline =
                CommandRun.of("parse", "--outlet", "الخزانة", page)
                        .object()
                        .getAsJsonObject("byline");

        assertThat(CommandRun.texts(byline.getAsJsonArray("persons")))
                .containsExactly("هند الدبالي");
        assertThat(CommandRun.texts(byline.getAsJsonArray("organizations")))
                .containsExactly("الخزانة");
    }

    @Test
    void pagesInAnotherLanguageAreCountedAndLeftOut() throws IOException {
        String arabic = write("ar.html", HTML);
        String english = write("en.html", ENGLISH);

        CommandRun run = CommandRun.of("parse", "--summary", "--language", "ar", english, arabic);

        assertThat(run.status()).isZero();
        assertThat(run.values("id")).containsExactly("ar");
        assertThat(run.err()).contains("1 skipped (1 in another language)");
        assertThat(CommandRun.of("parse", "--language", "EN", english, arabic).values("id"))
                .containsExactly("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "AR", "ar-MA", "ar_ma"})
    void aLanguageIsAskedForInAnySpellingOfItsTag(String tag) throws IOException {
        String page = write("ar.html", HTML.replace("lang=\"ar\"", "lang=\"ar-MA\""));

        assertThat(CommandRun.of("parse", "--language", tag, page).values("language"))
                .containsExactly("ar-MA");
    }

    @Test
    void aRunWithoutAnArticleInTheLanguageSaysSo() throws IOException {
        String page = write("en.html", ENGLISH);

        CommandRun run = CommandRun.of("parse", "--language", "fr", page);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no article is in 'fr'", ": 1").hasLineCount(1);
        assertThat(CommandRun.of("parse", "-q", "--language", "fr", page).err()).isEmpty();
    }

    @Test
    void aListMayHaveComments() throws IOException {
        String page = write("page.html", HTML);
        String list = "# pages of today\n\n" + page + "\n#" + page + "\n  \t# indented\n";

        assertThat(CommandRun.on(list, "parse", "--files-from", "-").values("id"))
                .containsExactly("page");
    }

    @Test
    void twoPagesOfOneNameHaveTwoPaths() throws IOException {
        String first = write("a/index.html", HTML);
        String second = write("b/index.html", HTML);

        CommandRun run = CommandRun.of("parse", first, second);

        assertThat(run.values("id")).containsExactly("index", "index");
        assertThat(run.values("path")).containsExactly(first, second);
    }

    @Test
    void everyArticleMayHaveAFileOfItsOwn() throws IOException {
        write("in/a/index.html", HTML);
        write("in/b/index.html", HTML);
        Path output = folder.resolve("out");

        CommandRun run =
                CommandRun.of(
                        "parse",
                        "--output-dir",
                        output.toString(),
                        folder.resolve("in").toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(written(output)).hasSize(2).allMatch(name -> name.endsWith("index.html.json"));
        String json = Files.readString(output.resolve(written(output).get(0)));
        assertThat(JsonParser.parseString(json).getAsJsonObject().get("title").getAsString())
                .isEqualTo(TITLE);
    }

    @ParameterizedTest
    @CsvSource({
        "json, .json",
        "text, .txt",
        "markdown, .md",
        "html, .html",
        "jsonld, .jsonld",
        "tei, .tei.xml"
    })
    void aFileIsADocumentOfItsFormat(String format, String extension) throws IOException {
        String page = write("page.html", HTML);
        Path output = folder.resolve("out");

        CommandRun.of("parse", "--format", format, "--output-dir", output.toString(), page, page);

        assertThat(written(output)).hasSize(1).allMatch(name -> name.endsWith(extension));
        assertThat(Files.readString(output.resolve(written(output).get(0))))
                .isEqualTo(CommandRun.of("parse", "--format", format, page).out());
    }

    @Test
    void aRunIsTakenUpWhereItEnded() throws IOException {
        String first = write("a.html", HTML);
        String second = write("b.html", HTML);
        String output = folder.resolve("out").toString();
        CommandRun.of("parse", "--output-dir", output, first);

        CommandRun run = CommandRun.of("parse", "--summary", "--output-dir", output, first, second);

        assertThat(run.err()).contains("1 written", "1 skipped (1 already written)");
        assertThat(written(Path.of(output))).hasSize(2).noneMatch(name -> name.endsWith("partial"));
    }

    @Test
    void noPathLeadsOutOfTheFolder() throws IOException {
        write("in/page.html", HTML);
        write("in/sub/other.html", HTML);
        Path output = folder.resolve("out");
        String detour = folder.resolve("in/sub/../page.html").toString();

        CommandRun.of("parse", "--output-dir", output.toString(), detour);
        CommandRun.on(HTML, "parse", "--output-dir", output.toString(), "-");

        assertThat(written(output)).hasSize(2).anyMatch(name -> name.contains("__"));
    }

    @Test
    void aFolderThatCannotBeMadeIsToldOf() throws IOException {
        String page = write("page.html", HTML);

        CommandRun run = CommandRun.of("parse", "--output-dir", page, page);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written").hasLineCount(1);
    }

    @Test
    void aTemplateThatIsNoneIsToldOfPlainly() throws IOException {
        String page = write("page.html", HTML);
        for (String wrong : List.of("xx", "[]", "{\"a\":1}", "")) {
            CommandRun run = CommandRun.of("parse", "--template", write("site.json", wrong), page);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains("site.json: is no template, as 'khabar learn' writes one")
                    .hasLineCount(1);
        }
    }

    @Test
    void aFingerprintIsPrintedOnRequest() throws IOException {
        String page = write("page.html", HTML);
        JsonObject json = CommandRun.of("parse", "--fingerprint", page).object();

        assertThat(Fingerprint.parse(json.get("fingerprint").getAsString()))
                .isEqualTo(Fingerprint.of(FIRST + "\n\n" + SECOND).orElseThrow());
        assertThat(CommandRun.of("parse", page).object().has("fingerprint")).isFalse();
        assertThat(CommandRun.on("", "parse", "--fingerprint", "-").object().get("fingerprint"))
                .matches(print -> print.isJsonNull());
    }

    @Test
    void linksAreKeptOnRequest() throws IOException {
        String page = write("page.html", HTML.replace("خزانة جديدة بحي", "خزانة <b>جديدة</b> بحي"));
        JsonObject json = CommandRun.of("parse", "--inline", page).object();

        assertThat(json.getAsJsonArray("body").toString()).contains("\"strong\":true");
        assertThat(CommandRun.of("parse", "--inline", "--format", "markdown", page).out())
                .contains("**جديدة**");
        assertThat(CommandRun.of("parse", "--format", "html", page).out())
                .contains("<strong>جديدة</strong>");
        assertThat(CommandRun.of("parse", "--format", "markdown", page).out()).doesNotContain("**");
        assertThat(CommandRun.of("parse", page).object().has("body")).isFalse();
    }
}
