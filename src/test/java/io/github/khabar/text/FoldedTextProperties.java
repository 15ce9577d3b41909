package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldedTextProperties {
    private static final String INVISIBLE =
            "\u0640\u064B\u064E\u0651\u0652\u0670\u200E\u200F\u061C\u200C\u2068\u2069\uFEFF";

    @Property
    void offsetsRiseAndStayInsideTheSource(@ForAll @From("anyText") String text) {
        FoldedText folded = FoldedText.of(text);
        int last = 0;
        for (int i = 0; i <= folded.length(); i++) {
            assertThat(folded.sourceBegin(i)).isBetween(last, text.length());
            last = folded.sourceBegin(i);
        }
    }

    @Property
    void everyRangeEndsAfterItBegins(@ForAll @From("anyText") String text) {
        FoldedText folded = FoldedText.of(text);
        int last = 0;
        for (int end = 1; end <= folded.length(); end++) {
            assertThat(folded.sourceEnd(end)).isGreaterThan(folded.sourceBegin(end - 1));
            assertThat(folded.sourceEnd(end)).isBetween(last, text.length());
            last = folded.sourceEnd(end);
        }
    }

    @Property
    void aSourceRangeHoldsTheFoldedRange(
            @ForAll @From("arabicText") String text, @ForAll int from, @ForAll int to) {
        FoldedText folded = FoldedText.of(text);
        int begin = Math.floorMod(from, folded.length() + 1);
        int end = begin + Math.floorMod(to, folded.length() + 1 - begin);
        if (begin == end) {
            return;
        }
        String range = text.substring(folded.sourceBegin(begin), folded.sourceEnd(end));
        assertThat(FoldedText.fold(range))
                .as("a ligature that is cut leads to the whole of it")
                .contains(folded.subSequence(begin, end));
    }

    @Property
    void foldingAFoldedTextChangesNothing(@ForAll @From("anyText") String text) {
        String folded = FoldedText.fold(text);
        assertThat(FoldedText.fold(folded)).isEqualTo(folded);
    }

    @Property
    void marksAndInvisibleCharactersChangeNothing(
            @ForAll @From("arabicText") String text,
            @ForAll int place,
            @ForAll @From("marks") String marks) {
        int at = Math.floorMod(place, text.length() + 1);
        String marked = text.substring(0, at) + marks + text.substring(at);
        assertThat(FoldedText.fold(marked)).isEqualTo(FoldedText.fold(text));
    }

    @Property
    void composedAndDecomposedTextsAreOne(@ForAll @From("arabicText") String text) {
        String composed = Normalizer2.getNFCInstance().normalize(text);
        String decomposed = Normalizer2.getNFDInstance().normalize(text);
        assertThat(FoldedText.fold(decomposed)).isEqualTo(FoldedText.fold(composed));
    }

    @Property
    void aTextFoldsAsItsPartsDo(
            @ForAll @From("arabicText") String left, @ForAll @From("arabicText") String right) {
        assertThat(FoldedText.fold(left + right))
                .isEqualTo(FoldedText.fold(left) + FoldedText.fold(right));
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> wild =
                Arbitraries.integers()
                        .between(0, Character.MAX_CODE_POINT)
                        .map(Character::toString)
                        .list()
                        .ofMaxSize(12)
                        .map(parts -> String.join("", parts));
        Arbitrary<String> units = Arbitraries.strings().all().ofMaxLength(30);
        return Arbitraries.oneOf(
                wild, units, Combinators.combine(wild, arabicText()).as(String::concat));
    }

    @Provide
    Arbitrary<String> arabicText() {
        return Arbitraries.strings()
                .withCharRange('\u0600', '\u06FF')
                .withCharRange('\uFE70', '\uFEFC')
                .withCharRange('a', 'z')
                .withCharRange('\u00C0', '\u00FF')
                .withChars(" \u00A0\u0301 0123456789/-:")
                .withChars(INVISIBLE)
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.strings().withChars(INVISIBLE).ofMinLength(1).ofMaxLength(5);
    }
}
