package io.github.khabar.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Running Arabic news text of any length: invented paragraphs, with a date every 400 characters.
 */
final class NewsText {
    private static final String RESOURCE = "news.txt";

    private NewsText() {}

    /**
     * Returns the paragraphs, repeated and cut.
     *
     * @param length how many UTF-16 characters
     */
    static String of(int length) {
        String once = read();
        return once.repeat(length / once.length() + 1).substring(0, length);
    }

    private static String read() {
        try (InputStream in = NewsText.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
