package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.date.PublicationDate;
import io.github.khabar.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Pages of Morocco that are stamped in UTC, late in the evening of the middle of every month. */
class MoroccanClockTest {
    private static final String PAGE =
            "<html lang='ar'><head><meta property='article:published_time'"
                + " content='STAMP'></head><body><article><h1>خبر من المدينة القديمة</h1><p>اجتمع"
                + " سكان الحي أمام البوابة الكبرى قبل أن يتفرقوا في هدوء عند"
                + " المساء.</p></article></body></html>";

    @ParameterizedTest
    @CsvFileSource(resources = "/io/github/khabar/moroccan-clock.csv", numLinesToSkip = 1)
    void aStampInUtcIsToldByTheClockOfItsDay(String stamp, String date, String time) {
        PublicationDate published = published(stamp);

        assertThat(published.date()).hasToString(date);
        assertThat(published.time()).hasToString(time);
    }

    /** A content system whose rules are old stamps and prints the same time. */
    @ParameterizedTest
    @CsvFileSource(resources = "/io/github/khabar/moroccan-stamps.csv", numLinesToSkip = 1)
    void aStampWithAnotherOffsetKeepsItsTime(String stamp, String date, String time, String zone) {
        PublicationDate published = published(stamp);

        assertThat(published.date()).hasToString(date);
        assertThat(published.time()).hasToString(time);
        assertThat(published.zone()).hasToString(zone);
    }

    private static PublicationDate published(String stamp) {
        NewsParser parser = NewsParser.builder().country("MA").build();
        return parser.parse(Page.ofHtml(PAGE.replace("STAMP", stamp))).published().orElseThrow();
    }
}
