package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a caller adds to the standard remover, or puts in its place. */
class CallersRulesTest {
    private static final String LEAD =
            "افتتحت المكتبة البلدية بآزرو أبوابها للعموم بعد سنتين من الترميم، بحضور تلاميذ"
                    + " المدينة.";
    private static final String BODY =
            "وتضم المكتبة قاعة للأطفال وأخرى للبحث، ويمكن استعارة خمسة كتب في الشهر بالمجان.";
    private static final String NOTE = "ملاحظة: تغلق المكتبة يوم الجمعة";
    private static final Page PAGE =
            Page.ofHtml(
                    "<h1>مكتبة آزرو البلدية تفتح أبوابها بعد الترميم</h1><div><p class=lead>"
                            + LEAD
                            + "</p><p>"
                            + BODY
                            + "</p></div><aside class=note>"
                            + NOTE
                            + "</aside>");

    @Test
    void theStandardRemoverIsTheRuleWithoutACaller() {
        assertThat(kept(BoilerplateRemover.standard())).containsExactly(LEAD, BODY);
    }

    @Test
    void noneTakesNothingOut() {
        assertThat(BoilerplateRemover.none().remove(PAGE).removed()).isEmpty();
    }

    @Test
    void droppingTakesOutWhatTheStandardRemoverKept() {
        BoilerplateRemover remover =
                BoilerplateRemover.standard().then(BoilerplateRemover.dropping("p.lead"));

        assertThat(kept(remover)).containsExactly(BODY);
        assertThat(remover.remove(PAGE).blocks(Label.DROPPED))
                .extracting(b -> b.text())
                .containsExactly(LEAD);
    }

    @Test
    void droppingTakesWordsOutOfAParagraph() {
        Page page =
                Page.ofHtml(
                        "<h1>مكتبة آزرو <i class=ad>حصري</i> تفتح أبوابها بعد الترميم</h1><p>"
                                + LEAD.replace("أبوابها", "<span class=ad>إعلان</span> أبوابها")
                                + "</p><p>"
                                + BODY
                                + "</p><p><b class=ad>اشترك</b> <b class=ad>الآن</b></p>");
        BoilerplateRemover words = BoilerplateRemover.dropping(".ad");

        for (BoilerplateRemover remover :
                List.of(
                        words.then(BoilerplateRemover.standard()),
                        BoilerplateRemover.standard().then(words))) {
            Content content = remover.remove(page);
            assertThat(Fixtures.kept(content)).containsExactly(LEAD, BODY);
            assertThat(content.title()).contains("مكتبة آزرو تفتح أبوابها بعد الترميم");
            assertThat(content.blocks(Label.DROPPED))
                    .extracting(b -> b.text())
                    .containsExactly("اشترك الآن");
        }
    }

    @Test
    void aSecondRuleBringsBackNoWordThatTheFirstTookOut() {
        Page page =
                Page.ofHtml(
                        "<p>"
                                + LEAD.replace("أبوابها", "<i class=a>إعلان</i> أبوابها")
                                        .replace("بعد", "<i class=b>حصري</i> بعد")
                                + "</p><p>"
                                + BODY
                                + " <i class=a>إعلان</i></p><p><i class=a>اشترك</i></p>");
        BoilerplateRemover a = BoilerplateRemover.dropping(".a");
        BoilerplateRemover b = BoilerplateRemover.dropping(".b");
        BoilerplateRemover none = BoilerplateRemover.dropping(".c");

        for (BoilerplateRemover remover :
                List.of(a.then(b), b.then(a), a.then(none).then(b), b.then(a).then(b))) {
            Content content = remover.remove(page);
            assertThat(Fixtures.kept(content)).containsExactly(LEAD, BODY);
            assertThat(content.blocks(Label.DROPPED)).hasSize(1);
        }
    }

    @Test
    void whatAnEarlierRemoverDroppedStaysOut() {
        BoilerplateRemover remover =
                BoilerplateRemover.dropping("p.lead").then(BoilerplateRemover.standard());
        Content content = remover.remove(PAGE);

        assertThat(Fixtures.kept(content)).doesNotContain(LEAD);
        assertThat(content.blocks(Label.DROPPED)).hasSize(1);
    }

    @Test
    void keepingPutsBackWhatTheStandardRemoverTookOut() {
        BoilerplateRemover remover =
                BoilerplateRemover.standard().then(BoilerplateRemover.keeping("aside.note"));

        assertThat(kept(remover)).containsExactly(LEAD, BODY, NOTE);
        assertThat(remover.remove(PAGE).confidence()).isEqualTo(1);
    }

    @Test
    void keepingWhatIsKeptChangesNothing() {
        Content before = BoilerplateRemover.standard().remove(PAGE);
        Content after = BoilerplateRemover.keeping("p").remove(before);

        assertThat(Fixtures.kept(after)).isEqualTo(Fixtures.kept(before));
        assertThat(after.confidence()).isEqualTo(before.confidence());
    }

    @Test
    void aSelectorSaysNothingOfStrippedText() {
        Page text = Page.ofText(LEAD + "\n" + BODY);

        assertThat(BoilerplateRemover.dropping("p").remove(text).removed()).isEmpty();
    }

    @Test
    void whatIsNoSelectorIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> BoilerplateRemover.dropping("p["));
        assertThatIllegalArgumentException().isThrownBy(() -> BoilerplateRemover.keeping(""));
    }

    @Test
    void nullIsRefusedByName() {
        BoilerplateRemover standard = BoilerplateRemover.standard();

        assertThatNullPointerException()
                .isThrownBy(() -> BoilerplateRemover.dropping(null))
                .withMessageContaining("css");
        assertThatNullPointerException()
                .isThrownBy(() -> standard.remove((Content) null))
                .withMessageContaining("content");
        assertThatNullPointerException()
                .isThrownBy(() -> standard.remove((Page) null))
                .withMessageContaining("page");
        assertThatNullPointerException()
                .isThrownBy(() -> standard.then(null))
                .withMessageContaining("next");
    }

    private static List<String> kept(BoilerplateRemover remover) {
        return Fixtures.kept(remover.remove(PAGE));
    }
}
