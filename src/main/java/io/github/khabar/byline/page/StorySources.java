package io.github.khabar.byline.page;

import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.grammar.SourceNote;
import io.github.khabar.byline.grammar.Surroundings.Position;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.story.StoryRegion;
import java.util.List;

/**
 * Reads where a story says that it is from: behind its headline, and in or below its last lines.
 */
final class StorySources {
    private static final String HEADLINE_DASHES = "-–—|";

    /** "… /و م ع/" */
    private static final String SLASH = "/";

    /** A word in brackets before it explains the sentence, and is no source. */
    private static final String STOP = ".";

    /** A shorter text before a source in brackets may be a caption or a byline. */
    private static final int SHORTEST_PROSE = 80;

    /** Tags and a button or two may stand between a story and where it is from. */
    private static final int NOTE_BLOCKS = 6;

    private final Content content;
    private final PageLines lines;
    private final StoryRegion story;
    private final Echo echo;
    private final List<Block> blocks;
    private final List<Candidate> found;

    /**
     * Prepares for a page.
     *
     * @param found the bylines found so far, to which the sources are added
     */
    StorySources(
            Content content, PageLines lines, StoryRegion story, Echo echo, List<Candidate> found) {
        this.content = content;
        this.lines = lines;
        this.story = story;
        this.echo = echo;
        this.blocks = content.page().blocks();
        this.found = found;
    }

    /** "… – أ ف ب", "… (النهار)": an agency after the headline, or an outlet in brackets. */
    void headlines() {
        String title = content.title().orElse("");
        for (Block block : blocks.subList(0, story.paragraph())) {
            if (content.label(block) == Label.TITLE
                    || (!title.isEmpty() && block.text().startsWith(title))) {
                takeTail(block);
            }
        }
    }

    private void takeTail(Block headline) {
        String text = headline.text();
        int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        int begin = bracket > 0 ? bracket : lastDash(text) + 1;
        String tail = text.substring(begin);
        // The number of a part or a season stands in brackets too.
        if (begin > 0 && tail.length() < CandidateRules.LONGEST_NAME && !Letters.holdsDigit(tail)) {
            takeTail(BlockLine.of(headline, tail, begin), bracket > 0);
        }
    }

    private void takeTail(BlockLine tail, boolean bracketed) {
        LineReading source = lines.read(tail.text());
        boolean agencies =
                new Candidate(Candidate.Zone.HEAD, tail, source, false).isAgenciesAlone();
        if ((bracketed || agencies) && !takeSource(tail, source, tail.text().strip())) {
            takeSource(tail, solved(tail), tail.text());
        }
    }

    /** What is not known by itself is tried beside all else that the page says. */
    private LineReading solved(BlockLine line) {
        return lines.get(line.text())
                .solve(new LineSurroundings(Position.BELOW, false, line, content, echo));
    }

    /**
     * Returns where the last dash stands, with no more than a name behind it; -1 where none does.
     */
    private static int lastDash(String text) {
        int first = Math.max(0, text.length() - CandidateRules.LONGEST_NAME);
        for (int at = text.length() - 1; at >= first; at--) {
            if (HEADLINE_DASHES.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /**
     * What the story's last sentence, or one of those below it, says of where the story is from.
     */
    void story() {
        int end = Math.min(blocks.size(), story.text().last() + 1 + NOTE_BLOCKS);
        for (int i = story.text().last(); i < end; i++) {
            Block block = blocks.get(i);
            Label label = content.label(block);
            if (label == Label.COMMENTS || label == Label.RELATED) {
                return;
            }
            if (!block.hidden() && !isRead(i)) {
                inBrackets(block);
                note(block);
            }
        }
    }

    private boolean isRead(int block) {
        return found.stream().anyMatch(candidate -> candidate.blocks().contains(block));
    }

    /** "… (رويترز)": what stands in brackets after a sentence. */
    private void inBrackets(Block block) {
        String text = block.text();
        int open = text.endsWith(SLASH) ? slashBefore(text) : text.lastIndexOf('(');
        boolean labelled = open > 0 && text.indexOf(':', open) > 0;
        boolean stopped = open > 0 && text.substring(0, open).stripTrailing().endsWith(STOP);
        // A label behind a full stop says for itself that it is a source.
        int shortest = labelled && stopped ? 1 : SHORTEST_PROSE;
        if (open >= shortest
                && (text.endsWith(")") || text.endsWith(SLASH))
                && text.length() - open <= CandidateRules.LONGEST_NAME) {
            BlockLine line = BlockLine.of(block, text.substring(open), open);
            if (!takeSource(line, lines.read(line.text()), line.text()) && stopped && !labelled) {
                takeSource(line, solved(line), line.text());
            }
        }
    }

    private static int slashBefore(String text) {
        return text.lastIndexOf(SLASH, text.length() - 2);
    }

    /** "… منقول كما هو من محرري فلانة …" */
    private void note(Block block) {
        if (!SourceNote.mayBeIn(block)) {
            return;
        }
        String text = block.text();
        int from = Math.max(0, text.length() - LineReader.LONGEST_LINE);
        SourceNote note = lines.reader().sourceNote(text.substring(from));
        if (note != null) {
            BlockLine line = BlockLine.of(block, note.line(), from + note.begin());
            takeSource(line, lines.read(line.text()), note.raw());
        }
    }

    private boolean takeSource(BlockLine line, LineReading source, String raw) {
        boolean named =
                source.is(LineReading.Shape.WHOLE) && !source.hasPersons() && !source.isEmpty();
        if (named) {
            LineReading closing =
                    new LineReading(
                            source.byline().toBuilder().raw(raw).build(),
                            LineReading.Shape.CLOSING,
                            LineReading.Proof.FORM,
                            source.end());
            found.add(new Candidate(Candidate.Zone.EDGE, line, closing, false));
        }
        return named;
    }
}
