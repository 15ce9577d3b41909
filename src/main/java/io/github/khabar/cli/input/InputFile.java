package io.github.khabar.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file that holds one page or many: what its name says of it. The ending {@code .gz} counts for
 * nothing but that the file may be compressed, and so does {@code .zst}, though such a file is not
 * read.
 *
 * @param path where it is
 */
public record InputFile(Path path) {
    private static final String ZSTANDARD = ".zst";
    private static final List<String> COMPRESSED = List.of(".gz", ZSTANDARD);
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".txt");
    private static final List<String> RECORDS = List.of(".warc", ".wet");

    /** Returns what messages call this file. */
    public String name() {
        return path.toString();
    }

    /** Returns the file's name without its ending. */
    String id() {
        String name = withoutCompression(fileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** Returns whether it holds stripped text. */
    boolean isText() {
        return hasEnding(".txt");
    }

    /** Returns whether it holds records of a crawl that can be read. */
    public boolean holdsRecords() {
        return hasRecordEnding() && !fileName().toLowerCase(Locale.ROOT).endsWith(ZSTANDARD);
    }

    private boolean hasRecordEnding() {
        return RECORDS.stream().anyMatch(this::hasEnding);
    }

    /** Returns whether it is one of those that are looked for in a folder. */
    boolean isKnown() {
        return hasRecordEnding() || PAGES.stream().anyMatch(this::hasEnding);
    }

    /** Returns its length in bytes, or 0 if that cannot be told. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Opens it.
     *
     * @throws IOException if that cannot be done
     */
    public ByteWindow open() throws IOException {
        return ByteWindow.of(path);
    }

    /** Returns whether it can be opened twice, as a pipe cannot. */
    public boolean isRegular() {
        return Files.isRegularFile(path);
    }

    private boolean hasEnding(String ending) {
        return withoutCompression(fileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static String withoutCompression(String name) {
        for (String ending : COMPRESSED) {
            if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private String fileName() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
