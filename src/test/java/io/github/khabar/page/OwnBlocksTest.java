package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnBlocksTest {
    private static final Container BODY = Container.of("body");
    private static final String TEXT = "افتتحت الجمعية خزانة جديدة بالحي";

    private static Page page(Block... blocks) {
        return Page.ofBlocks(List.of(blocks), PageMetadata.none());
    }

    private static Block paragraph(Container container) {
        return Block.builder(BlockKind.PARAGRAPH, TEXT).build(container);
    }

    @Test
    void aBlockKeepsAllThatWasSaidOfIt() {
        Block block =
                Block.builder(BlockKind.LIST_ITEM, TEXT)
                        .level(2)
                        .links(List.of(new Block.Link(TEXT, "/1")))
                        .hidden(true)
                        .blankBefore(1)
                        .wideGaps(3)
                        .begin(7)
                        .inline(List.of("b"), List.of("name"))
                        .parts(List.of(new Block.Part(0, 4, "span", List.of("date"))))
                        .build(Container.of("div", "story").child("ul", "list"));
        Page page = page(block);

        assertThat(Printed.blocks(page)).isEqualTo(Printed.block(block));
        assertThat(Printed.names(page))
                .isEqualTo(TEXT + "  div/ul[list] b[name]  <افتت > span[date]>");
        assertThat(page.blocks().get(0).begin()).isEqualTo(7);
    }

    @Test
    void anImageKeepsItsAddress() {
        Block.Image image = new Block.Image("https://a.example/1.jpg", "صورة");
        Page page = page(Block.builder(BlockKind.IMAGE, "").image(image).build(BODY));

        assertThat(page.blocks()).extracting(Block::image).containsExactly(image);
    }

    @Test
    void blocksAndContainersAreNumberedInPageOrder() {
        Container story = BODY.child("article");
        Container box = story.child("div", "box");
        Page page = page(paragraph(box), paragraph(BODY), paragraph(story), paragraph(box));

        assertThat(page.blocks()).extracting(Block::index).containsExactly(0, 1, 2, 3);
        assertThat(page.blocks())
                .extracting(block -> block.container().id())
                .containsExactly(2, 0, 1, 2);
        assertThat(page.blocks().get(0).container()).isSameAs(page.blocks().get(3).container());
    }

    @Test
    void elementsWithNothingAroundThemInCommonGetIt() {
        Page page = page(paragraph(Container.of("header")), paragraph(Container.of("main")));

        List<Container> containers = page.blocks().stream().map(Block::container).toList();
        assertThat(containers.get(0).tagPath()).containsExactly("#document", "header");
        assertThat(containers.get(1).parent()).isSameAs(containers.get(0).parent());
    }

    @Test
    void twoPagesMakeOne() {
        Page first = Page.ofHtml("<h1>عنوان</h1><div><p>أول</div>", "https://a.example/1");
        Page second = Page.ofHtml("<div><p>ثان</div><p>ثالث", "https://a.example/2");
        List<Block> both =
                Stream.concat(first.blocks().stream(), second.blocks().stream()).toList();
        Page page = Page.ofBlocks(both, first.metadata());

        assertThat(page.blocks())
                .extracting(Block::text)
                .containsExactly("عنوان", "أول", "ثان", "ثالث");
        assertThat(page.blocks())
                .extracting(block -> block.container().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyLinesMakeAPageOfText() {
        Block line = Block.builder(BlockKind.LINE, TEXT).build(BODY);

        assertThat(page(line, line).isText()).isTrue();
        assertThat(page(line, paragraph(BODY)).isText()).isFalse();
        assertThat(page().isText()).isTrue();
    }

    @Test
    void whiteSpaceIsFolded() {
        Block block = Block.builder(BlockKind.PARAGRAPH, " افتتحت\n\t الخزانة\u00a0").build(BODY);

        assertThat(page(block).blocks()).extracting(Block::text).containsExactly("افتتحت الخزانة");
    }

    @Test
    void noElementIsThereToBeSelected() {
        assertThat(page(paragraph(BODY)).select("body")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> page().select("p["));
    }

    @ParameterizedTest
    @CsvSource({"HEADING, 0", "HEADING, 7", "LIST_ITEM, 0", "PARAGRAPH, 1", "LINE, 1", "QUOTE, 2"})
    void aLevelThatDoesNotFitTheKindIsRefused(BlockKind kind, int level) {
        Block block = Block.builder(kind, TEXT).level(level).build(BODY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(paragraph(BODY), block))
                .withMessageContaining("block 1")
                .withMessageContaining("level");
    }

    @Test
    void anImageBlockAndNoOtherHasAnImage() {
        Block.Image image = new Block.Image("/1.jpg", "");
        Block without = Block.builder(BlockKind.IMAGE, "").build(BODY);
        Block with = Block.builder(BlockKind.PARAGRAPH, TEXT).image(image).build(BODY);

        assertThatIllegalArgumentException().isThrownBy(() -> page(without));
        assertThatIllegalArgumentException().isThrownBy(() -> page(with));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "0, 1000"})
    void aPartOutsideTheTextIsRefused(int begin, int end) {
        Block.Part part = new Block.Part(begin, end, "span", List.of("name"));
        Block block = Block.builder(BlockKind.PARAGRAPH, TEXT).parts(List.of(part)).build(BODY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(block))
                .withMessageContaining("part");
    }

    @Test
    void aTextWithPartsIsNotFoldedBehindThem() {
        Block.Part part = new Block.Part(0, 1, "span", List.of("name"));
        Block block =
                Block.builder(BlockKind.PARAGRAPH, "  " + TEXT).parts(List.of(part)).build(BODY);

        assertThatIllegalArgumentException().isThrownBy(() -> page(block));
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 1})
    void aValueThatStandsAtNoBlockIsRefused(int block) {
        PageMetadata metadata =
                PageMetadata.of(
                        List.of(
                                new MetadataValue(
                                        MetadataField.AUTHOR,
                                        "هند",
                                        Source.META,
                                        "author",
                                        block)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Page.ofBlocks(List.of(paragraph(BODY)), metadata))
                .withMessageContaining("" + block);
    }

    @Test
    void nothingIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofBlocks(null, PageMetadata.none()))
                .withMessageContaining("blocks");
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofBlocks(List.of(), null))
                .withMessageContaining("metadata");
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofBlocks(Arrays.asList(null, null), PageMetadata.none()))
                .withMessageContaining("block");
        assertThatNullPointerException()
                .isThrownBy(() -> Block.builder(BlockKind.LINE, TEXT).build(null))
                .withMessageContaining("container");
    }
}
