package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The films, sounds and posts between a page's blocks. */
class EmbedsTest {
    private static final String URL = "https://a.example/news/1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<iframe src='https://v.example/embed/1' title='نشرة  اليوم'></iframe>"
                        + "#https://v.example/embed/1#نشرة اليوم",
                "<iframe src='https://v.example/1'"
                        + " allowfullscreen></iframe>#https://v.example/1#''",
                "<iframe src='https://v.example/1' allow='autoplay; fullscreen'></iframe>"
                        + "#https://v.example/1#''",
                "<iframe data-src='//v.example/player?v=1' src='about:blank'></iframe>"
                        + "#https://v.example/player?v=1#''",
                "<video src=/film.mp4 aria-label=الشريط></video>#https://a.example/film.mp4#الشريط",
                "<video><source src=/a.webm><source"
                        + " src=/a.mp4></video>#https://a.example/a.webm#''",
                "<audio src=/a.mp3></audio>#https://a.example/a.mp3#''",
                "<object data=/a.pdf></object>#https://a.example/a.pdf#''",
                "<embed src=/a.swf>#https://a.example/a.swf#''"
            })
    void areReadWithAddressAndTitle(String html, String url, String title) {
        assertThat(Page.ofHtml("<p>نص</p>" + html + "<p>نص</p>", URL).embeds())
                .containsExactly(new Page.Embed(1, url, title));
    }

    @ParameterizedTest
    @CsvSource({
        "<iframe src=https://ads.example/slot?id=1></iframe>",
        "<iframe></iframe>",
        "<iframe src=about:blank allowfullscreen></iframe>",
        "<div hidden><iframe src=https://v.example/embed/1></iframe></div>",
        "<iframe src=https://v.example/embed/1 style=display:none></iframe>",
        "<video></video>"
    })
    void framesThatPlayNothingAreLeftOut(String html) {
        assertThat(Page.ofHtml("<p>نص</p>" + html, URL).embeds()).isEmpty();
    }

    @Test
    void oneInsideALineStandsBehindIt() {
        Page page = Page.ofHtml("<p>أول <video src=/a.mp4></video> نص</p><p>ثان</p>", URL);

        assertThat(page.embeds()).extracting(Page.Embed::next).containsExactly(1);
        assertThat(page.blocks()).extracting(Block::text).containsExactly("أول نص", "ثان");
    }
}
