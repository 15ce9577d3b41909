package io.github.khabar.byline.page;

import static io.github.khabar.byline.page.HandLabelledPage.FIRST;
import static io.github.khabar.byline.page.HandLabelledPage.TITLE;
import static io.github.khabar.byline.page.HandLabelledPage.organizations;
import static io.github.khabar.byline.page.HandLabelledPage.persons;
import static io.github.khabar.byline.page.HandLabelledPage.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.byline.Byline;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who signed a short text of which nothing was kept. */
class UnkeptStoryTest {
    private static final String TEASERS = "٣ ماي\n" + FIRST + "\n";

    @Test
    void aLineAroundTheOneParagraphIsRead() {
        assertThat(persons(read(unkept(TITLE, FIRST, "بقلم| هند الراشدي"))))
                .containsExactly("هند الراشدي");
        Byline filed = read(unkept(TITLE, "وجدة / سمير الحداد", FIRST));
        assertThat(persons(filed)).containsExactly("سمير الحداد");
        assertThat(filed.place()).isEqualTo("وجدة");
        assertThat(organizations(read(unkept("نسائم الواحة :", FIRST))))
                .containsExactly("نسائم الواحة");
    }

    @Test
    void nothingIsClaimedOrCutOff() {
        Byline byline = read(unkept(TITLE, "بقلم: هند الراشدي", FIRST));
        assertThat(byline.claimed()).isEmpty();
        assertThat(byline.head()).isNull();
    }

    @Test
    void aLongHeadlineIsNoParagraph() {
        String headline = TITLE + " بعد سنتين من الأشغال التي همت ترميم بناية قديمة كانت مهجورة";
        String story = FIRST + " " + FIRST;
        assertThat(persons(read(unkept(headline, headline, "وجدة / سمير الحداد", story))))
                .containsExactly("سمير الحداد");
    }

    @Test
    void aListOfStoriesIsByNobody() {
        String list = String.join("\n", Collections.nCopies(4, TEASERS));
        assertThat(read(unkept("بقلم: هند الراشدي", list)).isEmpty()).isTrue();
        String menu = String.join("\n", Collections.nCopies(12, "رياضة"));
        assertThat(read(unkept("بقلم: هند الراشدي", FIRST, menu)).isEmpty()).isTrue();
    }

    private static Content unkept(String... lines) {
        Page page = Page.ofText(String.join("\n", List.of(lines)));
        Content.Builder content = Content.of(page).toBuilder();
        for (Block block : page.blocks()) {
            content.label(block, Label.OTHER, "by hand");
        }
        return content.build();
    }
}
