package io.github.khabar.cli;

import io.github.khabar.cli.input.Reference;
import io.github.khabar.date.DateContext;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command can be told about the time and the place of what it reads. */
final class ContextOptions {
    @Option(
            names = "--reference",
            paramLabel = "INSTANT",
            converter = Reference.Converter.class,
            description = "What 'today' is: " + Reference.FORMS + ".")
    private @Nullable Reference reference;

    @Option(
            names = "--country",
            paramLabel = "CC",
            converter = Country.class,
            description = "The outlets' country, such as MA, whose moon is believed.")
    private @Nullable String country;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Zone.class,
            description =
                    "Where the outlets' days begin and their clocks are, such as Africa/Cairo;"
                            + " Africa/Casablanca by default.")
    private @Nullable ZoneId zone;

    /** Returns the instant that relative dates count from, or null. */
    @Nullable Instant reference() {
        return reference == null ? null : instant(reference);
    }

    /** Returns the instant that a reference means in the zone. */
    Instant instant(Reference written) {
        return written.in(zone == null ? DateContext.none().zone() : zone);
    }

    /** Returns the country's code, or null. */
    @Nullable String country() {
        return country;
    }

    /** Returns the zone, or null. */
    @Nullable ZoneId zone() {
        return zone;
    }
}
