package io.github.khabar.adversarial;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whole pages: the project's own always, those of the shared corpus where it stands beside it. */
final class SamplePages {
    private static final List<Path> OWN =
            List.of(
                    Path.of("docs", "samples"),
                    Path.of("src", "test", "resources", "accuracy", "pages", "html"),
                    Path.of("src", "test", "resources", "accuracy", "pages", "negative"));
    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    private SamplePages() {}

    /** A page as it is served. */
    static final class Sample {
        private static final String ARABIC_NAME = "1256";
        private final String name;
        private final byte[] bytes;

        private Sample(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        /** Returns the page as it is served; not to be changed. */
        byte[] bytes() {
            return bytes;
        }

        /** Returns the page's characters. */
        String html() {
            Charset charset =
                    name.contains(ARABIC_NAME)
                            ? Charset.forName("windows-1256")
                            : StandardCharsets.UTF_8;
            return new String(bytes, charset);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Returns the project's own pages. */
    static List<Sample> own() throws IOException {
        List<Sample> pages = new ArrayList<>();
        for (Path folder : OWN) {
            pages.addAll(in(folder));
        }
        return pages;
    }

    /** Returns the corpus's pages; where there is none the test is skipped. */
    static List<Sample> corpus() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the shared corpus is not there: " + CORPUS);
        List<Sample> pages = new ArrayList<>(in(CORPUS.resolve("html")));
        pages.addAll(in(CORPUS.resolve("negative")));
        return pages;
    }

    private static List<Sample> in(Path folder) throws IOException {
        List<Sample> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.add(new Sample(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return pages;
    }
}
