package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import io.github.khabar.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is linked or set off in a run, by its offsets in the text. */
final class RunSpans {
    private final List<Block.Span> found = new ArrayList<>();
    private @Nullable Anchor anchor;

    /** Forgets everything. */
    void clear() {
        found.clear();
        anchor = null;
    }

    /**
     * Takes up words that were added to the run.
     *
     * @param begin where they begin
     * @param end where they end
     * @param at the element they stand in
     */
    void add(int begin, int end, Frame at) {
        String href = href(at.anchor);
        if (href == null && !at.strong && !at.emphasised) {
            return;
        }
        Block.Span span = new Block.Span(begin, end, href, at.strong, at.emphasised);
        Block.Span last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && at.anchor == anchor && goesOn(last, span)) {
            found.set(
                    found.size() - 1,
                    new Block.Span(last.begin(), end, href, at.strong, at.emphasised));
        } else {
            found.add(span);
        }
        anchor = at.anchor;
    }

    /** Nothing but a space, if that, stands between words that follow each other. */
    private static boolean goesOn(Block.Span last, Block.Span next) {
        return next.begin() - last.end() <= 1
                && last.strong() == next.strong()
                && last.emphasised() == next.emphasised();
    }

    private static @Nullable String href(@Nullable Anchor anchor) {
        if (anchor == null) {
            return null;
        }
        String href = anchor.href();
        return WebAddress.hasScheme(href) && !WebAddress.isWeb(href) ? null : href;
    }

    /** Returns the spans, in order. */
    List<Block.Span> found() {
        return found;
    }
}
