package io.github.khabar.cli;

import io.github.khabar.NewsParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khabar parse}: pages in, articles out. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns pages into articles.",
        footer = {
            "",
            "A page that cannot be read is named on standard error, and the others are still"
                    + " parsed.",
            "Example: khabar parse --format markdown page.html",
            "         khabar parse saved-pages > articles.jsonl"
        })
final class ParseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl (default), json, text, markdown, jsonld or tei.")
    private ArticleFormat format = ArticleFormat.JSONL;

    @Mixin private final PageOptions options = new PageOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = PageInputs.FORMS)
    private List<String> files = List.of();

    private int printed;
    private int failed;

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Parses every page, whatever becomes of the others.
     *
     * @return 0 if all came out, 1 if some did, 2 if none
     * @throws IOException if the output cannot be written
     */
    @Override
    public Integer call() throws IOException {
        checkUrl();
        NewsParser parser = options.parser();
        for (String file : files) {
            for (PageInput input : inputs(file)) {
                String article = parse(parser, input);
                if (article != null) {
                    terminal.print(printed == 0 ? article : format.separator() + article);
                    printed++;
                }
            }
        }
        if (failed == 0) {
            return 0;
        }
        return printed == 0 ? 2 : 1;
    }

    /** One address cannot be that of several pages. */
    private void checkUrl() {
        if (options.hasUrl() && (files.size() > 1 || new File(files.get(0)).isDirectory())) {
            throw new IllegalArgumentException("--url goes with one page alone");
        }
    }

    private List<PageInput> inputs(String file) {
        try {
            return PageInputs.of(file, this::complain);
        } catch (IOException | InvalidPathException e) {
            complain(file, e);
            return List.of();
        }
    }

    /** Returns the article as it is printed, or null where it could not be made. */
    private @Nullable String parse(NewsParser parser, PageInput input) {
        try {
            return format.print(input.id(), parser.parse(options.read(input, terminal)));
        } catch (IOException | RuntimeException e) {
            complain(input.name(), e);
            return null;
        }
    }

    private void complain(String input, Exception failure) {
        terminal.complain("khabar parse", input, Problem.describe(failure));
        failed++;
    }
}
