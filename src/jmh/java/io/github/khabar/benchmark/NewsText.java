package io.github.khabar.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Running Arabic news text of any length: invented paragraphs, with a date every 400 characters.
 */
final class NewsText {
    private static final String PARAGRAPHS = "news.txt";
    private static final String BYLINES = "bylines.txt";

    private NewsText() {}

    /**
     * Returns the paragraphs, repeated and cut.
     *
     * @param length how many UTF-16 characters
     */
    static String of(int length) {
        return repeated(PARAGRAPHS, length);
    }

    /**
     * Returns lines as they stand at the head of a story, most of them bylines, repeated and cut.
     *
     * @param length how many UTF-16 characters, the ends of the lines too
     */
    static List<String> bylines(int length) {
        return repeated(BYLINES, length).lines().toList();
    }

    private static String repeated(String resource, int length) {
        String once = read(resource);
        return once.repeat(length / once.length() + 1).substring(0, length);
    }

    private static String read(String resource) {
        try (InputStream in = NewsText.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
