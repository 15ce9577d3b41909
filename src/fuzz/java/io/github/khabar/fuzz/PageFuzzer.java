package io.github.khabar.fuzz;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.format.ArticleFormat;
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
        byte[] page = Arrays.copyOfRange(data, 1, data.length);
        check(PARSER.parse(page, hint(data[0]), "https://example.ma/1"));
        check(PARSER.parseText(new String(page, StandardCharsets.UTF_8)));
    }

    private static @Nullable Charset hint(byte choice) {
        return switch (choice & 3) {
            case 0 -> null;
            case 1 -> StandardCharsets.UTF_8;
            case 2 -> Charset.forName("windows-1256");
            default -> StandardCharsets.UTF_16LE;
        };
    }

    static void check(Article article) {
        ArticleFormat.markdown().write(article);
        article.notices()
                .forEach(
                        notice -> {
                            if (notice.kind().name().equals("STRATEGY_FAILED")) {
                                throw new IllegalStateException(notice.detail());
                            }
                        });
        if (article.body().isEmpty() != (article.confidence() == 0)) {
            throw new IllegalStateException("confidence must be 0 without a story");
        }
    }
}
