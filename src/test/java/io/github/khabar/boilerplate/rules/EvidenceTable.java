package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.boilerplate.GoldPages;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import io.github.khabar.page.bytes.DecodedBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Prints the table of docs/accuracy.md that tells what each kind of evidence is worth: the share of
 * pages whose paragraphs are the gold's, one for one, with one kind left out at a time.
 */
final class EvidenceTable {
    private static final Path OWN = Path.of("src/test/resources/accuracy/pages");

    private final String name;
    private final BiFunction<Boolean, String, Content> remover;

    private EvidenceTable(String name, BiFunction<Boolean, String, Content> remover) {
        this.name = name;
        this.remover = remover;
    }

    /** Measures the corpus in the folder that is named, and the project's own pages. */
    public static void main(String[] args) throws IOException {
        List<Path> corpora = List.of(Path.of(args[0], "corpus"), OWN);
        new EvidenceTable("nothing", EvidenceTable::withAll).print(corpora);
        for (Evidence evidence : Evidence.values()) {
            String name = evidence.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            new EvidenceTable(name, evidence::remove).print(corpora);
        }
    }

    private static Content withAll(boolean html, String source) {
        return BoilerplateRemover.standard()
                .remove(html ? Page.ofHtml(source) : Page.ofText(source));
    }

    private void print(List<Path> corpora) throws IOException {
        StringBuilder row = new StringBuilder("| ").append(name);
        int stories = 0;
        for (Path corpus : corpora) {
            for (String form : List.of("html", "text")) {
                row.append(String.format(Locale.ROOT, " | %.3f", exact(corpus, form)));
            }
            for (Path page : GoldPages.in(corpus.resolve("negative"))) {
                stories += GoldPages.paragraphs(content(page)).isEmpty() ? 0 : 1;
            }
        }
        System.out.println(row.append(" | ").append(stories).append(" |"));
    }

    private double exact(Path corpus, String form) throws IOException {
        List<Path> pages = GoldPages.in(corpus.resolve(form));
        int exact = 0;
        for (Path page : pages) {
            List<String> gold =
                    GoldPages.strings(
                            GoldPages.gold(page, corpus.resolve("gold")).get("paragraphs"));
            exact += GoldPages.paragraphs(content(page)).equals(gold) ? 1 : 0;
        }
        return (double) exact / pages.size();
    }

    private Content content(Path page) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        String source = DecodedBytes.of(bytes, Integer.MAX_VALUE, null).text();
        return remover.apply(page.toString().endsWith(".html"), source);
    }
}
