package io.github.khabar.cli;

import io.github.khabar.NewsParser;
import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.boilerplate.SiteTemplate;
import io.github.khabar.cli.input.ByteWindow;
import io.github.khabar.cli.input.PageBytes;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.terminal.Problem;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that parse pages can be told about them. */
final class PageOptions {
    /** One learnt from a thousand pages has some hundred kilobytes. */
    private static final int LARGEST_TEMPLATE = 1 << 24;

    @Option(
            names = "--url",
            paramLabel = "URL",
            converter = PageAddress.class,
            description = "The page's address, for one page.")
    private @Nullable String url;

    @Mixin private final ContextOptions context = new ContextOptions();

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "The outlet's own name, which tells its desk from its authors.")
    private @Nullable String outlet;

    @Option(
            names = "--template",
            paramLabel = "JSON",
            description = "What 'khabar learn' learnt of the pages' site.")
    private @Nullable Path template;

    /** Returns whether the address of a page is given: it cannot be that of several. */
    boolean hasUrl() {
        return url != null;
    }

    /**
     * Returns the parser that the options ask for.
     *
     * @param inlineMarkup whether it keeps links and emphasis
     * @throws IOException if the template cannot be read
     */
    NewsParser parser(boolean inlineMarkup) throws IOException {
        NewsParser.Builder builder = NewsParser.builder().inlineMarkup(inlineMarkup);
        String country = context.country();
        if (country != null) {
            builder.country(country);
        }
        ZoneId zone = context.zone();
        if (zone != null) {
            builder.zone(zone);
        }
        if (template != null) {
            SiteTemplate learnt = read(template);
            builder.boilerplateRemover(learnt.around(BoilerplateRemover.standard()));
        }
        return builder.build();
    }

    private static SiteTemplate read(Path template) throws IOException {
        try (ByteWindow in = ByteWindow.of(template)) {
            byte[] bytes = in.read(LARGEST_TEMPLATE + 1);
            if (bytes.length > LARGEST_TEMPLATE) {
                throw new IOException("is longer than " + LARGEST_TEMPLATE + " bytes");
            }
            return SiteTemplate.fromJson(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IOException(template + ": " + Problem.describe(e), e);
        } catch (IllegalArgumentException e) {
            // What was thrown by the reader of JSON speaks of its own affairs.
            String problem =
                    e.getCause() == null
                            ? Problem.describe(e)
                            : "is no template, as 'khabar learn' writes one";
            throw new IOException(template + ": " + problem, e);
        }
    }

    /**
     * Reads a page, with what is known about it.
     *
     * @throws IOException if it cannot be read
     */
    Page read(PageInput input) throws IOException {
        return page(input, input.bytes());
    }

    /**
     * Makes a page of its bytes, with what is known about it.
     *
     * @param input where it is from
     * @param bytes the bytes
     */
    Page page(PageInput input, PageBytes bytes) {
        Page page = input.page(bytes, url);
        page = outlet == null ? page : page.withOutlet(outlet);
        Instant reference = context.reference();
        return reference == null ? page : page.withReference(reference);
    }
}
