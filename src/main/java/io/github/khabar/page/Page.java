package io.github.khabar.page;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page as the strategies see it: blocks in reading order, metadata, address. HTML and stripped text meet here.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Page {
    /** What a page was made from. */
    public enum Form {
        /** Markup. */
        HTML,
        /** Text from which the markup was stripped. */
        TEXT
    }

    private final Form form;
    private final @Nullable String url;
    private final PageMetadata metadata;
    private final List<Block> blocks;
    private final List<Notice> notices;
    private final @Nullable Charset charset;
    private final @Nullable String outlet;
    private final @Nullable Instant reference;

    private Page(
            Form form,
            @Nullable String url,
            PageMetadata metadata,
            List<Block> blocks,
            List<Notice> notices,
            @Nullable Charset charset,
            @Nullable String outlet,
            @Nullable Instant reference) {
        this.form = form;
        this.url = url;
        this.metadata = metadata;
        this.blocks = List.copyOf(blocks);
        this.notices = List.copyOf(notices);
        this.charset = charset;
        this.outlet = outlet;
        this.reference = reference;
    }

    /**
     * Reads stripped text: each line that is not blank is a block.
     *
     * @param text the text; any line ends
     * @return the page
     * @throws NullPointerException if {@code text} is null
     */
    public static Page ofText(String text) {
        return ofText(text, Limits.defaults());
    }

    /**
     * Reads stripped text within limits.
     *
     * @param text the text; any line ends
     * @param limits how much of it is read
     * @return the page
     * @throws NullPointerException if an argument is null
     */
    public static Page ofText(String text, Limits limits) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        return new TextReader(limits).read(text);
    }

    /**
     * Reads an HTML page.
     *
     * @param html the markup, however broken
     * @return the page
     * @throws NullPointerException if {@code html} is null
     */
    public static Page ofHtml(String html) {
        return ofHtml(html, null, Limits.defaults());
    }

    /**
     * Reads an HTML page.
     *
     * @param html the markup, however broken
     * @param url the page's address, which its links are resolved against, or null if unknown
     * @return the page
     * @throws NullPointerException if {@code html} is null
     */
    public static Page ofHtml(String html, @Nullable String url) {
        return ofHtml(html, url, Limits.defaults());
    }

    /**
     * Reads an HTML page.
     *
     * @param html the markup, however broken
     * @param url the page's address, which its links are resolved against, or null if unknown
     * @param limits how much of it is read
     * @return the page
     * @throws NullPointerException if {@code html} or {@code limits} is null
     */
    public static Page ofHtml(String html, @Nullable String url, Limits limits) {
        Objects.requireNonNull(html, "html must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        return new HtmlReader(limits).read(html, url);
    }

    static Page of(Form form, @Nullable String url, PageMetadata metadata, List<Block> blocks, List<Notice> notices) {
        return new Page(form, url, metadata, blocks, notices, null, null, null);
    }

    /**
     * Returns this page with the outlet's name, for callers who know it.
     *
     * @param name the outlet's own name, such as a newspaper's title
     */
    public Page withOutlet(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return new Page(form, url, metadata, blocks, notices, charset, name, reference);
    }

    /**
     * Returns this page with the instant that relative dates such as 'yesterday' are read against.
     *
     * @param instant when the page was fetched, or when the story is known to have been published
     */
    public Page withReference(Instant instant) {
        Objects.requireNonNull(instant, "instant must not be null");
        return new Page(form, url, metadata, blocks, notices, charset, outlet, instant);
    }

    /** Returns what the page was made from. */
    public Form form() {
        return form;
    }

    /** Returns the page's address: the caller's, else the one the page declares as canonical. */
    public Optional<String> url() {
        return url == null ? metadata.canonicalUrl() : Optional.of(url);
    }

    /** Returns what the page declares about itself. */
    public PageMetadata metadata() {
        return metadata;
    }

    /** Returns the blocks, in reading order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Returns what is worth knowing about the reading: limits met, charset replaced, metadata broken. */
    public List<Notice> notices() {
        return notices;
    }

    /** Returns the charset that bytes were decoded with; empty where the page was given as characters. */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    /** Returns the names the outlet is known by: the caller's, then those that the metadata declares. */
    public Set<String> outletNames() {
        Set<String> names = new LinkedHashSet<>();
        if (outlet != null) {
            names.add(outlet);
        }
        for (MetadataValue value : metadata.all(MetadataField.SITE_NAME)) {
            names.add(value.value());
        }
        return names;
    }

    /** Returns the instant that relative dates are read against, if the caller gave one. */
    public Optional<Instant> reference() {
        return Optional.ofNullable(reference);
    }
}
