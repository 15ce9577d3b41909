package io.github.khabar.byline.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.sunbulanews.example/a/1, سنبلة",
        "assunbula.example, السنبلة",
        "alsunbulah.example, السنبلة",
        "elsonbola.com.example, السنبلة",
        "https://marsad-tifawin.example, مرصد تيفاوين",
        "mersadtifaouine.example, مرصد تيفاوين",
        "sawtalkhalij.example, صوت الخليج",
        "7adathalyoum.example, حدث اليوم",
        "chourouq-tanja.example, شروق طنجة",
        "news.darelbahr.example, دار البحر"
    })
    void anArabicNameIsKnownByItsConsonants(String address, String name) {
        assertThat(HostName.of(address).spells(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "assunbula.example, الرباط",
        "assunbula.example, سنبلة المغرب",
        "sawtalkhalij.example, صوت",
        "darelbahr.example, دار الفجر"
    })
    void anotherNameIsNone(String address, String name) {
        assertThat(HostName.of(address).spells(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://", "ana.example", "www.com", "127.0.0.1", "xn--mgb.example"})
    void aHostOfFewConsonantsSpellsNoName(String address) {
        assertThat(HostName.of(address)).isNull();
    }
}
