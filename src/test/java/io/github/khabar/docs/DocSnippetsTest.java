package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code in the documents is what the build compiles and runs: Java in a test, Kotlin and Scala in
 * their profile. A fence under the comment {@code <!-- snippet: FILE#NAME -->} must hold exactly
 * what stands in that source between the comments {@code // snippet: NAME} and {@code // end}. FILE
 * is the source's name without its ending, with as many of its folders as tell it apart. The same
 * holds for the examples on the packages' pages.
 */
class DocSnippetsTest {
    private static final Map<String, String> ENDINGS =
            Map.of("java", ".java", "kotlin", ".kt", "scala", ".scala");

    static Stream<DocFence> code() throws IOException {
        return DocFence.all().stream().filter(fence -> ENDINGS.containsKey(fence.language()));
    }

    @ParameterizedTest
    @MethodSource("code")
    void everyFenceOfCodeIsWhatTheBuildRuns(DocFence fence) throws IOException {
        assertThat(fence.source()).as("no snippet is named at " + fence.where()).isNotEmpty();
        String ending = ENDINGS.get(fence.language());
        assertThat(fence.text()).as(fence.where()).isEqualTo(region(fence.source(), ending));
    }

    @Test
    void thePagesOfThePackagesHaveExamples() throws IOException {
        assertThat(code().map(DocFence::where).filter(where -> where.contains("package-info.java")))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    private static String region(String source, String ending) throws IOException {
        int hash = source.indexOf('#');
        List<String> lines = Files.readAllLines(source(source.substring(0, hash), ending));
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

    private static Path source(String name, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources = files.filter(file -> file.endsWith(name + ending)).toList();
            assertThat(sources).as("sources of the name " + name).hasSize(1);
            return sources.get(0);
        }
    }
}
