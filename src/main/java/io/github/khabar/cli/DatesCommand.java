package io.github.khabar.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.khabar.cli.input.LineInput.Line;
import io.github.khabar.cli.input.Reference;
import io.github.khabar.cli.terminal.Terminal;
import io.github.khabar.cli.terminal.Version;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.json.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code khabar dates}: lines of text in, their dates out. */
@Command(
        name = "dates",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Finds the dates in each line.",
            "A line is a text, and after a TAB its own reference if it has one."
        })
final class DatesCommand extends LineCommand {
    private final Supplier<DateParser> parser;

    @Mixin private final ContextOptions options = new ContextOptions();

    DatesCommand(Terminal terminal, Supplier<DateParser> parser) {
        super("khabar dates", terminal);
        this.parser = parser;
    }

    @Override
    JsonObject answer(Line line) {
        JsonArray mentions = new JsonArray();
        for (DateMention mention : parser.get().find(line.text(), context(line))) {
            mentions.add(json(mention));
        }
        JsonObject json = new JsonObject();
        json.addProperty("input", line.text());
        json.add("mentions", mentions);
        return json;
    }

    private DateContext context(Line line) {
        DateContext context = DateContext.none();
        String country = options.country();
        if (country != null) {
            context = context.withCountry(country);
        }
        ZoneId zone = options.zone();
        if (zone != null) {
            context = context.withZone(zone);
        }
        Optional<Instant> instant = reference(line);
        return instant.isPresent() ? context.withReference(instant.get()) : context;
    }

    /** A line's own reference wins; one that cannot be read leaves the line without any. */
    private Optional<Instant> reference(Line line) {
        if (line.rest() == null) {
            return Optional.ofNullable(options.reference());
        }
        Optional<Instant> own = Reference.parse(line.rest()).map(options::instant);
        if (own.isEmpty()) {
            complain(line, "'" + line.rest() + "' is not " + Reference.FORMS);
        }
        return own;
    }

    private static JsonObject json(DateMention mention) {
        JsonObject json = new JsonObject();
        json.addProperty("text", mention.raw());
        json.addProperty("begin", mention.begin());
        json.addProperty("end", mention.end());
        json.add("date", Json.text(Objects.toString(mention.date(), null)));
        json.add("until", Json.text(Objects.toString(mention.until(), null)));
        json.add("time", Json.time(mention.time()));
        json.add("precision", Json.text(mention.precision().map(Json::name).orElse(null)));
        json.addProperty("calendar", Json.name(mention.calendar()));
        return json;
    }
}
