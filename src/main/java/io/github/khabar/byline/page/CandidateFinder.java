package io.github.khabar.byline.page;

import io.github.khabar.byline.Role;
import io.github.khabar.byline.grammar.ItemizedLine;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.grammar.Surroundings.Position;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.page.Candidate.Zone;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.story.BlockRange;
import io.github.khabar.story.StoryRegion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for bylines where bylines stand: around the headline, at the story's edges, in the author's
 * box.
 */
final class CandidateFinder {
    private static final int LONGEST_LINE = 160;

    /** A longer line names more than an outlet, a place and a reporter with the date. */
    private static final int LONGEST_CREDIT = 80;

    private static final int HEAD_BLOCKS = 30;
    private static final int UNTITLED_HEAD_BLOCKS = 6;
    private static final int MOST_AFTER_LEAD = 8;
    private static final int EDGE_BLOCKS = 2;
    private static final int TAIL_BLOCKS = 4;

    /** How many more blocks may be read after the story, where copies or boxes never end. */
    private static final int MOST_BLOCKS = 40;

    private static final Set<Label> NEVER =
            EnumSet.of(
                    Label.TITLE,
                    Label.CAPTION,
                    Label.COMMENTS,
                    Label.TICKER,
                    Label.EMBED,
                    Label.TAGS);
    private static final Set<Label> END =
            EnumSet.of(Label.RELATED, Label.COMMENTS, Label.TAGS, Label.FOOTER, Label.SUBSCRIBE);
    private final Content content;
    private final PageLines lines;
    private final MetadataAuthors declared;
    private final StoryRegion story;
    private final List<Block> blocks;
    private final List<Candidate> found = new ArrayList<>();
    private final CandidateRules rules;
    private final Echo echo;
    private final Openings openings;
    private final StorySources sources;

    CandidateFinder(Content content, PageLines lines, StoryRegion story, MetadataAuthors declared) {
        this.content = content;
        this.lines = lines;
        this.declared = declared;
        this.story = story;
        this.blocks = content.page().blocks();
        this.rules = new CandidateRules(content, story);
        this.echo = new Echo(content, story);
        this.openings = new Openings(content, lines, echo);
        this.sources = new StorySources(content, lines, story, echo, found);
    }

    List<Candidate> find() {
        above();
        sources.headlines();
        head();
        afterLead();
        edges();
        tail();
        sources.story();
        box();
        return found;
    }

    private void above() {
        BlockRange titles = story.titles();
        if (titles != null) {
            for (int i = StoryRegion.above(titles.first()); i < titles.first(); i++) {
                take(i, Zone.ABOVE);
            }
        }
    }

    private void head() {
        int from =
                story.titles() == null
                        ? story.paragraph() - UNTITLED_HEAD_BLOCKS
                        : story.titles().first() + 1;
        int begin = Math.max(Math.max(0, from), story.paragraph() - HEAD_BLOCKS);
        for (int near = Math.max(0, from);
                near < Math.min(begin, from + CandidateRules.NEAR_TITLE);
                near++) {
            take(near, Zone.HEAD);
        }
        int i = begin;
        while (i < story.paragraph()) {
            i = take(i, content.label(blocks.get(i)).isBody() ? Zone.EDGE : Zone.HEAD);
        }
        Block first = blocks.get(story.text().first());
        if (first.index() < story.paragraph() && content.label(first) == Label.CONTENT) {
            opening(first, false);
        }
        opening(blocks.get(story.paragraph()), false);
        if (story.titles() == null && story.text().first() == 1) {
            opening(blocks.get(0), false);
        }
        if (story.second() > story.paragraph()) {
            opening(blocks.get(story.second()), true);
        }
    }

    private void opening(Block paragraph, boolean belowLead) {
        Candidate opening = openings.of(paragraph, belowLead);
        if (opening != null) {
            found.add(opening);
        }
    }

    /** Between the story's first paragraph and its next, where the first is a lead set apart. */
    private void afterLead() {
        int end = Math.min(story.text().last(), story.paragraph() + MOST_AFTER_LEAD);
        for (int i = story.paragraph() + 1; i <= end && !isProse(blocks.get(i)); i++) {
            Label label = content.label(blocks.get(i));
            if (!label.isBody() || (label == Label.HEADING && i < story.second())) {
                take(i, Zone.LEAD);
            }
        }
    }

    private boolean isProse(Block block) {
        return content.label(block).isBody() && block.text().length() > LONGEST_LINE;
    }

    private void edges() {
        for (int index : lastOfBody()) {
            take(index, Zone.EDGE);
        }
        takeLabelled(
                story.paragraph() + 1, story.text().last(), EnumSet.of(Label.BYLINE), Zone.MIDDLE);
    }

