package io.github.khabar.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.NewsParser;
import io.github.khabar.adversarial.Promises;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BylineProperties {
    private static final String MARKS = "\u064B\u064E\u064F\u0650\u0651\u0652\u0670";
    private static final String CONTROLS =
            "\u200E\u200F\u061C\u202A\u202B\u202C\u2066\u2067\u2069\uFEFF";
    private static final String STORY =
            "فتحت مكتبة عمومية أبوابها صباح اليوم وسط المدينة، بعد سنتين من الأشغال التي همت ترميم"
                    + " بناية قديمة كانت مهجورة.";
    private final BylineExtractor bylines = BylineExtractor.standard();

    @Property
    void everySpanLiesInsideTheLine(@ForAll @From("lines") String line) {
        Promises.checkLine(bylines.parseLine(line, "ضفاف نيوز"), line);
    }

    @Property
    void noPageIsTooOdd(@ForAll @From("pages") List<String> lines) {
        Page page = Page.ofText(String.join("\n", lines));
        Promises.check(NewsParser.create(), page);
        Content content = Content.of(page);
        Byline byline = bylines.extract(content);
        Promises.checkByline(byline, page);
        assertThat(bylines.extract(content)).isEqualTo(byline);
    }

    @Property
    void kashidaAndVowelMarksChangeNoName(@ForAll @From("rows") LineCase row, @ForAll long seed) {
        assertThat(folded(row.parse(sprinkle(row.line(), "\u0640" + MARKS, seed, true))))
                .isEqualTo(folded(row.parse(row.line())));
    }

    @Property
    void bidiControlsChangeNoName(@ForAll @From("rows") LineCase row, @ForAll long seed) {
        assertThat(folded(row.parse(sprinkle(row.line(), CONTROLS, seed, false))))
                .isEqualTo(folded(row.parse(row.line())));
    }

    /** Puts marks between the letters of words, or controls anywhere. */
    private static String sprinkle(String line, String marks, long seed, boolean insideWords) {
        java.util.Random random = new java.util.Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            out.append(line.charAt(i));
            boolean inside =
                    i + 1 < line.length()
                            && Letters.isArabic(line.charAt(i))
                            && Letters.isArabic(line.charAt(i + 1));
            if ((inside || !insideWords) && random.nextInt(4) == 0) {
                out.append(marks.charAt(random.nextInt(marks.length())));
            }
        }
        return out.toString();
    }

    private static List<String> folded(Byline byline) {
        return java.util.stream.Stream.concat(
                        byline.persons().stream()
                                .map(person -> person.role() + " " + person.name()),
                        byline.organizations().stream().map(Organization::name))
                .map(FoldedText::fold)
                .toList();
    }

    @Provide
    Arbitrary<LineCase> rows() {
        return Arbitraries.of(LineCase.read("lines.tsv"));
    }

    /** Short lines around a story, markers and places alone among them. */
    @Provide
    Arbitrary<List<String>> pages() {
        Arbitrary<String> line =
                Arbitraries.oneOf(
                        lines(),
                        Arbitraries.of(
                                "صور", "تصوير:", "رسالة القاهرة", "12 شتنبر 2025", "رويترز"));
        Arbitrary<List<String>> some = line.list().ofMaxSize(4);
        return Combinators.combine(some, some)
                .as(
                        (above, below) -> {
                            List<String> page = new ArrayList<>(above);
                            page.addAll(Collections.nCopies(2, STORY));
                            page.addAll(below);
                            return page;
                        });
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "بقلم",
                        "كتب",
                        "يكتب",
                        ":",
                        " - ",
                        "/",
                        "(",
                        ")",
                        "،",
                        " و",
                        "محمد",
                        "علي",
                        "الطويل",
                        "و.م.ع",
                        "رويترز",
                        "الرباط",
                        "12",
                        " شتنبر ",
                        "2025",
                        "هيئة التحرير",
                        " من ",
                        "\u0640",
                        "\u0651",
                        "\u200F",
                        "د.",
                        "المصدر",
                        "Youssef",
                        " ",
                        "\n",
                        "\uD83D",
                        "\uFDFA",
                        "\uFEFB",
                        "ضفاف نيوز",
                        "@x",
                        "..",
                        "\"",
                        "عن",
                        "متابعة");
        Arbitrary<String> built = pieces.list().ofMaxSize(14).map(list -> String.join("", list));
        return Arbitraries.oneOf(built, Arbitraries.strings().ofMaxLength(60));
    }
}
