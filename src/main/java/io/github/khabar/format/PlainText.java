package io.github.khabar.format;

import io.github.khabar.Article;

/** Headline and text, with blank lines between. */
final class PlainText {
    private PlainText() {}

    static String of(Article article) {
        String text = article.text();
        return article.title()
                .map(title -> text.isEmpty() ? title : title + "\n\n" + text)
                .orElse(text);
    }
}
