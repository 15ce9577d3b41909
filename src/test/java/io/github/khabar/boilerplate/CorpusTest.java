package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private record Answer(Path page, JsonObject gold, Content content) {
        boolean isExact() {
            return GoldPages.paragraphs(content).equals(GoldPages.strings(gold.get("paragraphs")));
        }

        boolean isClean() {
            String text = String.join("\n", GoldPages.paragraphs(content));
            return GoldPages.strings(gold.get("boilerplate")).stream().noneMatch(text::contains);
        }

        boolean isTitled() {
            JsonElement title = gold.get("title");
            String wanted = title.isJsonNull() ? "" : words(title.getAsString());
            return words(content.title().orElse("")).equals(wanted);
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
        for (Path file : GoldPages.in(CORPUS.resolve("negative"))) {
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
        for (Path file : GoldPages.in(CORPUS.resolve(folder))) {
            JsonObject gold = GoldPages.gold(file, CORPUS.resolve(golden));
            answers.add(new Answer(file, gold, read(file)));
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

    private static String words(String text) {
        return GoldPages.fold(text).replaceAll("[^\\p{L}\\p{N}_]+", " ").strip();
    }
}
