package io.github.khabar.format;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.Dateline;
import io.github.khabar.adversarial.Outputs;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Role;
import io.github.khabar.page.Block;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever strings an article is made of, everything it is written as can be read back. */
class OutputProperties {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "</script>",
                        "<!--",
                        "]]>",
                        "---",
                        "\n---\n",
                        ": ",
                        " #",
                        "- ",
                        "\"",
                        "\\",
                        "\\u0022",
                        "'",
                        "&amp;",
                        "\u0000",
                        "\u001B",
                        "\u0085",
                        "\u2028",
                        "\u202E",
                        "\u2067",
                        "\u200F",
                        "\uD800",
                        "\uDC00",
                        "\uFFFE",
                        "\uFEFF",
                        "\r",
                        "\t",
                        "😀",
                        "نص",
                        "قَلَم",
                        " | ",
                        "a");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(8).map(list -> String.join("", list)),
                Arbitraries.strings().all().ofMaxLength(20));
    }

    @Provide
    Arbitrary<List<String>> fields() {
        return texts().list().ofSize(10);
    }

    @Property(tries = 400)
    void everyFormCanBeReadBack(@ForAll("fields") List<String> texts) {
        Outputs.check(article(texts));
    }

    /** Every second of three characters, in turn linked, bold and in italics. */
    private static List<Block.Span> spans(List<String> texts) {
        List<Block.Span> spans = new ArrayList<>();
        for (int i = 0; i + 3 <= texts.get(5).length(); i += 5) {
            String href = spans.size() % 3 == 0 ? "https://a.example/" + texts.get(7) : null;
            spans.add(new Block.Span(i, i + 3, href, spans.size() % 3 == 1, spans.size() % 3 == 2));
        }
        return spans;
    }

    private static Article article(List<String> texts) {
        List<MetadataValue> metadata = new ArrayList<>();
        for (MetadataField field : MetadataField.values()) {
            String text = texts.get(metadata.size() % texts.size());
            metadata.add(new MetadataValue(field, text, Source.META, "key"));
        }
        Byline.Builder byline = Byline.builder();
        int person = 0;
        for (Role role : Role.values()) {
            String name = texts.get(person++);
            name = name.isBlank() ? "-" : name;
            byline.person(Contributor.builder(name).role(role).organization(name).build());
        }
        return Article.builder()
                .title(texts.get(0))
                .byline(byline.build())
                .dateline(new Dateline(texts.get(1), texts.get(2), null, texts.get(3)))
                .url(texts.get(4))
                .language("ar")
                .metadata(metadata)
                .body(
                        List.of(
                                new BodyBlock.Paragraph(texts.get(5), spans(texts)),
                                new BodyBlock.Embed("https://b.example/", texts.get(6)),
                                new BodyBlock.Heading(3, texts.get(6)),
                                new BodyBlock.ItemList(true, texts),
                                new BodyBlock.Quote(texts.get(7)),
                                new BodyBlock.Image(
                                        "https://a.example/" + texts.get(8),
                                        texts.get(8),
                                        texts.get(9)),
                                new BodyBlock.Table(texts)))
                .build();
    }
}
