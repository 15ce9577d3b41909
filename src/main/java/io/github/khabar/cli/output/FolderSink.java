package io.github.khabar.cli.output;

import io.github.khabar.Article;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.terminal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file an article, under the path of its page. A file appears whole or not at all, so that
 * one that is there need not be written again.
 */
public final class FolderSink implements ArticleSink {
    /** What every file system takes in a name. */
    private static final String ALLOWED = "-_. ";

    private static final String PARTIAL = ".partial";

    /** File systems take 255 bytes, and the mark and the endings come behind. */
    private static final int LONGEST_NAME = 200;

    private final Path folder;
    private final ArticlePrinter printer;

    /**
     * Takes a folder, which is made where it is not there.
     *
     * @param folder the folder
     * @param printer writes one article
     */
    public FolderSink(Path folder, ArticlePrinter printer) {
        this.folder = folder;
        this.printer = printer;
    }

    @Override
    public boolean has(PageInput page) {
        return Files.exists(file(page));
    }

    @Override
    public String print(PageInput page, Article article) {
        return printer.document(page, article);
    }

    @Override
    public void write(PageInput page, String printed) throws IOException {
        Path file = file(page);
        try {
            Files.createDirectories(file.getParent());
            Path partial = file.resolveSibling(file.getFileName() + PARTIAL);
            Files.write(partial, (printed + '\n').getBytes(StandardCharsets.UTF_8));
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IOException(file + " cannot be written: " + Problem.describe(e), e);
        }
    }

    /** Returns a page's file; never outside the folder, and no two pages have the same. */
    private Path file(PageInput page) {
        Path file = folder;
        boolean changed = false;
        for (String name : page.path().replace('\\', '/').split("/", -1)) {
            if (!name.isEmpty() && !name.equals(".")) {
                String safe = safe(name);
                changed |= !safe.equals(name);
                file = file.resolve(safe);
            }
        }
        file = file.equals(folder) ? folder.resolve("_") : file;
        String mark = changed ? "-" + Integer.toHexString(page.path().hashCode()) : "";
        return file.resolveSibling(file.getFileName() + mark + printer.extension());
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder(name.length());
        int bytes = 0;
        for (int c : name.codePoints().map(FolderSink::safe).toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_NAME) {
                break;
            }
            safe.appendCodePoint(c);
        }
        return name.equals("..") ? "__" : safe.toString();
    }

    private static int safe(int c) {
        return Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0 ? c : '_';
    }
}
