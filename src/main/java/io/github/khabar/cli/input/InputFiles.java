package io.github.khabar.cli.input;

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
import org.jspecify.annotations.Nullable;

/** Finds the files that an argument stands for. */
public final class InputFiles {
    private InputFiles() {}

    /**
     * Returns the files of one argument.
     *
     * @param argument a file or a folder
     * @param events is told of a sub-folder that cannot be read; the others are still read
     * @return one file, whatever its ending, or a folder's files that may hold pages in name order,
     *     those of its sub-folders among them
     * @throws IOException if there is no such file, or a folder holds no page
     */
    public static List<InputFile> of(String argument, InputEvents events) throws IOException {
        Path path = Path.of(argument);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(argument);
        }
        return Files.isDirectory(path) ? folder(path, events) : List.of(new InputFile(path));
    }

    private static List<InputFile> folder(Path folder, InputEvents events) throws IOException {
        List<InputFile> files = new ArrayList<>();
        Files.walkFileTree(folder, new Finder(files, events));
        if (files.isEmpty()) {
            throw new IOException("the folder holds no page");
        }
        files.sort((left, right) -> compareNames(left.path(), right.path()));
        return files;
    }

    /** Collects files; links are taken for what their names say, and not followed to folders. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final List<InputFile> files;
        private final InputEvents events;

        Finder(List<InputFile> files, InputEvents events) {
            this.files = files;
            this.events = events;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            InputFile file = new InputFile(path);
            if (file.isKnown() && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            events.failed(file.toString(), failure);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                events.failed(folder.toString(), failure);
            }
            return FileVisitResult.CONTINUE;
        }
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
