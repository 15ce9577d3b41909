package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import io.github.khabar.text.WordList;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The phrases that a caller adds to those that come with the library. */
class CallersPhrasesTest {
    private static final String LEAD =
            "افتتحت المكتبة البلدية بآزرو أبوابها للعموم بعد سنتين من الترميم، بحضور تلاميذ"
                    + " المدينة.";
    private static final String LINE = "بطاقة الوفاء لزبناء الجريدة";
    private static final String BODY =
            "وتضم المكتبة قاعة للأطفال وأخرى للبحث، ويمكن استعارة خمسة كتب في الشهر بالمجان.";
    private static final Page PAGE =
            Page.ofHtml(
                    "<h1>مكتبة آزرو البلدية تفتح أبوابها بعد الترميم</h1><div><p>%s</p><p>%s</p><p>%s</p></div>"
                            .formatted(LEAD, LINE, BODY));

    @Test
    void aLineThatBeginsWithThePhraseLeavesTheStory() {
        Content content =
                BoilerplateRemover.builder()
                        .phrase("بطاقة الوَفاء", Label.ADVERT)
                        .build()
                        .remove(PAGE);

        assertThat(Fixtures.kept(BoilerplateRemover.standard().remove(PAGE)))
                .containsExactly(LEAD, LINE, BODY);
        assertThat(Fixtures.kept(content)).containsExactly(LEAD, BODY);
        assertThat(content.blocks(Label.ADVERT)).extracting(Block::text).containsExactly(LINE);
    }

    @Test
    void aSentenceOfTheStoryIsNotLostForAPhrase() {
        BoilerplateRemover remover =
                BoilerplateRemover.builder().phrase("وتضم المكتبة", Label.ADVERT).build();

        assertThat(Fixtures.kept(remover.remove(PAGE))).contains(BODY);
    }

    @Test
    void aListOfPhrasesIsReadInTheFormOfTheBuiltInOne() throws IOException {
        WordList list =
                WordList.read(
                        new StringReader("# اسم اللائحة\nلزبناء الجريدة\tSUBSCRIBE\tcontains\n"));
        Content content = BoilerplateRemover.builder().phrases(list).build().remove(PAGE);

        assertThat(content.blocks(Label.SUBSCRIBE)).extracting(Block::text).containsExactly(LINE);
    }

    @Test
    void aCallersPhraseWinsOverABuiltInOne() {
        Page page = Page.ofText(LEAD + "\n\n" + "اقرأ أيضا" + "\n\n" + BODY);
        Content content =
                BoilerplateRemover.builder()
                        .phrase("اقرأ أيضا", Label.NAVIGATION)
                        .build()
                        .remove(page);

        assertThat(content.label(page.blocks().get(1))).isEqualTo(Label.NAVIGATION);
        assertThat(BoilerplateRemover.standard().remove(page).label(page.blocks().get(1)))
                .isEqualTo(Label.RELATED);
    }

    @Test
    void oneRemoversPhrasesAreNotAnothers() {
        BoilerplateRemover.builder().phrase(LINE, Label.ADVERT).build().remove(PAGE);

        assertThat(Fixtures.kept(BoilerplateRemover.builder().build().remove(PAGE))).contains(LINE);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTENT", "HEADING", "IMAGE", "TITLE", "DATE", "DUPLICATE", "DROPPED"})
    void aLabelThatNoPhraseGivesIsRefused(Label label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoilerplateRemover.builder().phrase(LINE, label))
                .withMessageContaining("label")
                .withMessageContaining(label.name());
    }

    @Test
    void aPhraseWithoutAWordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoilerplateRemover.builder().phrase(" – ", Label.OTHER))
                .withMessageContaining("phrase");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"عبارة", "عبارة\tADVERT", "عبارة\tNOTHING\twhole", "عبارة\tADVERT\tnear"})
    void aRowOfAnotherFormIsRefusedByName(String row) throws IOException {
        WordList list = WordList.read(new StringReader(row));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoilerplateRemover.builder().phrases(list))
                .withMessageContaining(List.of(row.split("\t", -1)).toString());
    }

    @Test
    void nullIsRefusedByName() {
        BoilerplateRemover.Builder builder = BoilerplateRemover.builder();

        assertThatNullPointerException()
                .isThrownBy(() -> builder.phrase(null, Label.OTHER))
                .withMessageContaining("phrase");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.phrase(LINE, null))
                .withMessageContaining("label");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.phrases(null))
                .withMessageContaining("list");
    }
}
