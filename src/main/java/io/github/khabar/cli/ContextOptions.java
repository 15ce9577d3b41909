package io.github.khabar.cli;

import io.github.khabar.cli.input.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command can be told about the time and the country of what it reads. */
final class ContextOptions {
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
            description = "The outlets' country, such as MA, whose moon is believed.")
    private @Nullable String country;

    /** Returns the instant that relative dates count from, or null. */
    @Nullable Instant reference() {
        return reference;
    }

    /** Returns the country's code, or null. */
    @Nullable String country() {
        return country;
    }
}
