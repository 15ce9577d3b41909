package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedTextTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void foldsAsTheTableSays(String name, String text, String expected) {
        assertThat(FoldedText.fold(text)).as(name).isEqualTo(expected);
    }

    static Stream<Arguments> cases() {
        return lines("folding.tsv")
                .map(line -> line.split("\t", -1))
                .map(row -> Arguments.of(row[0], unescape(row[1]), unescape(row[2])));
    }

    @ParameterizedTest
    @CsvSource({
        // needle, text with the part that must be found in brackets
        "مارس, 12 [مارس] 2025",
        "مارس, 12 [مـــارس] 2025",
        "مارس, 12 [مَارِسٌ]، 2025",
        "مارس, 12 \u200F[م\u200Eارس]\u200F 2025",
        "12, يوم [١٢] ماي",
        "لا, قال [\uFEFB] أعرف",
        "الله, قال \uFDFA",
        "20, سنة [\uD835\uDFD0\uD835\uDFCE]",
        "اكتوبر, [أُكتوبر]",
    })
    void leadsBackToTheCallersText(String needle, String marked) {
        String text = marked.replace("[", "").replace("]", "");
        FoldedText folded = FoldedText.of(text);
        int at = folded.toString().indexOf(needle);
        String found =
                text.substring(folded.sourceBegin(at), folded.sourceEnd(at + needle.length()));

        if (marked.contains("[")) {
            assertThat(found)
                    .isEqualTo(marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')));
        } else {
            assertThat(found).as("a part of a ligature leads to all of it").isEqualTo("\uFDFA");
        }
    }

    @Test
    void endsAtTheTextsEnd() {
        FoldedText folded = FoldedText.of("ماي\u200F ");

        assertThat(folded.sourceBegin(folded.length())).isEqualTo(5);
        assertThat(folded.sourceEnd(3)).as("what follows the word is not part of it").isEqualTo(3);
        assertThat(folded.source()).isEqualTo("ماي\u200F ");
    }

    @Test
    void isACharSequenceOfItsFoldedText() {
        FoldedText folded = FoldedText.of("أَمس");

        assertThat(folded.length()).isEqualTo(3);
        assertThat(folded.charAt(1)).isEqualTo('م');
        assertThat(folded.subSequence(1, 3)).hasToString("مس");
        assertThat(folded).hasToString("امس");
    }

    @Test
    void refusesNullAndIndexesOutside() {
        FoldedText folded = FoldedText.of("ab");

        assertThatNullPointerException()
                .isThrownBy(() -> FoldedText.of(null))
                .withMessageContaining("text");
        assertThatThrownBy(() -> folded.sourceBegin(3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> folded.sourceEnd(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> folded.sourceEnd(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void foldsEveryCodePointToWhatFoldsNoFurther() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String once = FoldedText.fold(Character.toString(codePoint));
            assertThat(FoldedText.fold(once)).as("U+%04X", codePoint).isEqualTo(once);
        }
    }

    @Test
    void foldsAlikeWithAndWithoutOffsets() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = "a" + Character.toString(c) + "b";
            assertThat(FoldedText.of(text)).hasToString(FoldedText.fold(text));
        }
    }

    @Test
    void foldsPunctuationAsItsDecomposition() {
        for (char c = '\u2000'; c < '\u2070'; c++) {
            String text = String.valueOf(c);
            String parts = Normalizer2.getNFKDInstance().normalize(text);
            boolean markAlone = parts.length() > 1 && parts.startsWith(" ");
            assertThat(FoldedText.fold(text))
                    .as("U+%04X", (int) c)
                    .isEqualTo(markAlone ? text : FoldedText.fold(parts));
        }
    }

    @Test
    void foldsEveryDecimalDigitToAscii() {
        List<Integer> others =
                java.util.stream.IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)
                        .filter(c -> !isAsciiDigit(FoldedText.fold(Character.toString(c)), c))
                        .boxed()
                        .toList();

        assertThat(others).isEmpty();
    }

    private static boolean isAsciiDigit(String folded, int codePoint) {
        return folded.equals(Integer.toString(Character.digit(codePoint, 10)));
    }

    private static Stream<String> lines(String name) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        FoldedTextTest.class.getResourceAsStream(name)),
                                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads {@code \}{@code uXXXX}; the table is legible where the file would not be. */
    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int next = text.indexOf("\\u"); next >= 0; next = text.indexOf("\\u", at)) {
            out.append(text, at, next);
            out.append((char) Integer.parseInt(text.substring(next + 2, next + 6), 16));
            at = next + 6;
        }
        return out.append(text.substring(at)).toString();
    }
}
