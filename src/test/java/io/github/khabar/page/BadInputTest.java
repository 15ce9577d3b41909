package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final int DEEP = 100_000;
    private static final int MANY = 200_000;

    /** What it is, the page, and how many blocks it has. */
    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("nothing", "", 0),
                Arguments.of("white space", " \n\t\u00a0", 0),
                Arguments.of("a lone tag's beginning", "<", 1),
                Arguments.of("NUL", "\0<p>\0نص\0</p>\0", 1),
                Arguments.of("a lone surrogate", "<p>\ud83d</p>", 1),
                Arguments.of("an unclosed comment", "<p>نص<!-- <p>لا", 1),
                Arguments.of("an unclosed attribute", "<p>نص</p><p title=\"x><p>لا", 1),
                Arguments.of("an unclosed script", "<p>نص<script>var x = '<p>لا'", 1),
                Arguments.of("deep blocks", "<div>".repeat(DEEP) + "نص", 1),
                Arguments.of("deep inline elements", "<b>".repeat(DEEP) + "نص", 1),
                Arguments.of("deep lists", "<ul><li>".repeat(DEEP) + "نص", 1),
                Arguments.of("deep tables", "<table><tr><td>".repeat(DEEP / 10) + "نص", 1),
                Arguments.of("deep unknown elements", "<x-y>".repeat(DEEP) + "نص", 1),
                Arguments.of("many paragraphs", "<p>س".repeat(MANY), MANY),
                Arguments.of("many line breaks", "<br>".repeat(MANY) + "نص", 1),
                Arguments.of("many links in one line", "<a href=x>س</a> ".repeat(MANY), 1),
                Arguments.of("many cells in a row", "<table><tr>" + "<td>س".repeat(MANY), 1),
                Arguments.of("closing tags alone", "</div></p></b></table>".repeat(1000) + "نص", 1),
                Arguments.of("one long text", "كلمة ".repeat(1_000_000), 1),
                Arguments.of("an element of many attributes", attributes(DEEP), 1));
    }

    private static String attributes(int count) {
        StringBuilder html = new StringBuilder("<p");
        for (int i = 0; i < count; i++) {
            html.append(" a").append(i).append("=1");
        }
        return html.append(">نص").toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void anyMarkupGivesItsBlocks(String name, String html, int blocks) {
        assertThat(Page.ofHtml(html).blocks()).hasSize(blocks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "a", "x-y", "blockquote", "ul", "table", "article"})
    void aReadyDocumentMayBeDeep(String tag) {
        Document document = deep(tag, DEEP);
        Page page = Page.ofDocument(document, "https://a.example/");
        assertThat(String.join(" ", page.blocks().stream().map(Block::text).toList()))
                .isEqualTo("نص" + " كلمة".repeat(DEEP));
        assertThat(Printed.notices(page)).isEqualTo("DEPTH_CUT");
        assertThat(page.blocks())
                .allSatisfy(b -> assertThat(b.container().depth()).isLessThanOrEqualTo(512));
        assertThat(page.select(tag)).hasSameSizeAs(page.blocks());
    }

    /**
     * Built from the inside: jsoup looks for the owner of an element each time one is appended to
     * it.
     */
    private static Document deep(String tag, int depth) {
        Element at = new Element(tag);
        at.appendChild(new TextNode("نص"));
        at.appendChild(new TextNode(" كلمة"));
        for (int i = 1; i < depth; i++) {
            Element outer = new Element(tag);
            outer.appendChild(at);
            outer.appendChild(new TextNode(" كلمة"));
            at = outer;
        }
        Document document = new Document("");
        document.appendElement("html").appendElement("body").appendChild(at);
        return document;
    }

    @Test
    void anyBytesGiveAPage() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            assertThat(Page.ofBytes(bytes, null, null).charset()).isPresent();
        }
        assertThat(Page.ofBytes(new byte[0], null, null).blocks()).isEmpty();
        assertThat(Page.ofBytes(new byte[10_000], null, null).blocks()).isEmpty();
    }

    @Test
    void inputPastTheLimitIsLeftOutAndReported() {
        Limits limits = new Limits(10, 100, 100, 100);
        Page page = Page.ofHtml("<p>123456789", null, limits);
        assertThat(Printed.blocks(page)).isEqualTo("paragraph 1234567");
        assertThat(Printed.notices(page)).isEqualTo("INPUT_CUT");
        byte[] bytes = "<p>123456789".getBytes(StandardCharsets.US_ASCII);
        Page ofBytes = Page.ofBytes(bytes, null, null, limits);
        assertThat(Printed.blocks(ofBytes)).isEqualTo("paragraph 1234567");
        assertThat(Printed.notices(ofBytes)).isEqualTo("INPUT_CUT");
    }

    @Test
    void aLimitDoesNotCutACharacterInTwo() {
        Page page = Page.ofHtml("<p>12\ud83d\ude00", null, new Limits(6, 100, 100, 100));
        assertThat(Printed.blocks(page)).isEqualTo("paragraph 12");
    }

    @Test
    void blocksPastTheLimitAreLeftOutAndReported() {
        Page page = Page.ofHtml("<p>أ<p>ب<p>ج<img src=x>", null, new Limits(1000, 100, 2, 100));
        assertThat(page.blocks()).hasSize(2);
        assertThat(Printed.notices(page)).isEqualTo("BLOCKS_CUT");
    }

    @Test
    void whatStandsAtABlockPastTheLimitStandsAtNone() {
        String html = "<p>أ</p><p><time datetime=2020>ب</time></p>";
        Page page = Page.ofHtml(html, null, new Limits(1000, 100, 1, 100));
        assertThat(page.metadata().values())
                .extracting(MetadataValue::block)
                .containsExactly(MetadataValue.NO_BLOCK);
    }

    @Test
    void markupThatJsoupCannotParseNearItsDepthLimitIsStillRead() {
        for (int depth = 500; depth < 520; depth++) {
            String deep = "<p>نص</p>" + "<div>".repeat(depth);
            for (String tail : new String[] {"<template><svg><template><tr><tr>", "<b><i><a>"}) {
                assertThat(Page.ofHtml(deep + tail).blocks()).hasSize(1);
            }
        }
    }

    @Test
    void markupIsNeverToldApartDeeperThanIsCheap() {
        Page page = Page.ofHtml("<div>".repeat(2000) + "نص", null, new Limits(99_999, 9999, 9, 9));
        assertThat(page.blocks().get(0).container().depth()).isEqualTo(511);
        assertThat(Printed.notices(page)).isEqualTo("DEPTH_CUT");
    }

    @Test
    void elementsPastTheDepthLimitCountAsTheirAncestors() {
        Page page =
                Page.ofHtml(
                        "<div><div><p>أ</p><p>ب</p></div></div>",
                        null,
                        new Limits(1000, 3, 10, 10));
        assertThat(page.blocks()).extracting(Block::text).containsExactly("أ", "ب");
        assertThat(page.blocks())
                .allSatisfy(
                        b ->
                                assertThat(b.container().tagPath())
                                        .containsExactly("html", "body", "div"));
        assertThat(Printed.notices(page)).isEqualTo("DEPTH_CUT");
    }
}
