package io.github.khabar.fuzz;

import com.google.gson.JsonParser;
import io.github.khabar.Article;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.page.Block;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds of every article, whatever its page. */
final class ArticleChecks {
    private static final DocumentBuilder XML = builder();

    private ArticleChecks() {}

    private static DocumentBuilder builder() {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static void check(Article article, Page page) {
        for (Notice notice : article.notices()) {
            require(notice.kind() != Notice.Kind.STRATEGY_FAILED, notice.detail());
        }
        require(
                article.body().isEmpty() == (article.confidence() == 0),
                "confidence must be 0 without a story");
        checkPlaces(article, page);
        checkOutputs(article);
        require(json(article).equals(json(copy(article))), "a copy must be the same");
    }

    static String json(Article article) {
        return ArticleFormat.json().write(article);
    }

    private static void checkPlaces(Article article, Page page) {
        List<Block> blocks = page.blocks();
        article.published()
                .ifPresent(d -> checkRaw(blocks, d.block(), d.begin(), d.end(), d.raw()));
        article.modified().ifPresent(d -> checkRaw(blocks, d.block(), d.begin(), d.end(), d.raw()));
        article.byline().persons().forEach(p -> checkSpan(blocks, p.block(), p.begin(), p.end()));
        article.byline()
                .organizations()
                .forEach(o -> checkSpan(blocks, o.block(), o.begin(), o.end()));
        article.byline().claimed().forEach(index -> blocks.get(index));
        article.removed()
                .forEach(
                        removed ->
                                require(
                                        blocks.get(removed.block()).text().equals(removed.text()),
                                        "what is removed must be the block's text"));
    }

    private static void checkRaw(List<Block> blocks, int block, int begin, int end, String raw) {
        checkSpan(blocks, block, begin, end);
        if (block >= 0 && begin >= 0) {
            String there = blocks.get(block).text().substring(begin, end);
            require(there.equals(raw), "not where it says: " + raw);
        }
    }

    private static void checkSpan(List<Block> blocks, int block, int begin, int end) {
        if (block >= 0 && begin >= 0) {
            require(end <= blocks.get(block).text().length(), "a span must lie in its block");
        }
    }

    private static void checkOutputs(Article article) {
        JsonParser.parseString(json(article));
        String script = ArticleFormat.jsonLd().write(article);
        JsonParser.parseString(script);
        require(!script.toLowerCase(java.util.Locale.ROOT).contains("</"), "JSON-LD must not end");
        ArticleFormat.text().write(article);
        String markdown = ArticleFormat.markdown().write(article);
        String whole = ArticleFormat.markdownWithFrontMatter().write(article);
        require(whole.endsWith("\n---\n\n" + markdown), "front matter must end where it says");
        require(
                Jsoup.parse(ArticleFormat.html().write(article)).select("script, iframe").isEmpty(),
                "no element of the page's own");
        try {
            XML.parse(new InputSource(new StringReader(ArticleFormat.tei().write(article))));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("TEI must be well-formed", e);
        }
    }

    private static Article copy(Article article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(article);
        } catch (IOException e) {
            throw new IllegalStateException("an article must be written", e);
        }
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Article) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("an article must be read back", e);
        }
    }

    static void require(boolean holds, String promise) {
        if (!holds) {
            throw new IllegalStateException(promise);
        }
    }
}