    /** Returns the body's last blocks, in page order, but none before its prose. */
    private Iterable<Integer> lastOfBody() {
        Deque<Integer> last = new ArrayDeque<>();
        for (int i = story.text().last(); i > story.paragraph() && last.size() < EDGE_BLOCKS; i--) {
            Block block = blocks.get(i);
            if (content.label(block).isBody() && !block.text().isEmpty()) {
                last.addFirst(i);
            }
        }
        return last;
    }

    private void takeLabelled(int from, int to, Set<Label> labels, Zone zone) {
        int seen = 0;
        for (int i = from; i < to && seen < MOST_BLOCKS; i++) {
            if (labels.contains(content.label(blocks.get(i)))) {
                take(i, zone);
                seen++;
            }
        }
    }

    private void tail() {
        int seen = 0;
        int i = story.text().last() + 1;
        int end = Math.min(blocks.size(), i + MOST_BLOCKS);
        while (i < end && seen < TAIL_BLOCKS) {
            int before = found.size();
            int next = take(i, Zone.TAIL);
            Label label = content.label(blocks.get(i));
            if (found.size() == before && END.contains(label)) {
                return;
            }
            seen += blocks.get(i).text().isEmpty() || label == Label.DUPLICATE ? 0 : 1;
            i = next;
        }
    }

    /** The box about the author counts where it stands after the story. */
    private void box() {
        takeLabelled(
                story.text().last() + 1,
                blocks.size(),
                EnumSet.of(Label.BYLINE, Label.AUTHOR_BOX),
                Zone.BOX);
    }

    /**
     * Reads one block, or two where the first is only a marker; returns the index after what was
     * read.
     */
    private int take(int index, Zone zone) {
        Block block = blocks.get(index);
        if (block.hidden()
                || block.text().isEmpty()
                || block.text().length() > LONGEST_LINE
                || (NEVER.contains(content.label(block))
                        && !isCredit(block, zone)
                        && !isNamedInHead(block, zone)
                        && !isDatedSource(block, zone))) {
            return index + 1;
        }
        BlockLine line = line(block, zone);
        ItemizedLine text = lines.get(line.text());
        boolean named =
                content.label(block) == Label.BYLINE
                        || AuthorElements.isAround(block)
                        || declared.isPerson(line.text());
        LineReading known = read(text, named);
        LineReading solved = known.isAnnounced() ? LineReading.NONE : solved(index, line);
        boolean announces =
                index + 1 < blocks.size() && lines.reader().isMarkerAlone(text.tokens());
        if (isTown(index, line, solved) && !isOfficeHolder(index)) {
            found.add(new Candidate(Zone.EDGE, line, solved.asOpening(), false));
            return index + 1;
        }
        return (announces && takePair(zone, line.join(blocks.get(index + 1)), named))
                        || (solved.tellsMoreThan(known) && take(zone, line, solved, named))
                        || take(zone, line, known, named)
                        || (!content.label(block).isBody() && takePart(block, zone))
                ? found.get(found.size() - 1).blocks().size() + index
                : index + 1;
    }

    /** "رئيس التحرير" on the line before: the paper's, not the story's. */
    private boolean isOfficeHolder(int index) {
        return index > 0
                && blocks.get(index - 1).text().length() <= LONGEST_LINE
                && lines.reader().isOfficeAlone(lines.get(blocks.get(index - 1).text()).tokens());
    }

    /** Returns whether only lines about the story stand between a line and the story. */
    private boolean isBeforeStory(int index) {
        BlockRange titles = story.titles();
        boolean near = index >= story.paragraph() - UNTITLED_HEAD_BLOCKS;
        return index < story.paragraph()
                && (titles == null
                        ? index == story.paragraph() - 1
                        : index == titles.last() + 1 || (near && index > titles.first()));
    }

    /** Below a lead, and where there is no headline, one thing alone tells too little. */
    private boolean isNearStory(int index) {
        boolean belowLead = index > story.paragraph() && index < story.second();
        return belowLead
                || (story.titles() == null
                        && (index > 0 || story.paragraph() <= CandidateRules.NEAR_TITLE)
                        && index < story.paragraph()
                        && index >= story.paragraph() - UNTITLED_HEAD_BLOCKS);
    }

    private LineReading solved(int index, BlockLine line) {
        if (line.text().length() > LONGEST_CREDIT) {
            return LineReading.NONE;
        }
        Position position = position(index);
        return position == null
                ? LineReading.NONE
                : lines.get(line.text())
                        .solve(
                                new LineSurroundings(
                                        position, isOnlyLine(index), line, content, echo));
    }

