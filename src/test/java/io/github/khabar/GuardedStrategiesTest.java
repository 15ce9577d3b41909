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

    @Test
    void theContentOfAnotherPageIsRefused() {
        Page page = Page.ofText("سطر أول\nسطر ثان");
        Content other = Content.of(Page.ofText("سطر آخر"));
        Strategies strategies = Strategies.standard().withBoilerplateRemover(content -> other);
        GuardedStrategies guarded = new GuardedStrategies(strategies);
        assertThat(guarded.remove(page).page()).isSameAs(page);
        assertThat(guarded.failures())
                .singleElement()
                .satisfies(notice -> assertThat(notice.detail()).contains("another page"));
    }
}
