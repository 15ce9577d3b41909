package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java in the documents is what a test compiles and runs: a fence under the comment {@code <!--
 * snippet: FILE#NAME -->} must hold exactly what stands in that file of this package between the
 * comments {@code // snippet: NAME} and {@code // end}.
 */
class DocSnippetsTest {
    private static final Path SOURCES = Path.of("src/test/java/io/github/khabar/docs");
    private static final String FENCE = "```";
    private static final String JAVA_FENCE = "```java";
    private static final String BEGIN = "<!-- snippet: ";
    private static final String END = " -->";

    /** Documents in which every fence of Java must be such a snippet. */
    private static final List<String> WHOLLY =
            List.of("docs/strategies.md", "docs/boilerplate.md", "docs/outputs.md");

    /**
     * A fence of Java in a document.
     *
     * @param where the document and the line
     * @param source the snippet's file and name; empty where there is no comment above the fence
     * @param text what the fence holds
     */
    record Fence(String where, String source, String text) {
        @Override
        public String toString() {
            return where + " " + source;
        }
    }

    static List<Fence> fences() throws IOException {
        List<Fence> fences = new ArrayList<>(fences(Path.of("README.md")));
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                fences.addAll(fences(file));
            }
        }
        return fences;
    }

    private static List<Fence> fences(Path document) throws IOException {
        List<Fence> fences = new ArrayList<>();
        List<String> lines = Files.readAllLines(document);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(JAVA_FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                String above = i == 0 ? "" : lines.get(i - 1);
                boolean named = above.startsWith(BEGIN) && above.endsWith(END);
                String source =
                        named ? above.substring(BEGIN.length(), above.length() - END.length()) : "";
                String text = String.join("\n", lines.subList(i + 1, end));
                fences.add(new Fence(document + ":" + (i + 1), source, text));
            }
        }
        return fences;
    }

    static Stream<Fence> snippets() throws IOException {
        return fences().stream().filter(fence -> !fence.source().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void aSnippetIsWhatTheTestRuns(Fence fence) throws IOException {
        assertThat(fence.text()).as(fence.where()).isEqualTo(region(fence.source()));
    }

    @Test
    void noFenceGoesUnchecked() throws IOException {
        assertThat(fences())
                .filteredOn(fence -> WHOLLY.contains(fence.where().replaceAll(":\\d+$", "")))
                .isNotEmpty()
                .allMatch(fence -> !fence.source().isEmpty());
    }

    /** A file of this package; with a slash one of an example, named from {@code src} on. */
    private static Path file(String name) {
        Path folder = name.contains("/") ? Path.of("src") : SOURCES;
        return folder.resolve(name + ".java");
    }

    private static String region(String source) throws IOException {
        int hash = source.indexOf('#');
        List<String> lines = Files.readAllLines(file(source.substring(0, hash)));
        String begin = "// snippet: " + source.substring(hash + 1);
        List<String> region = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            boolean end = line.strip().equals("// end");
            if (inside && !end) {
                region.add(line);
            }
            inside = line.strip().equals(begin) || (inside && !end);
        }
        assertThat(region).as(source).isNotEmpty();
        return String.join("\n", region).stripTrailing().stripIndent().strip();
    }
}
