package io.github.khabar.adversarial;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages of many small pieces, one after the other and in turns: what costs nothing once may cost a
 * look at the whole page each time.
 */
final class PageFamilies {
    private static final String HEADLINE = "<h1>افتتاح مكتبة جديدة في الحي القديم</h1>";
    private static final String PROSE =
            "<p>أعلنت الجمعية المحلية، اليوم الثلاثاء، أنها ستفتتح مكتبة جديدة في الحي، وقال رئيسها"
                    + " إن العمل فيها سيبدأ في الشهر المقبل.</p>";

    /** Every word another, so that nothing ties one paragraph to the next. */
    private static final String OTHER_PROSE =
            "<p>قال كاتب# إن مدينة# التي زارها# كانت جميلة# في صيفها#، وأضاف أن سكانها# سيحتفلون#"
                    + " بعيدها# قريبا.</p>";

    private static final String APPEAL =
            "<p>اشترك في نشرتنا البريدية، وتابع صفحاتنا# على مواقع التواصل# الاجتماعي لتصلك# آخر"
                    + " الأخبار# والمستجدات# أولا بأول.</p>";
    private static final String TEASER =
            "<section><h2><a href=/#>عنوان خبر# آخر# عن مدينة# بعيدة#</a></h2><p>قال كاتب# إن"
                    + " مدينة# التي زارها# كانت جميلة# في صيفها# وأضاف أن سكانها# سيحتفلون"
                    + " ...</p></section>";
    private static final String OTHER_STORY = "<section>" + OTHER_PROSE + "</section>";
    private static final String DATE = "<p># شتنبر 2025</p>";
    private static final String BYLINE = "<p>بقلم: هند الدبالي</p>";
    private static final String NAME = "<p>سعيد التمسماني</p>";
    private static final String WORD = "<div><p>كلمة</p></div>";
    private static final String RIGHTS = "<p>جميع الحقوق محفوظة لموقع خبر#</p>";
    private static final String PAPER = "<p>نشر في جريدة# يوم 12 شتنبر 2025</p>";
    private static final String LINK = "<p><a href=/#>رابط إلى خبر آخر طويل نسبيا #</a></p>";
    private static final String BOX = "<p>اقرأ أيضا</p>";
    private static final String HEADING = "<h2>عنوان خبر# آخر عن مدينة# بعيدة</h2>";
    private static final String FIGURE =
            "<figure><img src=/#.jpg><figcaption>صورة من الأرشيف #</figcaption></figure>";

    private static final List<String> DECLARATIONS =
            List.of(
                    "<meta name=author content='هند الدبالي @'>",
                    "<meta property=og:title content='عنوان خبر# آخر عن مدينة# بعيدة'>",
                    "<meta property=og:site_name content='صحيفة @'>",
                    "<meta property=article:published_time content='2025-09-12'>",
                    "<time datetime=2025-09-12>12 شتنبر</time>",
                    "<a rel=author href=/a/#>هند الدبالي</a>");

    private PageFamilies() {}

    static List<Family> all() {
        List<Family> all = new ArrayList<>();
        List<String> pieces =
                List.of(
                        PROSE,
                        OTHER_PROSE,
                        OTHER_STORY,
                        TEASER,
                        APPEAL,
                        DATE,
                        BYLINE,
                        NAME,
                        WORD,
                        RIGHTS,
                        PAPER,
                        LINK,
                        BOX,
                        HEADING,
                        FIGURE);
        for (String piece : pieces) {
            all.add(inside("inside a story, many of ", piece, ""));
            all.add(inside("inside a story, in turns with prose, many of ", piece, OTHER_PROSE));
            all.add(outside(piece));
            all.add(between(piece));
        }
        for (String declaration : DECLARATIONS) {
            for (String piece : List.of(OTHER_PROSE, HEADING, NAME, RIGHTS, PAPER)) {
                all.add(declared(declaration, piece));
            }
        }
        all.add(new Family("dates under a headline, all different", PageFamilies::dates));
        all.add(
                new Family(
                        "a declared headline of many parts",
                        size ->
                                "<meta property=og:title content='"
                                        + letters("كلمة# | ", size)
                                        + "'>"
                                        + story("")));
        all.add(
                new Family(
                        "a lead of many dates",
                        size -> story("<p>" + letters("في 12 شتنبر 2025 قال إن ذلك#. ", size))));
        return all;
    }

    private static Family inside(String name, String piece, String between) {
        return new Family(name + shown(piece), size -> story(letters(piece + between, size)));
    }

    private static Family outside(String piece) {
        return new Family("nothing but " + shown(piece), size -> letters(piece, size));
    }

    private static Family between(String piece) {
        return new Family(
                "between two parts of a story, many of " + shown(piece),
                size -> story("</article>" + letters(piece, size) + "<article>"));
    }

    private static Family declared(String declaration, String piece) {
        return new Family(
                shown(declaration) + " and " + shown(piece),
                size ->
                        letters(declaration, size / 2)
                                + HEADLINE
                                + PROSE.repeat(3)
                                + letters(piece, size / 2));
    }

    private static String story(String middle) {
        return "<html><body>"
                + HEADLINE
                + "<article>"
                + PROSE.repeat(3)
                + middle
                + PROSE.replace("الثلاثاء", "الأربعاء").repeat(3)
                + "</article></body></html>";
    }

    private static String dates(int size) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; lines.length() < size; i++) {
            lines.append("<p>").append(1 + i % 28).append('/').append(1 + i / 28 % 12);
            lines.append('/').append(1950 + i / 336 % 100).append("</p>");
        }
        return HEADLINE + lines + PROSE.repeat(5);
    }

    /** Numbers as letters: to a reader of names and words a digit is no letter. */
    private static String letters(String unit, int size) {
        StringBuilder text = new StringBuilder(size + unit.length());
        for (int i = 0; text.length() < size; i++) {
            text.append(unit.replace("#", word(i)).replace("@", word(i) + "اوي"));
        }
        return text.toString();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 20) {
            word.append((char) ('\u0641' + rest % 5)).append((char) ('\u062f' + rest / 5 % 4));
        }
        return word.toString();
    }

    private static String shown(String piece) {
        return piece.length() > 50 ? piece.substring(0, 50) + "…" : piece;
    }
}
