package io.github.khabar;

import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.PublicationDate;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLogger;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * What a parser tells a log, at debug: one line a page, and one a strategy that failed. Where a
 * program has no logger it stays silent: SLF4J would print three lines on standard error to say so.
 */
final class ParseLog {
    /** By name: this class knows nothing of the parser, which knows it. */
    private static final String NAME = "io.github.khabar.NewsParser";

    private static final String PROVIDER = "slf4j.provider";
    private static final Logger LOG = logger();

    private ParseLog() {}

    private static Logger logger() {
        return hasProvider() ? LoggerFactory.getLogger(NAME) : NOPLogger.NOP_LOGGER;
    }

    private static boolean hasProvider() {
        if (System.getProperty(PROVIDER) != null) {
            return true;
        }
        try {
            return ServiceLoader.load(SLF4JServiceProvider.class).stream().findAny().isPresent();
        } catch (ServiceConfigurationError e) {
            // SLF4J says better what is wrong with it.
            return true;
        }
    }

    /**
     * Tells what became of a page.
     *
     * @param article the article made of it
     */
    static void parsed(Article article) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(line(article));
        }
    }

    /**
     * Tells of a strategy that failed.
     *
     * @param detail which one, and what it threw
     */
    static void failed(String detail) {
        LOG.debug("a strategy failed: {}", detail);
    }

    /** Returns what was chosen, in one line. */
    static String line(Article article) {
        return article.url().orElse("a page without an address")
                + ": "
                + (article.body().isEmpty() ? "no story" : story(article))
                + article.charset().map(charset -> ", read as " + charset.name()).orElse("")
                + (article.notices().isEmpty() ? "" : ", " + article.notices());
    }

    private static String story(Article article) {
        return article.body().size()
                + " blocks, confidence "
                + Math.round(article.confidence() * 100)
                + "%, headline "
                + article.title().orElse("none")
                + ", published "
                + date(article.published())
                + ", by "
                + article.byline().persons().stream().map(Contributor::name).toList()
                + " of "
                + article.byline().organizations().stream().map(Organization::name).toList();
    }

    private static String date(Optional<PublicationDate> published) {
        return published.map(date -> date.date() + " from " + date.source()).orElse("never");
    }
}
