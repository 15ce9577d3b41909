package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A package is a room that one can look around in, and says what it is for. */
class PackageFilesTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** More is a corridor: see the second round of the design. */
    private static final int MOST_FILES = 25;

    static List<Path> packages() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES.resolve("io/github/khabar"))) {
            return folders.filter(Files::isDirectory).filter(PackageFilesTest::hasTypes).toList();
        }
    }

    private static boolean hasTypes(Path folder) {
        return !files(folder).isEmpty();
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(folder + " cannot be read", e);
        }
    }

    @Test
    void everyPackageIsSeen() throws IOException {
        assertThat(packages()).hasSizeGreaterThan(10).contains(SOURCES.resolve("io/github/khabar"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageIsSmall(Path folder) {
        assertThat(files(folder)).hasSizeLessThanOrEqualTo(MOST_FILES);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageSaysInASentenceWhatItIsFor(Path folder) throws IOException {
        String source = Files.readString(folder.resolve("package-info.java"));

        assertThat(source).contains("@NullMarked\npackage ");
        String comment = source.substring(0, source.indexOf("@NullMarked"));
        String text = comment.replaceAll("(?m)^ *(/\\*\\*|\\*/|\\*)|\\*/ *$", " ").strip();
        assertThat(text.substring(0, text.indexOf('.') + 1).split("\\s+"))
                .as(text)
                .hasSizeGreaterThanOrEqualTo(3);
    }
}
