package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.NewsParser;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.page.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs of the sizes that break what is not built for them. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GreatInputsTest {
    private static final int HUNDRED_THOUSAND = 100_000;
    private static final int MILLION = 1_000_000;
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final NewsParser PARSER = NewsParser.create();

    static List<Family> markup() {
        return List.of(
                times("elements inside each other", "<div>", HUNDRED_THOUSAND),
                times("formatting inside each other", "<b>", HUNDRED_THOUSAND),
                times("siblings", "<p>س</p>", 2 * HUNDRED_THOUSAND),
                times("line breaks", "<br>", 2 * HUNDRED_THOUSAND),
                times("line breaks between words", "س<br>", 2 * HUNDRED_THOUSAND),
                times("unclosed elements", "<p><b>س", HUNDRED_THOUSAND),
                times("mis-nested elements", "<b><i>س</b>س</i>", HUNDRED_THOUSAND),
                Family.numbering("attributes", " a#=1").within("<p", ">نص"),
                sized("one text", "كلمة ", TEN_MEGABYTES),
                sized("a long story", "<p>قال الوزير إن الحكومة ستعمل على ذلك. ", 2 * MILLION),
                sized("JSON-LD", "كلمة ", TEN_MEGABYTES)
                        .within(script("{\"@type\":\"NewsArticle\",\"articleBody\":\""), "\"}"),
                times("deep JSON-LD", "{\"a\":[", MILLION).within(script(""), ""),
                times("no JSON", "نص \" ", MILLION).within(script("{"), ""),
                times("JSON-LD scripts", script("{\"@type\":\"Person\"}") + "</script>", 500));
    }

    static List<Family> texts() {
        return List.of(
                times("Western digits", "7", MILLION),
                times("Arabic-Indic digits", "٧", MILLION),
                times("extended digits", "۷", MILLION),
                times("full-width digits", "７", MILLION),
                times("months", "يناير ", HUNDRED_THOUSAND),
                times("weekdays", "الخميس ", HUNDRED_THOUSAND),
                times("by", "بقلم ", HUNDRED_THOUSAND),
                times("waw", "و", HUNDRED_THOUSAND),
                times("waw apart", "و ", HUNDRED_THOUSAND),
                times("separators", "|/-–:،.", HUNDRED_THOUSAND),
                times("bidi controls", "\u202b\u202c\u200f", MILLION / 3),
                times("combining marks", "\u064b\u0651", MILLION / 2),
                times("kashida", "ـ", MILLION),
                times("lone surrogates", "\ud83d \ude00 ", MILLION / 4),
                times("NUL", "\0", MILLION));
    }

    private static String script(String json) {
        return "<script type=application/ld+json>" + json;
    }

    /** So many repetitions, whatever the size that is asked for. */
    private static Family times(String name, String unit, int times) {
        return new Family(name, size -> unit.repeat(times));
    }

    private static Family sized(String name, String unit, int characters) {
        return new Family(name, size -> Family.repeat(unit, characters));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markup")
    void markupOfAnySizeGivesAnArticle(Family family) {
        Promises.check(PARSER, Page.ofHtml(family.of(MILLION), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void textOfAnyLengthGivesAnArticle(Family family) {
        String text = family.of(MILLION);
        Promises.check(PARSER, Page.ofHtml(Story.inMarkup(text), null));
        Promises.check(PARSER, Page.ofText(text));
        Promises.checkMentions(DateParser.standard().find(text, DateContext.none()), text);
        Promises.checkLine(BylineExtractor.standard().parseLine(text), text);
    }

    @Test
    void theStoryAroundALongTextIsStillFound() {
        String html = Story.inMarkup("كلمة ".repeat(HUNDRED_THOUSAND));
        assertThat(PARSER.parse(html).title()).contains("افتتاح مكتبة جديدة في حي الزيتون");
        assertThat(PARSER.parse(html).text()).startsWith("أعلنت الجمعية");
    }
}
