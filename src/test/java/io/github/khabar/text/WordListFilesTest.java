package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word list of the library: what a native reader's correction may break without noticing. */
class WordListFilesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @Test
    void thereAreWordLists() throws IOException {
        assertThat(files()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isUtf8(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));

        assertThat(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void beginsWithACommentThatSaysWhatItIs(Path file) throws IOException {
        assertThat(lines(file).get(0)).matches("# \\S.{20,}");
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsNoEntryTwice(Path file) throws IOException {
        Set<String> seen = new HashSet<>();

        assertThat(entries(file)).filteredOn(entry -> !seen.add(entry)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsNothingUnseen(Path file) throws IOException {
        assertThat(lines(file)).filteredOn(WordListFilesTest::hasUnseen).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isComposed(Path file) throws IOException {
        assertThat(lines(file))
                .filteredOn(l -> !Normalizer2.getNFCInstance().isNormalized(l))
                .isEmpty();
    }

    /** Bidi marks, joiners, odd spaces, and white space at the end of a line. */
    private static boolean hasUnseen(String line) {
        return !line.equals(line.stripTrailing())
                || line.codePoints()
                        .anyMatch(
                                c ->
                                        Character.getType(c) == Character.FORMAT
                                                || (Character.isSpaceChar(c) && c != ' ')
                                                || (Character.isISOControl(c) && c != '\t'));
    }

    private static List<String> entries(Path file) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String line : lines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(line.strip());
            }
        }
        return entries;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
