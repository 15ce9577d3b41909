package io.github.khabar.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The pages that are measured: the corpus where it is beside the project, else the project's own
 * samples.
 */
final class NewsPages {
    /** Where every page is said to come from. */
    static final String URL = "https://example.ma/2025/09/12/news.html";

    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final Path SAMPLES = Path.of("docs", "samples");

    private NewsPages() {}

    /** Returns the pages of HTML, decoded, in name order. */
    static List<String> html() {
        return files("html", ".html").stream().map(NewsPages::decoded).toList();
    }

    /** Returns the stripped texts, in name order. */
    static List<String> text() {
        return files("text", ".txt").stream()
                .map(NewsPages::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Path> files(String folder, String ending) {
        Path corpus = CORPUS.resolve(folder);
        try (Stream<Path> files = Files.list(Files.isDirectory(corpus) ? corpus : SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decodes a page as jsoup would, so that every library is given the same string. */
    private static String decoded(Path file) {
        byte[] bytes = bytes(file);
        try {
            return new String(
                    bytes, Jsoup.parse(new ByteArrayInputStream(bytes), null, URL).charset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
