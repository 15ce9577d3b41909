package io.github.khabar.page.dom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupWithoutScriptsTest {

    @Test
    void whatScriptsAndStyleSheetsSayIsLeftOut() {
        assertThat(
                        without(
                                "<p>قبل</p><script src=a.js async>if (a<b) go('</p>');</script>"
                                        + "<style media=\"all\">p > a { top: 0 }</style><p>بعد"))
                .isEqualTo(
                        "<p>قبل</p><script src=a.js async></script>"
                                + "<style media=\"all\"></style><p>بعد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=\"application/ld+json\">{\"a\": 1}</script>",
                "<script type=application/ld&#43;json>{}</script>",
                "<script id=x type='application/JSON'>{}</script>",
                "<!-- <script>a</script> --><!--><p>a<!-- -- > --!><p>b",
                "<textarea><script>a</script></textarea>",
                "<iframe><script>a</script></iframe><title><script>a</script></title>",
                "<a title=\"<script>a</script>\">",
                "<svg><script>a</script></svg>",
                "<script>a",
                "<script>a</scripted>",
                "<script/>a<p>b</p></script>",
                "<select><style>a</style></select>",
                "<plaintext><script>a</script>",
                "<script>a <!-- <script> b </script> c --> </script> d",
                "<a href=x\"><script>a</script>",
                "<p <script>a</script>",
                "<a =\"><script>a</script>\">",
                "<p class='a><script>a</script>"
            })
    void markupWithoutAScriptForSureIsGivenAsItIs(String markup) {
        assertThat(without(markup)).isEqualTo(markup);
    }

    @Property(tries = 2000)
    void thePageIsTheSameButForItsScripts(@ForAll("markup") String markup) {
        Document whole = Parser.htmlParser().parseInput(markup, "");
        Document read = Parser.htmlParser().parseInput(new MarkupWithoutScripts(markup), "");
        assertThat(emptied(read)).isEqualTo(emptied(whole));
    }

    private static String emptied(Document document) {
        document.outputSettings().prettyPrint(false);
        document.select("script, style").stream()
                .flatMap(element -> element.dataNodes().stream())
                .forEach(DataNode::remove);
        return document.outerHtml();
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        List.of(
                                "<script>",
                                "<SCRIPT src='a'>",
                                "<script defer async=\"\">",
                                "</script>",
                                "</script >",
                                "</SCRIPT/>",
                                "<style>",
                                "</style>",
                                "<!--",
                                "-->",
                                "--!>",
                                "-",
                                ">",
                                "<!-->",
                                "<!doctype html>",
                                "<?php ?>",
                                "<p>",
                                "</p>",
                                "<p class=a>",
                                "<a href=\"/a?b=c&d\">",
                                "<a b = 'c'd=e>",
                                "<img alt=\"a > b\" src=c/>",
                                "<br/>",
                                "</>",
                                "</ a>",
                                "<1",
                                "< b",
                                "<title>",
                                "</title>",
                                "<textarea>",
                                "</textarea>",
                                "<noscript>",
                                "</noscript>",
                                "<iframe>",
                                "</iframe>",
                                "<table><tr>",
                                "</table>",
                                "<select>",
                                "</select>",
                                "<template>",
                                "</template>",
                                "<body>",
                                "<head>",
                                "\"",
                                "'",
                                "=",
                                "/",
                                "<",
                                " ",
                                "\n",
                                "نص",
                                "text"))
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }

    private static String without(String markup) {
        StringWriter out = new StringWriter();
        try (MarkupWithoutScripts in = new MarkupWithoutScripts(markup)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
