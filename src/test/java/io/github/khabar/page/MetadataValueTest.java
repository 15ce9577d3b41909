package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class MetadataValueTest {
    private static final MetadataValue VALUE =
            new MetadataValue(MetadataField.KEYWORD, "#خزانة", Source.META, "keywords", 3);

    @Test
    void anotherTextLeavesTheRestAsItIs() {
        assertThat(VALUE.withText("خزانة"))
                .isEqualTo(
                        new MetadataValue(
                                MetadataField.KEYWORD, "خزانة", Source.META, "keywords", 3));
        assertThat(VALUE.withText(VALUE.value())).isSameAs(VALUE);
        assertThatNullPointerException().isThrownBy(() -> VALUE.withText(null));
    }
}
