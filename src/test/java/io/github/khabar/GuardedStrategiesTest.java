package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import org.junit.jupiter.api.Test;

class GuardedStrategiesTest {
    private static final BoilerplateRemover BROKEN =
            content -> {
                throw new IllegalStateException("broken");
            };

    @Test
    void aPageThatNoRemoverReadsHasNoStory() {
        Strategies strategies = Strategies.standard().withBoilerplateRemover(BROKEN);
        GuardedStrategies guarded = new GuardedStrategies(strategies, BROKEN);
        Content content = guarded.remove(Page.ofText("سطر أول\nسطر ثان"));
        assertThat(content.kept()).isEmpty();
        assertThat(content.confidence()).isZero();
        assertThat(guarded.failures()).hasSize(1);
    }
}
