package io.github.khabar.train;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.weighing.CueReader;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * A folder of pages with gold: {@code pages/} and {@code gold.jsonl}, a page a line by its {@code
 * id}; or {@code html/} and {@code gold/<id>.json}. Gold is {@code text}, {@code paragraphs}, or
 * {@code with} and {@code without}.
 */
final class Corpus {
    private static final double LEAST_FOUND = 0.5;
    private static final String NUMBER = "[-_]?[0-9]+$";
    private static final char SHARE = '=';
    private final Path folder;
    private final double share;

    /**
     * Names a corpus.
     *
     * @param argument its folder, and after {@code =} how much a page of it counts, 0 to 1
     */
    Corpus(String argument) throws IOException {
        int share = argument.indexOf(SHARE);
        this.folder = Path.of(share < 0 ? argument : argument.substring(0, share)).toRealPath();
        this.share = share < 0 ? 1 : Double.parseDouble(argument.substring(share + 1));
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Reads the pages whose gold text is found in them. */
    List<LabelledPage> read() throws IOException {
        Map<String, JsonObject> gold = gold();
        List<LabelledPage> pages = new ArrayList<>();
        boolean many = Files.exists(folder.resolve("gold.jsonl"));
        try (Stream<Path> files = Files.list(folder.resolve(many ? "pages" : "html"))) {
            for (Path file : files.sorted().toList()) {
                String id = id(file);
                JsonObject known = gold.get(id);
                if (known != null) {
                    label(page(file), many ? id : id.replaceFirst(NUMBER, ""), gold(known), pages);
                }
            }
        }
        return pages;
    }

    private Map<String, JsonObject> gold() throws IOException {
        Map<String, JsonObject> gold = new TreeMap<>();
        Path lines = folder.resolve("gold.jsonl");
        if (Files.exists(lines)) {
            for (String line : Files.readAllLines(lines)) {
                JsonObject object = JsonParser.parseString(line).getAsJsonObject();
                gold.put(object.get("id").getAsString(), object);
            }
            return gold;
        }
        try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
            for (Path file : files.toList()) {
                gold.put(
                        id(file), JsonParser.parseString(Files.readString(file)).getAsJsonObject());
            }
        }
        return gold;
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(html\\.gz|html|json)$", "");
    }

    private static Page page(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        return Page.ofBytes(bytes, null, null);
    }

    private static Gold gold(JsonObject page) {
        if (page.has("with")) {
            return new Gold.Strings(strings(page.get("with")), strings(page.get("without")));
        }
        JsonElement text = page.get("text");
        return new Gold.Text(
                text == null
                        ? String.join("\n", strings(page.get("paragraphs")))
                        : text.getAsString());
    }

    private static List<String> strings(JsonElement array) {
        JsonArray all = array.getAsJsonArray();
        return StreamSupport.stream(all.spliterator(), false)
                .map(e -> e.getAsString().replaceAll("\\s+", " ").strip())
                .toList();
    }

    private void label(Page page, String id, Gold gold, List<LabelledPage> pages) {
        Reading reading = Reading.of(Content.of(page), Phrasebook.standard());
        if (reading.size() == 0) {
            return;
        }
        List<String> texts = reading.blocks().stream().map(b -> b.block().text()).toList();
        List<BlockLabel> labels = gold.label(texts);
        if (gold instanceof Gold.Text text && isMissing(text, texts, labels)) {
            return;
        }
        CueReader cues = new CueReader(reading);
        pages.add(
                new LabelledPage(
                        name(),
                        share,
                        site(page, id),
                        IntStream.range(0, reading.size()).mapToObj(cues::read).toList(),
                        labels,
                        reading.blocks().stream().map(BlockFeatures::words).toList()));
    }

    /** The gold text is of another state of the page, or of another page. */
    private static boolean isMissing(Gold.Text gold, List<String> texts, List<BlockLabel> labels) {
        long found =
                IntStream.range(0, texts.size())
                        .filter(i -> labels.get(i) == BlockLabel.STORY)
                        .mapToLong(i -> texts.get(i).length())
                        .sum();
        return found < LEAST_FOUND * gold.text().length();
    }

    /** The last two labels of the host that the page names as its own. */
    private static String site(Page page, String id) {
        try {
            String host = URI.create(page.url().orElse("")).getHost();
            if (host != null) {
                String[] labels = host.split("\\.");
                return String.join(
                        ".",
                        List.of(labels).subList(Math.max(0, labels.length - 2), labels.length));
            }
        } catch (IllegalArgumentException e) {
            // an address that is none says nothing
        }
        return id;
    }
}
