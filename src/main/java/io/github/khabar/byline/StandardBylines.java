package io.github.khabar.byline;

import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.lexicon.AddedWords;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.outlet.OutletNames;
import io.github.khabar.byline.page.PageBylines;
import io.github.khabar.page.Content;
import java.util.List;
import java.util.Objects;

/** The built-in extractor, with the built-in words or more. */
final class StandardBylines implements BylineExtractor {
    static final StandardBylines INSTANCE = new StandardBylines(AddedWords.none());

    private final LineReader reader;

    StandardBylines(AddedWords words) {
        this.reader = new LineReader(Vocabulary.of(words));
    }

    @Override
    public Byline extract(Content content) {
        Objects.requireNonNull(content, "content must not be null");
        return PageBylines.of(content, reader);
    }

    @Override
    public Byline parseLine(String line) {
        return parse(line, List.of());
    }

    @Override
    public Byline parseLine(String line, String outlet) {
        return parse(line, List.of(Objects.requireNonNull(outlet, "outlet must not be null")));
    }

    private Byline parse(String line, List<String> outlets) {
        Objects.requireNonNull(line, "line must not be null");
        return reader.parse(line, OutletNames.of(outlets, reader.vocabulary()));
    }
}
