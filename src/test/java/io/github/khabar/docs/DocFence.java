package io.github.khabar.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fence in a document, or an example in a package's Javadoc.
 *
 * @param where the document and the line
 * @param language what stands behind its opening backticks; {@code java} for a Javadoc example
 * @param source what the comment above it names: a snippet's file and name; empty without one
 * @param text what it holds
 */
record DocFence(String where, String language, String source, String text) {
    private static final String FENCE = "```";
    private static final String JAVADOC_FENCE = "<pre>{@code";
    private static final String JAVADOC_END = "}</pre>";
    private static final String BEGIN = "<!-- snippet: ";
    private static final String END = " -->";
    private static final String PACKAGE_PAGE = "package-info.java";

    /** Returns every fence of the README, of docs/ and of the packages' pages. */
    static List<DocFence> all() throws IOException {
        List<DocFence> fences = new ArrayList<>(of(Path.of("README.md")));
        for (Path document : files(Path.of("docs"), name -> name.endsWith(".md"))) {
            fences.addAll(of(document));
        }
        for (Path page : files(Path.of("src/main/java"), PACKAGE_PAGE::equals)) {
            fences.addAll(of(page));
        }
        return fences;
    }

    private static List<Path> files(Path folder, Predicate<String> name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> name.test(f.getFileName().toString())).sorted().toList();
        }
    }

    /** Returns what the documents print as the output of a snippet: the fence that follows it. */
    static List<String> outputsOf(String source) throws IOException {
        List<DocFence> fences = all();
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i + 1 < fences.size(); i++) {
            if (fences.get(i).source().equals(source) && fences.get(i + 1).language().isEmpty()) {
                outputs.add(fences.get(i + 1).text());
            }
        }
        return outputs;
    }

    private static List<DocFence> of(Path document) throws IOException {
        List<DocFence> fences = new ArrayList<>();
        List<String> lines = lines(document);
        for (int i = 0; i < lines.size(); i++) {
            String open = lines.get(i);
            if (open.startsWith(FENCE) || open.equals(JAVADOC_FENCE)) {
                boolean javadoc = open.equals(JAVADOC_FENCE);
                List<String> rest = lines.subList(i + 1, lines.size());
                int length = rest.indexOf(javadoc ? JAVADOC_END : FENCE);
                fences.add(
                        new DocFence(
                                document + ":" + (i + 1),
                                javadoc ? "java" : open.substring(FENCE.length()),
                                source(lines.subList(0, i)),
                                String.join("\n", rest.subList(0, length))));
                i += length + 1;
            }
        }
        return fences;
    }

    private static List<String> lines(Path document) throws IOException {
        List<String> lines = Files.readAllLines(document);
        return document.endsWith(PACKAGE_PAGE)
                ? lines.stream()
                        .map(l -> l.replaceFirst("^ \\* ?", ""))
                        .collect(Collectors.toList())
                : lines;
    }

    /** Returns what the nearest line above a fence names, blank lines aside. */
    private static String source(List<String> linesAbove) {
        String above = "";
        for (int i = linesAbove.size() - 1; i >= 0 && above.isBlank(); i--) {
            above = linesAbove.get(i);
        }
        return above.startsWith(BEGIN) && above.endsWith(END)
                ? above.substring(BEGIN.length(), above.length() - END.length())
                : "";
    }

    @Override
    public String toString() {
        return where + " " + source;
    }
}
