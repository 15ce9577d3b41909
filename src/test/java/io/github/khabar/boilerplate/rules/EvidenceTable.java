package io.github.khabar.boilerplate.rules;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.boilerplate.Fixtures;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Prints the table of docs/accuracy.md that tells what each kind of evidence is worth: the share of
 * pages whose paragraphs are the gold's, one for one, with one kind left out at a time.
 */
final class EvidenceTable {
    private static final Path OWN = Path.of("src/test/resources/accuracy/pages");

    /** Kashida, harakat and marks of direction, which the gold need not have. */
    private static final String UNSEEN = "[\\u0640\\u064B-\\u0652\\u0670\\p{Cf}]";

    /** What pages are written in that are no UTF-8. */
    private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");

    private EvidenceTable() {}

    /** Measures the corpus in the folder that is named, and the project's own pages. */
    public static void main(String[] args) {
        List<Path> corpora = List.of(Path.of(args[0], "corpus"), OWN);
        row(
                "nothing",
                corpora,
                (html, source) ->
                        Fixtures.kept(
                                BoilerplateRemover.standard()
                                        .remove(html ? Page.ofHtml(source) : Page.ofText(source))));
        for (Evidence evidence : Evidence.values()) {
            String name = evidence.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            row(name, corpora, (html, source) -> Fixtures.kept(evidence.remove(html, source)));
        }
    }

    private static void row(
            String name, List<Path> corpora, BiFunction<Boolean, String, List<String>> remover) {
        StringBuilder row = new StringBuilder("| ").append(name);
        for (Path corpus : corpora) {
            row.append(share(corpus.resolve("html"), remover));
            row.append(share(corpus.resolve("text"), remover));
        }
        long stories = 0;
        for (Path corpus : corpora) {
            stories +=
                    files(corpus.resolve("negative")).stream()
                            .filter(page -> !remover.apply(isHtml(page), read(page)).isEmpty())
                            .count();
        }
        System.out.println(row.append(" | ").append(stories).append(" |"));
    }

    private static String share(Path pages, BiFunction<Boolean, String, List<String>> remover) {
        List<Path> files = files(pages);
        long exact =
                files.stream()
                        .filter(
                                page ->
                                        folded(remover.apply(isHtml(page), read(page)))
                                                .equals(folded(gold(page))))
                        .count();
        return String.format(Locale.ROOT, " | %.3f", (double) exact / files.size());
    }

    private static List<String> gold(Path page) {
        String stem = page.getFileName().toString().replaceFirst("\\.\\w+$", "");
        Path gold = page.getParent().resolveSibling("gold").resolve(stem + ".json");
        return StreamSupport.stream(
                        JsonParser.parseString(read(gold))
                                .getAsJsonObject()
                                .getAsJsonArray("paragraphs")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsString)
                .toList();
    }

    private static List<String> folded(List<String> paragraphs) {
        List<String> folded = new ArrayList<>();
        for (String paragraph : paragraphs) {
            folded.add(
                    Normalizer.normalize(paragraph, Normalizer.Form.NFKC)
                            .replaceAll(UNSEEN, "")
                            .replaceAll("\\s+", " ")
                            .strip());
        }
        folded.removeIf(String::isEmpty);
        return folded;
    }

    private static boolean isHtml(Path page) {
        return page.toString().endsWith(".html");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(EvidenceTable::isPage)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(Path file) {
        return isHtml(file) || file.toString().endsWith(".txt");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return read(file, WINDOWS_ARABIC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file, Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
