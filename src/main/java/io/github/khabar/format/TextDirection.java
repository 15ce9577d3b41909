package io.github.khabar.format;

import io.github.khabar.Article;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which way an article is read.
 *
 * @param direction {@code rtl} or {@code ltr}, by what most of its letters are; {@code auto} where
 *     it has none
 * @param language its language, a BCP 47 tag, or null
 */
record TextDirection(String direction, @Nullable String language) {
    /** In characters: no story is written one way on its first page and another way after it. */
    private static final int ENOUGH = 2_000;

    static TextDirection of(Article article) {
        int balance = balance(article.title().orElse(""));
        int read = 0;
        for (String line : article.paragraphs()) {
            if (read >= ENOUGH) {
                break;
            }
            String part = line.substring(0, Math.min(line.length(), ENOUGH));
            balance += balance(part);
            read += part.length();
        }
        String direction = balance == 0 ? "auto" : balance > 0 ? "rtl" : "ltr";
        return new TextDirection(direction, article.language().orElse(null));
    }

    private static int balance(String text) {
        return text.chars().map(c -> vote(Character.getDirectionality((char) c))).sum();
    }

    private static int vote(byte direction) {
        return switch (direction) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }

    void setOn(Element element) {
        if (language != null) {
            element.attr("lang", language);
        }
        element.attr("dir", direction);
    }
}
