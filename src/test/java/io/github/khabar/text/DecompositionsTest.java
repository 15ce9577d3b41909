package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The parts of characters. */
class DecompositionsTest {
    @Test
    void everyCodePointHasThePartsThatIcu4jGivesItWhateverTheJdksUnicode() {
        Normalizer2 nfkd = Normalizer2.getNFKDInstance();
        assertThat(
                        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                                .filter(
                                        c ->
                                                !Objects.equals(
                                                        Decompositions.of(c),
                                                        nfkd.getDecomposition(c)))
                                .mapToObj(Integer::toHexString))
                .isEmpty();
    }
}
