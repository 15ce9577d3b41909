package io.github.khabar.docs;

// snippet: program
import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what a saved page says. */
public final class CleanPage {
    public static void main(String[] arguments) throws IOException {
        byte[] page = Files.readAllBytes(Path.of(arguments[0]));
        Article article = NewsParser.create().parse(page, null, null);

        System.out.println("headline: " + article.title().orElse("none"));
        article.published().ifPresent(p -> System.out.println("published: " + p.date()));
        article.byline().persons().forEach(p -> System.out.println("by: " + p.name()));
        System.out.println(article.paragraphs().size() + " paragraphs, the first:");
        article.paragraphs().stream().limit(1).forEach(System.out::println);
    }
}
// end
