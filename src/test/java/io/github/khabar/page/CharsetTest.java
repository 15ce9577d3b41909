package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest {
    private static final String TEXT =
            "قالت وزيرة الصحة إن حملة التلقيح بلغت القرى البعيدة عن المدن، وأضافت أن الأطر الطبية"
                    + " تعمل في كل الجهات حتى نهاية الأسبوع.";
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    static Stream<String> charsets() {
        return Stream.of("UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE");
    }

    private static String page(String head) {
        return "<html><head>" + head + "<title>خبر</title></head><body><p>" + TEXT + "</p></body>";
    }

    private static void isRead(Page page, String charset) {
        assertThat(page.charset().map(Charset::name)).contains(charset);
        assertThat(page.blocks()).extracting(Block::text).containsExactly(TEXT);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void aPageThatDeclaresNothingIsReadable(String charset) {
        Page page = Page.ofBytes(page("").getBytes(Charset.forName(charset)), null, null);
        isRead(page, charset);
        assertThat(page.notices()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void aRightHintIsFollowedWithoutANotice(String charset) {
        Charset hint = Charset.forName(charset);
        Page page = Page.ofBytes(page("").getBytes(hint), hint, null);
        isRead(page, charset);
        assertThat(page.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6"})
    void aRightDeclarationIsFollowedWithoutANotice(String charset) {
        String html =
                page("<meta http-equiv=Content-Type content='text/html; charset=" + charset + "'>");
        Page page = Page.ofBytes(html.getBytes(Charset.forName(charset)), null, null);
        isRead(page, charset);
        assertThat(page.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, windows-1256",
        "UTF-8, iso-8859-1",
        "UTF-8, windows-1252",
        "UTF-8, GBK",
        "windows-1256, utf-8",
        "windows-1256, iso-8859-1",
        "windows-1256, windows-1251",
        "windows-1256, iso-8859-6",
        "ISO-8859-6, utf-8",
        "ISO-8859-6, windows-1256"
    })
    void aDeclarationThatTheBytesContradictIsOverruled(String charset, String declared) {
        byte[] bytes = page("<meta charset=" + declared + ">").getBytes(Charset.forName(charset));
        Page page = Page.ofBytes(bytes, null, null);
        isRead(page, charset);
        assertThat(Printed.notices(page)).isEqualTo("CHARSET_MISLABELLED");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, windows-1256",
        "UTF-8, UTF-16",
        "windows-1256, UTF-8",
        "ISO-8859-6, windows-1256",
        "UTF-16LE, UTF-8"
    })
    void aHintThatTheBytesContradictIsOverruled(String charset, String hint) {
        byte[] bytes = page("").getBytes(Charset.forName(charset));
        Page page = Page.ofBytes(bytes, Charset.forName(hint), null);
        isRead(page, charset);
        assertThat(Printed.notices(page)).isEqualTo("CHARSET_MISLABELLED");
    }

    @Test
    void aHintWinsOverTheDeclaration() {
        byte[] bytes = page("<meta charset=utf-8>").getBytes(WINDOWS_1256);
        Page page = Page.ofBytes(bytes, WINDOWS_1256, null);
        isRead(page, "windows-1256");
        assertThat(page.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, EFBBBF",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-32LE, FFFE0000",
        "UTF-32BE, 0000FEFF"
    })
    void aByteOrderMarkDecidesAndIsNoText(String charset, String mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
        bytes.writeBytes(page("<meta charset=windows-1256>").getBytes(Charset.forName(charset)));
        isRead(Page.ofBytes(bytes.toByteArray(), null, null), charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256"})
    void aPageCutAtAnyByteIsReadAsFarAsItGoes(String charset) {
        byte[] bytes = page("<meta charset=" + charset + ">").getBytes(Charset.forName(charset));
        for (int length = 0; length <= bytes.length; length++) {
            Page page = Page.ofBytes(Arrays.copyOf(bytes, length), null, null);
            for (Block block : page.blocks()) {
                assertThat(TEXT).startsWith(block.text().replaceAll("[<&]?[/a-z]*$", ""));
            }
            assertThat(page.notices()).as("cut at " + length).isEmpty();
        }
    }

    @Test
    void utf8CutWithinACharacterWithoutADeclarationIsStillUtf8() {
        byte[] bytes = ("<p>" + TEXT).getBytes(StandardCharsets.UTF_8);
        for (int length = 20; length <= bytes.length; length++) {
            Page page = Page.ofBytes(Arrays.copyOf(bytes, length), null, null);
            assertThat(page.charset()).contains(StandardCharsets.UTF_8);
            assertThat(TEXT).startsWith(page.blocks().get(0).text());
        }
    }

    @Test
    void aFewBrokenBytesAreReplacedAndReported() {
        byte[] bytes = page("").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 30] = (byte) 0xff;
        Page page = Page.ofBytes(bytes, null, null);
        assertThat(page.charset()).contains(StandardCharsets.UTF_8);
        assertThat(page.blocks().get(0).text()).contains("\ufffd");
        assertThat(Printed.notices(page)).isEqualTo("CHARSET_REPLACED");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252",
        "latin1, windows-1252",
        "ascii, windows-1252",
        "cp1256, windows-1256",
        "asmo-708, ISO-8859-6",
        "utf8, UTF-8",
        "no-such-charset, UTF-8",
        "utf-16, UTF-8"
    })
    void labelsMeanWhatBrowsersTakeThemToMean(String label, String charset) {
        byte[] bytes = ("<meta charset=" + label + "><p>abc").getBytes(StandardCharsets.US_ASCII);
        assertThat(Page.ofBytes(bytes, null, null).charset().map(Charset::name)).contains(charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"windows-1256\"?><p>",
                "<!-- <meta charset=utf-8> --><meta charset='windows-1256'><p>",
                "<META HTTP-EQUIV=\"content-type\" CONTENT=\"text/html;charset ="
                        + " windows-1256\"><p>",
                "<meta name=charset><meta charset=\"windows-1256\" /><p>"
            })
    void declarationsAreFoundInEveryForm(String html) {
        byte[] bytes = (html + "é à ç").getBytes(WINDOWS_1256);
        Page page = Page.ofBytes(bytes, null, null);
        assertThat(page.charset()).contains(WINDOWS_1256);
    }

    @Test
    void frenchInWindows1252IsNotTakenForArabic() {
        String text = "Le président français a été élu à Nîmes, où la fête a commencé.";
        byte[] bytes = ("<p>" + text).getBytes(Charset.forName("windows-1252"));
        assertThat(Page.ofBytes(bytes, null, null).blocks().get(0).text()).isEqualTo(text);
    }

    @Test
    void charactersGivenAsSuchHaveNoCharset() {
        assertThat(Page.ofHtml("<p>نص").charset()).isEmpty();
    }
}
