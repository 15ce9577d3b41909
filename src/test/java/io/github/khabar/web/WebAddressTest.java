package io.github.khabar.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/akhbar/7",
                "http://a.example/?p=7",
                "HTTPS://a.example/ar/akhbar",
                "https://a.example/index.php?id=7",
                "https://a.example/index.php/2024/05/akhbar",
                "https://a.example/home/7",
                "https://a.example/ar/index.html/7"
            })
    void anAddressBehindTheFirstPageMayLeadToAStory(String address) {
        assertThat(WebAddress.isOfStory(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example",
                "https://a.example/",
                "https://a.example/#top",
                "https://a.example/index.php",
                "https://a.example/ar/",
                "https://a.example/ar/Home.aspx"
            })
    void theFirstPageOfASiteLeadsToNoStory(String address) {
        assertThat(WebAddress.isWeb(address)).isTrue();
        assertThat(WebAddress.isOfStory(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/akhbar/7", "//a.example/7", "javascript:a", "ftp://a.example/7"})
    void whatIsNotOfTheWebLeadsToNoStory(String address) {
        assertThat(WebAddress.isOfStory(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.a.example/7, a.example",
        "http://A.Example:8080?p=7, a.example",
        "https://user:word@b.a.example#top, b.a.example",
        "www.a.example/7, a.example",
        "a.example, a.example",
        "/akhbar/7, ''",
        "'', ''"
    })
    void aHostIsNamedWithoutWhatStandsAroundIt(String address, String host) {
        assertThat(WebAddress.host(address)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example, true",
        "اقرأ https://a.example/7, true",
        "www.a.example, true",
        "a.example, false",
        "wwwa, false",
        "'', false"
    })
    void anAddressIsToldByItsSchemeOrItsFirstLabel(String text, boolean isWritten) {
        assertThat(WebAddress.isWritten(text)).isEqualTo(isWritten);
    }
}
