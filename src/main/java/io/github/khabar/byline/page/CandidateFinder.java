package io.github.khabar.byline.page;

import io.github.khabar.byline.Role;
import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.outlet.OutletNames;
import io.github.khabar.byline.page.Candidate.Zone;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.story.BlockRange;
import io.github.khabar.story.StoryRegion;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

    /** A shorter text before a source in brackets may be a caption or a byline. */
    private static final int SHORTEST_PROSE = 80;

    /** A longer line is no outlet's name. */
    private static final int LONGEST_NAME = 40;

    private static final int NEAR_TITLE = 2;
    private static final int HEAD_BLOCKS = 30;
    private static final int UNTITLED_HEAD_BLOCKS = 6;
    private static final int MOST_AFTER_LEAD = 8;
    private static final int EDGE_BLOCKS = 2;
    private static final int TAIL_BLOCKS = 4;

    /** How many more blocks may be read after the story, where copies or boxes never end. */
    private static final int MOST_BLOCKS = 40;

    private static final int BARE_NAME_TAIL_BLOCKS = 2;

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
    private static final Set<String> AUTHOR_WORDS =
            Set.of(
                    "author",
                    "authors",
                    "byline",
                    "writer",
                    "writers",
                    "editor",
                    "journalist",
                    "reporter",
                    "creator",
                    "auteur",
                    "kateb");

    private final Content content;
    private final OutletNames outlets;
    private final LineReader reader;
    private final MetadataAuthors declared;
    private final StoryRegion story;
    private final List<Block> blocks;
    private final List<Candidate> found = new ArrayList<>();

    /** Gathered for the first bare name that is found. */
    private @Nullable Mentions mentions;

    CandidateFinder(
            Content content,
            OutletNames outlets,
            StoryRegion story,
            MetadataAuthors declared,
            LineReader reader) {
        this.reader = reader;
        this.content = content;
        this.outlets = outlets;
        this.declared = declared;
        this.story = story;
        this.blocks = content.page().blocks();
    }

    List<Candidate> find() {
        above();
        head();
        afterLead();
        edges();
        tail();
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
        int i = begin;
        while (i < story.paragraph()) {
            i = take(i, content.label(blocks.get(i)).isBody() ? Zone.EDGE : Zone.HEAD);
        }
        opening();
    }

    /** What opens the story's first paragraph. */
    private void opening() {
        Block paragraph = blocks.get(story.paragraph());
        String text = LineReader.openingOf(paragraph.text());
        LineReading reading = reader.read(text, outlets);
        if (reading.is(LineReading.Shape.OPENING)) {
            found.add(new Candidate(Zone.EDGE, BlockLine.of(paragraph, text, 0), reading, false));
        }
    }

    /** Between the story's first paragraph and its next, where the first is a lead set apart. */
    private void afterLead() {
        int end = Math.min(story.text().last(), story.paragraph() + MOST_AFTER_LEAD);
        for (int i = story.paragraph() + 1; i <= end && !isProse(blocks.get(i)); i++) {
            if (!content.label(blocks.get(i)).isBody()) {
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
        closing();
        takeLabelled(
                story.paragraph() + 1, story.text().last(), EnumSet.of(Label.BYLINE), Zone.MIDDLE);
    }

    /** "… (رويترز)": what stands in brackets after the story's last sentence. */
    private void closing() {
        Block last = blocks.get(story.text().last());
        String text = last.text();
        int open = text.lastIndexOf('(');
        if (open < SHORTEST_PROSE || !text.endsWith(")") || text.length() - open > LONGEST_NAME) {
            return;
        }
        LineReading source = reader.read(text.substring(open), outlets);
        if (source.is(LineReading.Shape.WHOLE) && !source.hasPersons() && !source.isEmpty()) {
            LineReading closing =
                    new LineReading(
                            source.byline(),
                            LineReading.Shape.CLOSING,
                            LineReading.Proof.FORM,
                            source.end());
            BlockLine line = BlockLine.of(last, text.substring(open), open);
            found.add(new Candidate(Zone.EDGE, line, closing, false));
        }
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
                || (NEVER.contains(content.label(block)) && !isCredit(block, zone))) {
            return index + 1;
        }
        BlockLine line = line(block, zone);
        LineTokens tokens = LineTokens.of(line.text());
        boolean named = isNamed(block) || declared.isPerson(line.text());
        if (isOfficeHolder(index)) {
            return index + 1;
        }
        boolean announces = index + 1 < blocks.size() && reader.isMarkerAlone(tokens);
        return (announces && takePair(zone, line.join(blocks.get(index + 1)), named))
                        || take(zone, line, read(tokens, named), named)
                        || (isBeforeStory(index) && take(zone, line, alone(tokens), named))
                ? found.get(found.size() - 1).blocks().size() + index
                : index + 1;
    }

    /** "رئيس التحرير" on the line before: the paper's, not the story's. */
    private boolean isOfficeHolder(int index) {
        return index > 0
                && blocks.get(index - 1).text().length() <= LONGEST_LINE
                && reader.isOfficeAlone(LineTokens.of(blocks.get(index - 1).text()));
    }

    /** Returns whether only lines about the story stand between a line and the story. */
    private boolean isBeforeStory(int index) {
        BlockRange titles = story.titles();
        return index < story.paragraph()
                && (titles == null ? index == story.paragraph() - 1 : index > titles.first())
                && index >= story.paragraph() - UNTITLED_HEAD_BLOCKS;
    }

    private LineReading alone(LineTokens line) {
        return line.line().length() > LONGEST_NAME
                ? LineReading.NONE
                : reader.readAlone(line, outlets);
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
        LineReading reading = read(LineTokens.of(pair.text()), named);
        return !reading.isEmpty() && take(zone, pair, reading, named);
    }

    private boolean take(Zone zone, BlockLine line, LineReading reading, boolean named) {
        Candidate candidate = new Candidate(zone, line, reading, named);
        boolean taken = isTaken(candidate);
        if (taken) {
            found.add(candidate);
        }
        return taken;
    }

    /** A line under the headline in a class called "credit" may say who wrote, too. */
    private boolean isCredit(Block block, Zone zone) {
        return zone == Zone.HEAD
                && content.label(block) == Label.CAPTION
                && block.kind() != BlockKind.CAPTION
                && block.kind() != BlockKind.LINE
                && reader.read(block.text(), outlets).byline().persons().stream()
                        .anyMatch(person -> person.role() == Role.AUTHOR);
    }

    private LineReading read(LineTokens line, boolean named) {
        if (line.line().length() > LONGEST_LINE) {
            return LineReading.NONE;
        }
        return named ? reader.readVouched(line, outlets) : reader.read(line, outlets);
    }

    private boolean isTaken(Candidate candidate) {
        LineReading reading = candidate.reading();
        boolean shaped =
                reading.is(LineReading.Shape.WHOLE)
                        || (reading.is(LineReading.Shape.OPENING) && candidate.isMarked());
        if (!shaped || (reading.isEmpty() && reading.byline().place() == null)) {
            return false;
        }
        return switch (candidate.zone()) {
            case HEAD, EDGE -> !isSubject(candidate);
            case TAIL -> !isSubject(candidate) && !isFarName(candidate);
            case ABOVE -> isSureAbove(candidate);
            case LEAD, MIDDLE -> candidate.isMarked();
            case BOX -> reading.hasPersons() && !isDated(candidate);
        };
    }

    /** A bare name that the story speaks of is its subject, or a caption. */
    private boolean isSubject(Candidate candidate) {
        return candidate.isBareName()
                && !candidate.named()
                && candidate.reading().byline().persons().stream()
                        .anyMatch(person -> mentions().contain(person.name()));
    }

    private Mentions mentions() {
        Mentions known = mentions == null ? Mentions.ofAll(content) : mentions;
        mentions = known;
        return known;
    }

    /**
     * A bare name some blocks after the story, or in Latin letters in stripped text, is the
     * theme's.
     */
    private boolean isFarName(Candidate candidate) {
        if (!candidate.isBareName() || candidate.named()) {
            return false;
        }
        String name = candidate.reading().byline().persons().get(0).name();
        boolean latin = Letters.isLatin(name.charAt(0));
        return candidate.blocks().get(0) > story.text().last() + BARE_NAME_TAIL_BLOCKS
                || (latin && content.page().isText());
    }

    private boolean isSureAbove(Candidate candidate) {
        int distance = distanceAbove(candidate);
        if (candidate.named()) {
            return true;
        }
        boolean near =
                distance == 1 && (candidate.reading().hasPersons() || candidate.isAgenciesAlone());
        return (candidate.isMarked() && distance <= NEAR_TITLE) || (near && !isSubject(candidate));
    }

    private int distanceAbove(Candidate candidate) {
        BlockRange titles = story.titles();
        return titles == null ? 0 : titles.first() - candidate.blocks().get(0);
    }

    /** A name and a date after the story are another story's. */
    private static boolean isDated(Candidate candidate) {
        return candidate.text().chars().anyMatch(Character::isDigit);
    }

    private boolean isNamed(Block block) {
        if (content.label(block) == Label.BYLINE) {
            return true;
        }
        Container container = block.container();
        Container parent = container.parent();
        return isAuthors(container) || (parent != null && isAuthors(parent));
    }

    private static boolean isAuthors(Container container) {
        for (String word : container.words()) {
            if (AUTHOR_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
