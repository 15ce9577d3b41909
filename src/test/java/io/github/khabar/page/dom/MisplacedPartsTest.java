package io.github.khabar.page.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a page are read where they are meant to stand, and a caller's page is left alone. */
class MisplacedPartsTest {
    @Test
    void aStreamedPartTakesThePlaceOfWhatWaitsForIt() {
        Document page =
                Jsoup.parse(
                        "<main><!--$?--><template"
                            + " id=B:0></template><i>wait</i><!--/$--><u>end</u></main><footer>foot</footer><div"
                            + " hidden id=S:0><p>rest</p></div>");

        Document placed = MisplacedParts.placed(page);

        assertThat(placed.body().text()).isEqualTo("rest end foot");
        assertThat(placed.selectFirst("main > p")).isNotNull();
    }

    @Test
    void aPartMayStandBesideItsPlaceOrHoldAnotherPlace() {
        Document page =
                Jsoup.parse(
                        "<u>top</u><template id=B:0></template><i>wait</i><!--/$--><u>end</u>"
                                + "<div hidden id=S:0><p>one <template id=P:1></template></div>"
                                + "<div hidden id=S:1><b>two</b></div>");

        Document placed = MisplacedParts.placed(page);

        assertThat(placed.body().text()).isEqualTo("top one two end");
        assertThat(placed.select("div")).isEmpty();
    }

    @Test
    void paragraphsBehindAnUnclosedElementStandBehindIt() {
        Document page = Jsoup.parse("<main><button>share<p>one<p>two<h2>part</h2></main>");

        Document placed = MisplacedParts.placed(page);

        assertThat(placed.select("main > p").eachText()).containsExactly("one", "two");
        assertThat(placed.selectFirst("button").text()).isEqualTo("share");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<template id=B:0></template>",
                "<template id=B:></template><div id=S:>rest</div>",
                "<div id=S:0><template id=B:0></template>rest</div>",
                "<video><p>needs a script</video>"
            })
    void nothingIsMovedWithoutAPartOrAPlace(String html) {
        Document page = Jsoup.parse(html);

        assertThat(MisplacedParts.placed(page).html()).isEqualTo(page.html());
    }

    @Test
    void theGivenPageIsLeftAsItIs() {
        Document page = Jsoup.parse("<button>share<p>one<p>two");
        String before = page.html();

        MisplacedParts.placed(page);

        assertThat(page.html()).isEqualTo(before);
    }
}
