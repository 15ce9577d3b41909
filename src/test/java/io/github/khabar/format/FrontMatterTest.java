package io.github.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static String titled(String title) {
        return FrontMatter.of(Article.builder().title(title).build());
    }

    @Test
    void tellsWhatIsKnown() {
        assertThat(FrontMatter.of(SampleArticle.builder().build()))
                .isEqualTo(
                        """
                        ---
                        title: "مكتبة «الزيتون» تفتح أبوابها: قاعة جديدة"
                        date: "2025-09-12T18:40:00+01:00"
                        modified: "2025-10"
                        author: ["هند", "رشيد", "و م ع", "هيئة التحرير"]
                        editor: ["علي"]
                        translator: ["سعاد"]
                        contributor: ["كمال"]
                        publisher: "صحيفة الخزانة"
                        dateline: "آزرو – 12 شتنبر 2025"
                        section: "ثقافة"
                        tags: ["كتب", "آزرو"]
                        lang: "ar-MA"
                        url: "https://khizana.example/akhbar/مكتبة-الزيتون"
                        image: "https://khizana.example/a.jpg"
                        free: false
                        ---
                        """);
    }

    @Test
    void ofNothingIsTwoLinesOfDashes() {
        assertThat(FrontMatter.of(Article.builder().build())).isEqualTo("---\n---\n");
    }

    @Test
    void standsAboveTheMarkdown() {
        Article article = SampleArticle.builder().build();

        assertThat(ArticleFormat.markdownWithFrontMatter().write(article))
                .isEqualTo(
                        FrontMatter.of(article) + "\n" + ArticleFormat.markdown().write(article));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال: نعم | \"قال: نعم\"",
                "- item | \"- item\"",
                "---  | \"---\"",
                "# no comment | \"# no comment\"",
                "'a' \"b\" | \"'a' \\\"b\\\"\"",
                "back\\slash | \"back\\\\slash\"",
                "yes | \"yes\"",
                "2025-09-12 | \"2025-09-12\"",
                "{a} [b] &c *d !e %f @g | \"{a} [b] &c *d !e %f @g\""
            })
    void everyTextIsQuoted(String title, String scalar) {
        assertThat(titled(title)).isEqualTo("---\ntitle: " + scalar + "\n---\n");
    }

    @Test
    void whatBreaksOrTurnsALineIsEscaped() {
        assertThat(titled("a\n---\rb\tc\u0000\u007F\u0085\u2028\u200F\u202E\uFEFF\uFFFE"))
                .isEqualTo(
                        "---\ntitle: \"a\\n---\\rb\\tc\\u0000\\u007f\\u0085\\u2028\\u200f\\u202e"
                                + "\\ufeff\\ufffe\"\n---\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"می‌خواهم", "عـربي", "قَلَم", "😀 نص", "ﷲ"})
    void theTextItselfStaysAsItIs(String title) {
        assertThat(titled(title)).isEqualTo("---\ntitle: \"" + title + "\"\n---\n");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(titled("a\uD83Db")).isEqualTo("---\ntitle: \"a\uFFFDb\"\n---\n");
    }
}
