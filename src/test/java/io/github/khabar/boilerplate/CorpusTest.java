package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.ibm.icu.text.Normalizer2;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Measures the standard remover on real pages, where the project's shared corpus stands beside it.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final double EXACT_HTML = 0.93;
    private static final double EXACT_TEXT = 0.93;

    /** One page's answer beside the right one. */
    private record Answer(String id, JsonObject gold, Content content) {
        boolean isExact() {
            return paragraphs().equals(strings(gold.get("paragraphs")));
        }

        boolean isClean() {
            String text = String.join("\n", paragraphs());
            return strings(gold.get("boilerplate")).stream().noneMatch(text::contains);
        }

        boolean isTitled() {
            JsonElement title = gold.get("title");
            String wanted = title.isJsonNull() ? "" : words(title.getAsString());
            return words(content.title().orElse("")).equals(wanted);
        }

        /** The kept text without table rows, which the gold leaves out. */
        private List<String> paragraphs() {
            return content.kept().stream()
                    .filter(block -> block.kind() != BlockKind.TABLE_ROW)
                    .map(Block::text)
                    .map(CorpusTest::fold)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    @BeforeEach
    void theCorpusIsThere() {
        assumeTrue(Files.isDirectory(CORPUS), "the shared corpus is not there: " + CORPUS);
    }

    @Test
    void theFoundingPagesComeOutExactly() throws IOException {
        assertThat(answers("seeds", "seeds-gold"))
                .hasSize(5)
                .allMatch(Answer::isExact)
                .allMatch(Answer::isClean)
                .allMatch(Answer::isTitled);
    }

    @Test
    void savedPagesKeepTheirFigures() throws IOException {
        List<Answer> answers = answers("html", "gold");

        assertThat(answers).allMatch(Answer::isClean).allMatch(Answer::isTitled);
        assertThat(share(answers)).isGreaterThanOrEqualTo(EXACT_HTML);
    }

    @Test
    void strippedPagesKeepTheirFigures() throws IOException {
        List<Answer> answers = answers("text", "gold");

        assertThat(answers).allMatch(Answer::isClean).allMatch(Answer::isTitled);
        assertThat(share(answers)).isGreaterThanOrEqualTo(EXACT_TEXT);
    }

    @Test
    void pagesThatAreNoArticlesGiveNone() throws IOException {
        for (Path file : files("negative")) {
            Content content = read(file);
            assertThat(content.kept()).as(file.toString()).isEmpty();
            assertThat(content.confidence()).as(file.toString()).isZero();
        }
    }

    private static double share(List<Answer> answers) {
        return (double) answers.stream().filter(Answer::isExact).count() / answers.size();
    }

    private static List<Answer> answers(String folder, String golden) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (Path file : files(folder)) {
            String id = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
            String gold = Files.readString(CORPUS.resolve(golden).resolve(id + ".json"));
            JsonObject object = JsonParser.parseString(gold).getAsJsonObject();
            answers.add(new Answer(id, object, read(file)));
        }
        return answers;
    }

    private static Content read(Path file) throws IOException {
        Page page =
                file.toString().endsWith(".txt")
                        ? Page.ofText(Files.readString(file))
                        : Page.ofBytes(Files.readAllBytes(file), null, null);
        return BoilerplateRemover.standard().remove(page);
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static List<String> strings(JsonElement array) {
        List<String> strings = new ArrayList<>();
        array.getAsJsonArray().forEach(e -> strings.add(fold(e.getAsString())));
        return strings;
    }

    private static String words(String text) {
        return fold(text).replaceAll("[^\\p{L}\\p{N}_]+", " ").strip();
    }

    /**
     * Folds as the shared scorer does: compatibility-normal, without marks over letters, white
     * space folded.
     */
    private static String fold(String text) {
        String normal = Normalizer2.getNFKCInstance().normalize(text);
        String plain =
                normal.replaceAll(
                        "[\u0640\u064B-\u0652\u0670\u200B-\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF\u00AD]",
                        "");
        return plain.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
