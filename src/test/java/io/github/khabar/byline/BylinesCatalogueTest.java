package io.github.khabar.byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors on real lines, where the shared tables are beside the project. */
class BylinesCatalogueTest {
    private static final Path SHARED = Path.of("..", "shared");
    private final BylineExtractor bylines = BylineExtractor.standard();

    @Test
    void theTableOfRealLinesIsReadAsAsked() throws IOException {
        Path table = SHARED.resolve("catalogue").resolve("bylines.tsv");
        assumeThat(table).as("the shared table of lines is not beside the project").exists();
        List<String> rows = Files.readAllLines(table);
        int right = 0;
        int falsely = 0;
        int negatives = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] columns = row.split("\t", -1);
            boolean negative = columns[1].isEmpty() && columns[2].isEmpty();
            Byline byline =
                    columns[5].isEmpty()
                            ? bylines.parseLine(columns[0])
                            : bylines.parseLine(columns[0], columns[5]);
            boolean same =
                    columns[1].equals(join(byline.persons().stream().map(Contributor::name)))
                            && columns[2].equals(
                                    join(byline.organizations().stream().map(Organization::name)));
            right += same ? 1 : 0;
            negatives += negative ? 1 : 0;
            falsely += negative && !byline.isEmpty() ? 1 : 0;
        }
        assertThat((double) right / (rows.size() - 1)).isGreaterThanOrEqualTo(0.90);
        assertThat((double) falsely / negatives).isLessThanOrEqualTo(0.03);
    }

    @Test
    void theStorysOwnParagraphsAreNoBylines() throws IOException {
        Path gold = SHARED.resolve("corpus").resolve("gold");
        assumeThat(gold).as("the shared corpus is not beside the project").exists();
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.sorted().toList()) {
                JsonObject page = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
                for (JsonElement paragraph : page.getAsJsonArray("paragraphs")) {
                    paragraphs.add(Objects.requireNonNull(paragraph.getAsString()));
                }
            }
        }
        List<String> bylined =
                paragraphs.stream().filter(text -> !bylines.parseLine(text).isEmpty()).toList();
        assertThat(bylined.size() * 1000.0 / paragraphs.size())
                .as("%s", bylined)
                .isLessThanOrEqualTo(2);
    }

    private static String join(Stream<String> names) {
        return String.join("|", names.toList());
    }
}
