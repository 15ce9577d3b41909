package io.github.khabar;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.Byline;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The strategies of one page, held so that one that throws costs its own answer and no more: a
 * remover's place is taken by the standard one, and if that throws, the page has no story; any
 * other gives nothing. Each failure is reported once.
 */
final class GuardedStrategies {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedStrategies.class);
    private static final String LAMBDA = "$$Lambda";

    private final Strategies strategies;
    private final BoilerplateRemover substitute;
    private final Set<Notice> failures = new LinkedHashSet<>();

    GuardedStrategies(Strategies strategies) {
        this(strategies, BoilerplateRemover.standard());
    }

    GuardedStrategies(Strategies strategies, BoilerplateRemover substitute) {
        this.strategies = strategies;
        this.substitute = substitute;
    }

    Content remove(Page page) {
        BoilerplateRemover remover = strategies.boilerplateRemover();
        return guard(remover, () -> checked(remover.remove(page), page), () -> substitute(page));
    }

    /** Refuses the content of another page: what is read from it would point into that one. */
    private static Content checked(Content content, Page page) {
        if (!content.isOf(page)) {
            throw new IllegalStateException("the content is of another page");
        }
        return content;
    }

    private Content substitute(Page page) {
        return guard(substitute, () -> substitute.remove(page), () -> withoutStory(page));
    }

    private static Content withoutStory(Page page) {
        Content.Builder content = Content.of(page).toBuilder().confidence(0);
        page.blocks().forEach(block -> content.label(block, Label.OTHER, "no remover read it"));
        return content.build();
    }

    PublicationDates dates(Content content, DateContext context) {
        var extractor = strategies.publicationDateExtractor();
        return guard(
                extractor,
                () -> checked(extractor.extract(content, context), content),
                PublicationDates::none);
    }

    Byline byline(Content content) {
        var extractor = strategies.bylineExtractor();
        return guard(extractor, () -> checked(extractor.extract(content), content), Byline::none);
    }

    /** Refuses an answer that points outside the page. */
    private static PublicationDates checked(PublicationDates dates, Content content) {
        List<Block> blocks = content.page().blocks();
        dates.claimed().forEach(block -> checkOwn(blocks, block));
        dates.published().ifPresent(date -> checkSpan(blocks, date.block(), date.end()));
        dates.modified().ifPresent(date -> checkSpan(blocks, date.block(), date.end()));
        return dates;
    }

    private static void checkOwn(List<Block> blocks, Block block) {
        if (blocks.get(Objects.checkIndex(block.index(), blocks.size())) != block) {
            throw new IllegalStateException("the block is of another page");
        }
    }

    private static Byline checked(Byline byline, Content content) {
        List<Block> blocks = content.page().blocks();
        byline.claimed().forEach(index -> Objects.checkIndex(index, blocks.size()));
        byline.persons().forEach(name -> checkSpan(blocks, name.block(), name.end()));
        byline.organizations().forEach(name -> checkSpan(blocks, name.block(), name.end()));
        Byline.Dateline span = byline.dateline();
        if (span != null) {
            Objects.checkFromToIndex(span.begin(), span.end(), lengthOf(blocks, span.block()));
        }
        Byline.Head head = byline.head();
        if (head != null) {
            Objects.checkIndex(head.end(), lengthOf(blocks, head.block()));
        }
        return byline;
    }

    private static void checkSpan(List<Block> blocks, int block, int end) {
        if (block >= 0) {
            Objects.checkFromToIndex(0, Math.max(end, 0), lengthOf(blocks, block));
        }
    }

    private static int lengthOf(List<Block> blocks, int block) {
        return blocks.get(block).text().length();
    }

    List<DateMention> find(String text, DateContext context) {
        var parser = strategies.dateParser();
        return guard(parser, () -> parser.find(text, context), List::of);
    }

    /** Returns a notice for every strategy that threw. */
    List<Notice> failures() {
        return new ArrayList<>(failures);
    }

    /** A stack overflow counts as a failure of the strategy, not of the page. */
    private <T> T guard(Object strategy, Supplier<T> run, Supplier<T> otherwise) {
        try {
            T result = run.get();
            if (result != null) {
                return result;
            }
            fail(strategy, new NullPointerException("the strategy returned null"));
        } catch (RuntimeException | StackOverflowError e) {
            fail(strategy, e);
        }
        return otherwise.get();
    }

    private void fail(Object strategy, Throwable cause) {
        String name = nameOf(strategy.getClass().getName());
        failures.add(new Notice(Notice.Kind.STRATEGY_FAILED, name + ": " + cause));
        LOG.debug("strategy {} failed", name, cause);
    }

    /** Takes off a lambda's number and address, which differ from run to run. */
    private static String nameOf(String type) {
        int lambda = type.indexOf(LAMBDA);
        return lambda < 0 ? type : type.substring(0, lambda + LAMBDA.length());
    }
}
