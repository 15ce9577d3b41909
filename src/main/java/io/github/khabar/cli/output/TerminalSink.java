package io.github.khabar.cli.output;

import io.github.khabar.Article;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.input.WholePage;
import io.github.khabar.cli.terminal.Terminal;
import java.io.IOException;

/** Prints articles to standard output: one as a document, several as one output. */
public final class TerminalSink implements ArticleSink {
    private final Terminal terminal;
    private final ArticlePrinter printer;
    private final boolean several;
    private boolean begun;
    private boolean framed;

    /**
     * Begins with nothing printed.
     *
     * @param terminal where to
     * @param printer writes one article
     * @param several whether there may be more than one page
     */
    public TerminalSink(Terminal terminal, ArticlePrinter printer, boolean several) {
        this.terminal = terminal;
        this.printer = printer;
        this.several = several;
    }

    /** One argument may be a crawl, whatever it is called; a whole page of it is the only one. */
    private boolean isOfSeveral(PageInput page) {
        return several || !(page instanceof WholePage);
    }

    @Override
    public String print(PageInput page, Article article) {
        return isOfSeveral(page) ? printer.entry(page, article) : printer.document(page, article);
    }

    @Override
    public void write(PageInput page, String printed) throws IOException {
        framed = isOfSeveral(page);
        String opening = framed ? printer.opening() : "";
        terminal.print((begun ? printer.separator() : opening) + printed);
        begun = true;
    }

    @Override
    public void finish() throws IOException {
        if (framed && !printer.closing().isEmpty()) {
            terminal.print(printer.closing());
        }
    }
}
