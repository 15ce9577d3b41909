package io.github.khabar.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcliticsTest {
    @ParameterizedTest
    @CsvSource({
        "مغرب, مغرب",
        "المغرب, مغرب",
        "وبالمغرب, مغرب",
        "فكالمغرب, مغرب",
        "والد, الد",
        "بيت, بيت",
        "الا, الا",
        "maghrib, maghrib"
    })
    void allThatIsWrittenOntoAWordIsTakenOff(String word, String rest) {
        assertThat(word.substring(Proclitics.end(word, 0, word.length()))).isEqualTo(rest);
    }
}
