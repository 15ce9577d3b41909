package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final WordList WORDS = WordList.read(WordListTest.class, "words.txt");

    @Test
    void readsEntriesAndColumnsInFileOrder() {
        assertThat(WORDS.rows())
                .containsExactly(
                        List.of("أكتوبر", "10", "Octobre"),
                        List.of("نونبر", "11"),
                        List.of("أَكْتُوبَر", "10"),
                        List.of("غشت"));
    }

    @Test
    void foldsTheFirstColumnOnceEachInFileOrder() {
        assertThat(WORDS.folded()).containsExactly("اكتوبر", "نونبر", "غشت");
    }

    @Test
    void tellsTheWordsOfAKind() {
        assertThat(WORDS.words("10")).containsExactly("أكتوبر", "أَكْتُوبَر");
        assertThat(WORDS.words("12")).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> WORDS.words(null))
                .withMessage("kind must not be null");
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(WordList.read(WordListTest.class, "words-with-mark.txt").rows())
                .containsExactly(List.of("ماي"));
    }

    @Test
    void readsWhatACallerHas() throws IOException {
        StringReader file = new StringReader("\uFEFF# ours\n\nطنبر\t9\r\nغشت");

        assertThat(WordList.read(file).rows())
                .containsExactly(List.of("طنبر", "9"), List.of("غشت"));
        assertThat(WordList.read(new StringReader("")).rows()).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> WordList.read(null))
                .withMessage("reader must not be null");
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> WORDS.rows().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> WORDS.rows().get(0).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> WORDS.folded().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void namesAResourceThatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordList.read(WordListTest.class, "none.txt"))
                .withMessageContaining("none.txt")
                .withMessageContaining("WordListTest");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> WordList.read(null, "words.txt"))
                .withMessageContaining("anchor");
        assertThatNullPointerException()
                .isThrownBy(() -> WordList.read(WordListTest.class, null))
                .withMessageContaining("name");
    }
}
