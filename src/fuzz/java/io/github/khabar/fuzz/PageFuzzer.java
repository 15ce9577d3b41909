package io.github.khabar.fuzz;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.page.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Any bytes as a page: the first says which charset the server named. */
public final class PageFuzzer {
    private static final NewsParser PARSER = NewsParser.create();

    private PageFuzzer() {}

    /**
     * Parses one input.
     *
     * @param data the input
     */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        byte[] bytes = Arrays.copyOfRange(data, 1, data.length);
        check(Page.ofBytes(bytes, hint(data[0]), "https://example.ma/1"));
        check(Page.ofText(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Parses a page under two locales, whose articles must be the same, and checks the article. */
    static void check(Page page) {
        Article article = PARSER.parse(page);
        ArticleChecks.check(article, page);
        String elsewhere = SecondLocale.call(() -> ArticleChecks.json(PARSER.parse(page)));
        ArticleChecks.require(
                elsewhere.equals(ArticleChecks.json(article)), "the locale must change nothing");
    }

    private static @Nullable Charset hint(byte choice) {
        return switch (choice & 3) {
            case 0 -> null;
            case 1 -> StandardCharsets.UTF_8;
            case 2 -> Charset.forName("windows-1256");
            default -> StandardCharsets.UTF_16LE;
        };
    }
}
