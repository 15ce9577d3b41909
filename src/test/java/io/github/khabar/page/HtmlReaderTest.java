package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    @Test
    void inlineTagsNeverSplitAndLineBreaksDo() {
        Page page =
                Page.ofHtml(
                        "<div>قالت <b>هند</b> <span>إن</span> الطريق فتح.<br><br>وأضافت أنه"
                                + " معبد.</div>");
        assertThat(page.blocks())
                .extracting(Block::text)
                .containsExactly("قالت هند إن الطريق فتح.", "وأضافت أنه معبد.");
        assertThat(page.blocks()).extracting(Block::blankBefore).containsExactly(0, 1);
    }
}
