package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.boilerplate.SiteTemplate;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A byline, a date line or a dateline that a site repeats is still read with its template. */
class TemplateAnswersTest {
    private static final List<String> PLACES =
            List.of("وادي الريحان", "عين الصفصاف", "تلال الزيتون", "دوار النخلة");
    private static final String DAY = "12";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الرباط - (و م ع)",
                "الجمعة 12 شتنبر 2025",
                "نشر في 12 شتنبر 2025 على الساعة 10:30",
                "بقلم: هند الدبالي",
                "هند الدبالي",
                "هيئة التحرير",
                "الرباط / 12 شتنبر 2025 / ومع /",
                "وجدة – مراسلة خاصة: هند الدبالي"
            })
    void aLineUnderEveryHeadlineIsStillRead(String line) {
        for (boolean html : new boolean[] {true, false}) {
            List<Page> pages =
                    IntStream.range(0, PLACES.size()).mapToObj(i -> page(i, line, html)).toList();
            SiteTemplate template = SiteTemplate.learn(pages.subList(0, 3));
            BoilerplateRemover helped = template.around(BoilerplateRemover.standard());
            NewsParser parser = NewsParser.builder().boilerplateRemover(helped).build();

            assertThat(answers(parser.parse(pages.get(3))))
                    .isEqualTo(answers(NewsParser.create().parse(pages.get(3))))
                    .anyMatch(answer -> !answer.isEmpty());
        }
    }

    private static List<String> answers(Article article) {
        List<String> answers = new ArrayList<>();
        article.byline().persons().stream().map(Contributor::name).forEach(answers::add);
        article.byline().organizations().stream().map(Organization::name).forEach(answers::add);
        answers.add(
                article.published().map(PublicationDate::date).map(Object::toString).orElse(""));
        answers.add(article.dateline().map(Dateline::raw).orElse(""));
        return answers;
    }

    private static Page page(int number, String line, boolean html) {
        String place = PLACES.get(number);
        List<String> lines =
                List.of(
                        "سكان " + place + " يفتتحون مكتبتهم بأيديهم",
                        line.replace(DAY, Integer.toString(11 + number)),
                        "افتتح سكان "
                                + place
                                + " صباح أول أمس مكتبتهم، بعد أشهر من العمل الذي شارك فيه الصغار"
                                + " والكبار معا في كل حي.",
                        "ومن المنتظر أن تستقبل مكتبة "
                                + place
                                + " زوارا من الجماعات المجاورة، لأن من بناها بنفسه يحب أن يراها"
                                + " غيره قبل أن يعود إلى بيته.");
        return html
                ? Page.ofHtml("<h1>" + String.join("</h1><p>", lines))
                : Page.ofText(String.join("\n", lines));
    }
}
