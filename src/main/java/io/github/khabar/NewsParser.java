package io.github.khabar;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.page.Limits;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Turns an Arabic news page into an {@link Article}.
 *
 * <pre>{@code
 * Article article = NewsParser.create().parse(html, "https://example.ma/news/1");
 * article.title();
 * article.text();
 * article.published();
 * article.byline().persons();
 * }</pre>
 *
 * <p>No input throws: any characters or bytes give an article, an empty one at worst. This class is
 * immutable and thread-safe; build one and reuse it.
 */
public final class NewsParser {
    private final Limits limits;
    private final PageParser pageParser;

    private NewsParser(Builder builder) {
        this.limits = builder.limits;
        DateContext context = DateContext.none().withZone(builder.zone);
        this.pageParser =
                new PageParser(
                        builder.country == null ? context : context.withCountry(builder.country),
                        new HostStrategies(builder.strategies, builder.siteStrategies()),
                        builder.inlineMarkup);
    }

    /**
     * Returns a parser with the defaults: the standard strategies, zone Africa/Casablanca, default
     * limits.
     */
    public static NewsParser create() {
        return builder().build();
    }

    /** Returns a builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses a page of HTML.
     *
     * @param html the page
     * @throws NullPointerException if {@code html} is null
     */
    public Article parse(String html) {
        return parse(Page.ofHtml(html, null, limits));
    }

    /**
     * Parses a page of HTML with its address.
     *
     * @param html the page
     * @param url its address: evidence for the date, base of links
     * @throws NullPointerException if an argument is null
     */
    public Article parse(String html, String url) {
        Objects.requireNonNull(url, "url must not be null");
        return parse(Page.ofHtml(html, url, limits));
    }

    /**
     * Parses a page that jsoup has parsed already.
     *
     * @param document the page; it is not modified
     * @param url its address, or null where it is not known
     * @throws NullPointerException if {@code document} is null
     */
    public Article parse(Document document, @Nullable String url) {
        return parse(Page.ofDocument(document, url, limits));
    }

    /**
     * Parses a page of HTML as bytes; the charset is told from a BOM, the hint, the page's own
     * declaration, the bytes.
     *
     * @param bytes the page
     * @param hint the charset that the server named, or null
     * @param url its address, or null where it is not known
     * @throws NullPointerException if {@code bytes} is null
     */
    public Article parse(byte[] bytes, @Nullable Charset hint, @Nullable String url) {
        return parse(Page.ofBytes(bytes, hint, url, limits));
    }

    /**
     * Parses a page of HTML from a stream, which is read up to the limit and not closed.
     *
     * @param in the page
     * @param hint the charset that the server named, or null
     * @param url its address, or null where it is not known
     * @throws IOException if the stream cannot be read
     * @throws NullPointerException if {@code in} is null
     */
    public Article parse(InputStream in, @Nullable Charset hint, @Nullable String url)
            throws IOException {
        return parse(Page.of(in, hint, url, limits));
    }

    /**
     * Parses a page of HTML from a reader, which is read up to the limit and not closed.
     *
     * @param reader the page
     * @param url its address, or null where it is not known
     * @throws IOException if the reader cannot be read
     * @throws NullPointerException if {@code reader} is null
     */
    public Article parse(Reader reader, @Nullable String url) throws IOException {
        return parse(Page.of(reader, url, limits));
    }

    /**
     * Parses a page's text from which a scraper has stripped the markup.
     *
     * @param text the text, with its line ends
     * @throws NullPointerException if {@code text} is null
     */
    public Article parseText(String text) {
        return parse(Page.ofText(text, limits));
    }

    /**
     * Parses a page that was read already, perhaps with an outlet's name and a reference instant.
     *
     * @param page the page
     * @throws NullPointerException if {@code page} is null
     */
    public Article parse(Page page) {
        return pageParser.parse(Objects.requireNonNull(page, "page must not be null"));
    }

    /**
     * Parses a page as {@link #parse(Page)} does, and tells what became of each of its blocks.
     *
     * @param page the page
     * @throws NullPointerException if {@code page} is null
     */
    public Explanation explain(Page page) {
        return pageParser.explain(Objects.requireNonNull(page, "page must not be null"));
    }

    /** Collects options; not thread-safe. */
    public static final class Builder {
        private ZoneId zone = ZoneId.of("Africa/Casablanca");
        private @Nullable String country;
        private Limits limits = Limits.defaults();
        private boolean inlineMarkup;
        private Strategies strategies = Strategies.standard();
        private final Map<String, UnaryOperator<Strategies>> hosts = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets the zone in which the outlets' days and times are told; Africa/Casablanca by
         * default.
         *
         * @param newZone the zone
         */
        public Builder zone(ZoneId newZone) {
            this.zone = Objects.requireNonNull(newZone, "newZone must not be null");
            return this;
        }

