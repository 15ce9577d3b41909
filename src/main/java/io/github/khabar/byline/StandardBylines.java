package io.github.khabar.byline;

import io.github.khabar.page.Content;
import java.util.List;
import java.util.Objects;

/** The built-in extractor. */
final class StandardBylines implements BylineExtractor {
    static final StandardBylines INSTANCE = new StandardBylines();

    /** A longer line is a paragraph; only its head may hold a byline. */
    private static final int LONGEST_LINE = 400;

    private StandardBylines() {}

    @Override
    public Byline extract(Content content) {
        Objects.requireNonNull(content, "content must not be null");
        return Byline.none();
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

    static Byline parse(String line, OutletNames outlets) {
        Objects.requireNonNull(line, "line must not be null");
        if (line.length() > LONGEST_LINE) {
            return Byline.none();
        }
        LineTokens tokens = Clitics.split(LineTokens.of(line), outlets);
        return new LineGrammar(line, new ItemReader(tokens, outlets).read()).judge();
    }
}
