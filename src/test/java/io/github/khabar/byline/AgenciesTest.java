package io.github.khabar.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.words.AgencyName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgenciesTest {
    private final BylineExtractor bylines = BylineExtractor.standard();

    @ParameterizedTest
    @CsvSource({
        "و م ع, MAP",
        "و.م.ع, MAP",
        "(و.م.ع.), MAP",
        "MAP, MAP",
        "أ ف ب, AFP",
        "ا.ف.ب, AFP",
        "(أف ب), AFP",
        "فرانس برس, AFP",
        "رويترز, Reuters",
        "Reuters, Reuters",
        "د ب أ, DPA",
        "د.ب.ا, DPA",
        "أ ش أ, MENA",
        "الأناضول, AA",
        "وكالة الأناضول, AA",
        "واس, SPA",
        "وام, WAM",
        "قنا, QNA",
        "بترا, Petra",
        "سانا, SANA",
        "وات, TAP",
        "واج, APS",
        "كونا, KUNA",
        "بنا, BNA",
        "العمانية, ONA",
        "وفا, WAFA",
        "شينخوا, Xinhua",
        "تاس, TASS",
        "سبوتنيك, Sputnik",
        "أسوشيتد برس, AP",
        "AP, AP",
        "بلومبيرغ, Bloomberg"
    })
    void anAgencyHasOneNameWhateverItsSpelling(String line, String latinName) {
        assertThat(bylines.parseLine(line).organizations())
                .singleElement()
                .satisfies(
                        body -> {
                            assertThat(body.kind()).isEqualTo(Organization.Kind.AGENCY);
                            assertThat(body.agency()).isNotNull();
                            assertThat(body.agency().latinName()).isEqualTo(latinName);
                        });
    }

    static Stream<Arguments> spellings() {
        return AgencyName.all().stream()
                .flatMap(
                        agency ->
                                agency.spellings().stream()
                                        .map(spelling -> Arguments.of(spelling, agency.arabic())));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void everySpellingOfTheListIsRead(String spelling, String name) {
        List<Organization> found = bylines.parseLine("(" + spelling + ")").organizations();
        assertThat(found).singleElement().extracting(body -> body.agency().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"وكالات", "(وكالات)", "الوكالات"})
    void agenciesInGeneralHaveNoName(String line) {
        assertThat(bylines.parseLine(line).organizations())
                .singleElement()
                .satisfies(
                        body -> {
                            assertThat(body.kind()).isEqualTo(Organization.Kind.AGENCY);
                            assertThat(body.agency()).isNull();
                        });
    }
}
