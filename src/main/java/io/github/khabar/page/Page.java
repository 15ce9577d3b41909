package io.github.khabar.page;

import io.github.khabar.page.blocks.BlockElements;
import io.github.khabar.page.blocks.HtmlReader;
import io.github.khabar.page.blocks.OwnBlocks;
import io.github.khabar.page.blocks.PageParts;
import io.github.khabar.page.bytes.DecodedBytes;
import io.github.khabar.page.bytes.MisreadText;
import io.github.khabar.page.lines.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * One page as the strategies see it: blocks in reading order, metadata, address. HTML and stripped
 * text meet here.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Page {
    private final PageParts parts;
    private final @Nullable String outlet;
    private final @Nullable Instant reference;

    private Page(PageParts parts, @Nullable String outlet, @Nullable Instant reference) {
        this.parts = parts;
        this.outlet = outlet;
        this.reference = reference;
    }

    /**
     * Something that a page embeds for its readers to see or hear, such as a film: it has no text
     * of its own and stands between two blocks.
     *
     * @param next the index of the block that follows it; the number of blocks where none does
     * @param url its address, as far as the page's own is known resolved against it
     * @param title what the page calls it, perhaps empty
     */
    public record Embed(int next, String url, String title) {
        /** Checks that nothing is null. */
        public Embed {
            Objects.requireNonNull(url, "url must not be null");
            Objects.requireNonNull(title, "title must not be null");
        }
    }

    private static Page of(PageParts parts) {
        return new Page(parts, null, null);
    }

    private static Page of(DecodedBytes decoded, PageParts parts) {
        return of(parts.decoded(decoded.charset(), decoded.notices()));
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
     * Reads stripped text within limits. Text that is UTF-8 once read as windows-1252 or
     * windows-1256 is told by a notice and left, so that places in it are those of the caller's.
     *
     * @param text the text; any line ends
     * @param limits how much of it is read
     * @return the page
     * @throws NullPointerException if an argument is null
     */
    public static Page ofText(String text, Limits limits) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        Notice misread = MisreadText.told(text);
        Page page = of(new TextReader(limits).read(text));
        return misread == null ? page : page.withNotice(misread);
    }

    /**
     * Reads stripped text from bytes; the charset is chosen as {@link #ofBytes(byte[], Charset,
     * String, Limits)} does.
     *
     * @param bytes the text as it was stored
     * @param hint the charset that the caller believes in, or null
     * @param limits how much of it is read
     * @return the page
     * @throws NullPointerException if {@code bytes} or {@code limits} is null
     */
    public static Page ofTextBytes(byte[] bytes, @Nullable Charset hint, Limits limits) {
        Objects.requireNonNull(bytes, "bytes must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        DecodedBytes decoded = DecodedBytes.of(bytes, limits.inputLength(), hint).readBack();
        return of(decoded, new TextReader(limits).read(decoded.text()));
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
     * Reads an HTML page. What of it is UTF-8 once read as windows-1252 or windows-1256 and saved
     * so, perhaps several times over, is read back, and a {@link Notice.Kind#CHARSET_MISLABELLED}
     * says so.
     *
     * @param html the markup, however broken
     * @param url the page's address, which its links are resolved against, or null if unknown
     * @param limits how much of it is read; markup is never told apart deeper than 512 elements
     * @return the page
     * @throws NullPointerException if {@code html} or {@code limits} is null
     */
    public static Page ofHtml(String html, @Nullable String url, Limits limits) {
        Objects.requireNonNull(html, "html must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        return of(new HtmlReader(url, limits).read(html));
    }

    /**
     * Reads a page that jsoup has parsed; of one that was misread and saved so, as {@link
     * #ofHtml(String, String, Limits)} says, a copy is.
     *
     * @param document the page; it is never modified, and must not be while it is read
     * @param url the page's address, which its links are resolved against, or null if unknown
     * @return the page
     * @throws NullPointerException if {@code document} is null
     */
    public static Page ofDocument(Document document, @Nullable String url) {
        return ofDocument(document, url, Limits.defaults());
    }

    /**
     * Reads a page that jsoup has parsed; of one that was misread and saved so, as {@link
     * #ofHtml(String, String, Limits)} says, a copy is.
     *
     * @param document the page; it is never modified, and must not be while it is read
     * @param url the page's address, which its links are resolved against, or null if unknown
     * @param limits how much of it is read; the input's length does not matter here
     * @return the page
     * @throws NullPointerException if {@code document} or {@code limits} is null
     */
    public static Page ofDocument(Document document, @Nullable String url, Limits limits) {
        Objects.requireNonNull(document, "document must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        return of(new HtmlReader(url, limits).read(document));
    }

    /**
     * Reads an HTML page from bytes.
     *
     * @param bytes the page as it was served
     * @param hint the charset that the caller believes in, such as the one of an HTTP header, or
     *     null
     * @param url the page's address, which its links are resolved against, or null if unknown
     * @return the page
     * @throws NullPointerException if {@code bytes} is null
     * @see #ofBytes(byte[], Charset, String, Limits)
     */
    public static Page ofBytes(byte[] bytes, @Nullable Charset hint, @Nullable String url) {
        return ofBytes(bytes, hint, url, Limits.defaults());
    }

    /**
     * Reads an HTML page from bytes.
     *
     * <p>The charset is the one of the byte order mark; else UTF-16 or UTF-8, where the bytes are
     * unmistakably that, whatever anyone says; else the hint; else what the first 8 kB declare in a
     * {@code meta} element or XML declaration; else what the text's letters and words tell. A hint
     * or declaration is overruled only by bytes that cannot be meant by it: well-formed UTF-8
     * beyond ASCII, bytes that are no UTF-8 where UTF-8 was said, or text with many times more
     * frequent Arabic words in windows-1256 or ISO-8859-6 than in the charset named; a {@link
     * Notice.Kind#CHARSET_MISLABELLED} then says so. Labels mean what browsers take them to mean:
     * ISO-8859-1 is windows-1252; unknown ones count as none. Text that is UTF-8 once read as
     * windows-1252 or windows-1256 and saved so is read back, and a notice says so.
     *
     * @param bytes the page as it was served
     * @param hint the charset that the caller believes in, such as the one of an HTTP header, or
     *     null
     * @param url the page's address, which its links are resolved against, or null if unknown
     * @param limits how much of it is read
     * @return the page
     * @throws NullPointerException if {@code bytes} or {@code limits} is null
     */
    public static Page ofBytes(
            byte[] bytes, @Nullable Charset hint, @Nullable String url, Limits limits) {
        Objects.requireNonNull(bytes, "bytes must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        DecodedBytes decoded = DecodedBytes.of(bytes, limits.inputLength(), hint);
        return of(decoded, new HtmlReader(url, limits).read(decoded.text()));
    }

    /**
     * Reads an HTML page from a stream of bytes, which is left open.
     *
     * @param in the page as it was served; no more than the limit and one byte is read
     * @param hint the charset that the caller believes in, or null
     * @param url the page's address, which its links are resolved against, or null if unknown
     * @param limits how much of it is read
     * @return the page
     * @throws IOException if the stream does
     * @throws NullPointerException if {@code in} or {@code limits} is null
     * @see #ofBytes(byte[], Charset, String, Limits)
     */
    public static Page of(
            InputStream in, @Nullable Charset hint, @Nullable String url, Limits limits)
            throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        return ofBytes(in.readNBytes(limits.oneMoreThanInput()), hint, url, limits);
    }

    /**
     * Reads an HTML page from a reader, which is left open.
     *
     * @param reader the markup; no more than the limit and one character is read
     * @param url the page's address, which its links are resolved against, or null if unknown
     * @param limits how much of it is read
     * @return the page
     * @throws IOException if the reader does
     * @throws NullPointerException if {@code reader} or {@code limits} is null
     */
    public static Page of(Reader reader, @Nullable String url, Limits limits) throws IOException {
        Objects.requireNonNull(reader, "reader must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        StringBuilder html = new StringBuilder();
        char[] buffer = new char[8192];
        int left = limits.oneMoreThanInput();
        int read = reader.read(buffer, 0, Math.min(left, buffer.length));
        while (read > 0) {
            html.append(buffer, 0, read);
            left -= read;
            read = left == 0 ? -1 : reader.read(buffer, 0, Math.min(left, buffer.length));
        }
        return ofHtml(html.toString(), url, limits);
    }

    /**
     * Makes a page of blocks that the caller has from elsewhere: from another format, or from the
     * pages that a story goes on over. Blocks and containers are numbered anew, and what has no
     * element around it in common gets one; the page is stripped text if every block is a {@link
     * BlockKind#LINE}. White space is folded. {@link #select} knows no elements here.
     *
     * <pre>{@code
     * Container story = Container.of("article", "story");
     * Page page =
     *         Page.ofBlocks(
     *                 List.of(
     *                         Block.builder(BlockKind.HEADING, title).level(1).build(story),
     *                         Block.builder(BlockKind.PARAGRAPH, text).build(story)),
     *                 PageMetadata.none());
     * }</pre>
     *
     * @param blocks the blocks, in reading order
     * @param metadata what is declared; its values stand at indexes of these blocks or at none
     * @return the page
     * @throws IllegalArgumentException if a heading's level is not 1 to 6, a list item's not from 1
     *     or another block's not 0; if an image block has no image or another one has; if a part
     *     reaches beyond its block's text, or stands in one whose white space is not folded; if a
     *     value stands at no block
     * @throws NullPointerException if an argument or a block is null
     */
    public static Page ofBlocks(List<Block> blocks, PageMetadata metadata) {
        Objects.requireNonNull(blocks, "blocks must not be null");
        Objects.requireNonNull(metadata, "metadata must not be null");
        return of(PageParts.ofBlocks(OwnBlocks.of(blocks), metadata));
    }

    /**
     * Returns this page with its address, for stripped text, which brings none. Links that are
     * resolved already stay as they are.
     *
     * @param address the page's address
     */
    public Page withUrl(String address) {
        Objects.requireNonNull(address, "address must not be null");
        return new Page(parts.at(address), outlet, reference);
    }

    /**
     * Returns this page with the outlet's name, for callers who know it.
     *
     * @param name the outlet's own name, such as a newspaper's title
     */
    public Page withOutlet(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return new Page(parts, name, reference);
    }

    /**
     * Returns this page with the instant that relative dates such as 'yesterday' are read against.
     *
     * @param instant when the page was fetched, or when the story is known to have been published
     */
    public Page withReference(Instant instant) {
        Objects.requireNonNull(instant, "instant must not be null");
        return new Page(parts, outlet, instant);
    }

    /**
     * Returns this page with what is linked or set off in its blocks, for which it is read once
     * more: {@link Block#spans}. Stripped text and {@link #ofBlocks} are given as they are.
     *
     * <p>A page read from a {@link Document} asks that document, as it is now; it must not be
     * modified meanwhile.
     */
    public Page withSpans() {
        return new Page(parts.withSpans(), outlet, reference);
    }

    /**
     * Returns this page with something more worth knowing about how it was read, for callers who
     * fetched it: that the connection was cut, say.
     *
     * @param notice the notice, which stands behind the others
     */
    public Page withNotice(Notice notice) {
        Objects.requireNonNull(notice, "notice must not be null");
        return new Page(parts.noticing(notice), outlet, reference);
    }

    /** Returns whether the page is text from which the markup was stripped. */
    public boolean isText() {
        return parts.isText();
    }

    /** Returns the page's address: the caller's, else {@link PageMetadata#address()}. */
    public Optional<String> url() {
        return parts.url() == null
                ? metadata().address().map(MetadataValue::value)
                : Optional.of(parts.url());
    }

    /** Returns what the page declares about itself. */
    public PageMetadata metadata() {
        return parts.metadata();
    }

    /** Returns the blocks, in reading order. */
    public List<Block> blocks() {
        return parts.blocks();
    }

    /**
     * Returns the films, sounds and posts that stand between the blocks, in reading order; those
     * that markup hides are left out.
     */
    public List<Embed> embeds() {
        return parts.embeds();
    }

    /**
     * Returns the blocks that stand in elements which a CSS query matches, in page order: what a
     * caller's rule for one site names. A block stands in an element if all of its text does.
     *
     * <p>A page read from a {@link Document} asks that document, as it is now; it must not be
     * modified meanwhile.
     *
     * @param css the query, as jsoup understands it
     * @return the blocks; none of a page that is stripped text
     * @throws IllegalArgumentException if {@code css} is no query
     * @throws NullPointerException if {@code css} is null
     */
    public List<Block> select(String css) {
        Objects.requireNonNull(css, "css must not be null");
        BlockElements elements = parts.elements();
        if (elements == null) {
            BlockElements.parse(css);
            return List.of();
        }
        return elements.select(css, parts.blocks());
    }

    /**
     * Returns the blocks without the words that stand in elements which a CSS query matches: what a
     * caller's rule for one site names, though it stands inside a paragraph. A block all of whose
     * words do has an empty text. Each block has the index that it has in {@link #blocks()}.
     *
     * <p>A page read from a {@link Document} asks that document, as it is now; it must not be
     * modified meanwhile.
     *
     * @param css the query, as jsoup understands it
     * @return as many blocks as the page has; of stripped text, and of {@link #ofBlocks}, its own
     * @throws IllegalArgumentException if {@code css} is no query
     * @throws NullPointerException if {@code css} is null
     */
    public List<Block> blocksWithout(String css) {
        Objects.requireNonNull(css, "css must not be null");
        BlockElements elements = parts.elements();
        if (elements == null) {
            BlockElements.parse(css);
            return blocks();
        }
        return elements.without(css, parts.blocks());
    }

    /** Returns this page with other texts of its blocks, which have the same indexes. */
    Page with(List<Block> others) {
        return new Page(parts.with(others), outlet, reference);
    }

    /** Returns this page; {@link #blocksWithout} brings back nothing that a query matches. */
    Page takingOut(String css) {
        return new Page(parts.takingOut(css), outlet, reference);
    }

    /**
     * Returns what is worth knowing about the reading: limits met, charset replaced, metadata
     * broken.
     */
    public List<Notice> notices() {
        return parts.notices();
    }

    /**
     * Returns the charset that bytes were decoded with; empty where the page was given as
     * characters.
     */
    public Optional<Charset> charset() {
        return Optional.ofNullable(parts.charset());
    }

    /**
     * Returns the names the outlet is known by: the caller's, then those that the metadata
     * declares.
     */
    public Set<String> outletNames() {
        Set<String> names = new LinkedHashSet<>();
        if (outlet != null) {
            names.add(outlet);
        }
        for (MetadataValue value : metadata().all(MetadataField.SITE_NAME)) {
            names.add(value.value());
        }
        return names;
    }

    /** Returns the instant that relative dates are read against, if the caller gave one. */
    public Optional<Instant> reference() {
        return Optional.ofNullable(reference);
    }
}
