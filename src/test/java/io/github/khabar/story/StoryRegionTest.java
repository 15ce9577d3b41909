package io.github.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A page is drawn as one letter a block: T headline, k short kept line, h sub-heading, P paragraph,
 * r other stories, and a dot for anything else.
 */
class StoryRegionTest {
    private static final String LONG =
            "قال رئيس الجماعة إن الأشغال ستنطلق قريبا. ".repeat(4).strip();

    @ParameterizedTest
    @CsvSource({
        "..T..PP., 2-2, 2-2, 5-6",
        "..T.T.PP, 2-4, 2-4, 6-7",
        "T.............T.PP, 14-14, 0-14, 16-17",
        "..kT.PP, none, 3-3, 2-6",
        "...PP.T, none, none, 3-4",
    })
    void theHeadlinesPrintsAreToldFromOneAnotherAndFromTheText(
            String page, String headline, String titles, String text) {
        StoryRegion region = region(page);

        assertThat(drawn(region.headline())).isEqualTo(headline);
        assertThat(drawn(region.titles())).isEqualTo(titles);
        assertThat(drawn(region.text())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"T.kkPP, 4, 3", "T.kk, 2, 3", "T.P, 2, 2", "T.PhhPP, 2, 5"})
    void theFirstParagraphIsLongUnlessAllAreShortAndTheSecondIsNoHeading(
            String page, int paragraph, int second) {
        StoryRegion region = region(page);

        assertThat(region.paragraph()).isEqualTo(paragraph);
        assertThat(region.second()).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "......T.P.P.., 2-10, 5 7",
        "..T.P.P.., 0-6, 1 3",
        "......PP.., 2-7, 5 7",
    })
    void theHeadBeginsAFewBlocksAboveTheHeadline(String page, String head, String touching) {
        StoryRegion region = region(page);
        StringBuilder touched = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            assertThat(region.isInHead(i)).isEqualTo(range(head).contains(i));
            touched.append(region.touchesHeadline(i) ? " " + i : "");
        }

        assertThat(touched.toString().strip()).isEqualTo(touching);
    }

    @Test
    void theTailEndsAtOtherStoriesAndAfterManyBlocks() {
        assertThat(owned("..T.Pr.P...r..")).isEqualTo("01234 678910".replace(" ", ""));
        assertThat(owned("T.P" + ".".repeat(40))).endsWith("27");
    }

    @Test
    void aPageWithoutKeptTextHasNone() {
        assertThat(region("..T..")).isNull();
    }

    private static String owned(String page) {
        StringBuilder owned = new StringBuilder();
        Content content = content(page);
        for (int i = 0; i < page.length(); i++) {
            owned.append(StoryRegion.of(content).owns(content, i) ? i : "");
        }
        return owned.toString();
    }

    private static StoryRegion region(String page) {
        return StoryRegion.of(content(page));
    }

    private static Content content(String page) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            lines.append(page.charAt(i) == 'P' ? LONG : "سطر قصير").append("\n\n");
        }
        Content content = Content.of(Page.ofText(lines.toString()));
        assertThat(content.page().blocks()).hasSize(page.length());
        Content.Builder labelled = content.toBuilder();
        for (Block block : content.page().blocks()) {
            labelled.label(block, label(page.charAt(block.index())), "drawn so");
        }
        return labelled.build();
    }

    private static Label label(char drawn) {
        return switch (drawn) {
            case 'T' -> Label.TITLE;
            case 'k', 'P' -> Label.CONTENT;
            case 'h' -> Label.HEADING;
            case 'r' -> Label.RELATED;
            default -> Label.OTHER;
        };
    }

    private static String drawn(BlockRange range) {
        return range == null ? "none" : range.first() + "-" + range.last();
    }

    private static BlockRange range(String drawn) {
        String[] ends = drawn.split("-", 2);
        return new BlockRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
