package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures templates by themselves, without another remover, on the layouts of the shared corpus
 * that have four pages: learnt from three of them, put to the fourth and to every other layout.
 */
class SiteTemplateCorpusTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final int LAYOUT = 4;
    private static final double LEAST_NOISE_TAKEN_OUT = 0.6;

    private int storyLines;
    private int storyLost;
    private int noiseLines;
    private int noiseTakenOut;

    @BeforeEach
    void theCorpusIsThere() {
        assumeTrue(Files.isDirectory(CORPUS), "the shared corpus is not there: " + CORPUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "text"})
    void threePagesHelpWithTheFourth(String form) throws IOException {
        for (List<Path> pages : layouts(form).values()) {
            for (Path page : pages) {
                measure(template(pages, page), page);
            }
        }

        assertThat(storyLines).isPositive();
        assertThat(storyLost).isZero();
        assertThat(noiseTakenOut).isGreaterThan((int) (LEAST_NOISE_TAKEN_OUT * noiseLines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "text"})
    void anotherSitesTemplateCostsNoLineOfAStory(String form) throws IOException {
        Map<String, List<Path>> layouts = layouts(form);
        for (Map.Entry<String, List<Path>> layout : layouts.entrySet()) {
            SiteTemplate template = template(layout.getValue(), null);
            for (Map.Entry<String, List<Path>> other : layouts.entrySet()) {
                if (!other.getKey().equals(layout.getKey())) {
                    for (Path page : other.getValue()) {
                        measure(template, page);
                    }
                }
            }
        }

        assertThat(storyLines).isPositive();
        assertThat(storyLost).isZero();
    }

    private void measure(SiteTemplate template, Path file) throws IOException {
        Page page = page(file);
        Set<String> story = story(file);
        Content content = template.remove(Content.of(page));
        for (Block block : page.blocks()) {
            boolean out = !content.label(block).isBody();
            if (story.contains(block.text())) {
                storyLines++;
                storyLost += out ? 1 : 0;
            } else if (!block.text().isEmpty()) {
                noiseLines++;
                noiseTakenOut += out ? 1 : 0;
            }
        }
    }

    private static SiteTemplate template(List<Path> files, Path without) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            if (!file.equals(without)) {
                pages.add(page(file));
            }
        }
        return SiteTemplate.learn(pages);
    }

    private static Map<String, List<Path>> layouts(String form) throws IOException {
        Map<String, List<Path>> layouts = new TreeMap<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve(form))) {
            files.sorted()
                    .forEach(
                            file ->
                                    layouts.computeIfAbsent(
                                                    id(file).replaceAll("-[0-9]+$", ""),
                                                    name -> new ArrayList<>())
                                            .add(file));
        }
        layouts.values().removeIf(pages -> pages.size() < LAYOUT);
        return layouts;
    }

    private static Page page(Path file) throws IOException {
        return file.toString().endsWith(".txt")
                ? Page.ofText(Files.readString(file))
                : Page.ofBytes(Files.readAllBytes(file), null, null);
    }

    private static Set<String> story(Path file) throws IOException {
        String gold = Files.readString(CORPUS.resolve("gold").resolve(id(file) + ".json"));
        JsonObject json = JsonParser.parseString(gold).getAsJsonObject();
        Set<String> story = new HashSet<>();
        for (JsonElement paragraph : json.getAsJsonArray("paragraphs")) {
            story.add(paragraph.getAsString());
        }
        story.add(json.get("title").getAsString());
        return story;
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
    }
}
