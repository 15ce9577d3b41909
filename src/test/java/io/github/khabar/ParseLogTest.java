package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a parser tells a log. */
class ParseLogTest {
    private static final String STORY =
            "<meta charset=utf-8><meta property=article:published_time content=2025-09-12T18:40>"
                    + "<h1>افتتاح خزانة جديدة بحي الياسمين</h1><p>بقلم: هند الدبالي</p>"
                    + "<p>افتتحت صباح اليوم خزانة جديدة بحي الياسمين، وذلك بحضور عدد من سكان الحي"
                    + " الذين انتظروا هذا الفضاء منذ سنوات طويلة.</p>"
                    + "<p>وأضاف البلاغ أن الخزانة تضم أزيد من ثلاثة آلاف كتاب في مختلف العلوم، كما"
                    + " أنها ستفتح أبوابها للعموم طيلة أيام الأسبوع.</p>";

    /** Parses a page in a program of its own. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            System.out.print(NewsParser.create().parse(STORY).paragraphs().size());
        }
    }

    @Test
    void aLineTellsWhatWasChosen() {
        byte[] page = STORY.getBytes(StandardCharsets.UTF_8);
        Article article = NewsParser.create().parse(page, null, "https://a.example/1");

        assertThat(ParseLog.line(article))
                .matches(
                        "https://a\\.example/1: 2 blocks, confidence \\d+%, headline افتتاح خزانة"
                                + " جديدة بحي الياسمين, published 2025-09-12 from META, by \\[هند"
                                + " الدبالي\\] of \\[\\], read as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"'', NO_STORY", "<ul><li>رياضة</ul>, NO_STORY"})
    void aPageWithoutAStorySaysWhy(String html, String notice) {
        assertThat(ParseLog.line(NewsParser.create().parse(html)))
                .startsWith("a page without an address: no story")
                .contains(notice);
    }

    @Test
    void aProgramWithoutALoggerHearsNothing() throws IOException, InterruptedException {
        Process program = ForkedProgram.of(Program.class, List.of()).start();

        assertThat(new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("2");
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
