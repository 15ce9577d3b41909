package io.github.khabar.spark;

import io.github.khabar.NewsParser;
import io.github.khabar.page.Page;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.jspecify.annotations.Nullable;

/** Parses the pages of a partition, with one parser made where the partition is worked on. */
final class ParsePages implements MapPartitionsFunction<FetchedPage, ArticleRow> {
    private static final long serialVersionUID = 1L;

    // snippet: parse
    @Override
    public Iterator<ArticleRow> call(Iterator<FetchedPage> pages) {
        NewsParser parser = NewsParser.create();
        Spliterator<FetchedPage> each = Spliterators.spliteratorUnknownSize(pages, 0);
        return StreamSupport.stream(each, false).map(page -> row(page, parser)).iterator();
    }

    private static ArticleRow row(FetchedPage page, NewsParser parser) {
        byte[] content = page.getContent();
        if (content == null) {
            return new ArticleRow(page, null); // a dead letter
        }
        Page read = Page.ofBytes(content, charset(page.getCharset()), page.getUrl());
        if (page.getFetched() != null) {
            read = read.withReference(page.getFetched());
        }
        return new ArticleRow(page, parser.parse(read));
    }

    // end

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // the page's own bytes tell
        }
    }
}
