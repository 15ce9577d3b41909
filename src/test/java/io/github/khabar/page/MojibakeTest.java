package io.github.khabar.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 that was read in another charset and saved so. */
class MojibakeTest {
    private static final String STORY =
            "افتتحت صباح اليوم خزانة جديدة بحي الياسمين، وذلك بحضور عدد من سكان الحي – «الذين»"
                    + " انتظروا هذا الفضاء منذ سنوات طويلة… في ١٢ ماي 😀";
    private static final String HTML = "<meta charset=utf-8><p>" + STORY + "</p>";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1256", "ISO-8859-1"})
    void isReadBackAndTold(String charset) {
        String misread = misread(HTML, charset);
        for (Page page :
                List.of(
                        Page.ofHtml(misread),
                        Page.ofBytes(misread.getBytes(UTF_8), null, null),
                        Page.ofBytes(misread.getBytes(UTF_8), UTF_8, null))) {
            assertThat(page.blocks()).extracting(Block::text).containsExactly(STORY);
            assertThat(page.notices())
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.CHARSET_MISLABELLED);
        }
        Page text =
                Page.ofTextBytes(misread(STORY, charset).getBytes(UTF_8), null, Limits.defaults());
        assertThat(text.blocks()).extracting(Block::text).containsExactly(STORY);
    }

    /** As browsers do, which keep a byte without a character as a control. */
    private static String misread(String text, String charset) {
        StringBuilder read = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            String c = new String(new byte[] {b}, Charset.forName(charset));
            read.append(c.equals("\ufffd") ? new String(new byte[] {b}, ISO_8859_1) : c);
        }
        return read.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "windows-1252 windows-1252",
                "windows-1256 windows-1256",
                "ISO-8859-1 ISO-8859-1",
                "windows-1252 windows-1256",
                "windows-1256 windows-1252",
                "ISO-8859-1 windows-1252",
                "windows-1252 windows-1252 windows-1252",
                "ISO-8859-1 windows-1256 ISO-8859-1"
            })
    void whatWasMisreadSeveralTimesIsReadBackAndTold(String charsets) {
        String html = HTML;
        String text = STORY;
        for (String charset : charsets.split(" ", -1)) {
            html = misread(html, charset);
            text = misread(text, charset);
        }
        Page plain = Page.ofTextBytes(text.getBytes(UTF_8), null, Limits.defaults());
        for (Page page : List.of(Page.ofHtml(html), plain)) {
            assertThat(page.blocks()).extracting(Block::text).containsExactly(STORY);
            assertThat(page.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.detail()).endsWith("read back"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1256", "ISO-8859-1"})
    void onlyWhatWasMisreadIsReadBack(String charset) {
        String title = "انطلاق أشغال توسعة ميناء الصيد بسيدي الوافي";
        String html =
                "<title>%s</title><meta name=description content=\"%s\"><h1>%s</h1><p>%s</p>"
                        .formatted(misread(title, charset), misread(title, charset), title, STORY);
        Page page = Page.ofHtml(html);
        assertThat(page.blocks()).extracting(Block::text).containsExactly(title, STORY);
        assertThat(page.metadata().values())
                .extracting(MetadataValue::value)
                .isNotEmpty()
                .containsOnly(title);
        assertThat(page.notices()).hasSize(1);

        Page body = Page.ofHtml("<h1>" + title + "</h1><p>" + misread(STORY, charset) + "</p>");
        assertThat(body.blocks()).extracting(Block::text).containsExactly(title, STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void whatWasMisreadAndWrittenInReferencesIsReadBack(String charset) {
        String named = Entities.escape(misread(STORY, charset), named());
        StringBuilder numbered = new StringBuilder();
        misread(STORY, charset).chars().forEach(c -> numbered.append("&#").append(c).append(';'));
        for (String markup : List.of(named, numbered.toString())) {
            Page page = Page.ofHtml("<p>" + markup + "</p>");
            assertThat(page.blocks()).extracting(Block::text).containsExactly(STORY);
        }
    }

    private static Document.OutputSettings named() {
        return new Document.OutputSettings()
                .escapeMode(Entities.EscapeMode.extended)
                .charset("US-ASCII");
    }

    @Test
    void aReadyDocumentIsReadBackAndLeftAsItIs() {
        Document document = Jsoup.parse(misread(misread(HTML, "windows-1252"), "windows-1252"));
        String before = document.outerHtml();
        Page page = Page.ofDocument(document, null);
        assertThat(page.blocks()).extracting(Block::text).containsExactly(STORY);
        assertThat(page.notices()).hasSize(1);
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @Test
    void whatIsLostIsTold() {
        String broken = misread(STORY, "windows-1252").replace("\u00d9\u0081", "\u00d9\ufffd");
        Notice notice = Page.ofHtml("<p>" + broken + "</p>").notices().get(0);
        assertThat(notice.detail()).containsPattern("read back, but for \\d characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ÃƒÂ©tÃƒÂ© ÃƒÂ la mÃƒÂ©diathÃƒÂ¨que, oÃƒÂ¹ l'ÃƒÂ©lÃƒÂ¨ve prÃƒÂ©fÃƒÂ©rÃƒÂ©"
                        + " ÃƒÂ©tudie",
                "L'été à la médiathèque, où l’élève préféré étudie – «très tôt»",
                "کتابخانهٔ تازه‌ای در گنجه گشوده شد، چرا که کودکان، پدران، و مادران، آن را"
                        + " خواستند؟",
                "Ø§Ù„ Ã© Â» â€“ Ã Ã Ã Â Â Â Ã Ã Ã Â Â Â Ø Ø Ø Ø Ù Ù Ù Ù"
            })
    void whatDoesNotBecomeArabicIsLeftAndNotSaidToBeReadBack(String text) {
        Page page = Page.ofHtml("<p>" + text + "</p>");
        assertThat(page.blocks()).extracting(Block::text).containsExactly(text);
        assertThat(page.notices()).isEmpty();
    }

    @Test
    void strippedTextIsToldAndItsPlacesStay() {
        String misread = misread(STORY, "windows-1256");
        Page page = Page.ofText(misread);
        assertThat(page.blocks()).extracting(Block::text).containsExactly(misread);
        assertThat(page.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.CHARSET_MISLABELLED);
    }

    @Test
    void whatCannotBeReadBackStays() {
        String broken = misread(STORY, "windows-1252").replaceFirst("Ø§", "Ø\ufffd");
        String text = Page.ofHtml("<p>" + broken + "</p>").blocks().get(0).text();
        assertThat(text).startsWith("Ø\ufffd").endsWith(STORY.substring(STORY.length() - 40));
    }

    @ParameterizedTest
    @CsvSource({"Trondheim på søndag – Øl Ø§ og Ù„, nå", "حظ ظ، طط ط؛ ظ… عع؟ ط„ غ،", "Ø§Ù„"})
    void whatOnlyLooksSoIsLeft(String text) {
        String more = text + " " + "سطر عادي من العربية ".repeat(5);
        Page page = Page.ofHtml("<p>" + more + "</p>");
        assertThat(page.blocks().get(0).text()).isEqualTo(more.strip());
        assertThat(page.notices()).isEmpty();
    }

    @Property(tries = 200)
    void everyTextIsReadBackWhole(@ForAll String random) {
        String text = STORY.repeat(8) + random.replaceAll("[\\p{C}<&\\s]+", " ") + STORY;
        String folded = Page.ofHtml("<p>" + text + "</p>").blocks().get(0).text();
        Page page = Page.ofHtml(misread("<p>" + text + "</p>", "windows-1256"));
        assertThat(page.blocks().get(0).text()).isEqualTo(folded);
    }
}
