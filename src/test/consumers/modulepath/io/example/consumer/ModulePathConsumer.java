package io.example.consumer;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.format.ArticleFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a user of the module path writes. */
public class ModulePathConsumer {
    private ModulePathConsumer() {}

    public static void main(String[] arguments) throws IOException {
        Article article = NewsParser.create().parse(Files.readString(Path.of(arguments[0])));
        System.out.println(article.paragraphs().size() + " paragraphs");
        ArticleFormat titles = each -> each.title().isPresent() ? "a title" : "no title";
        System.out.println(titles.write(article));
        System.out.println(Article.class.getModule().isNamed());
    }
}
