package io.github.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.SiteTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnCommandTest {
    private static final String[] PLACES = {
        "وادي الريحان", "عين الصفصاف", "تلال الزيتون", "دوار النخلة"
    };

    /** Reads like the last paragraph of a story. */
    private static final String FRAME =
            "وقد صدر العدد الأول من هذه المجلة في فصل الربيع، ثم صارت موعدا لقرائها الذين كانوا"
                    + " ينتظرونها في كل قرية من قرى الجبل.";

    @TempDir private Path folder;
    private Path pages;

    @BeforeEach
    void savePages() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < 3; i++) {
            Files.writeString(pages.resolve(i + ".html"), page(PLACES[i]));
        }
    }

    @Test
    void learnsFromAFolderOrFromFiles() throws IOException {
        CommandRun ofFolder = CommandRun.of("learn", pages.toString());
        CommandRun ofFiles = CommandRun.of("learn", file(2), file(0), file(1));

        assertThat(ofFolder.status()).isZero();
        assertThat(ofFolder.err()).isEmpty();
        assertThat(SiteTemplate.fromJson(ofFolder.out()).pages()).isEqualTo(3);
        assertThat(ofFiles.out()).isEqualTo(ofFolder.out());
    }

    @Test
    void parsesAndExplainsWithATemplate() throws IOException {
        String template = write("site.json", CommandRun.of("learn", pages.toString()).out());
        String page = write("new.html", page(PLACES[3]));

        assertThat(CommandRun.of("parse", page).out()).contains(FRAME);
        CommandRun parsed = CommandRun.of("parse", "--template", template, page);
        assertThat(parsed.status()).isZero();
        assertThat(parsed.out()).doesNotContain(FRAME).contains(PLACES[3]);
        String report = CommandRun.of("explain", "--template", template, page).out();
        assertThat(
                        Jsoup.parse(report)
                                .select("li.removed:contains(" + FRAME.substring(0, 20) + ")"))
                .hasSize(1)
                .allMatch(item -> item.text().contains("يتكرر في صفحات الموقع"));
    }

    @Test
    void goesOnPastABadFile() {
        CommandRun run =
                CommandRun.of("learn", folder.resolve("none.html").toString(), pages.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(SiteTemplate.fromJson(run.out()).pages()).isEqualTo(3);
        assertThat(run.err()).contains("none.html").hasLineCount(1);
    }

    @Test
    void saysThatThereIsNothingToLearn() {
        CommandRun run = CommandRun.of("learn", file(0), file(1), file(0), file(0));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("three", "2 were found in 4 pages that could be read")
                .hasLineCount(1);
    }

    @Test
    void saysThatPagesOfSeveralSitesHaveNothingInCommon() throws IOException {
        String[] args = {"learn", "", "", ""};
        for (int i = 1; i < args.length; i++) {
            String words = List.of("زهر", "ورد", "نخل").get(i - 1);
            args[i] = write(i + ".html", "<p>" + (words + i + " ").repeat(20) + "</p>");
        }
        CommandRun run = CommandRun.of(args);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("3 stories", "no line in common").hasLineCount(1);
    }

    @Test
    void namesATemplateThatCannotBeReadInOneLine() throws IOException {
        String missing = folder.resolve("none.json").toString();
        String bad = write("bad.json", "{\n\"khabarTemplate\": 9}");

        for (String command : new String[] {"parse", "explain"}) {
            for (String template : new String[] {missing, bad, folder.toString()}) {
                CommandRun run = CommandRun.of(command, "--template", template, file(0));

                assertThat(run.status()).isEqualTo(2);
                assertThat(run.out()).isEmpty();
                assertThat(run.err())
                        .contains(template)
                        .doesNotContain("Exception")
                        .hasLineCount(1);
            }
        }
        assertThat(CommandRun.of("parse", "--template", bad, file(0)).err()).contains("version 9");
    }

    private static String page(String place) {
        return "<h1>أهل "
                + place
                + " يصدرون مجلتهم الأولى</h1><div class=body><p>أصدر أهل "
                + place
                + " مجلة صغيرة كتبها تلاميذ المدرسة، بعد أن جمعوا فيها حكايات الجدات وأسماء"
                + " الأشجار.</p><p>وقالت معلمة القسم إن تلاميذ "
                + place
                + " هم الذين اختاروا الغلاف والعنوان، لأنهم يعرفون قريتهم أكثر من كل"
                + " زائر.</p></div><div class=body><p>"
                + FRAME
                + "</p></div>";
    }

    private String file(int number) {
        return pages.resolve(number + ".html").toString();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
