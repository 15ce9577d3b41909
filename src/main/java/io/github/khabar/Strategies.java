package io.github.khabar;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PublicationDateExtractor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The strategies that a parser runs on a page.
 *
 * <p>This class is immutable and thread-safe, as long as the strategies are.
 */
public final class Strategies {
    private static final Strategies STANDARD =
            new Strategies(
                    BoilerplateRemover.standard(),
                    DateParser.standard(),
                    null,
                    BylineExtractor.standard());

    private final BoilerplateRemover boilerplateRemover;
    private final DateParser dateParser;
    private final @Nullable PublicationDateExtractor publicationDateExtractor;
    private final BylineExtractor bylineExtractor;

    private Strategies(
            BoilerplateRemover boilerplateRemover,
            DateParser dateParser,
            @Nullable PublicationDateExtractor publicationDateExtractor,
            BylineExtractor bylineExtractor) {
        this.boilerplateRemover = boilerplateRemover;
        this.dateParser = dateParser;
        this.publicationDateExtractor = publicationDateExtractor;
        this.bylineExtractor = bylineExtractor;
    }

    /** Returns the built-in strategies. */
    public static Strategies standard() {
        return STANDARD;
    }

    /**
     * Returns these strategies with another boilerplate remover.
     *
     * @param remover what tells the story from the boilerplate
     */
    public Strategies withBoilerplateRemover(BoilerplateRemover remover) {
        Objects.requireNonNull(remover, "remover must not be null");
        return new Strategies(remover, dateParser, publicationDateExtractor, bylineExtractor);
    }

    /**
     * Returns these strategies with another date parser, which the standard choice of the
     * publication date uses too.
     *
     * @param parser what finds dates in text
     */
    public Strategies withDateParser(DateParser parser) {
        Objects.requireNonNull(parser, "parser must not be null");
        return new Strategies(
                boilerplateRemover, parser, publicationDateExtractor, bylineExtractor);
    }

    /**
     * Returns these strategies with another choice of the publication date.
     *
     * @param extractor what chooses the publication date
     */
    public Strategies withPublicationDateExtractor(PublicationDateExtractor extractor) {
        Objects.requireNonNull(extractor, "extractor must not be null");
        return new Strategies(boilerplateRemover, dateParser, extractor, bylineExtractor);
    }

    /**
     * Returns these strategies with another byline extractor.
     *
     * @param extractor what finds the byline
     */
    public Strategies withBylineExtractor(BylineExtractor extractor) {
        Objects.requireNonNull(extractor, "extractor must not be null");
        return new Strategies(boilerplateRemover, dateParser, publicationDateExtractor, extractor);
    }

    /** Returns what tells the story from the boilerplate. */
    public BoilerplateRemover boilerplateRemover() {
        return boilerplateRemover;
    }

    /** Returns what finds dates in text. */
    public DateParser dateParser() {
        return dateParser;
    }

    /** Returns what chooses the publication date. */
    public PublicationDateExtractor publicationDateExtractor() {
        return publicationDateExtractor == null
                ? PublicationDateExtractor.standard(dateParser)
                : publicationDateExtractor;
    }

    /** Returns what finds the byline. */
    public BylineExtractor bylineExtractor() {
        return bylineExtractor;
    }
}
