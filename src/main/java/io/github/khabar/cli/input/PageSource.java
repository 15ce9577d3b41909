package io.github.khabar.cli.input;

import java.io.Closeable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Pages one after another, fetched as they are asked for; what cannot be read is told and left. */
public abstract class PageSource implements Iterator<PageInput>, Closeable {
    private @Nullable PageInput next;

    /** Fetches the next page; returns null at the end, and then every time. */
    public abstract @Nullable PageInput fetch();

    @Override
    public final boolean hasNext() {
        if (next == null) {
            next = fetch();
        }
        return next != null;
    }

    @Override
    public final PageInput next() {
        PageInput page = hasNext() ? next : null;
        if (page == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return page;
    }

    @Override
    public abstract void close();
}
