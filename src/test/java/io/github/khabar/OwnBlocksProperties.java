package io.github.khabar;

import io.github.khabar.adversarial.Promises;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Page;
import io.github.khabar.page.PageMetadata;
import io.github.khabar.page.Source;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The parser keeps its promises on pages that no reader of the library has made. */
class OwnBlocksProperties {
    private static final NewsParser PARSER = NewsParser.create();
    private static final Container BODY = Container.of("body");
    private static final List<Container> CONTAINERS =
            List.of(
                    BODY,
                    BODY.child("article", "story"),
                    BODY.child("nav", "menu"),
                    BODY.child("div", "comments").child("ul"),
                    Container.of("aside", "related"),
                    Container.of("#text"));

    @Provide
    Arbitrary<Block> block() {
        return Combinators.combine(
                        Arbitraries.of(BlockKind.class),
                        text(),
                        Arbitraries.of(CONTAINERS),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3))
                .as(OwnBlocksProperties::block);
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "قالت الوزيرة إن الخزانة الجديدة تفتح أبوابها أمام تلاميذ المدينة.",
                        "الجمعة 12 سبتمبر 2025",
                        "بقلم هند الدبالي",
                        "الرباط – و م ع",
                        "اقرأ أيضا",
                        "صور",
                        "التعليقات",
                        "|",
                        "");
        return Arbitraries.oneOf(words, words, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join(" ", parts));
    }

    private static Block block(
            BlockKind kind, String text, Container container, boolean hidden, int blank) {
        Block.Builder block =
                Block.builder(kind, kind == BlockKind.IMAGE ? "" : text)
                        .level(kind == BlockKind.HEADING || kind == BlockKind.LIST_ITEM ? 2 : 0)
                        .hidden(hidden)
                        .blankBefore(blank);
        if (kind == BlockKind.IMAGE) {
            block.image(new Block.Image("/1.jpg", text));
        } else if (blank == 0) {
            block.links(List.of(new Block.Link(text, "/1")));
        }
        return block.build(container);
    }

    @Property(tries = 300)
    void thePromisesAreKept(@ForAll List<@From("block") Block> blocks) {
        MetadataValue author =
                new MetadataValue(
                        MetadataField.AUTHOR,
                        "هند الدبالي",
                        Source.META,
                        "author",
                        blocks.size() - 1);
        Promises.check(PARSER, Page.ofBlocks(blocks, PageMetadata.of(List.of(author))));
    }
}
