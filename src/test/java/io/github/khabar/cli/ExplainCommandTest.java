package io.github.khabar.cli;

import static io.github.khabar.cli.SamplePage.HTML;
import static io.github.khabar.cli.SamplePage.TEXT;
import static io.github.khabar.cli.SamplePage.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir private Path folder;

    @Test
    void writesAReportOnAFile() throws IOException {
        Document html = report(CommandRun.of("explain", write("page.html", HTML)));
        Document text = report(CommandRun.of("explain", write("page.txt", TEXT)));

        assertThat(html.expectFirst("h1").text()).isEqualTo(TITLE);
        assertThat(text.expectFirst("h1").text()).isEqualTo(TITLE);
        assertThat(html.text()).contains("صفحة HTML");
        assertThat(text.text()).contains("نص مجرد من الوسوم");
    }

    @Test
    void readsStandardInputAsHtml() {
        assertThat(report(CommandRun.on(HTML, "explain", "-")).expectFirst("h1").text())
                .isEqualTo(TITLE);
    }

    @Test
    void passesOnWhatIsKnownOfThePage() throws IOException {
        String page = write("page.txt", TITLE + "\n\nأمس\n\n" + TEXT);
        String url = "https://example.ma/khizana";

        Document report =
                report(
                        CommandRun.of(
                                "explain",
                                "--url",
                                url,
                                "--reference",
                                "2025-09-12",
                                "--country",
                                "ma",
                                page));

        assertThat(report.select("dl a.address").attr("href")).isEqualTo(url);
        assertThat(report.expectFirst("dl").text()).contains("2025-09-11");
    }

    @Test
    void aPageWithoutAHeadlineIsCalledByItsFile() throws IOException {
        Document report = report(CommandRun.of("explain", write("empty.html", "")));

        assertThat(report.expectFirst("h1").text()).isEqualTo("empty");
    }

    @Test
    void namesWhatCannotBeReadInOneLine() {
        for (String file :
                new String[] {folder.resolve("none.html").toString(), folder.toString()}) {
            CommandRun run = CommandRun.of("explain", file);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(file).doesNotContain("Exception").hasLineCount(1);
        }
    }

    private static Document report(CommandRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return Jsoup.parse(run.out());
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
