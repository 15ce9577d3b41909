package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockCasesTest {
    private static final String URL = "https://akhbar.example/2021/page.html";

    static List<Cases.Case> blocks() {
        return Cases.read("blocks.txt");
    }

    static List<Cases.Case> names() {
        return Cases.read("names.txt");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void markupIsReadAsTheBlocksAReaderSees(Cases.Case test) {
        assertThat(Printed.blocks(Page.ofHtml(test.input(), URL))).isEqualTo(test.expected());
    }

    @ParameterizedTest
    @MethodSource("names")
    void blocksKnowWhatThePageCallsThem(Cases.Case test) {
        assertThat(Printed.names(Page.ofHtml(test.input(), URL))).isEqualTo(test.expected());
    }
}
