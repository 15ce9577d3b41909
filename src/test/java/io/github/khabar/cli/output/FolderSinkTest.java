package io.github.khabar.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.cli.input.PageBytes;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is written outside the folder, whatever a page's file is called. */
class FolderSinkTest {
    @TempDir private Path outside;

    private record Named(String path) implements PageInput {
        @Override
        public String name() {
            return path;
        }

        @Override
        public String id() {
            return path;
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public PageBytes bytes() {
            return PageBytes.of(new byte[0]);
        }

        @Override
        public Page page(PageBytes bytes, @Nullable String url) {
            return Page.ofText("");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x.html",
                "/etc/passwd",
                "a/../../../b.html",
                "..",
                "../..",
                ".",
                "/",
                "C:\\x\\..\\..\\y",
                "\\\\host\\share\\x",
                "a\u0000b",
                "a\nb",
                "crawl.warc:12+34",
                "خبر.html"
            })
    void aPageIsWrittenInsideTheFolder(String path) throws IOException {
        Path folder = outside.resolve("in");
        sink(folder).write(new Named(path), "article");
        assertThat(files(outside)).singleElement().asString().startsWith(folder + "/");
        assertThat(sink(folder).has(new Named(path))).isTrue();
    }

    @Property(tries = 100)
    void anyNameStaysInside(@ForAll @NotEmpty String path) throws IOException {
        Path root = Files.createTempDirectory("sink");
        Path folder = root.resolve("in");
        try {
            sink(folder).write(new Named(path), "article");
            assertThat(files(root)).singleElement().asString().startsWith(folder + "/");
        } finally {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static FolderSink sink(Path folder) {
        return new FolderSink(folder, new ArticlePrinter(OutputFormat.JSONL, false, false));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
