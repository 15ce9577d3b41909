package io.github.khabar.page.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "نص",
                "<p>نص</p><br/><a href='<<<<'>",
                "<p<p<p>",
                "<",
                "</",
                "<a",
                "a < b << c <<< d",
                "<script>for(i=0;i<n;i++)a<b</script>",
                "<!-- <<<<<< -->"
            })
    void markupAsPagesHaveItStays(String markup) {
        assertThat(new TagNames(markup).bounded()).isSameAs(markup);
        String repeated = (markup + " ").repeat(100);
        assertThat(new TagNames(repeated).bounded()).isSameAs(repeated);
    }

    @Test
    void whatGoesOnBehindTheLongestNameIsCut() {
        String name = "a".repeat(256);
        String markup = "<p>نص<" + name + "<b\0ا" + " href=x>و</" + name + "ا>نص<" + name + "bc";

        assertThat(new TagNames(markup).bounded())
                .isEqualTo("<p>نص<" + name + " href=x>و</" + name + ">نص<" + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "نص; 0",
                "<p>نص</p><br/>; 3",
                "<b>a < b</b>; 3",
                "<p<p<p>; 1",
                "<; 1",
            })
    void tagsAndLoneAnglesAreCounted(String markup, int tags) {
        TagNames names = new TagNames(markup);
        names.bounded();

        assertThat(names.count()).isEqualTo(tags);
    }
}
