package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.page.dom.Characters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures the reading on real pages, where the project's shared corpus stands beside it. */
class CorpusPagesTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    @BeforeEach
    void theCorpusIsThere() {
        assumeTrue(Files.isDirectory(CORPUS), "the shared corpus is not there: " + CORPUS);
    }

    @Test
    void nearlyEveryParagraphOfAStoryIsOneBlock() throws IOException {
        int paragraphs = 0;
        List<String> missing = new ArrayList<>();
        for (Path file : pages("html")) {
            Set<String> blocks = texts(Page.ofBytes(Files.readAllBytes(file), null, null));
            String id = file.getFileName().toString().replace(".html", "");
            for (String paragraph : paragraphs(id)) {
                paragraphs++;
                if (!blocks.contains(paragraph)) {
                    missing.add(id + ": " + paragraph);
                }
            }
        }
        assertThat(missing).as(missing.toString()).hasSizeLessThanOrEqualTo(paragraphs / 50);
    }

    @Test
    void everyHeadlineIsABlock() throws IOException {
        for (Path file : pages("html")) {
            String id = file.getFileName().toString().replace(".html", "");
            assertThat(texts(Page.ofBytes(Files.readAllBytes(file), null, null)))
                    .as(id)
                    .contains(Characters.fold(gold(id).get("title").getAsString()));
        }
    }

    @Test
    void everyPageIsReadWithoutANotice() throws IOException {
        for (String folder : List.of("html", "negative")) {
            for (Path file : pages(folder)) {
                Page page = Page.ofBytes(Files.readAllBytes(file), null, null);
                assertThat(page.blocks()).as(file.toString()).isNotEmpty();
                assertThat(page.notices()).as(file.toString()).isEmpty();
            }
        }
    }

    private static List<Path> pages(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static Set<String> texts(Page page) {
        Set<String> texts = new HashSet<>();
        page.blocks().forEach(block -> texts.add(withoutMarks(block.text())));
        return texts;
    }

    private static JsonObject gold(String id) throws IOException {
        Path file = CORPUS.resolve("gold").resolve(id + ".json");
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private static List<String> paragraphs(String id) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (JsonElement paragraph : gold(id).getAsJsonArray("paragraphs")) {
            paragraphs.add(withoutMarks(paragraph.getAsString()));
        }
        return paragraphs;
    }

    /** Directional marks are no difference between the corpus and a page. */
    private static String withoutMarks(String text) {
        return Characters.fold(text.replaceAll("[\\u200e\\u200f\\u202a-\\u202e]", ""));
    }
}
