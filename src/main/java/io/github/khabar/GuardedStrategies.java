package io.github.khabar;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.date.normalization.OrderedDates;
import io.github.khabar.date.publication.StandardPublicationDates;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import io.github.khabar.strategy.Chain;
import java.util.List;
import java.util.function.Supplier;

/**
 * The strategies of one page, held so that one that throws costs its own answer and no more: a
 * remover's place is taken by the standard one, and if that throws, the page has no story; any
 * other gives nothing. Of strategies that ask others each is held by itself.
 */
final class GuardedStrategies {
    private final Strategies strategies;
    private final BoilerplateRemover substitute;
    private final StrategyFailures failures = new StrategyFailures();

    GuardedStrategies(Strategies strategies) {
        this(strategies, BoilerplateRemover.standard());
    }

    GuardedStrategies(Strategies strategies, BoilerplateRemover substitute) {
        this.strategies = strategies;
        this.substitute = substitute;
    }

    /** Returns a notice for every strategy that threw. */
    List<Notice> failures() {
        return failures.notices();
    }

    Content remove(Page page) {
        BoilerplateRemover remover = strategies.boilerplateRemover();
        return failures.guard(
                remover,
                () -> Chain.replace(remover, link -> new GuardedRemover(link, page)).remove(page),
                () -> substitute(Content.of(page)));
    }

    /** A remover of one page. */
    private final class GuardedRemover implements BoilerplateRemover {
        private final BoilerplateRemover remover;
        private final Page page;

        GuardedRemover(BoilerplateRemover remover, Page page) {
            this.remover = remover;
            this.page = page;
        }

        @Override
        public Content remove(Page whole) {
            return guard(() -> remover.remove(whole), Content.of(whole));
        }

        @Override
        public Content remove(Content content) {
            return guard(() -> remover.remove(content), content);
        }

        private Content guard(Supplier<Content> run, Content before) {
            return failures.guard(
                    remover,
                    () -> StrategyAnswers.checked(run.get(), page),
                    () -> substitute(before));
        }
    }

    private Content substitute(Content content) {
        return failures.guard(
                substitute, () -> substitute.remove(content), () -> withoutStory(content));
    }

    private static Content withoutStory(Content content) {
        Content.Builder none = content.toBuilder().confidence(0);
        content.page()
                .blocks()
                .forEach(block -> none.label(block, Label.OTHER, "no remover read it"));
        return none.build();
    }

    PublicationDates dates(Content content, DateContext context) {
        PublicationDateExtractor extractor = strategies.publicationDateExtractor();
        return failures.guard(
                extractor,
                () -> Chain.replace(extractor, this::guardedChoice).extract(content, context),
                PublicationDates::none);
    }

    private PublicationDateExtractor guardedChoice(PublicationDateExtractor extractor) {
        PublicationDateExtractor held =
                extractor instanceof StandardPublicationDates standard
                        ? standard.readBy(this::guardedParsers)
                        : extractor;
        return (content, context) ->
                failures.guard(
                        extractor,
                        () -> StrategyAnswers.checked(held.extract(content, context), content),
                        PublicationDates::none);
    }

    Byline byline(Content content) {
        BylineExtractor extractor = strategies.bylineExtractor();
        return failures.guard(
                extractor,
                () -> Chain.replace(extractor, this::guardedBylines).extract(content),
                Byline::none);
    }

    private BylineExtractor guardedBylines(BylineExtractor extractor) {
        return content ->
                failures.guard(
                        extractor,
                        () -> StrategyAnswers.checked(extractor.extract(content), content),
                        Byline::none);
    }

    List<DateMention> find(String text, DateContext context) {
        return guardedParsers(strategies.dateParser()).find(text, context);
    }

    private DateParser guardedParsers(DateParser parser) {
        return (text, context) ->
                failures.guard(
                        parser,
                        () -> Chain.replace(parser, this::guardedParser).find(text, context),
                        List::of);
    }

    private DateParser guardedParser(DateParser parser) {
        return (text, context) ->
                failures.guard(
                        parser, () -> new OrderedDates(parser).find(text, context), List::of);
    }
}
