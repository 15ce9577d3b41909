package io.github.khabar.metamorphic;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.khabar.page.Limits;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Ways to write an HTML page otherwise, by name. */
final class HtmlTransformations {
    private static final @Nullable String URL = null;
    private static final String BLOCKS = "div, section, article, p, ul, ol, table, h1, h2, h3";

    private final Map<String, Function<String, Page>> all = new LinkedHashMap<>();

    static Map<String, Function<String, Page>> all() {
        HtmlTransformations made = new HtmlTransformations();
        made.writings();
        made.letters();
        made.bytes();
        made.elements();
        made.waysIn();
        return made.all;
    }

    private void add(String name, UnaryOperator<String> change) {
        all.put(name, html -> Page.ofHtml(change.apply(html), URL));
    }

    private void writer(String name, UnaryOperator<MarkupWriter> options) {
        add(name, html -> options.apply(new MarkupWriter()).write(html));
    }

    private void text(String name, UnaryOperator<String> change) {
        writer(name, writer -> writer.texts(text -> Entities.escape(change.apply(text))));
    }

    private void dom(String name, Consumer<Document> change) {
        add(
                name,
                html -> {
                    Document document = Jsoup.parse(html);
                    change.accept(document);
                    return new MarkupWriter().write(document);
                });
    }

    private void writings() {
        writer("written anew", writer -> writer);
        writer("tags in capitals", writer -> writer.names(MarkupWriter::capitals));
        writer("attributes in another order", MarkupWriter::reversedAttributes);
        writer("attributes in single quotes", writer -> writer.quote('\''));
        writer("ends left out", MarkupWriter::openEnds);
        writer("void elements closed as in XHTML", MarkupWriter::closedVoids);
        writer("comments before blocks", writer -> writer.around("<!-- block -->", ""));
        writer("comments after blocks", writer -> writer.around("", "<!-- /block -->"));
        writer("indented", writer -> writer.around("\n    \t", "\n"));
        writer("blank lines between blocks", writer -> writer.around("\n\n\n", "\n\n\n"));
        writer("further attributes", writer -> writer.attributes(" data-x1=\"7\" aria-y=''"));
        writer("letters as decimal references", w -> w.texts(t -> references(t, "&#%d;")));
        writer("letters as hexadecimal references", w -> w.texts(t -> references(t, "&#x%x;")));
        add("line ends of Windows", html -> html.replace("\r", "").replace("\n", "\r\n"));
        add("line ends of old Macs", html -> html.replace("\r", "").replace('\n', '\r'));
        add("a byte order mark", html -> "\ufeff" + html);
        add("no document type", html -> html.replaceFirst("(?i)<!doctype[^>]*>", ""));
        add("an old document type", html -> OLD + html.replaceFirst("(?i)<!doctype[^>]*>", ""));
        add("no line ends between tags", html -> html.replaceAll(">\\s*\n\\s*<", "> <"));
        add("spaces at the ends of lines", html -> html.replace("\n", "   \n"));
        add("a comment at the end", html -> html + "<!-- saved -->\n\n");
    }

    private static final String OLD =
            "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">";

