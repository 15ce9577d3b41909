package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactoriesTest {
    private static final String HTML =
            "<meta charset=utf-8><div class=a><p>أول <a href=/x>رابط</a></p></div><p>ثان</p>";
    private static final String URL = "https://a.example/b";
    private static final Limits LIMITS = Limits.defaults();

    @Test
    void everyWayInReadsTheSame() throws IOException {
        String expected = Printed.blocks(Page.ofHtml(HTML, URL));
        byte[] bytes = HTML.getBytes(StandardCharsets.UTF_8);
        assertThat(Printed.blocks(Page.ofHtml(HTML, URL, LIMITS))).isEqualTo(expected);
        assertThat(Printed.blocks(Page.ofDocument(Jsoup.parse(HTML), URL))).isEqualTo(expected);
        assertThat(Printed.blocks(Page.ofBytes(bytes, null, URL))).isEqualTo(expected);
        assertThat(Printed.blocks(Page.of(new ByteArrayInputStream(bytes), null, URL, LIMITS)))
                .isEqualTo(expected);
        assertThat(Printed.blocks(Page.of(new StringReader(HTML), URL, LIMITS)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "windows-1256"})
    void textReadsTheSameFromItsBytes(String name) {
        String text =
                "افتتاح خزانة جديدة في المدينة\n\nقال رئيس الجمعية إن الخزانة من أجل أبناء الحي";
        Charset charset = Charset.forName(name);
        Page page = Page.ofTextBytes(text.getBytes(charset), null, LIMITS);
        assertThat(page.isText()).isTrue();
        assertThat(page.charset()).contains(charset);
        assertThat(Printed.blocks(page)).isEqualTo(Printed.blocks(Page.ofText(text)));
        assertThat(Page.ofText(text).charset()).isEmpty();
    }

    @Test
    void noMoreThanTheLimitIsReadOfTextAsBytes() {
        byte[] bytes = "one line\nanother".getBytes(StandardCharsets.US_ASCII);
        Page page = Page.ofTextBytes(bytes, null, new Limits(8, 100, 100, 100));
        assertThat(page.blocks()).extracting(Block::text).containsExactly("one line");
        assertThat(Printed.notices(page)).isEqualTo("INPUT_CUT");
    }

    @Test
    void aByteOrderMarkInFrontOfCharactersIsNoText() {
        assertThat(Printed.blocks(Page.ofHtml("\ufeff<html><head><title>ت</title></head><p>نص")))
                .isEqualTo("paragraph نص");
    }

    @Test
    void aDocumentIsNeverModified() {
        Document document = Jsoup.parse(HTML + "<table><td>a<td>b</table><script>x</script>");
        String before = document.outerHtml();
        Page page = Page.ofDocument(document, URL);
        page.select("div.a > p");
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @Test
    void aDocumentMayBeXml() {
        String xml =
                "<html xmlns='http://www.w3.org/1999/xhtml'><HEAD><META name='author'"
                    + " content='س'/></HEAD><BODY><P>أول<BR/>ثان</P><![CDATA[ثالث]]></BODY></html>";
        Page page = Page.ofDocument(Jsoup.parse(xml, Parser.xmlParser()), null);
        assertThat(Printed.blocks(page)).isEqualTo("paragraph أول\nparagraph ثان\nparagraph ثالث");
        assertThat(Printed.metadata(page)).isEqualTo("AUTHOR author (META): س");
    }

    @Test
    void aDocumentMayKeepTheCaseOfItsTags() {
        Parser parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
        Page page = Page.ofDocument(Jsoup.parse("<DIV><P>أول<P>ثان</DIV>", parser), null);
        assertThat(Printed.blocks(page)).isEqualTo("paragraph أول\nparagraph ثان");
    }

    @Test
    void anEmptyDocumentIsAPage() {
        assertThat(Page.ofDocument(new Document(""), null).blocks()).isEmpty();
    }

    @Test
    void noMoreThanTheLimitIsReadFromAStream() throws IOException {
        Limits limits = new Limits(20, 100, 100, 100);
        InputStream endless = endlessStream();
        assertThat(Printed.notices(Page.of(endless, null, null, limits))).isEqualTo("INPUT_CUT");
        assertThat(Printed.notices(Page.of(endlessReader(), null, limits))).isEqualTo("INPUT_CUT");
    }

    private static InputStream endlessStream() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
    }

    private static Reader endlessReader() {
        return new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                buffer[offset] = 'x';
                return 1;
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofHtml(null))
                .withMessageContaining("html");
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofHtml("", null, null))
                .withMessageContaining("limits");
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofDocument(null, null))
                .withMessageContaining("document");
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofBytes(null, null, null))
                .withMessageContaining("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofTextBytes(null, null, LIMITS))
                .withMessageContaining("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> Page.of((InputStream) null, null, null, LIMITS))
                .withMessageContaining("in ");
        assertThatNullPointerException()
                .isThrownBy(() -> Page.of((Reader) null, null, LIMITS))
                .withMessageContaining("reader");
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofHtml("").select(null))
                .withMessageContaining("css");
    }

    @Test
    void blocksAreSelectedByCss() {
        Page page =
                Page.ofHtml(
                        "<div class=a>عار<p>أول"
                                + " <b>سميك</b></p><p><i>ثان</i></p></div><p>ثالث</p><img src=x>");
        assertThat(page.select(".a"))
                .extracting(Block::text)
                .containsExactly("عار", "أول سميك", "ثان");
        assertThat(page.select("p"))
                .extracting(Block::text)
                .containsExactly("أول سميك", "ثان", "ثالث");
        assertThat(page.select("b")).as("holds only a part of its block").isEmpty();
        assertThat(page.select("i"))
                .as("holds all of it")
                .extracting(Block::text)
                .containsExactly("ثان");
        assertThat(page.select("img")).hasSize(1);
        assertThat(page.select("p:contains(ثالث), .none"))
                .extracting(Block::text)
                .containsExactly("ثالث");
        assertThat(page.withOutlet("الواد").select("p")).hasSize(3);
    }

    @Test
    void whatIsNoCssIsRefusedByName() {
        for (String css : new String[] {"p[", "", ":no-such(x)", ">>"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Page.ofHtml("<p>x").select(css))
                    .withMessageContaining("CSS selector: " + css);
            assertThatIllegalArgumentException().isThrownBy(() -> Page.ofText("x").select(css));
        }
        assertThat(Page.ofText("x").select("p")).isEmpty();
    }
}
