package io.github.khabar.byline;

import io.github.khabar.page.Content;
import io.github.khabar.strategy.Chain;
import java.util.function.UnaryOperator;

/** Asks a second extractor where the first names nobody. */
record FirstOf(BylineExtractor first, BylineExtractor second)
        implements BylineExtractor, Chain<BylineExtractor> {
    @Override
    public Byline extract(Content content) {
        Byline byline = first.extract(content);
        return byline.isEmpty() ? merged(byline, second.extract(content)) : byline;
    }

    @Override
    public Byline parseLine(String line) {
        Byline byline = first.parseLine(line);
        return byline.isEmpty() ? merged(byline, second.parseLine(line)) : byline;
    }

    @Override
    public Byline parseLine(String line, String outlet) {
        Byline byline = first.parseLine(line, outlet);
        return byline.isEmpty() ? merged(byline, second.parseLine(line, outlet)) : byline;
    }

    @Override
    public BylineExtractor withLinks(UnaryOperator<BylineExtractor> change) {
        return new FirstOf(change.apply(first), change.apply(second));
    }

    /** A dateline that the first one read stays, where the second one read none. */
    private static Byline merged(Byline nobody, Byline byline) {
        if (byline.isEmpty() || nobody.dateline() == null || byline.dateline() != null) {
            return byline.isEmpty() ? nobody : byline;
        }
        Byline.Builder merged = byline.toBuilder().dateline(nobody.dateline());
        nobody.claimed().stream()
                .filter(block -> !byline.claimed().contains(block))
                .forEach(merged::claimed);
        return merged.build();
    }
}
