package io.github.khabar.adversarial;

import java.util.ArrayList;
import java.util.List;

/** Hostile markup. */
final class MarkupFamilies {
    private static final String STORY =
            "<p>أعلنت الجمعية، اليوم الثلاثاء، أنها ستفتتح مكتبة جديدة في الحي، وقال رئيسها إن"
                    + " العمل فيها سيبدأ في الشهر المقبل.</p>";

    private MarkupFamilies() {}

    static List<Family> all() {
        List<Family> all = new ArrayList<>();
        all.addAll(deep());
        all.addAll(wide());
        all.addAll(misnested());
        all.addAll(attributes());
        all.addAll(unended());
        all.addAll(declarations());
        all.addAll(pages());
        all.addAll(JsonLdFamilies.all());
        return all;
    }

    private static List<Family> deep() {
        List<Family> all = new ArrayList<>();
        for (String tag :
                List.of(
                        "<div>",
                        "<b>",
                        "<a href=x>",
                        "<span>",
                        "<font>",
                        "<ul><li>",
                        "<blockquote>",
                        "<table><tr><td>",
                        "<x-y>",
                        "<svg>",
                        "<math>",
                        "<template>",
                        "<select>",
                        "<button>",
                        "<form>",
                        "<ruby><rt>",
                        "<dl><dd>",
                        "<object>",
                        "<pre>",
                        "<article>",
                        "<h2>",
                        "<nobr>",
                        "<i><p>")) {
            all.add(Family.repeating(tag + " inside each other", tag));
        }
        all.add(
                new Family(
                        "elements opened and closed",
                        size -> "<div>".repeat(size / 11) + "نص" + "</div>".repeat(size / 11)));
        all.add(
                Family.repeating("words deep in a page", "<p>كلمة")
                        .within("<div>".repeat(600), ""));
        return all;
    }

    private static List<Family> wide() {
        List<Family> all = new ArrayList<>();
        for (String unit :
                List.of(
                        "<p>س",
                        "<div>س</div>",
                        "<span>س</span>",
                        "<li>س",
                        "<td>س",
                        "<tr><td>س",
                        "<br>",
                        "س<br>",
                        "<br><br>س",
                        "<hr>",
                        "<img src=x>",
                        "<a href=x>س</a> ",
                        "<h1>س</h1>",
                        "<h2>س</h2>",
                        "<option>س",
                        "<input>",
                        "<script></script>",
                        "<style></style>",
                        "<title>س</title>",
                        "<iframe></iframe>",
                        "<time>س</time>",
                        "<b></b>",
                        "<p></p>",
                        "<ul></ul>",
                        "<blockquote>س</blockquote>",
                        "<pre>س\n</pre>",
                        "<figure><img src=x><figcaption>س</figcaption></figure>",
                        "<ul><li><a href=x>س س</a></ul>",
                        "<noscript>س</noscript>",
                        "<header>س</header>",
                        "<textarea>س</textarea>",
                        "<!-- س -->",
                        "<wbr>",
                        "س<wbr>")) {
            all.add(Family.repeating(unit.replace("\n", "\\n") + " side by side", unit));
        }
        all.add(Family.numbering("links all different", "<a href=/news/#>خبر رقم #</a> "));
        all.add(Family.numbering("paragraphs all different", "<p>فقرة رقم # من الخبر."));
        all.add(Family.numbering("images all different", "<img src=/a/#.jpg alt='صورة #'>"));
        return all;
    }

    private static List<Family> misnested() {
        return List.of(
                Family.repeating("crossing", "<b><i>س</b>س</i>"),
                Family.repeating("crossing blocks", "<b><p>س</b>س</p>"),
                Family.repeating("links around blocks", "<a href=x><div>س</a></div>"),
                Family.repeating("text in tables", "<table>س<tr>س"),
                Family.repeating("tables in paragraphs", "<p><table></p>"),
                Family.repeating("formatting never closed", "<p><b>س"),
                Family.numbering("formatting all different", "<p><font size=#>س"),
                Family.repeating("closing tags", "</div></p></b></table></html>"),
                Family.repeating("closing paragraphs", "</p>"),
                Family.repeating("closing breaks", "</br>"),
                Family.repeating("pages", "<html><body><p>س</body></html>"),
                Family.repeating("frames", "<frameset><frame>"),
                Family.repeating("lists crossing", "<ul><li>س</ul></li>"),
                Family.repeating("links in links", "<a href=x>س"),
                Family.repeating("forms", "<form>س</form><form>"));
    }

    private static List<Family> attributes() {
        return List.of(
                Family.numbering("attributes", " a#=#").within("<p", ">نص"),
                Family.repeating("one attribute again", " a=1").within("<p", ">نص"),
                Family.numbering("attributes of the body", "<body a#=#>"),
                Family.numbering("classes", "c# ").within("<p class='", "'>نص"),
                Family.numbering("classes of containers", "<div class='c#'>س</div>"),
                Family.repeating("a long identifier", "aB-").within("<p id='", "'>نص"),
                Family.repeating("a long style", "color:red;").within("<p style='", "'>نص"),
                Family.repeating("a long address", "/../a").within("<a href='", "'>نص</a>"),
                Family.repeating("a long address of a page", "/../a")
                        .within("<base href='https://example.ma/", "'><a href=b>نص</a>"),
                Family.repeating("relations", "nofollow ").within("<a rel='", "' href=x>نص</a>"),
                Family.repeating("properties", "name ").within("<p itemprop='", "'>نص"),
                Family.repeating("spaces in a tag", " ").within("<p", ">نص"),
                Family.repeating("slashes in a tag", "/").within("<p", ">نص"),
                Family.repeating("source sets", "a.jpg 1x, ").within("<img srcset='", "'>"),
                Family.repeating("entities in an attribute", "&amp;").within("<p title='", "'>نص"));
    }

