package io.github.khabar.cli;

import io.github.khabar.boilerplate.SiteTemplate;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.input.PageSource;
import io.github.khabar.cli.terminal.Problem;
import io.github.khabar.cli.terminal.Terminal;
import io.github.khabar.cli.terminal.Version;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code khabar learn}: pages of one site in, what they repeat out. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Learns what pages of one site have in common, as JSON for --template.",
            "Three different stories are enough; more of them, from all sections, teach more."
        },
        footer = {
            "",
            "A page that cannot be read is named on standard error; the others still teach.",
            "Example: khabar learn saved-pages > site.json",
            "         khabar parse --template site.json new-page.html"
        })
final class LearnCommand implements Callable<Integer> {
    private static final int FEWEST_STORIES = 3;

    private final Terminal terminal;

    @Mixin private final InputOptions inputs = new InputOptions();

    private int failed;
    private int read;

    LearnCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Learns from every page that can be read.
     *
     * @return 0 if all could, 1 if some could
     * @throws IOException if there is nothing to learn, or the output cannot be written
     */
    @Override
    public Integer call() throws IOException {
        inputs.check();
        SiteTemplate template = learn();
        if (template.size() == 0) {
            throw new IOException("nothing to learn: " + reason(template.pages()));
        }
        terminal.print(template.toJson());
        return failed == 0 ? 0 : 1;
    }

    private String reason(int stories) {
        return stories < FEWEST_STORIES
                ? "at least three different stories of one site are needed, and "
                        + stories
                        + " were found in "
                        + read
                        + " pages that could be read"
                : "the "
                        + stories
                        + " stories found have no line in common, as those of several sites do";
    }

    private SiteTemplate learn() {
        try (PageSource inputPages = inputs.pages(terminal, this::complain)) {
            Iterable<PageInput> pages = () -> inputPages;
            return SiteTemplate.learn(
                    () ->
                            StreamSupport.stream(pages.spliterator(), false)
                                    .mapMulti(this::read)
                                    .iterator());
        }
    }

    private void read(PageInput input, Consumer<Page> pages) {
        try {
            pages.accept(input.page(input.bytes(), null));
            read++;
        } catch (IOException e) {
            complain(input.name(), e);
        }
    }

    private void complain(String input, Exception failure) {
        terminal.complain("khabar learn", input, Problem.describe(failure));
        failed++;
    }
}
