package io.github.khabar.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds the pages that an argument stands for. */
final class PageInputs {
    /** What the command line says of its inputs. */
    static final String FORMS =
            "A file whose name ends in .txt is stripped text, any other is HTML. A folder stands"
                    + " for its html, htm, xhtml and txt files, those of its sub-folders too; - is"
                    + " standard input.";

    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".txt");

    private PageInputs() {}

    /**
     * Returns the pages of one argument.
     *
     * @param argument a file, a folder, or a dash for standard input
     * @param complaint takes a sub-folder that cannot be read, and why; the others are still read
     * @return one page for a file, whatever its ending; a folder's pages in name order, those of
     *     its sub-folders among them
     * @throws IOException if there is no such file, or a folder holds no page
     */
    static List<PageInput> of(String argument, BiConsumer<String, Exception> complaint)
            throws IOException {
        if (argument.equals(LineInput.STANDARD_INPUT)) {
            return List.of(new PageInput(null));
        }
        Path path = Path.of(argument);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(argument);
        }
        return Files.isDirectory(path) ? folder(path, complaint) : List.of(new PageInput(path));
    }

    private static List<PageInput> folder(Path folder, BiConsumer<String, Exception> complaint)
            throws IOException {
        List<Path> pages = new ArrayList<>();
        Files.walkFileTree(folder, new Finder(pages, complaint));
        if (pages.isEmpty()) {
            throw new IOException("the folder holds no page");
        }
        pages.sort(PageInputs::compareNames);
        return pages.stream().map(PageInput::new).toList();
    }

    /** Collects pages; links are taken for what their names say, and not followed to folders. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final List<Path> pages;
        private final BiConsumer<String, Exception> complaint;

        Finder(List<Path> pages, BiConsumer<String, Exception> complaint) {
            this.pages = pages;
            this.complaint = complaint;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isPage(file) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
                pages.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            complaint.accept(file.toString(), failure);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                complaint.accept(folder.toString(), failure);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isPage(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Compares names from the outermost folder inwards, so that a folder's pages stay together. */
    private static int compareNames(Path left, Path right) {
        Iterator<Path> rights = right.iterator();
        for (Path name : left) {
            int order = rights.hasNext() ? name.toString().compareTo(rights.next().toString()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return rights.hasNext() ? -1 : 0;
    }
}
