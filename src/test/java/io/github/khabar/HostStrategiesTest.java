package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.khabar.byline.Byline;
import io.github.khabar.page.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostStrategiesTest {
    private static final Strategies GENERAL = Strategies.standard();
    private static final Strategies OWN = GENERAL.withBylineExtractor(content -> Byline.none());
    private static final Strategies NEWS = GENERAL.withBylineExtractor(content -> Byline.none());
    private static final HostStrategies STRATEGIES =
            new HostStrategies(GENERAL, Map.of("example.ma", OWN, "news.example.ma", NEWS));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.ma/1",
                "http://www.example.ma",
                "HTTPS://EXAMPLE.MA:8080/1?q#f",
                "https://user@example.ma/",
                "example.ma/1",
                "https://sport.example.ma/1"
            })
    void aHostAndItsSubDomainsHaveTheHostsStrategies(String url) {
        assertThat(STRATEGIES.of(url)).isSameAs(OWN);
    }

    @Test
    void theNearestHostWins() {
        assertThat(STRATEGIES.of("https://a.news.example.ma/")).isSameAs(NEWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https://ma/",
                "https://notexample.ma/",
                "https://other.ma/example.ma",
                "::",
                "@"
            })
    void everyOtherAddressHasTheGeneralOnes(String url) {
        assertThat(STRATEGIES.of(url)).isSameAs(GENERAL);
        assertThat(STRATEGIES.of(null)).isSameAs(GENERAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "https://example.ma",
                "example.ma/1",
                "example.ma:80",
                "two words"
            })
    void whatIsNoHostIsRefusedWithItsName(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsParser.builder().forHost(host, general -> general))
                .withMessageContaining("host");
    }

    private static final String OF_OWN =
            "<link rel=canonical href=\"https://example.ma/1\"><p>نص</p>";

    @Test
    void aPageWithoutACallersAddressIsReadAsOneOfTheHostThatItDeclares() {
        assertThat(STRATEGIES.of(Page.ofHtml(OF_OWN).url().orElse(null))).isSameAs(OWN);
    }

    @Test
    void noPageChoosesItsHostWhereTheCallerGivesOne() {
        Page page = Page.ofHtml(OF_OWN, "https://other.ma/1");
        assertThat(STRATEGIES.of(page.url().orElse(null))).isSameAs(GENERAL);
    }
}
