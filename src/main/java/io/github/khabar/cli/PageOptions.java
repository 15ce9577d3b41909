package io.github.khabar.cli;

import io.github.khabar.NewsParser;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that parse pages can be told about them. */
final class PageOptions {
    @Option(names = "--url", paramLabel = "URL", description = "The page's address, for one page.")
    private @Nullable String url;

    @Option(
            names = "--reference",
            paramLabel = "INSTANT",
            converter = Reference.class,
            description = "What 'today' is: " + Reference.FORMS + ".")
    private @Nullable Instant reference;

    @Option(
            names = "--country",
            paramLabel = "CC",
            converter = Country.class,
            description = "The outlets' country, such as MA; it only breaks ties.")
    private @Nullable String country;

    /** Returns whether the address of a page is given: it cannot be that of several. */
    boolean hasUrl() {
        return url != null;
    }

    /** Returns the parser that the options ask for. */
    NewsParser parser() {
        NewsParser.Builder builder = NewsParser.builder();
        return country == null ? builder.build() : builder.country(country).build();
    }

    /**
     * Reads a page, with what is known about it.
     *
     * @throws IOException if it cannot be read
     */
    Page read(PageInput input, Terminal terminal) throws IOException {
        Page page = input.read(terminal, url);
        return reference == null ? page : page.withReference(reference);
    }
}
