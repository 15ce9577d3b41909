package io.github.khabar.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
