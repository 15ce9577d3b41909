package io.github.khabar.boilerplate;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that the tests of this package read: invented ones, in the form of real ones. */
public final class Fixtures {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "github", "khabar", "boilerplate");

    private Fixtures() {}

    /**
     * A page and what its story is.
     *
     * @param name the file's name
     * @param source the page as it was scraped
     * @param title the story's headline, or "" where the page has none
     * @param paragraphs the story's paragraphs
     */
    public record Story(String name, String source, String title, List<String> paragraphs) {
        public Page page() {
            return pageOf(name, source);
        }

        public boolean isHtml() {
            return name.endsWith(".html");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Returns every page with a story. A .story file holds '# headline' and one paragraph a line.
     */
    public static List<Story> stories() {
        return stories("stories");
    }

    /** Returns every page whose story is short, or in a form that lists are in too. */
    static List<Story> doubtedStories() {
        return stories("doubted");
    }

    /** Returns every stripped text whose story has few lines and next to no stops. */
    static List<Story> unstoppedStories() {
        return stories("unstopped");
    }

    /** Returns lists of headlines, teasers, links and comments as stripped text. */
    static List<Story> linesWithoutStory() {
        return pagesWithoutStory("lines-without-story");
    }

    private static List<Story> stories(String folder) {
        return files(folder).stream()
                .filter(file -> !file.toString().endsWith(".story"))
                .map(Fixtures::story)
                .toList();
    }

    /** Returns every page without a story. */
    public static List<Story> pagesWithoutStory() {
        return pagesWithoutStory("nostory");
    }

    /**
     * Returns pages of many kinds without a story: sections, authors, tags, search, wikis, boards,
     * laws, shops, forms, tables.
     */
    static List<Story> listings() {
        return pagesWithoutStory("listings");
    }

    private static List<Story> pagesWithoutStory(String folder) {
        return files(folder).stream()
                .map(f -> new Story(f.getFileName().toString(), read(f), "", List.of()))
                .toList();
    }

    /** Returns the texts of the blocks that are kept, images left out. */
    public static List<String> kept(Content content) {
        return content.kept().stream().map(Block::text).filter(t -> !t.isEmpty()).toList();
    }

    static Page pageOf(String name, String source) {
        return name.endsWith(".html") ? Page.ofHtml(source) : Page.ofText(source);
    }

    private static Story story(Path file) {
        String name = file.getFileName().toString();
        Path golden = file.resolveSibling(name.replaceFirst("\\.[a-z]+$", ".story"));
        List<String> lines = read(golden).lines().toList();
        String title = lines.get(0).substring(1).strip();
        return new Story(name, read(file), title, lines.subList(1, lines.size()));
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
