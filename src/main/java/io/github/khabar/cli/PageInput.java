package io.github.khabar.cli;

import io.github.khabar.page.Limits;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One page to parse: a file, or standard input. A name that ends in {@code .txt} says that the
 * markup was stripped; everything else is HTML.
 *
 * @param path the file; null for standard input
 */
record PageInput(@Nullable Path path) {
    private static final Limits LIMITS = Limits.defaults();
    private static final int LONGEST_UTF_8 = 4;

    /** Returns what messages call this input. */
    String name() {
        return path == null ? LineInput.STANDARD_INPUT : path.toString();
    }

    /** Returns the file's name without its ending; a dash for standard input. */
    String id() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** Returns whether the input is stripped text. */
    boolean isText() {
        return fileName().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /**
     * Reads the page.
     *
     * @param terminal where standard input is
     * @param url the page's address, or null
     * @throws IOException if the file cannot be read
     */
    Page read(Terminal terminal, @Nullable String url) throws IOException {
        if (path == null) {
            return read(terminal.in(), url);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, url);
        }
    }

    private Page read(InputStream in, @Nullable String url) throws IOException {
        if (!isText()) {
            return Page.of(in, null, url, LIMITS);
        }
        byte[] bytes = in.readNBytes(LIMITS.inputLength() * LONGEST_UTF_8);
        Page page = Page.ofText(new String(bytes, StandardCharsets.UTF_8), LIMITS);
        return url == null ? page : page.withUrl(url);
    }

    private String fileName() {
        Path name = path == null ? null : path.getFileName();
        return name == null ? LineInput.STANDARD_INPUT : name.toString();
    }
}
