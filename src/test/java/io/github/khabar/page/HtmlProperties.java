package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.dom.Characters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class HtmlProperties {
    private static final String URL = "https://a.example/b/";

    /** Pieces of markup, put together in any order. */
    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div class='a b'>",
                        "</div>",
                        "<br>",
                        "<b>",
                        "</b>",
                        "<span>",
                        "</span>",
                        "<a href=/x>",
                        "</a>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "</td>",
                        "</table>",
                        "<ul>",
                        "<li>",
                        "</ul>",
                        "<h1>",
                        "</h1>",
                        "<img src=i.jpg>",
                        "<pre>",
                        "</pre>",
                        "<x-y>",
                        "</x-y>",
                        "<select><option>",
                        "</select>",
                        "<span hidden>",
                        "<p aria-hidden=true>",
                        "<blockquote>",
                        "</blockquote>",
                        "<time datetime=2020>",
                        "<i itemprop=author>",
                        "<script>",
                        "</script>",
                        "<script type='application/ld+json'>{\"@type\":\"Article\"",
                        "<!--",
                        "-->",
                        "<meta name=author content=",
                        "\">",
                        "<svg>",
                        "</svg>",
                        "<template>",
                        "&nbsp;",
                        " ",
                        "\n\t",
                        "قال",
                        "الوزير",
                        ".",
                        "123",
                        "&lt;",
                        "\u200f",
                        "\ud83d",
                        "\0");
        return Arbitraries.oneOf(pieces, pieces, pieces, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }

    /** A story's blocks are any page's: what makes one may be asked to make it again. */
    @Property
    void aPageOfAPagesBlocksIsThatPage(@ForAll("markup") String html) {
        Page page = Page.ofHtml(html, URL);
        Page again = Page.ofBlocks(page.blocks(), page.metadata());

        assertThat(Printed.blocks(again)).isEqualTo(Printed.blocks(page));
        assertThat(Printed.names(again)).isEqualTo(Printed.names(page));
        assertThat(again.blocks())
                .extracting(block -> block.container().id())
                .isEqualTo(page.blocks().stream().map(block -> block.container().id()).toList());
    }

    @Property
    void anyMarkupGivesWellFormedBlocks(@ForAll("markup") String html) {
        Page page = Page.ofHtml(html, URL);
        int index = 0;
        for (Block block : page.blocks()) {
            assertThat(block.index()).isEqualTo(index++);
            isWellFormed(block);
        }
        for (MetadataValue value : page.metadata().values()) {
            assertThat(value.value()).isNotBlank();
            assertThat(value.block()).isBetween(-1, page.blocks().size() - 1);
        }
    }

    private static void isWellFormed(Block block) {
        assertThat(block.text().isEmpty()).isEqualTo(block.kind() == BlockKind.IMAGE);
        assertThat(block.image() != null).isEqualTo(block.kind() == BlockKind.IMAGE);
        assertThat(block.text()).isEqualTo(Characters.fold(block.text()));
        assertThat(block.linkDensity()).isBetween(0.0, 1.0);
        assertThat(block.begin()).isEqualTo(-1);
        int from = 0;
        for (Block.Link link : block.links()) {
            int at = block.text().indexOf(link.text(), from);
            assertThat(at)
                    .as("links stand in the text, in order, and do not overlap")
                    .isNotNegative();
            from = at + link.text().length();
        }
        for (Block.Part part : block.parts()) {
            assertThat(part.begin()).isBetween(0, part.end() - 1);
            assertThat(part.end()).isLessThanOrEqualTo(block.text().length());
        }
    }

    @Property
    void anyBytesGiveAPage(@ForAll byte[] bytes) {
        Page page = Page.ofBytes(bytes, null, URL);
        assertThat(page.charset()).isPresent();
        page.blocks().forEach(HtmlProperties::isWellFormed);
    }

    @Property
    void bytesInUtf8ReadAsTheCharactersDo(@ForAll("markup") String html) {
        byte[] bytes = ("\ufeff" + html).getBytes(StandardCharsets.UTF_8);
        String same = new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(Printed.blocks(Page.ofBytes(bytes, null, URL)))
                .isEqualTo(Printed.blocks(Page.ofHtml(same, URL)));
    }

    @Property
    void aDocumentIsLeftAsItIs(@ForAll("markup") String html) {
        Document document = Jsoup.parse(html);
        String before = document.outerHtml();
        Page.ofDocument(document, URL).select("p, .a");
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    /** Markup as editors write it: block elements around lines of inline content. */
    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> tag =
                Arbitraries.of("p", "div", "li", "h2", "blockquote", "td", "section", "figcaption");
        Arbitrary<String> inline =
                Arbitraries.of(
                        "قال الوزير",
                        "إن <b>الطريق</b> فتحت",
                        "وفق <a href=/x>تقرير</a>.",
                        "سطر<br>سطر ثان",
                        "أول<br><br>ثان",
                        "<span class=d>12 ماي</span>",
                        "<img src=i.jpg>",
                        "نص <span hidden>خفي</span> ظاهر");
        return Combinators.combine(tag, inline)
                .as((t, i) -> wrapped(t, i))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static String wrapped(String tag, String inline) {
        return switch (tag) {
            case "td" -> "<table>~<tr>~<td>" + inline + "</td>~</tr>~</table>";
            case "li" -> "<ul>~<li>" + inline + "</li>~</ul>";
            case "section" -> "<section>~<div>" + inline + "</div>~</section>";
            default -> "<" + tag + ">" + inline + "</" + tag + ">";
        };
    }

    /** Puts something between all block-level tags. */
    private static String filled(List<String> lines, String filling) {
        return ("<div>~" + String.join("~", lines) + "~</div>").replace("~", filling);
    }

    @Property
    void indentationChangesNothing(@ForAll("lines") List<String> lines) {
        String plain = Printed.blocks(Page.ofHtml(filled(lines, ""), URL));
        assertThat(Printed.blocks(Page.ofHtml(filled(lines, "\n\t      "), URL))).isEqualTo(plain);
        assertThat(Printed.names(Page.ofHtml(filled(lines, "\r\n\r\n  "), URL)))
                .isEqualTo(Printed.names(Page.ofHtml(filled(lines, ""), URL)));
    }

    @Property
    void emptyElementsChangeNothing(@ForAll("lines") List<String> lines) {
        String plain = Printed.blocks(Page.ofHtml(filled(lines, ""), URL));
        List<String> more =
                lines.stream()
                        .map(l -> l + "<div class=ad></div><!-- x --><p> </p><span></span>")
                        .toList();
        assertThat(Printed.blocks(Page.ofHtml(filled(more, ""), URL))).isEqualTo(plain);
    }

    @Property
    void commentsAndEmptyInlineElementsInsideALineChangeNothing(
            @ForAll("lines") List<String> lines) {
        String plain = Printed.blocks(Page.ofHtml(filled(lines, ""), URL));
        List<String> more =
                lines.stream().map(l -> l.replace("قال", "قا<!-- x --><i></i>ل")).toList();
        assertThat(Printed.blocks(Page.ofHtml(filled(more, ""), URL))).isEqualTo(plain);
    }

    @Property
    void classNamesDoNotChangeTheText(@ForAll("markup") String html, @ForAll("names") String name) {
        assertThat(Page.ofHtml(html.replace("a b", name), URL).blocks())
                .extracting(Block::text)
                .isEqualTo(Page.ofHtml(html, URL).blocks().stream().map(Block::text).toList());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(6).ofMaxLength(12);
    }
}
