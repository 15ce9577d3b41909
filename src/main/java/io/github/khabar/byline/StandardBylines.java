package io.github.khabar.byline;

import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.outlet.OutletNames;
import io.github.khabar.byline.page.PageBylines;
import io.github.khabar.page.Content;
import java.util.List;
import java.util.Objects;

/** The built-in extractor. */
final class StandardBylines implements BylineExtractor {
    static final StandardBylines INSTANCE = new StandardBylines();

    private StandardBylines() {}

    @Override
    public Byline extract(Content content) {
        Objects.requireNonNull(content, "content must not be null");
        return new PageBylines(content).read();
    }

    @Override
    public Byline parseLine(String line) {
        return parse(line, OutletNames.of(List.of()));
    }

    @Override
    public Byline parseLine(String line, String outlet) {
        Objects.requireNonNull(outlet, "outlet must not be null");
        return parse(line, OutletNames.of(List.of(outlet)));
    }

    private static Byline parse(String line, OutletNames outlets) {
        Objects.requireNonNull(line, "line must not be null");
        return LineReader.parse(line, outlets);
    }
}
