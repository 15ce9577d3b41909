package io.github.khabar.byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.adversarial.Promises;
import io.github.khabar.byline.line.Spans;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BylineLinesTest {
    private final BylineExtractor bylines = BylineExtractor.standard();

    static Stream<LineCase> lines() {
        return LineCase.read("lines.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void namesWhomTheTableSays(LineCase row) {
        assertThat(row.found(row.parse(row.line()))).isEqualTo(row);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyNameStandsInTheLine(LineCase row) {
        Byline byline = row.parse(row.line());
        for (Contributor person : byline.persons()) {
            assertThat(Spans.clean(row.line().substring(person.begin(), person.end())))
                    .isEqualTo(person.name());
        }
        for (Organization body : byline.organizations()) {
            assertThat(Spans.clean(row.line().substring(body.begin(), body.end())))
                    .isEqualTo(body.name());
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void anExtractorThatOnlyDelegatesPagesReadsLinesToo(LineCase row) {
        BylineExtractor delegate = content -> bylines.extract(content);
        String line = "  " + row.line() + "\n";
        Byline byline =
                row.outlet().equals("-")
                        ? delegate.parseLine(line)
                        : delegate.parseLine(line, row.outlet());
        assertThat(row.found(byline)).isEqualTo(row);
        Promises.checkLine(byline, line);
    }

    @ParameterizedTest
    @CsvSource({
        "أ.د. إدريس العبدلاوي, إدريس العبدلاوي, أ.د.",
        "الكاتب الصحفي حسام الغندور يكتب:, حسام الغندور, الكاتب الصحفي",
        "إدريس العبدلاوي (صحفي متدرب), إدريس العبدلاوي, صحفي متدرب",
        "بقلم: المؤرخ والبروفسور إدريس العبدلاوي, إدريس العبدلاوي, المؤرخ والبروفسور",
        "اللواء الركن\"م\" حسن عبد السلام يكتب:, حسن عبد السلام, اللواء الركن\"م\"",
        "مولاي إدريس العبدلاوي, مولاي إدريس العبدلاوي, ",
        "الشيخ حمد, الشيخ حمد, "
    })
    void titlesAreKeptBesideTheName(String line, String name, String honorific) {
        Byline byline = bylines.parseLine("بقلم: " + line.replace(" يكتب:", ""));
        assertThat(byline.persons())
                .singleElement()
                .satisfies(
                        person -> {
                            assertThat(person.name()).isEqualTo(name);
                            assertThat(person.honorific()).isEqualTo(honorific);
                        });
    }

    @Test
    void thePersonKnowsTheOrganizationNamedBesideIt() {
        assertThat(bylines.parseLine("ضفاف نيوز - هند الراشدي").persons())
                .singleElement()
                .extracting(Contributor::organization)
                .isEqualTo("ضفاف نيوز");
    }

    @Test
    void aMarkerIsSurerThanTheFormAlone() {
        double marked = bylines.parseLine("بقلم: هند الراشدي").persons().get(0).confidence();
        double bare = bylines.parseLine("هند الراشدي").persons().get(0).confidence();
        assertThat(marked).isGreaterThan(bare);
    }

    @Test
    void whatOpensALongParagraphIsRead() {
        String paragraph = "لندن (رويترز) - " + "ارتفعت الأسعار في الأسواق العالمية. ".repeat(30);
        assertThat(bylines.parseLine(paragraph).organizations())
                .singleElement()
                .extracting(Organization::name)
                .isEqualTo("رويترز");
        assertThat(bylines.parseLine(paragraph.substring(16)).isEmpty()).isTrue();
    }

    @Test
    void onlyAMissingArgumentThrows() {
        assertThatNullPointerException()
                .isThrownBy(() -> bylines.parseLine(null))
                .withMessageContaining("line");
        assertThatNullPointerException()
                .isThrownBy(() -> bylines.parseLine("هند", null))
                .withMessageContaining("outlet");
        assertThatNullPointerException()
                .isThrownBy(() -> bylines.extract(null))
                .withMessageContaining("content");
    }
}
