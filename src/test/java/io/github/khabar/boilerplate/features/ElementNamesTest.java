package io.github.khabar.boilerplate.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.text.WordList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The names that give an element away: what a correction may break without anyone noticing. */
class ElementNamesTest {
    @Test
    void everyElementNameHasAMeaning() {
        for (List<String> row : WordList.read(Hints.class, "container-words.txt").rows()) {
            assertThat(row).hasSize(2);
            assertThat(row.get(0)).isEqualTo(row.get(0).toLowerCase(Locale.ROOT));
            if (!row.get(1).equals("BODY")) {
                assertThatCode(() -> Marker.valueOf(row.get(1)))
                        .as(row.toString())
                        .doesNotThrowAnyException();
            }
        }
    }
}
