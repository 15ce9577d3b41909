package io.github.khabar.boilerplate.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.text.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueWeightsTest {
    private static final String LIST = "cue-weights.txt";

    @Test
    void theListHasOneWeightAndOneMeaningForEachCue() {
        List<List<String>> rows = WordList.read(CueWeights.class, LIST).rows();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(rows.stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(Arrays.stream(Cue.values()).map(Cue::name).toList());
    }

    @Test
    void theListIsSmallerThanTenKilobytes() throws IOException {
        try (InputStream in = CueWeights.class.getResourceAsStream(LIST)) {
            assertThat(in).isNotNull();
            assertThat(in.readAllBytes()).hasSizeLessThan(10_000);
        }
    }

    @Test
    void aLongSentenceAmongTheProseIsLikelierThanOneInAFooter() {
        double[] cues = sentence();
        double[] footer = sentence();
        set(footer, Cue.IN_FOOTER, 1);
        CueWeights weights = CueWeights.learnt();
        assertThat(weights.likelihood(cues)).isGreaterThan(0.8).isLessThan(1);
        assertThat(weights.likelihood(footer)).isBetween(0.0, 0.5);
    }

    @Test
    void theReasonsNameTheThreeCuesThatSayMost() {
        assertThat(CueWeights.learnt().reasons(sentence()).split("; "))
                .hasSize(3)
                .contains("its length: the logarithm of the number of words");
    }

    @Test
    void whereNothingSpeaksForABlockTheReasonsSaySo() {
        assertThat(CueWeights.learnt().reasons(new double[Cue.values().length]))
                .isEqualTo("no cue speaks for it");
    }

    private static double[] sentence() {
        double[] cues = new double[Cue.values().length];
        set(cues, Cue.BIAS, 1);
        set(cues, Cue.WORDS, Math.log1p(40));
        set(cues, Cue.STOP, 1);
        set(cues, Cue.SHARE_OF_PROSE, 0.8);
        set(cues, Cue.AMID_PROSE, 1);
        return cues;
    }

    private static void set(double[] cues, Cue cue, double value) {
        cues[List.of(Cue.values()).indexOf(cue)] = value;
    }
}
