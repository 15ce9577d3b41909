package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordFilesTest {
    @Test
    void everyMetaNameStandsForOneField() {
        List<List<String>> rows = WordList.read(Page.class, "meta-names.txt").rows();
        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        for (List<String> row : rows) {
            assertThat(row).hasSize(2);
            assertThat(row.get(0)).isEqualTo(row.get(0).strip().toLowerCase(Locale.ROOT));
            assertThat(MetadataField.valueOf(row.get(1))).isNotNull();
        }
    }

    @Test
    void everyCharsetLabelStandsForACharset() {
        List<List<String>> rows = WordList.read(Page.class, "charset-labels.txt").rows();
        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        for (List<String> row : rows) {
            assertThat(row).hasSize(2);
            assertThat(row.get(0)).isEqualTo(row.get(0).strip().toLowerCase(Locale.ROOT));
            assertThat(Charset.isSupported(row.get(1))).as(row.get(1)).isTrue();
        }
    }

    @Test
    void frequentWordsAreArabicLettersAlone() {
        List<List<String>> rows = WordList.read(Page.class, "frequent-words.txt").rows();
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row.get(0)).matches("[\\u0621-\\u064a]{2,}"));
    }

    @Test
    void labelsOfAuthorsDifferWhenFolded() {
        WordList labels = WordList.read(Page.class, "author-labels.txt");
        assertThat(labels.folded()).hasSameSizeAs(labels.rows());
        assertThat(labels.rows())
                .allSatisfy(row -> assertThat(FoldedText.fold(row.get(0))).isNotBlank());
    }
}
