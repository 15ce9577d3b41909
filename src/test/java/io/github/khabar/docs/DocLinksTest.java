package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links of the documents into the project: to a file that is there, and a heading in it. */
class DocLinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    /**
     * A link.
     *
     * @param document where it stands
     * @param target what it points to
     */
    record Link(Path document, String target) {
        Path file() {
            String path = target.replaceFirst("#.*$", "");
            return path.isEmpty() ? document : document.resolveSibling(path).normalize();
        }

        String heading() {
            int hash = target.indexOf('#');
            return hash < 0 ? "" : target.substring(hash + 1);
        }
    }

    static Stream<Link> links() throws IOException {
        return documents().stream()
                .flatMap(document -> targets(document).map(target -> new Link(document, target)));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            Stream<Path> pages = files.filter(file -> file.toString().endsWith(".md")).sorted();
            return Stream.concat(Stream.of(Path.of("README.md")), pages).toList();
        }
    }

    private static Stream<String> targets(Path document) {
        return LINK.matcher(read(document))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://"));
    }

    @ParameterizedTest
    @MethodSource("links")
    void leadsSomewhere(Link link) {
        assertThat(link.file()).exists();
        if (!link.heading().isEmpty()) {
            assertThat(headings(link.file())).contains(link.heading());
        }
    }

    /** The names that GitHub gives headings. */
    private static Set<String> headings(Path document) {
        Matcher headings = Pattern.compile("(?m)^#+ +(.*)$").matcher(read(document));
        return headings.results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
