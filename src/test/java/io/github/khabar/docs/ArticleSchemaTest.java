package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.byline.Role;
import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.Precision;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.json.Json;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema in docs/article.schema.json is that of what is written. */
class ArticleSchemaTest {
    private static final Path SAMPLES = Path.of("docs/samples");
    private static final Path CORPUS = Path.of("../shared/corpus");

    private final JsonObject schema = read();
    private final NewsParser parser = NewsParser.builder().inlineMarkup(true).build();

    private static JsonObject read() {
        try {
            String json = Files.readString(Path.of("docs/article.schema.json"));
            return JsonParser.parseString(json).getAsJsonObject();
        } catch (IOException e) {
            throw new AssertionError("the schema cannot be read", e);
        }
    }

    private List<String> violations(Article article) {
        JsonElement json = JsonParser.parseString(ArticleFormat.jsonWithBody().write(article));
        return new JsonSchema(schema).check(json);
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    @Test
    void theSamplesFitIt() throws IOException {
        assertThat(pages(SAMPLES)).isNotEmpty();
        for (Path page : pages(SAMPLES)) {
            assertThat(violations(parser.parse(Files.readString(page)))).as("" + page).isEmpty();
        }
    }

    @Test
    void soDoesAnArticleOfNothing() {
        assertThat(violations(Article.builder().build())).isEmpty();
        assertThat(violations(parser.parse(""))).isEmpty();
    }

    @Test
    void soDoesEveryPageOfTheCorpus() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        for (Path page : pages(CORPUS.resolve("html"))) {
            Article article = parser.parse(Files.readAllBytes(page), null, null);
            assertThat(violations(article)).as("" + page).isEmpty();
        }
    }

    @Test
    void whatDoesNotFitItIsFound() {
        JsonObject json =
                JsonParser.parseString(ArticleFormat.json().write(parser.parse("")))
                        .getAsJsonObject();
        JsonSchema checked = new JsonSchema(schema);
        assertThat(checked.check(json)).isEmpty();

        json.addProperty("confidence", 2);
        json.addProperty("colour", "red");
        json.remove("title");
        json.addProperty("url", 7);
        assertThat(checked.check(json)).hasSize(4);
    }

    @Test
    void itNamesEveryValueThatAnEnumMayHave() {
        assertThat(values("byline", "roles")).isEqualTo(names(Role.values()));
        assertThat(values("notices", "kind")).isEqualTo(names(Notice.Kind.values()));
        JsonObject date = definition("date").getAsJsonObject("properties");
        assertThat(values(date.getAsJsonObject("precision"))).isEqualTo(names(Precision.values()));
        assertThat(values(date.getAsJsonObject("calendar")))
                .isEqualTo(names(DateCalendar.values()));
        assertThat(values(definition("source"))).isEqualTo(names(Source.values()));
    }

    private JsonObject definition(String name) {
        return schema.getAsJsonObject("$defs").getAsJsonObject(name);
    }

    private List<String> values(String property, String inside) {
        JsonObject outer = schema.getAsJsonObject("properties").getAsJsonObject(property);
        JsonObject object = outer.has("items") ? outer.getAsJsonObject("items") : outer;
        JsonObject inner = object.getAsJsonObject("properties").getAsJsonObject(inside);
        return values(inner.has("items") ? inner.getAsJsonObject("items") : inner);
    }

    private static List<String> values(JsonObject schema) {
        return schema.getAsJsonArray("enum").asList().stream()
                .map(JsonElement::getAsString)
                .sorted()
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Json::name).sorted().toList();
    }
}
