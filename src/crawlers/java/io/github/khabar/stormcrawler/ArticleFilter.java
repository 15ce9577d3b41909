package io.github.khabar.stormcrawler;

import com.digitalpebble.stormcrawler.parse.JSoupFilter;
import com.digitalpebble.stormcrawler.parse.ParseData;
import com.digitalpebble.stormcrawler.parse.ParseResult;
import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import org.jsoup.nodes.Document;

// snippet: filter
/** Puts the article in the place of a page's whole text, and what it tells into the metadata. */
public final class ArticleFilter extends JSoupFilter {
    private final NewsParser parser = NewsParser.create();

    @Override
    public void filter(String url, byte[] content, Document document, ParseResult result) {
        Article article = parser.parse(document, url);
        if (article.text().isEmpty()) {
            return; // no story: the page stays as the crawler read it
        }
        ParseData page = result.get(url);
        page.setText(article.text());
        article.title().ifPresent(title -> page.put("article.title", title));
        article.published().ifPresent(p -> page.put("article.published", p.date().toString()));
        article.byline().persons().forEach(person -> page.put("article.author", person.name()));
    }
}
// end