    /** "تيغزرت" right above the story that tells of the town opens it. */
    private boolean isTown(int index, BlockLine line, LineReading solved) {
        return isRightAbove(index)
                && solved.isEmpty()
                && line.text().strip().equals(solved.byline().place());
    }

    private @Nullable Position position(int index) {
        if (isRightAbove(index) || isOnlyLine(index)) {
            return Position.ABOVE;
        }
        if (isEnd(index)) {
            return Position.BELOW;
        }
        return isBeforeStory(index) || isNearStory(index) ? Position.HEAD : null;
    }

    /** Returns whether a line is the story's last, or right below it. */
    private boolean isEnd(int index) {
        return index > story.paragraph()
                && (index == story.text().last() || index == story.text().last() + 1);
    }

    private boolean isRightAbove(int index) {
        if (index == story.text().first() - 1) {
            return true;
        }
        int next = index + 1;
        while (next < story.paragraph() && blocks.get(next).text().isEmpty()) {
            next++;
        }
        return next == story.paragraph();
    }

    /** Returns whether only dates stand with a line of stripped text between headline and story. */
    private boolean isOnlyLine(int index) {
        int from = story.titles() == null ? 0 : story.titles().last() + 1;
        return content.page().isText()
                && index >= from
                && index < story.paragraph()
                && blocks.subList(from, story.paragraph()).stream()
                        .allMatch(
                                block ->
                                        block.index() == index
                                                || content.label(block) == Label.DATE);
    }

    private static BlockLine line(Block block, Zone zone) {
        String text = block.text();
        String line = zone == Zone.BOX ? AuthorBoxes.name(text) : text;
        return BlockLine.of(block, line, text.length() - line.length());
    }

    /**
     * A marker alone announces whom the next line names; where it names nobody they are no pair.
     */
    private boolean takePair(Zone zone, BlockLine pair, boolean named) {
        LineReading reading = read(lines.get(pair.text()), named);
        return !reading.isEmpty() && take(zone, pair, reading, named);
    }

    /** The part of a line that the markup calls the author's: "<i class=author>فلان</i> 3 ماي". */
    private boolean takePart(Block block, Zone zone) {
        if (block.parts().isEmpty()) {
            return false;
        }
        int before = found.size();
        block.parts().stream()
                .filter(part -> AuthorElements.isAuthors(part.words()) && part.end() > part.begin())
                .sorted(Comparator.comparingInt(part -> part.end() - part.begin()))
                .forEach(part -> takePart(block, part, zone));
        return found.size() > before;
    }

    /** The innermost part that reads as a name counts; what stands around it says it again. */
    private void takePart(Block block, Block.Part part, Zone zone) {
        String text = block.text().substring(part.begin(), part.end());
        BlockLine line = BlockLine.of(block, text, part.begin());
        boolean again =
                found.stream()
                        .anyMatch(
                                known ->
                                        known.reading().is(LineReading.Shape.PART)
                                                && known.line().isWithin(line));
        LineReading reading = again ? LineReading.NONE : lines.get(text).readVouched();
        if (reading.hasPersons()) {
            take(zone, line, reading.asPart(), true);
        }
    }

    private boolean take(Zone zone, BlockLine line, LineReading reading, boolean named) {
        Candidate candidate = new Candidate(zone, line, reading, named);
        boolean taken = rules.isTaken(candidate) && !isOfficeHolder(line.block());
        if (taken) {
            found.add(candidate);
        }
        return taken;
    }

    /** "آخر تحديث 3 ماي 2024 - المصدر: فلانة": no caption has a date. */
    private boolean isDatedSource(Block block, Zone zone) {
        return zone == Zone.HEAD
                && content.label(block) == Label.CAPTION
                && Letters.holdsDigit(block.text())
                && !lines.read(block.text()).byline().organizations().isEmpty();
    }

    /** A part called the author's under the headline, in whatever box the page puts it. */
    private static boolean isNamedInHead(Block block, Zone zone) {
        return zone == Zone.HEAD && AuthorElements.isIn(block);
    }

    /** A line under the headline in a class called "credit" may say who wrote, too. */
    private boolean isCredit(Block block, Zone zone) {
        return zone == Zone.HEAD
                && content.label(block) == Label.CAPTION
                && block.kind() != BlockKind.CAPTION
                && block.kind() != BlockKind.LINE
                && lines.read(block.text()).byline().persons().stream()
                        .anyMatch(person -> person.role() == Role.AUTHOR);
    }

    private static LineReading read(ItemizedLine line, boolean named) {
        if (line.tokens().line().length() > LONGEST_LINE) {
            return LineReading.NONE;
        }
        return named ? line.readVouched() : line.read();
    }
}
