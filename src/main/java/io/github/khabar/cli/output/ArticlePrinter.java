package io.github.khabar.cli.output;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.Article;
import io.github.khabar.Fingerprint;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.json.Json;

/** Writes articles in the chosen format, with what a command line adds to it. */
public final class ArticlePrinter {
    private final OutputFormat chosen;
    private final ArticleFormat format;
    private final boolean fingerprint;

    /**
     * Takes what the command line asks for.
     *
     * @param chosen the format
     * @param inlineMarkup whether links and emphasis are wanted too
     * @param fingerprint whether fingerprints are
     */
    public ArticlePrinter(OutputFormat chosen, boolean inlineMarkup, boolean fingerprint) {
        this.chosen = chosen;
        this.format = chosen.format(inlineMarkup);
        this.fingerprint = fingerprint;
    }

    /**
     * Returns an article as an output of its own, without a line end.
     *
     * @param page the page it was made of
     * @param article the article
     */
    String document(PageInput page, Article article) {
        return chosen.isJson() ? json(page, article) : format.write(article).stripTrailing();
    }

    /**
     * Returns an article as one of several, without a line end.
     *
     * @param page the page it was made of
     * @param article the article
     */
    String entry(PageInput page, Article article) {
        return chosen.isJson() ? json(page, article) : format.entry(article);
    }

    /** Which page it was made of comes first. */
    private String json(PageInput page, Article article) {
        JsonObject json = new JsonObject();
        json.addProperty("id", page.id());
        json.addProperty("path", page.path());
        JsonParser.parseString(format.write(article)).getAsJsonObject().asMap().forEach(json::add);
        if (fingerprint) {
            String print = article.fingerprint().map(Fingerprint::toString).orElse(null);
            json.add("fingerprint", Json.text(print));
        }
        return chosen == OutputFormat.JSONL ? Json.line(json) : Json.indented(json);
    }

    /** Returns what stands before the first of several articles. */
    String opening() {
        return format.opening();
    }

    /** Returns what stands between two articles. */
    String separator() {
        return format.separator();
    }

    /** Returns what stands behind the last of several articles, without its line end. */
    String closing() {
        return format.closing().stripTrailing();
    }

    /** Returns what the name of a file of such an article ends in. */
    String extension() {
        return chosen.extension();
    }
}
