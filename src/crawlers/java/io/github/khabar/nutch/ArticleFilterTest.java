package io.github.khabar.nutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.HtmlParseFilters;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseImpl;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseStatus;
import org.apache.nutch.protocol.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nutch's own plugin system loads the filter from its plugin.xml and runs it on a page. */
class ArticleFilterTest {
    private static final String URL = "https://www.example.ma/maktaba.html";
    private static final String WHOLE = "الرئيسية رياضة ... الصفحة كلها";
    private static final Path PLUGIN = Path.of("src/crawlers/resources/plugin.xml");

    @TempDir Path plugins;

    @Test
    void thePluginPutsTheArticleIntoTheParse() throws IOException {
        Parse parse = filtered(Files.readString(Path.of("docs/samples/article.html")));

        assertThat(parse.getText()).startsWith("وادي الزعتر").doesNotContain("جميع الحقوق");
        Metadata found = parse.getData().getParseMeta();
        assertThat(found.get("article.title"))
                .isEqualTo("قافلة للكتاب تجوب دواوير وادي الزعتر بعد ترميم حافلة مدرسية قديمة");
        assertThat(found.get("article.published")).isEqualTo("2025-09-12");
        assertThat(found.getValues("article.author")).containsExactly("سعاد بلخضر");
    }

    @Test
    void aPageWithoutStoryStaysAsItWas() throws IOException {
        Parse parse = filtered("<ul><li><a href=/1>رياضة</a><li><a href=/2>ثقافة</a></ul>");

        assertThat(parse.getText()).isEqualTo(WHOLE);
        assertThat(parse.getData().getParseMeta().names()).isEmpty();
    }

    private Parse filtered(String html) throws IOException {
        Configuration configuration = new Configuration();
        configuration.set("plugin.folders", plugins());
        configuration.set("plugin.includes", "khabar|nutch-extensionpoints");
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Content page = new Content(URL, URL, bytes, "text/html", new Metadata(), configuration);
        ParseData data =
                new ParseData(ParseStatus.STATUS_SUCCESS, "", new Outlink[0], new Metadata());
        ParseResult result = ParseResult.createParseResult(URL, new ParseImpl(WHOLE, data));
        return new HtmlParseFilters(configuration)
                .filter(page, result, new HTMLMetaTags(), null)
                .get(URL);
    }

    /** A folder of plugins as an installation of Nutch has it: ours, and the extension points. */
    private String plugins() throws IOException {
        Path own = Files.createDirectories(plugins.resolve("khabar"));
        Files.copy(PLUGIN, own.resolve("plugin.xml"));
        jar(own.resolve("khabar-nutch.jar"));
        Path points = Files.createDirectories(plugins.resolve("nutch-extensionpoints"));
        Files.writeString(
                points.resolve("plugin.xml"),
                "<plugin id='nutch-extensionpoints' name='points' version='1' provider-name='-'>"
                        + "<extension-point id='org.apache.nutch.parse.HtmlParseFilter' name='-'/>"
                        + "</plugin>");
        return plugins.toString();
    }

    private static void jar(Path file) throws IOException {
        String name = ArticleFilter.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out);
                var in = ArticleFilter.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            in.transferTo(jar);
            jar.closeEntry();
        }
    }
}
