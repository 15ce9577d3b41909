package io.github.khabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The entries of a word list: a UTF-8 file with a comment header, one entry a line.
 *
 * <p>Lines that begin with {@code #} and blank lines are comments. An entry may have further
 * columns, set off by one TAB or more; none is empty. Native readers correct these files without
 * reading Java.
 */
public final class WordList {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<List<String>> rows;

    private WordList(List<List<String>> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a word list.
     *
     * @param anchor the class beside which the resource stands
     * @param name the resource's name, relative to {@code anchor}
     * @return the list
     * @throws NullPointerException if an argument is null
     * @throws IllegalStateException if there is no such resource, which is a defect of the build
     */
    public static WordList read(Class<?> anchor, String name) {
        Objects.requireNonNull(anchor, "anchor must not be null");
        Objects.requireNonNull(name, "name must not be null");
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no resource " + name + " beside " + anchor.getName());
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * Reads a word list to its end.
     *
     * @param reader the list; it stays open
     * @return the list
     * @throws NullPointerException if {@code reader} is null
     * @throws IOException if it cannot be read
     */
    public static WordList read(Reader reader) throws IOException {
        StringWriter file = new StringWriter();
        Objects.requireNonNull(reader, "reader must not be null").transferTo(file);
        return parse(file.toString());
    }

    private static WordList parse(String file) {
        List<List<String>> rows = new ArrayList<>();
        for (int from = 0; from < file.length(); ) {
            int end = end(file, '\n', from);
            String entry = withoutByteOrderMark(file.substring(from, end)).strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                rows.add(columns(entry));
            }
            from = end + 1;
        }
        return new WordList(rows);
    }

    /** Some editors of native readers put the mark before the first line. */
    private static String withoutByteOrderMark(String line) {
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    private static List<String> columns(String entry) {
        if (entry.indexOf('\t') < 0) {
            return List.of(entry);
        }
        List<String> columns = new ArrayList<>();
        for (int from = 0; from < entry.length(); ) {
            int end = end(entry, '\t', from);
            if (end > from) {
                columns.add(entry.substring(from, end).strip());
            }
            from = end + 1;
        }
        return List.copyOf(columns);
    }

    private static int end(String text, char mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }

    /** Returns the entries in file order, each with its columns. */
    public List<List<String>> rows() {
        return rows;
    }

    /**
     * Returns the first column of every entry whose second one is given, in file order.
     *
     * @param kind what the second column names
     * @throws NullPointerException if {@code kind} is null
     */
    public List<String> words(String kind) {
        Objects.requireNonNull(kind, "kind must not be null");
        List<String> words = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() > 1 && row.get(1).equals(kind)) {
                words.add(row.get(0));
            }
        }
        return List.copyOf(words);
    }

    /** Returns the first column of every entry, folded, in file order. */
    public Set<String> folded() {
        Set<String> words = new LinkedHashSet<>();
        for (List<String> row : rows) {
            words.add(FoldedText.fold(row.get(0)));
        }
        return Collections.unmodifiableSet(words);
    }
}
