package io.github.khabar.page.dom;

import io.github.khabar.page.Notice;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Has jsoup build the DOM of one page, neither deeper nor larger than pages of news need. */
public final class DomBuilder {
    /**
     * How deep jsoup is let build: its own default. Deeper markup costs it time that grows with the
     * square of the depth.
     */
    public static final int DEEPEST = 512;

    /** How many elements jsoup is let build: some 200 MB. Pages of news have a few thousand. */
    static final int MOST = 1_000_000;

    /**
     * Markup of up to so many tags has fewer elements. Formatting that is never closed is built
     * anew in every paragraph, as HTML has it: up to twelve elements more.
     */
    private static final int SURELY_FEWER = MOST / 16;

    private boolean cut;

    /**
     * Builds the DOM. jsoup's HTML parser (1.24.1) throws on some markup where it stops to build
     * deeper, templates and formatting about there; its XML parser, which knows no such states,
     * then reads it.
     *
     * @param markup the page
     */
    public Document build(String markup) {
        TagNames names = new TagNames(markup);
        String safe = names.bounded();
        boolean few = names.count() <= SURELY_FEWER;
        try {
            return build(safe, few, Parser.htmlParser());
        } catch (RuntimeException e) {
            return build(safe, few, Parser.xmlParser());
        }
    }

    /**
     * Writes down whether the page was left off because it has too many elements.
     *
     * @param notices takes them
     */
    public void reportTo(List<Notice> notices) {
        if (cut) {
            notices.add(new Notice(Notice.Kind.INPUT_CUT, "read " + MOST + " elements"));
        }
    }

    /** Deeper than is told apart, so that the walk sees that there was more. */
    private Document build(String markup, boolean few, Parser parser) {
        parser.setMaxDepth(DEEPEST + 2);
        return few ? parser.parseInput(markup, "") : buildInSteps(markup, parser);
    }

    private Document buildInSteps(String markup, Parser parser) {
        try (StreamParser steps = new StreamParser(parser).parse(markup, "")) {
            Iterator<Element> finished = steps.iterator();
            int elements = 0;
            while (elements < MOST && finished.hasNext()) {
                finished.next();
                elements++;
            }
            cut = elements == MOST;
            return steps.document();
        }
    }
}
