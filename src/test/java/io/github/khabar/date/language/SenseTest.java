package io.github.khabar.date.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SenseTest {
    @Test
    void everySenseHasABitOfItsOwn() {
        assertThat(Arrays.stream(Sense.values()).map(Sense::bit)).doesNotHaveDuplicates();
    }
}
