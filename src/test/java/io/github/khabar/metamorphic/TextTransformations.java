package io.github.khabar.metamorphic;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.khabar.page.Limits;
import io.github.khabar.page.Page;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Ways to write a stripped text otherwise, by name. */
final class TextTransformations {
    private final Map<String, Function<String, Page>> all = new LinkedHashMap<>();

    static Map<String, Function<String, Page>> all() {
        TextTransformations made = new TextTransformations();
        made.lines();
        made.letters();
        made.bytes();
        return made.all;
    }

    private void add(String name, UnaryOperator<String> change) {
        all.put(name, text -> Page.ofText(change.apply(text)));
    }

    private void lines() {
        add("line ends of Windows", text -> text.replace("\n", "\r\n"));
        add("line ends of old Macs", text -> text.replace('\n', '\r'));
        add("spaces at the ends of lines", text -> text.replace("\n", "  \t\n"));
        add("spaces at the heads of lines", text -> "  " + text.replace("\n", "\n  "));
        add("a byte order mark", text -> "\ufeff" + text);
        add("blank lines at both ends", text -> "\n\n" + text + "\n\n\n");
        add("double spaces", text -> text.replaceAll("(?<=\\S) (?=\\S)", "  "));
        add("no-break spaces", text -> text.replaceAll("(?<=\\S) (?=\\S)", "\u00a0"));
    }

    private void letters() {
        add("Arabic-Indic digits", text -> Letters.digits(text, 0x660));
        add("Persian digits", text -> Letters.digits(text, 0x6f0));
        add("European digits", text -> Letters.digits(text, '0'));
        add("kashida", Letters::stretched);
        add("vowel signs", Letters::vowelled);
        add("decomposed letters", Letters::decomposed);
        add("right-to-left marks at words", text -> text.replace(" ", " \u200f"));
    }

    private void bytes() {
        inCharset("UTF-8", UTF_8, "");
        inCharset("UTF-16 with a mark", UTF_16LE, "\ufeff");
        inCharset("windows-1256", Charset.forName("windows-1256"), "");
    }

    private void inCharset(String name, Charset charset, String mark) {
        all.put(
                name,
                text -> Page.ofTextBytes((mark + text).getBytes(charset), null, Limits.defaults()));
    }
}
