package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.date.DateParser;
import io.github.khabar.date.HijriVariant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a program loads that parses pages: ICU4J takes longer to start than a page to parse. */
class ClassLoadingTest {
    private static final String ICU4J = "com.ibm.icu";

    private static final String STORY =
            "<html lang=ar><meta charset=utf-8><title>افتتاح خزانة جديدة بحي الياسمين</title>"
                    + "<meta property=og:locale content=ar_MA><h1>افتتاح خزانة جديدة بحي"
                    + " الياسمين</h1><p>بقلم: هند الدبالي</p><p>%s</p>"
                    + "<p>افتتحت صباح اليوم خزانة جديدة بحي الياسمين… وذلك بحضور عدد من سكان الحي"
                    + " الذين انتظروا هذا الفضاء منذ سنوات طويلة.</p>"
                    + "<p>وأضاف البلاغ أن خزانة «Café du théâtre»، ومساحتها 300 م²، تضم أزيد من"
                    + " ½ مليون كتاب ﷲ 😀 كما أنها ستفتح أبوابها للعموم طيلة أيام الأسبوع.</p>";

    /** Parses a page with a date, and its text, in a program of its own. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            String html = STORY.formatted(arguments[0]);
            NewsParser parser =
                    NewsParser.builder()
                            .dateParser(
                                    DateParser.builder()
                                            .hijri(HijriVariant.valueOf(arguments[1]))
                                            .build())
                            .build();
            Article article = parser.parse(html);
            parser.parseText(article.text());
            System.out.println("published " + article.published().orElseThrow());
        }
    }

    /** Returns what the program printed, and the classes of ICU4J that it loaded. */
    private static List<String> run(String date, HijriVariant calendar) throws IOException {
        List<String> options = List.of("-Dfile.encoding=UTF-8", "-Xlog:class+load");
        Process program =
                ForkedProgram.of(Program.class, options, date, calendar.name())
                        .redirectErrorStream(true)
                        .start();
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("[class,load]") || line.contains(ICU4J))
                .toList();
    }

    @Test
    void aPageWithoutGuessedCharsetsOrZonesLoadsNothingOfIcu4j() throws IOException {
        assertThat(run("12/09/2025", HijriVariant.UMM_AL_QURA))
                .anyMatch(line -> line.matches("published .*2025-09-12.*"))
                .noneMatch(line -> line.contains(ICU4J));
    }

    @Test
    void neitherDoesADateInUmmAlQura() throws IOException {
        assertThat(run("20/03/1447", HijriVariant.UMM_AL_QURA))
                .anyMatch(line -> line.matches("published .*2025-09-12.*"))
                .noneMatch(line -> line.contains(ICU4J));
    }

    @Test
    void aDateInAnotherHijriCalendarLoadsIt() throws IOException {
        assertThat(run("20/03/1447", HijriVariant.CIVIL)).anyMatch(line -> line.contains(ICU4J));
    }
}
