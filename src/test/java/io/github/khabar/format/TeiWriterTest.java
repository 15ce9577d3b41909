package io.github.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.Xml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TeiWriterTest {
    private final String tei = TeiWriter.write(SampleArticle.builder().build());

    private static String body(BodyBlock... blocks) {
        String tei = TeiWriter.write(Article.builder().body(List.of(blocks)).build());
        return tei.substring(tei.indexOf("<body>") + 6, tei.indexOf("</body>"))
                .replaceAll("\n *", "");
    }

    @Test
    void theHeaderTellsWhatIsKnownOfTheStory() {
        assertThat(tei)
                .contains(
                        """
                              <sourceDesc>
                                <bibl>
                                  <title>مكتبة «الزيتون» تفتح أبوابها: قاعة جديدة</title>
                                  <author>
                                    <name type="person">هند</name>
                                  </author>
                                  <editor>
                                    <name type="person">علي</name>
                                  </editor>
                                  <editor role="translator">
                                    <name type="person">سعاد</name>
                                  </editor>
                                  <respStmt>
                                    <resp>photographer</resp>
                                    <name type="person">كمال</name>
                                  </respStmt>
                                  <author role="correspondent">
                                    <name type="person">رشيد</name>
                                  </author>
                                  <author>
                                    <name type="org">و م ع</name>
                                  </author>
                                  <author>
                                    <name type="org">هيئة التحرير</name>
                                  </author>
                                  <publisher>صحيفة الخزانة</publisher>
                                  <date type="published" when="2025-09-12T18:40:00+01:00">raw</date>
                                  <date type="modified" when="2025-10">raw</date>
                                  <ref target="https://khizana.example/akhbar/مكتبة-الزيتون">https://khizana.example/akhbar/مكتبة-الزيتون</ref>
                                </bibl>
                              </sourceDesc>
                        """);
    }

    @Test
    void theProfileTellsPlaceLanguageSectionAndTags() {
        Document document = Xml.parse(tei);

        assertThat(Xml.texts(document, "creation")).singleElement().asString().contains("آزرو");
        assertThat(Xml.elements(document, "language").get(0).getAttribute("ident"))
                .isEqualTo("ar-MA");
        assertThat(Xml.texts(document, "term")).containsExactly("ثقافة", "كتب", "آزرو");
        assertThat(document.getDocumentElement().getAttribute("xml:lang")).isEqualTo("ar-MA");
    }

    @Test
    void aHeadingOpensADivisionInsideThatOfTheNextHigherOne() {
        List<Element> divisions = Xml.elements(Xml.parse(tei), "div");

        assertThat(divisions)
                .extracting(div -> div.getFirstChild().getNextSibling().getTextContent())
                .containsExactly(SampleArticle.TITLE, "قاعة للقراءة", "المواعيد", "خزانة متنقلة");
        assertThat(divisions.get(2).getParentNode()).isSameAs(divisions.get(1));
        assertThat(divisions.get(3).getParentNode()).isSameAs(divisions.get(0));
    }

    @Test
    void everyKindOfBlockHasItsElement() {
        assertThat(
                        body(
                                new BodyBlock.ItemList(true, List.of("a", "b")),
                                new BodyBlock.ItemList(false, List.of("c")),
                                new BodyBlock.Quote("d"),
                                new BodyBlock.Quote("e"),
                                new BodyBlock.Table(List.of("f | g"))))
                .isEqualTo(
                        "<div type=\"article\"><list rend=\"numbered\"><item>a</item>"
                                + "<item>b</item></list><list rend=\"bulleted\"><item>c</item>"
                                + "</list><quote><p>d</p><p>e</p></quote><table><row>"
                                + "<cell>f</cell><cell>g</cell></row></table></div>");
    }

    @Test
    void anImageIsAFigureWithItsCaption() {
        assertThat(body(new BodyBlock.Image("https://a.example/b c\"<.jpg", "alt", "caption")))
                .contains(
                        "<figure><graphic url=\"https://a.example/b%20c%22%3C.jpg\"></graphic>"
                                + "<head>caption</head><figDesc>alt</figDesc></figure>");
        assertThat(body(new BodyBlock.Image("javascript:alert(1)", "", "caption")))
                .contains("<figure><head>caption</head></figure>");
        assertThat(body(new BodyBlock.Image("data:image/gif;base64,AA", "", "")))
                .doesNotContain("figure");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(body(new BodyBlock.Paragraph("a\u0000b\u000B\uD800c\uFFFFd\r😀 <&]]>")))
                .contains("<p>a\uFFFDb\uFFFD\uFFFDc\uFFFDd 😀 &lt;&amp;]]&gt;</p>");
    }

    @Test
    void anArticleWithoutAnythingIsStillADocument() {
        Document document = Xml.parse(TeiWriter.write(Article.builder().build()));

        assertThat(Xml.elements(document, "body")).hasSize(1);
        assertThat(Xml.elements(document, "profileDesc")).isEmpty();
    }
}