    private static List<Family> unended() {
        return List.of(
                Family.repeating("angles", "<"),
                Family.repeating("tags that never end", "<p "),
                Family.repeating("tags that close nothing", "</"),
                Family.repeating("tags begun in the names of tags", "<a"),
                Family.repeating("zeros in the name of a tag", "\0").within("<a", ""),
                Family.repeating("a name of letters", "ا").within("<p", ""),
                Family.repeating("zeros in the name of an end tag", "a\0").within("</a", ""),
                Family.repeating("mojibake in short paragraphs", "<p>\u00d8\u00a7\u00d9\u201e"),
                Family.repeating("mojibake of mojibake", "\u00c3\u02dc\u00c2\u00a7 "),
                Family.repeating("cells of several lines", "<tr><td>س<br>ص<td><a href=x>1</a>")
                        .within("<table><tr><th>ا<th>ب", ""),
                Family.repeating("comments that never end", "<!-- "),
                Family.repeating("comment dashes", "-").within("<!-", ""),
                Family.repeating("declarations", "<!x"),
                Family.repeating("processing instructions", "<?x"),
                Family.repeating("CDATA", "<![CDATA[ "),
                Family.repeating("doctypes", "<!doctype html>"),
                Family.repeating("ampersands", "&"),
                Family.repeating("entities that never end", "&amp"),
                Family.repeating("unknown entities", "&qwertyuiop;"),
                Family.repeating("numeric entities", "&#1605;&#x10FFFF;&#99999999;"),
                Family.repeating("quotes that never end", "<p title=\""),
                Family.repeating("a script that never ends", "<p>س").within("<script>", ""),
                Family.repeating("escapes in a script", "<!--<script>").within("<script>", ""),
                Family.repeating("a title that never ends", "كلمة ").within("<title>", ""),
                Family.repeating("plain text", "<p>س").within("<plaintext>", ""),
                Family.repeating("a style that never ends", "a{}").within("<style>", ""));
    }

    private static List<Family> declarations() {
        List<Family> all = new ArrayList<>();
        for (String unit :
                List.of(
                        "<meta name=author content='هند الدبالي #'>",
                        "<meta property=og:title content='عنوان الخبر رقم #'>",
                        "<meta property=og:site_name content='صحيفة #'>",
                        "<meta property=article:published_time content='2025-09-12T10:00:00Z'>",
                        "<meta property=article:published_time content='2025-09-12T10:00:00.#Z'>",
                        "<meta property=article:tag content='وسم #'>",
                        "<meta name=description content='وصف الخبر رقم #'>",
                        "<meta name='#' content='#'>",
                        "<meta charset=utf-#>",
                        "<link rel=canonical href=/a/#>",
                        "<base href=/a/#>",
                        "<time datetime=2025-09-12>12 شتنبر</time>",
                        "<time datetime='2025-09-12T10:00:#'>12 شتنبر</time>",
                        "<a rel=author href=/a/#>هند الدبالي #</a>",
                        "<span itemprop=author>هند الدبالي #</span>",
                        "<div itemscope itemtype=https://schema.org/Person><span itemprop=name>س"
                                + " #</span></div>",
                        "<span itemprop=datePublished>2025-09-12</span>",
                        "<meta name=twitter:label1 content='كتب'><meta name=twitter:data1"
                                + " content='س #'>")) {
            all.add(Family.numbering(unit, unit).within("", STORY.repeat(5)));
        }
        all.add(Family.repeating("an author name inside an author name", "<b itemprop=author>"));
        all.add(Family.repeating("a story inside a story", "<b itemprop=articleBody>"));
        all.add(
                Family.numbering("a keyword list", "وسم #, ")
                        .within("<meta name=keywords content='", "'>"));
        all.add(
                Family.repeating("a long title", "كلمة | ")
                        .within("<title>", "</title>" + STORY.repeat(5)));
        return all;
    }

    private static List<Family> pages() {
        List<Family> all = new ArrayList<>();
        for (String unit :
                List.of(
                        STORY,
                        "<h1>عنوان الخبر رقم #</h1>" + STORY,
                        "<h2>عنوان</h2>" + STORY,
                        "<p>اقرأ أيضا: عنوان خبر آخر رقم #</p>",
                        "<p>12 شتنبر 2025</p>",
                        "<p>نشر في # شتنبر 2025</p>",
                        "<p>بقلم: هند الدبالي</p>",
                        "<p>بقلم: هند الدبالي #</p>" + STORY,
                        "<p>هند الدبالي</p>",
                        "<p>الرباط (و م ع) – أعلن الوزير، يوم الثلاثاء، عن ذلك.</p>",
                        "<p>شارك</p>",
                        "<p>جميع الحقوق محفوظة</p>",
                        "<p>منذ # ساعات</p>",
                        "<div class=related><a href=/#>خبر رقم #</a></div>",
                        "<div class=comment><b>قارئ #</b><p>تعليق قصير</p></div>",
                        "<article><h2><a href=/#>خبر رقم #</a></h2><p>ملخص الخبر رقم"
                                + " #.</p></article>",
                        "<p>" + "عاجل | خبر رقم # | ".repeat(5) + "</p>",
                        "<table><tr><th>فريق<th>نقط<tr><td>الرباط<td>#</table>")) {
            String name = unit.length() > 60 ? unit.substring(0, 60) + "…" : unit;
            all.add(Family.numbering("many of " + name, unit));
            all.add(
                    Family.numbering("after a story, many of " + name, unit)
                            .within("<h1>عنوان الخبر الأول</h1>" + STORY.repeat(8), ""));
        }
        return all;
    }
}