        /**
         * Sets the outlets' country; none by default. Its sightings of the moon are believed where
         * they are known, {@code MA}; it rules out no month names and no calendar.
         *
         * @param newCountry an ISO 3166-1 alpha-2 code in capitals, such as {@code MA}
         * @throws IllegalArgumentException if it is no such code
         */
        public Builder country(String newCountry) {
            DateContext.none().withCountry(newCountry);
            this.country = newCountry;
            return this;
        }

        /**
         * Sets how much of one input is read; {@link Limits#defaults()} by default.
         *
         * @param newLimits the limits
         */
        public Builder limits(Limits newLimits) {
            this.limits = Objects.requireNonNull(newLimits, "newLimits must not be null");
            return this;
        }

        /**
         * Sets whether the links, bold words and italics inside the body's blocks are kept, for the
         * formats that write them; not by default, since each page is read once more for them. The
         * text is the same either way.
         *
         * @param keep whether they are
         * @see BodyBlock#spans(int)
         */
        public Builder inlineMarkup(boolean keep) {
            this.inlineMarkup = keep;
            return this;
        }

        /**
         * Sets what tells the story from the boilerplate; {@link BoilerplateRemover#standard()} by
         * default.
         *
         * @param remover the strategy
         */
        public Builder boilerplateRemover(BoilerplateRemover remover) {
            this.strategies = strategies.withBoilerplateRemover(remover);
            return this;
        }

        /**
         * Sets what finds dates in text; {@link DateParser#standard()} by default.
         *
         * @param parser the strategy
         */
        public Builder dateParser(DateParser parser) {
            this.strategies = strategies.withDateParser(parser);
            return this;
        }

        /**
         * Sets what chooses the publication date; the standard one over {@link #dateParser} by
         * default.
         *
         * @param extractor the strategy
         */
        public Builder publicationDateExtractor(PublicationDateExtractor extractor) {
            this.strategies = strategies.withPublicationDateExtractor(extractor);
            return this;
        }

        /**
         * Sets what finds the byline; {@link BylineExtractor#standard()} by default.
         *
         * @param extractor the strategy
         */
        public Builder bylineExtractor(BylineExtractor extractor) {
            this.strategies = strategies.withBylineExtractor(extractor);
            return this;
        }

        /**
         * Sets strategies for the pages of one host and its sub-domains. Where the caller gives no
         * address, a page is of the host that it declares, true or not: give the address wherever
         * strategies of a host trust its pages more than others.
         *
         * <pre>{@code
         * .forHost("example.ma", general -> general.withBylineExtractor(new MyBylines()))
         * }</pre>
         *
         * @param host the host, without scheme or port; {@code www.} makes no difference
         * @param change gives that host's strategies from the general ones
         * @throws IllegalArgumentException if {@code host} is blank, more than a host, or a pattern
         */
        public Builder forHost(String host, UnaryOperator<Strategies> change) {
            Objects.requireNonNull(host, "host must not be null");
            Objects.requireNonNull(change, "change must not be null");
            hosts.put(HostStrategies.normal(host), change);
            return this;
        }

        /**
         * Loads the {@link SiteStrategies} that jars of a class loader bring. Without this call
         * none is loaded.
         *
         * @param loader the class loader
         * @throws ServiceConfigurationError if a jar names a class that cannot be made, or one
         *     whose hosts are none; the builder is then as before
         */
        public Builder loadStrategies(ClassLoader loader) {
            Objects.requireNonNull(loader, "loader must not be null");
            Map<String, UnaryOperator<Strategies>> loaded = new LinkedHashMap<>();
            for (SiteStrategies site : ServiceLoader.load(SiteStrategies.class, loader)) {
                hosts(site).forEach(host -> loaded.put(host, site::strategies));
            }
            hosts.putAll(loaded);
            return this;
        }

        private static List<String> hosts(SiteStrategies site) {
            try {
                return site.hosts().stream().map(HostStrategies::normal).toList();
            } catch (RuntimeException | LinkageError e) {
                throw new ServiceConfigurationError(
                        site.getClass().getName() + " does not tell its hosts", e);
            }
        }

        /** Returns the parser. */
        public NewsParser build() {
            return new NewsParser(this);
        }

        private Map<String, Strategies> siteStrategies() {
            Map<String, Strategies> sites = new LinkedHashMap<>();
            hosts.forEach(
                    (host, change) ->
                            sites.put(
                                    host,
                                    Objects.requireNonNull(
                                            change.apply(strategies),
                                            "change must not give null")));
            return sites;
        }
    }
}
