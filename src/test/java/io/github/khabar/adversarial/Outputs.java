package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.StrictJson;
import io.github.khabar.Xml;
import io.github.khabar.Yaml;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.web.MarkupText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.w3c.dom.Document;

/** What holds of everything an article is written as, whatever it holds. */
public final class Outputs {
    private Outputs() {}

    /**
     * Writes an article in every form and reads it back.
     *
     * @param article the article
     */
    public static void check(Article article) {
        checkJson(article);
        checkJsonLd(article);
        checkFrontMatter(article);
        checkTei(article);
        checkHtml(article);
    }

    private static void checkJson(Article article) {
        JsonObject json = StrictJson.read(ArticleFormat.json().write(article)).getAsJsonObject();
        assertThat(text(json.get("title"))).isEqualTo(wholeTitle(article));
        assertThat(texts(json.get("paragraphs"))).isEqualTo(whole(article.paragraphs()));
        assertThat(texts(json.get("tags"))).isEqualTo(whole(article.tags()));
        assertThat(ArticleFormat.json().write(article)).doesNotContain("\n");
    }

    private static void checkJsonLd(Article article) {
        String line = ArticleFormat.jsonLd().write(article);
        String lower = line.toLowerCase(Locale.ROOT);
        assertThat(lower).doesNotContain("</script", "<!--", "-->", "]]>", "<script", "\n");
        JsonObject json = StrictJson.read(line).getAsJsonObject();
        assertThat(text(json.get("headline"))).isEqualTo(wholeTitle(article));
        String body = text(json.get("articleBody"));
        assertThat(body == null ? "" : body).isEqualTo(whole(article.text()));
        assertThat(json.get("keywords") == null ? List.of() : texts(json.get("keywords")))
                .isEqualTo(whole(article.tags()));
    }

    private static void checkFrontMatter(Article article) {
        String markdown = ArticleFormat.markdownWithFrontMatter().write(article);
        Map<String, JsonElement> values = Yaml.frontMatter(markdown);
        assertThat(text(values.get("title"))).isEqualTo(wholeTitle(article));
        assertThat(markdown).endsWith("---\n\n" + ArticleFormat.markdown().write(article));
    }

    private static void checkTei(Article article) {
        Document tei = Xml.parse(ArticleFormat.tei().write(article));
        assertThat(tei.getDocumentElement().getLocalName()).isEqualTo("TEI");
        for (BodyBlock block : article.body()) {
            if (block instanceof BodyBlock.Paragraph paragraph) {
                assertThat(Xml.texts(tei, "p")).contains(legal(paragraph.text()));
            }
        }
        assertThat(Xml.texts(tei, "title").get(0)).isEqualTo(legal(article.title().orElse("")));
    }

    private static void checkHtml(Article article) {
        org.jsoup.nodes.Document page = Jsoup.parse(ArticleFormat.html().write(article));
        assertThat(page.select("body > article")).hasSize(1);
        assertThat(page.body().select("script, style, iframe, object, form, base, link, meta"))
                .isEmpty();
        for (Element element : page.body().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(attribute.getValue()).startsWithIgnoringCase("http");
                }
            }
        }
        Set<String> shown = Set.copyOf(page.body().select("p, h2, h3, h4, h5, h6").eachText());
        for (BodyBlock block : article.body()) {
            if (block instanceof BodyBlock.Paragraph paragraph) {
                String text =
                        Jsoup.parse(Entities.escape(MarkupText.writable(paragraph.text()))).text();
                assertThat(text.isEmpty() || shown.contains(text)).as(text).isTrue();
            }
        }
    }

    private static String text(JsonElement json) {
        return json == null || json.isJsonNull() ? null : json.getAsString();
    }

    private static List<String> texts(JsonElement json) {
        return json.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
    }

    private static String wholeTitle(Article article) {
        return article.title().map(Outputs::whole).orElse(null);
    }

    private static List<String> whole(List<String> texts) {
        return texts.stream().map(Outputs::whole).toList();
    }

    /** What JSON, YAML and XML can hold of a text: half a character is none. */
    private static String whole(String text) {
        return text.codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String legal(String text) {
        return whole(text)
                .replace('\r', ' ')
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
