package io.github.khabar.boilerplate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.ibm.icu.text.Normalizer2;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pages with the right answer in a folder beside them, and how the two are compared. */
public final class GoldPages {
    private GoldPages() {}

    /** Returns the files of a folder, by name. */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Returns the right answer for a page. */
    public static JsonObject gold(Path page, Path golden) throws IOException {
        String id = page.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        return JsonParser.parseString(Files.readString(golden.resolve(id + ".json")))
                .getAsJsonObject();
    }

    /** Returns the kept text without table rows, which the gold leaves out, folded. */
    public static List<String> paragraphs(Content content) {
        return content.kept().stream()
                .filter(block -> block.kind() != BlockKind.TABLE_ROW)
                .map(Block::text)
                .map(GoldPages::fold)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Returns the strings of an array, folded. */
    public static List<String> strings(JsonElement array) {
        List<String> strings = new ArrayList<>();
        array.getAsJsonArray().forEach(e -> strings.add(fold(e.getAsString())));
        return strings;
    }

    /**
     * Folds as the shared scorer does: compatibility-normal, without marks over letters, white
     * space folded.
     */
    static String fold(String text) {
        String normal = Normalizer2.getNFKCInstance().normalize(text);
        String plain =
                normal.replaceAll(
                        "[\u0640\u064B-\u0652\u0670\u200B-\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF\u00AD]",
                        "");
        return plain.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
