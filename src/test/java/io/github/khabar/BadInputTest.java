package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the content, an article comes out: an empty one at worst. */
class BadInputTest {
    private static final NewsParser PARSER = NewsParser.create();

    private static byte[] page() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BadInputTest.class.getResourceAsStream("plain-page.html"))) {
            return in.readAllBytes();
        }
    }

    @Test
    void aPageCutAtAnyByteIsStillRead() throws IOException {
        byte[] page = page();
        for (int length = 0; length <= page.length; length += 31) {
            byte[] cut = Arrays.copyOf(page, length);
            assertThat(PARSER.parse(cut, null, null).charset()).isPresent();
        }
    }

    @Test
    void aStoryThatLostItsEndStillComesOut() throws IOException {
        byte[] page = page();
        Article article = PARSER.parse(Arrays.copyOf(page, page.length * 2 / 3), null, null);
        assertThat(article.text()).startsWith("افتتحت جمعية النخيل");
    }

    @Test
    void bytesThatAreNoTextGiveAnEmptyArticle() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        assertThat(PARSER.parse(noise, null, null).body()).isEmpty();
        assertThat(PARSER.parse(new byte[1000], null, null).body()).isEmpty();
        assertThat(PARSER.parse(new byte[0], StandardCharsets.UTF_16, null).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-8"})
    void aWrongLabelDoesNotHideTheStory(String charset) throws IOException {
        String html = new String(page(), StandardCharsets.UTF_8);
        byte[] bytes = html.getBytes(Charset.forName(charset));
        assertThat(PARSER.parse(bytes, null, null).text()).startsWith("افتتحت جمعية النخيل");
    }

    @Test
    void aHundredThousandElementsInsideEachOtherAreRead() {
        String deep = "<div>".repeat(100_000) + "<p>نص قصير</p>";
        assertThatCode(() -> PARSER.parse(deep)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"سطر واحد بلا خبر", "12 شتنبر 2025", "بقلم: هند الدبالي", "Back to top"})
    void aTextOfOneLineIsNoStory(String line) {
        Article article = PARSER.parseText(line);
        assertThat(article.body()).isEmpty();
        assertThat(article.published()).isEmpty();
        assertThat(article.byline().isEmpty()).isTrue();
    }

    @Property(tries = 100)
    void noTextThrows(@ForAll String text) {
        assertThatCode(() -> PARSER.parse(text)).doesNotThrowAnyException();
        assertThatCode(() -> PARSER.parseText(text)).doesNotThrowAnyException();
        assertThatCode(() -> PARSER.parse("<p>" + text + "<br>" + text)).doesNotThrowAnyException();
    }

    @Property(tries = 100)
    void noBytesThrow(@ForAll byte[] bytes) {
        assertThatCode(() -> PARSER.parse(bytes, null, null)).doesNotThrowAnyException();
    }
}
