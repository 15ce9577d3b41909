package io.github.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.BodyBlock.Heading;
import io.github.khabar.BodyBlock.Image;
import io.github.khabar.BodyBlock.ItemList;
import io.github.khabar.BodyBlock.Paragraph;
import io.github.khabar.BodyBlock.Quote;
import io.github.khabar.BodyBlock.Table;
import io.github.khabar.NewsParser;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page cannot put a link of its own choice, or markup, into the Markdown. */
class MarkdownPayloadTest {
    private static String image(String url) {
        return markdown(new Image(url, "", "تعليق"));
    }

    private static String markdown(BodyBlock... body) {
        return new MarkdownWriter().write(Article.builder().body(List.of(body)).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "DATA:image/svg+xml;base64,AAAA",
                "file:///etc/passwd",
                "//example.ma/a.jpg",
                "/a.jpg",
                "http:javascript:alert(1)",
                "httpx://example.ma/",
                "ht\u0000tp://example.ma/",
                "\u200fhttps://example.ma/",
                ""
            })
    void anAddressThatIsNotOfTheWebIsNoLink(String url) {
        assertThat(image(url)).isEqualTo("*تعليق*\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.ma/a>) [x](javascript:alert(1)) (<",
                "https://example.ma/a\n\n[x](javascript:alert(1))",
                "https://example.ma/a\r\n# x",
                "https://example.ma/\\>b",
                "HTTPS://example.ma/<script>alert(1)</script>"
            })
    void anAddressOfTheWebEndsWhereItsBracketsDo(String url) {
        String line = image(url);
        assertThat(line).startsWith("![تعليق](<").endsWith(">)\n\n");
        String address = line.substring("![تعليق](<".length(), line.length() - ">)\n\n".length());
        assertThat(address).doesNotContain("<", ">", "\n", "\r", "\\");
        assertThat(address.toLowerCase(Locale.ROOT)).startsWith("https://example.ma/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "![x](https://evil.example/)",
                "<javascript:alert(1)>",
                "<img src=x onerror=alert(1)>",
                "[x]: javascript:alert(1)",
                "&lt;script&gt;",
                "`` ` ``",
                "~~~\ncode",
                "***",
                "a\n# b",
                "a\r\n- b",
                "| a | b |"
            })
    void textIsNeverMarkupWhereverItStands(String text) {
        for (BodyBlock block :
                List.of(
                        new Paragraph(text),
                        new Heading(2, text),
                        new Quote(text),
                        new ItemList(true, List.of(text)),
                        new Table(List.of(text, text)),
                        new Image("https://example.ma/", text, ""))) {
            String markdown = markdown(block);
            assertThat(markdown.replace("![", "").replace("](<https://example.ma/>)", ""))
                    .doesNotContainPattern("(?<!\\\\)[<\\[`~]");
            assertThat(markdown.stripTrailing().lines().filter(line -> line.startsWith("# b")))
                    .isEmpty();
        }
    }

    @Test
    void anImageOfAPageIsReadWithItsEntitiesAndStaysNoLink() {
        String paragraph =
                "<p>أعلنت الجمعية، اليوم، أنها ستفتتح مكتبة، وقال رئيسها إن ذلك قريب.</p>";
        Document page =
                Jsoup.parse(
                        "<h1>افتتاح مكتبة جديدة في الحي القديم</h1>"
                                + paragraph.repeat(3)
                                + "<img src='&#106;ava&Tab;script:alert(1)' alt=صورة>"
                                + paragraph.replace("اليوم", "أمس").repeat(3));
        String markdown =
                new MarkdownWriter().write(NewsParser.create().parse(page, "https://example.ma/"));
        assertThat(markdown).contains("مكتبة").doesNotContain("](<java").doesNotContain("](java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زوروا https://evil.example/a?b=1 الآن",
                "http://evil.example",
                "(HTTPS://evil.example)",
                "ftp://evil.example/x",
                "www.evil.example",
                "WWW.evil.example/a",
                "x://y://z"
            })
    void anAddressInTheTextIsNoLinkOnGitHubEither(String text) {
        for (BodyBlock block :
                List.of(
                        new Paragraph(text),
                        new Quote(text),
                        new Heading(2, text),
                        new ItemList(false, List.of(text)),
                        new Table(List.of(text, text)),
                        new Image("", text, ""))) {
            String markdown = markdown(block);
            assertThat(markdown).doesNotContainPattern("[^\\\\]://|(?i:www)\\.");
            assertThat(markdown.replace("\\", "")).contains(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@name",
                "(@name-1)",
                "نقلا عن @name_x على المنصة",
                "a.b+c_d@mail.example",
                "org/repo@a5c3785",
                "a@b@c.example",
                "#12",
                "org/repo#5",
                "رقم #2025",
                "GH-7",
                "gh-12",
                ":smile:",
                "ن:+1:ن",
                ":100:",
                "a:b_c-d:e"
            })
    void whatOnlyGitHubReadsIsBrokenByACommentThatIsNoText(String text) {
        for (BodyBlock block :
                List.of(
                        new Paragraph(text),
                        new Quote(text),
                        new Heading(2, text),
                        new ItemList(false, List.of(text)),
                        new Table(List.of(text, text)))) {
            String markdown = markdown(block);
            assertThat(markdown)
                    .contains("<!-- -->")
                    .doesNotContainPattern("@[A-Za-z0-9]|#[0-9]|(?i:gh)-[0-9]|:[A-Za-z0-9_+-]+:");
            assertThat(markdown.replace("<!-- -->", "").replace("\\", "")).contains(text);
        }
        assertThat(markdown(new Image("https://example.ma/a.jpg", text, "")))
                .doesNotContain("<!--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$x^2$", "من $100 إلى $200", "$$x$$", "($)"})
    void aDollarThatMayOpenAFormulaIsEscaped(String text) {
        String markdown = markdown(new Paragraph(text));
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)\\$(?!\\s)");
        assertThat(markdown.replace("\\", "").strip()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بلغ السعر 100$ و 200$ للبرميل",
                "الساعة 12:30:45 و 7:05",
                "#المغرب #مونديال",
                "قال: نعم، ثم قال: لا",
                "@المغرب @ ",
                "سيارة GH-أ و ABGH-7"
            })
    void ordinaryTextIsWrittenAsItIs(String text) {
        String markdown = markdown(new Paragraph(text)).strip();
        assertThat(markdown.startsWith("\\#") ? markdown.substring(1) : markdown)
                .isEqualTo(text.strip());
    }

    @Test
    void aPointOrColonThatOpensNoAddressIsLeft() {
        assertThat(markdown(new Paragraph("الساعة: 12:30. ww.x ://")))
                .isEqualTo("الساعة: 12:30. ww.x \\://\n\n");
    }

    @Test
    void aTableIsAsWideAsItsWidestRow() {
        assertThat(markdown(new Table(List.of("أ", "1 | 2 | 3", "4 | 5"))))
                .isEqualTo("| أ |  |  |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 |  |\n\n");
    }
}
