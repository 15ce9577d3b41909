package io.github.khabar.date.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.ma/2018/12/01/a-story.html, 2018-12-01",
        "https://example.eg/story/2020/8/24/a-story/4943459, 2020-08-24",
        "https://example.sa/2016/20160621/ar1.htm, 2016-06-21",
        "https://example.ma/news-2019-03-09-a, 2019-03-09",
        "https://example.ma/a_2019_03_09.html, 2019-03-09",
        "https://example.ma/story/20190309, 2019-03-09",
        "https://example.ma/2019/03/09/img-2019-03-09.html, 2019-03-09"
    })
    void readsTheDayAnAddressNames(String url, String day) {
        assertThat(AddressDate.of(url)).hasToString("Optional[" + day + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.ma/",
                "https://example.ma/2019/03/a-story",
                "https://example.ma/2019/13/09/x",
                "https://example.ma/2019/02/30/x",
                "https://example.ma/1234567",
                "https://example.ma/20191399",
                "https://example.ma/12019/03/091",
                "https://example.ma/1890/03/09/x",
                "https://example.ma/2019/03/09/2020/03/09/",
                "https://example.ma/2019-03/09",
                "https://example.ma/2019/003/09"
            })
    void namesNoDayOtherwise(String url) {
        assertThat(AddressDate.of(url)).isEmpty();
    }

    @Property
    void noAddressThrows(@ForAll String url) {
        assertThatCode(() -> AddressDate.of(url)).doesNotThrowAnyException();
        assertThatCode(() -> AddressDate.of("http://x/2019/" + url)).doesNotThrowAnyException();
    }
}
