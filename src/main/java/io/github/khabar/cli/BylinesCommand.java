package io.github.khabar.cli;

import com.google.gson.JsonObject;
import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.cli.input.LineInput.Line;
import io.github.khabar.cli.terminal.Terminal;
import io.github.khabar.cli.terminal.Version;
import io.github.khabar.json.Json;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code khabar bylines}: lines of text in, who they name out. */
@Command(
        name = "bylines",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads each line as a byline.",
            "A line is a text, and after a TAB the outlet's own name if it is known."
        })
final class BylinesCommand extends LineCommand {
    private final Supplier<BylineExtractor> extractor;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "The outlet's own name, for lines that give none.")
    private @Nullable String outlet;

    BylinesCommand(Terminal terminal, Supplier<BylineExtractor> extractor) {
        super("khabar bylines", terminal);
        this.extractor = extractor;
    }

    @Override
    JsonObject answer(Line line) {
        String name = line.rest() == null ? outlet : line.rest();
        Byline byline =
                name == null
                        ? extractor.get().parseLine(line.text())
                        : extractor.get().parseLine(line.text(), name);
        JsonObject json = new JsonObject();
        json.addProperty("input", line.text());
        json.add("persons", Json.texts(byline.persons(), Contributor::name));
        json.add("organizations", Json.texts(byline.organizations(), Organization::name));
        json.add("agencies", Json.texts(byline.organizations(), BylinesCommand::agencyName));
        json.add("roles", Json.texts(byline.persons(), p -> Json.name(p.role())));
        json.add("place", Json.text(byline.place()));
        return json;
    }

    private static @Nullable String agencyName(Organization organization) {
        Agency agency = organization.agency();
        return agency == null ? null : agency.name();
    }
}
