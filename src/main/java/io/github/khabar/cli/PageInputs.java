package io.github.khabar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the pages that an argument stands for. */
final class PageInputs {
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".txt");

    private PageInputs() {}

    /**
     * Returns the pages of one argument.
     *
     * @param argument a file, a folder, or a dash for standard input
     * @return one page for a file, whatever its ending; a folder's pages in name order, those of
     *     its sub-folders among them
     * @throws IOException if there is no such file, or a folder cannot be read or holds no page
     */
    static List<PageInput> of(String argument) throws IOException {
        if (argument.equals(LineInput.STANDARD_INPUT)) {
            return List.of(new PageInput(null));
        }
        Path path = Path.of(argument);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(argument);
        }
        return Files.isDirectory(path) ? folder(path) : List.of(new PageInput(path));
    }

    private static List<PageInput> folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<PageInput> pages =
                    files.filter(PageInputs::isPage)
                            .filter(Files::isRegularFile)
                            .sorted(nameByName())
                            .map(PageInput::new)
                            .toList();
            if (pages.isEmpty()) {
                throw new IOException("the folder holds no page");
            }
            return pages;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isPage(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Compares names from the outermost folder inwards, so that a folder's pages stay together. */
    private static Comparator<Path> nameByName() {
        return (left, right) -> {
            Iterator<Path> rights = right.iterator();
            for (Path name : left) {
                int order =
                        rights.hasNext() ? name.toString().compareTo(rights.next().toString()) : 1;
                if (order != 0) {
                    return order;
                }
            }
            return rights.hasNext() ? -1 : 0;
        };
    }
}
