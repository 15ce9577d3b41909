package io.github.khabar.cli.output;

import io.github.khabar.cli.terminal.NearestWord;
import io.github.khabar.format.ArticleFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How {@code khabar parse} prints an article: the formats by the names that it takes. */
public enum OutputFormat {
    /** One JSON object a line. */
    JSONL(".json"),
    /** The same objects, indented. */
    JSON(".json"),
    /** Headline and text, with blank lines between. */
    TEXT(".txt"),
    /** Markdown under YAML front matter. */
    MARKDOWN(".md"),
    /** One schema.org NewsArticle a line. */
    JSONLD(".jsonld"),
    /** A TEI document; several articles are one corpus. */
    TEI(".tei.xml"),
    /** A page of HTML; several articles are one page. */
    HTML(".html");

    private static final List<String> NAMES = Stream.of(values()).map(OutputFormat::word).toList();

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    /** Returns what the command line calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what the name of a file in this format ends in. */
    String extension() {
        return extension;
    }

    /** Returns whether an article is one object of JSON, to which fields can be added. */
    public boolean isJson() {
        return this == JSONL || this == JSON;
    }

    /** Returns whether links and emphasis can be asked for, or are there already. */
    public boolean hasInlineMarkup() {
        return this != TEXT && this != JSONLD;
    }

    /**
     * Returns the format.
     *
     * @param inlineMarkup whether links and emphasis are wanted too
     */
    ArticleFormat format(boolean inlineMarkup) {
        return switch (this) {
            case JSONL, JSON -> inlineMarkup ? ArticleFormat.jsonWithBody() : ArticleFormat.json();
            case TEXT -> ArticleFormat.text();
            case MARKDOWN -> ArticleFormat.markdownWithFrontMatter();
            case JSONLD -> ArticleFormat.jsonLd();
            case TEI -> ArticleFormat.tei();
            case HTML -> ArticleFormat.html();
        };
    }

    /** Reads a format's name, in capitals or not. */
    public static final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            String word = value.toLowerCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(format -> format.word().equals(word))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "'"
                                                    + value
                                                    + "' is none of "
                                                    + String.join(", ", NAMES)
                                                    + NearestWord.hint(word, NAMES)));
        }
    }
}
