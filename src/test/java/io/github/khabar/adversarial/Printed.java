package io.github.khabar.adversarial;

import io.github.khabar.Article;
import io.github.khabar.format.ArticleFormat;
import java.util.List;

/** An article as text, everything that it holds: two that print alike are alike. */
final class Printed {
    private Printed() {}

    static String of(Article article) {
        List<Object> parts =
                List.of(
                        article.title(),
                        article.body(),
                        article.published(),
                        article.modified(),
                        article.byline(),
                        article.dateline(),
                        article.url(),
                        article.language(),
                        article.charset(),
                        article.confidence(),
                        article.removed(),
                        article.notices(),
                        ArticleFormat.markdownWithFrontMatter().write(article),
                        ArticleFormat.json().write(article),
                        ArticleFormat.jsonLd().write(article),
                        ArticleFormat.tei().write(article));
        return String.join("\n", parts.stream().map(Object::toString).toList());
    }
}
