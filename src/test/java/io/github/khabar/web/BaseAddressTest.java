package io.github.khabar.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseAddressTest {
    /** RFC 3986, sections 5.4.1 and 5.4.2, where they ask for no normalisation of their own. */
    @ParameterizedTest
    @CsvSource({
        "g:h, g:h",
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q#s",
        "g#s, http://a/b/c/g#s",
        "'', http://a/b/c/d;p?q",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        "g..h, http://a/b/c/g..h",
        "./g/., http://a/b/c/g/",
        "g/../h, http://a/b/c/h",
        "g?y/../x, http://a/b/c/g?y/../x"
    })
    void referencesAreResolvedByTheStandard(String reference, String expected) {
        assertThat(BaseAddress.of("http://a/b/c/d;p?q").resolve(reference)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"/x", "x", "//h/x", "خبر عاجل"})
    void withoutAnAbsoluteBaseAReferenceStaysAsItIs(String reference) {
        assertThat(BaseAddress.of(null).resolve(reference)).isEqualTo(reference);
        assertThat(BaseAddress.of("/page").resolve(reference)).isEqualTo(reference);
        assertThat(BaseAddress.of("mailto:a@b").resolve(reference)).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example, x, https://a.example/x",
        "https://a.example?q, x, https://a.example/x",
        "https://a.example/مدينة/خبر, قسم/ثان, https://a.example/مدينة/قسم/ثان"
    })
    void basesOfEveryFormResolve(String base, String reference, String expected) {
        assertThat(BaseAddress.of(base).resolve(reference)).isEqualTo(expected);
    }
}
