package io.github.khabar.byline.page;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.outlet.OutletHints;
import io.github.khabar.byline.outlet.OutletNames;
import io.github.khabar.byline.outlet.SourcePaper;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import io.github.khabar.story.StoryRegion;
import java.util.List;

/** Finds the byline of one page. */
public final class PageBylines {
    private static final double CONFIDENCE = 0.5;
    private final Content content;
    private final OutletNames outlets;
    private final LineReader reader;
    private final SourcePaper papers;

    private final StoryRegion story;

    private PageBylines(Content content, StoryRegion story, LineReader reader) {
        this.content = content;
        this.story = story;
        this.reader = reader;
        Vocabulary vocabulary = reader.vocabulary();
        this.outlets = OutletNames.of(new OutletHints(vocabulary).of(content), vocabulary);
        this.papers = new SourcePaper(vocabulary.lexicon());
    }

    /**
     * Returns a page's byline.
     *
     * @param content the page
     * @param reader reads its lines
     */
    public static Byline of(Content content, LineReader reader) {
        StoryRegion story = StoryRegion.of(content);
        if (story != null) {
            return new PageBylines(content, story, reader).read();
        }
        Content kept = UnkeptStory.keptIn(content);
        StoryRegion unkept = kept == null ? null : StoryRegion.of(kept);
        return kept == null || unkept == null
                ? Byline.none()
                : unclaimed(new PageBylines(kept, unkept, reader).read());
    }

    private Byline read() {
        PageLines lines = new PageLines(reader, outlets);
        MetadataAuthors declared = new MetadataAuthors(content.page().metadata(), lines);
        List<Candidate> candidates = new CandidateFinder(content, lines, story, declared).find();
        Byline byline = new BylineChooser(content, lines, candidates, declared).choose();
        if (byline.isEmpty() && isOneLine()) {
            return ofLine(byline);
        }
        return byline.isEmpty() ? ofSource(byline) : byline;
    }

    /** Nothing is taken out of a page that keeps nothing. */
    private static Byline unclaimed(Byline byline) {
        return new Byline(
                byline.persons(),
                byline.organizations(),
                byline.place(),
                byline.raw(),
                List.of(),
                byline.dateline(),
                null);
    }

    /** A text of one line without a headline is a line that somebody wants read. */
    private boolean isOneLine() {
        Page page = content.page();
        return page.isText() && page.blocks().size() == 1 && content.title().isEmpty();
    }

    /** The line hints at no outlet: it may name another one. */
    private Byline ofLine(Byline byline) {
        OutletNames told = OutletNames.of(content.page().outletNames(), reader.vocabulary());
        Byline line = reader.parse(content.page().blocks().get(0).text(), told);
        return line.toBuilder().dateline(byline.dateline()).build();
    }

    /**
     * An aggregator names the paper under the headline. A name that is a line of its own elsewhere
     * on the page is a section of the site, or one paper in its list of papers.
     */
    private Byline ofSource(Byline byline) {
        int from = story.titles() == null ? 0 : story.titles().first();
        for (Block block : content.page().blocks().subList(from, story.paragraph())) {
            String paper = papers.in(block);
            if (paper != null) {
                return isLine(paper) ? byline : withSource(byline, paper, block);
            }
        }
        return byline;
    }

    private static Byline withSource(Byline byline, String paper, Block line) {
        int begin = line.text().indexOf(paper);
        return Byline.builder()
                .organization(
                        Organization.builder(paper, Organization.Kind.OUTLET)
                                .span(line.index(), begin, begin + paper.length())
                                .confidence(CONFIDENCE)
                                .build())
                .place(byline.place())
                .raw(line.text())
                .dateline(byline.dateline())
                .build();
    }

    private boolean isLine(String name) {
        return content.page().blocks().stream()
                .anyMatch(block -> MetadataAuthors.isSame(block.text(), name));
    }
}