    private static String references(String text, String form) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(
                        c ->
                                out.append(
                                        c > 0x7f
                                                ? String.format(form, c)
                                                : Entities.escape(Character.toString(c))));
        return out.toString();
    }

    private void letters() {
        text("Arabic-Indic digits", text -> Letters.digits(text, 0x660));
        text("Persian digits", text -> Letters.digits(text, 0x6f0));
        text("European digits", text -> Letters.digits(text, '0'));
        text("kashida", Letters::stretched);
        text("vowel signs", Letters::vowelled);
        text("decomposed letters", Letters::decomposed);
        text("no-break spaces", text -> text.replace(' ', '\u00a0'));
        text("double spaces", text -> text.replace(" ", "  "));
        text("right-to-left marks at words", text -> text.replace(" ", " \u200f"));
        text("embeddings around texts", t -> t.isBlank() ? t : "\u202b" + t + "\u202c");
        text("zero-width no-break spaces", text -> text.replace(" ", "\ufeff "));
    }

    private void bytes() {
        inCharset("windows-1256", Charset.forName("windows-1256"), "");
        inCharset("UTF-8 with a mark", UTF_8, "\ufeff");
        inCharset("UTF-8 without", UTF_8, "");
        inCharset("UTF-16, little end first", UTF_16LE, "\ufeff");
        inCharset("UTF-16, big end first", UTF_16BE, "\ufeff");
        inCharset("UTF-16 without a mark", UTF_16LE, "");
    }

    /** What the charset lacks is written as a reference, as programs do. */
    private void inCharset(String name, Charset charset, String mark) {
        all.put(
                name,
                html -> {
                    StringBuilder out = new StringBuilder(mark);
                    CharsetEncoder encoder = charset.newEncoder();
                    html.codePoints()
                            .forEach(
                                    c -> {
                                        String text = Character.toString(c);
                                        boolean has = encoder.canEncode(text);
                                        out.append(has ? text : "&#" + c + ";");
                                    });
                    byte[] bytes = out.toString().getBytes(charset);
                    return Page.ofBytes(bytes, charset.equals(UTF_16LE) ? null : charset, URL);
                });
    }

    private void elements() {
        dom(
                "everything in one element more",
                d -> d.body().html("<div>" + d.body().html() + "</div>"));
        dom("everything five elements deeper", d -> wrap(d.body(), 5));
        dom("each paragraph in an element", d -> d.select("p").wrap("<div></div>"));
        dom("each text in a span", d -> texts(d, "<span></span>"));
        dom("each text in a font element", d -> texts(d, "<font></font>"));
        dom(
                "empty elements between blocks",
                d -> d.select(BLOCKS).before("<div></div><span></span>"));
        dom("scripts between blocks", d -> d.select(BLOCKS).before("<script>var a = 1;</script>"));
        dom("styles between blocks", d -> d.select(BLOCKS).after("<style>.a { b: c }</style>"));
        dom(
                "hidden fields between blocks",
                d -> d.select(BLOCKS).after("<input type=hidden value=1>"));
        dom(
                "empty spans in paragraphs",
                d -> d.select("p").prepend("<span></span>").append("<i></i>"));
        dom("an identifier of its own for each block", HtmlTransformations::identify);
        dom("a class of its own for each block", d -> classes(d, "x"));
        dom("classes with a random end", HtmlTransformations::suffix);
        dom("no language and direction", d -> d.select("*").removeAttr("lang").removeAttr("dir"));
        dom(
                "a tracking image at the end",
                d -> d.body().append("<img src='/t.gif' width=1 height=1>"));
    }

    private static void wrap(Element body, int times) {
        body.html("<div>".repeat(times) + body.html() + "</div>".repeat(times));
    }

    private static void texts(Document document, String around) {
        for (Element element : document.body().select("p, li, td, h1, h2, h3, figcaption")) {
            for (TextNode text : element.textNodes()) {
                if (!text.isBlank()) {
                    text.wrap(around);
                }
            }
        }
    }

    private static void identify(Document document) {
        int number = 0;
        for (Element block : document.select(BLOCKS)) {
            if (!block.hasAttr("id")) {
                block.attr("id", "b" + number++ + "f3");
            }
        }
    }

    private static void classes(Document document, String name) {
        int number = 0;
        for (Element block : document.select(BLOCKS)) {
            block.addClass("css-" + name + Integer.toString(7919 * ++number, 36));
        }
    }

    /** As style sheets' compilers name them: the name, two underscores and a hash. */
    private static void suffix(Document document) {
        for (Element element : document.select("[class]")) {
            StringBuilder names = new StringBuilder();
            for (String name : element.classNames()) {
                names.append(name).append("__").append(Integer.toString(name.hashCode(), 36));
                names.append(' ');
            }
            element.attr("class", names.toString().strip().replace("-", "_"));
        }
    }

    private void waysIn() {
        all.put("a ready document", html -> Page.ofDocument(Jsoup.parse(html), URL));
        all.put(
                "a reader",
                html -> {
                    try {
                        return Page.of(new StringReader(html), URL, Limits.defaults());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
