package io.github.khabar.nutch;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.HtmlParseFilter;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseText;
import org.apache.nutch.protocol.Content;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DocumentFragment;

// snippet: filter
/** Puts the article in the place of a page's whole text, and what it tells into the metadata. */
public final class ArticleFilter implements HtmlParseFilter {
    private final NewsParser parser = NewsParser.create();
    private @Nullable Configuration configuration;

    @Override
    public ParseResult filter(
            Content page, ParseResult result, HTMLMetaTags tags, DocumentFragment document) {
        Parse parse = result.get(page.getUrl());
        Article article = parser.parse(page.getContent(), null, page.getUrl());
        if (parse == null || article.text().isEmpty()) {
            return result; // no story: the page stays as Nutch read it
        }
        Metadata found = parse.getData().getParseMeta();
        article.title().ifPresent(title -> found.set("article.title", title));
        article.published().ifPresent(p -> found.set("article.published", p.date().toString()));
        article.byline().persons().forEach(person -> found.add("article.author", person.name()));
        result.put(page.getUrl(), new ParseText(article.text()), parse.getData());
        return result;
    }

    @Override
    public void setConf(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public @Nullable Configuration getConf() {
        return configuration;
    }
}
// end
