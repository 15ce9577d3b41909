package io.github.khabar.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.Article;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.json.Json;

/** Writes the articles of one run. */
final class ArticlePrinter {
    private final OutputFormat chosen;
    private final ArticleFormat format;
    private final boolean alone;

    /**
     * Takes what the command line asks for.
     *
     * @param chosen the format
     * @param inlineMarkup whether links and emphasis are wanted too
     * @param alone whether an output holds one article, rather than perhaps several
     */
    ArticlePrinter(OutputFormat chosen, boolean inlineMarkup, boolean alone) {
        this.chosen = chosen;
        this.format = chosen.format(inlineMarkup);
        this.alone = alone;
    }

    /**
     * Returns an article without a line end.
     *
     * @param page the page it was made of
     * @param article the article
     */
    String print(PageInput page, Article article) {
        return switch (chosen) {
            case JSONL -> Json.line(json(page, article));
            case JSON -> Json.indented(json(page, article));
            default -> alone ? format.write(article).stripTrailing() : format.entry(article);
        };
    }

    /** Which page it was made of comes first. */
    private JsonObject json(PageInput page, Article article) {
        JsonObject json = new JsonObject();
        json.addProperty("id", page.id());
        json.addProperty("path", page.path());
        JsonParser.parseString(format.write(article)).getAsJsonObject().asMap().forEach(json::add);
        return json;
    }

    /**
     * Returns what stands before an article.
     *
     * @param isFirst whether none was written before it
     */
    String before(boolean isFirst) {
        if (!isFirst) {
            return format.separator();
        }
        return alone ? "" : format.opening();
    }

    /** Returns what stands after the last article, without its line end; perhaps empty. */
    String closing() {
        return alone ? "" : format.closing().stripTrailing();
    }
}
