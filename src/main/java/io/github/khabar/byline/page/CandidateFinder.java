package io.github.khabar.byline.page;

import io.github.khabar.byline.Role;
import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.grammar.SourceNote;
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

    /** A shorter text before a source in brackets may be a caption or a byline. */
    private static final int SHORTEST_PROSE = 80;

    /** A longer line names more than an outlet, a place and a reporter with the date. */
    private static final int LONGEST_CREDIT = 80;

    /** A longer line is no outlet's name. */
    private static final int LONGEST_NAME = 40;

    private static final String HEADLINE_DASHES = "-–—|";

    private static final int NEAR_TITLE = 2;

    /** A text that begins with its story has no menu whose columns could sign these lines. */
    private static final int FIRST_LINES = 3;

    private static final int HEAD_BLOCKS = 30;
    private static final int UNTITLED_HEAD_BLOCKS = 6;
    private static final int MOST_AFTER_LEAD = 8;
    private static final int EDGE_BLOCKS = 2;
    private static final int TAIL_BLOCKS = 4;

    /** Tags and a button or two may stand between a story and where it is from. */
    private static final int NOTE_BLOCKS = 6;

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
        headlines();
        head();
        afterLead();
        edges();
        tail();
        sources();
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

    /** "… – أ ف ب": an agency after the headline. */
    private void headlines() {
        String title = content.title().orElse("");
        for (Block block : blocks.subList(0, story.paragraph())) {
            String text = block.text();
            int dash = lastDash(text);
            boolean headline =
                    content.label(block) == Label.TITLE
                            || (!title.isEmpty() && text.startsWith(title));
            if (headline && dash >= 0 && text.length() - dash <= LONGEST_NAME) {
                takeAgencies(BlockLine.of(block, text.substring(dash + 1), dash + 1));
            }
        }
    }

    private void takeAgencies(BlockLine tail) {
        LineReading source = reader.read(tail.text(), outlets);
        if (new Candidate(Zone.HEAD, tail, source, false).isAgenciesAlone()) {
            takeSource(tail, tail.text().strip());
        }
    }

    private static int lastDash(String text) {
        int at = text.length() - 1;
        while (at >= 0 && HEADLINE_DASHES.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    private void head() {
        int from =
                story.titles() == null
                        ? story.paragraph() - UNTITLED_HEAD_BLOCKS
                        : story.titles().first() + 1;
        int begin = Math.max(Math.max(0, from), story.paragraph() - HEAD_BLOCKS);
        for (int near = Math.max(0, from); near < Math.min(begin, from + NEAR_TITLE); near++) {
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
        if (story.second() > story.paragraph()) {
            opening(blocks.get(story.second()), true);
        }
    }

    /** What opens the story's first paragraph, or the one below its lead. */
    private void opening(Block paragraph, boolean belowLead) {
        String text = LineReader.openingOf(paragraph.text());
        BlockLine line = BlockLine.of(paragraph, text, 0);
        LineReading reading = belowLead ? reader.read(text, outlets) : openingOf(line);
        Candidate opening = new Candidate(Zone.EDGE, line, reading, false);
        boolean company = !opening.isBareName() && !reading.isEmpty();
        if (reading.is(LineReading.Shape.OPENING) && (!belowLead || company)) {
            found.add(opening);
        }
    }

    /** A name that no list knows is a place's where the story speaks of it as one. */
    private LineReading openingOf(BlockLine line) {
        String text = line.text();
        LineReading known = reader.read(text, outlets);
        LineReading placed =
                blocks.size() == 1 || (known.is(LineReading.Shape.OPENING) && !known.isEmpty())
                        ? LineReading.NONE
                        : reader.readOpening(text, outlets);
        if (placed.isEmpty()) {
            return addressed(line, known);
        }
        return switch (echo(placed, line)) {
            case PLACE -> known.byline().place() == null ? reader.readFiled(text, outlets) : known;
            case SUBJECT -> LineReading.NONE;
            default -> placed;
        };
    }

    /** Words before a colon or of the news are the outlet's name where somebody speaks to it. */
    private LineReading addressed(BlockLine line, LineReading known) {
        String text = line.text();
        LineReading told =
                known.isEmpty() && known.byline().place() == null
                        ? reader.readAddressed(text, outlets)
                        : LineReading.NONE;
        if (told.isEmpty()) {
            return known;
        }
        return switch (echo(told, line)) {
            case OUTLET -> told;
            case PLACE -> reader.readFiled(text, outlets);
            case NONE -> isInHeadline(told) ? known : reader.readDefinite(text, outlets);
            default -> known;
        };
    }

    /** Returns whether the headline has one of an outlet's words: they are what it is about. */
    private boolean isInHeadline(LineReading placed) {
        String name = placed.byline().organizations().get(0).name();
        List<String> headline = LineTokens.words(content.title().orElse(""));
        return LineTokens.words(name).stream().anyMatch(headline::contains);
    }

    private Echo.Kind echo(LineReading placed, BlockLine line) {
        String name = placed.byline().organizations().get(0).name();
        return new Echo(content, line.cut(placed.end())).of(name);
    }

    /**
     * "السنبلة – فلان الفلاني", of which the story says neither that it is a place nor who he is.
     */
    private LineReading reported(BlockLine line) {
        LineReading reading =
                line.text().length() > LONGEST_CREDIT
                        ? LineReading.NONE
                        : reader.readReported(LineTokens.of(line.text()), outlets);
        boolean outlet =
                !reading.isEmpty()
                        && isNoSubject(echo(reading, line))
                        && reading.byline().persons().stream()
                                .noneMatch(person -> mentions().contain(person.name()));
        return outlet ? reading : LineReading.NONE;
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

    /**
     * What the story's last sentence, or one of those below it, says of where the story is from.
     */
    private void sources() {
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
        int open = text.lastIndexOf('(');
        if (open >= SHORTEST_PROSE && text.endsWith(")") && text.length() - open <= LONGEST_NAME) {
            takeSource(BlockLine.of(block, text.substring(open), open), text.substring(open));
        }
    }

    /** "… منقول كما هو من محرري فلانة …" */
    private void note(Block block) {
        String text = block.text();
        int from = Math.max(0, text.length() - LineReader.LONGEST_LINE);
        SourceNote note = reader.sourceNote(text.substring(from));
        if (note != null) {
            takeSource(BlockLine.of(block, note.line(), from + note.begin()), note.raw());
        }
    }

    private void takeSource(BlockLine line, String raw) {
        LineReading source = reader.read(line.text(), outlets);
        if (source.is(LineReading.Shape.WHOLE) && !source.hasPersons() && !source.isEmpty()) {
            LineReading closing =
                    new LineReading(
                            source.byline().toBuilder().raw(raw).build(),
                            LineReading.Shape.CLOSING,
                            LineReading.Proof.FORM,
                            source.end());
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
                || (NEVER.contains(content.label(block))
                        && !isCredit(block, zone)
                        && !isNamedInHead(block, zone)
                        && !isDatedSource(block, zone))) {
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
                        || (isBeforeStory(index) && take(zone, line, reported(line), named))
                        || take(zone, line, read(tokens, named), named)
                        || (isBeforeStory(index) && take(zone, line, alone(index, line), named))
                        || (isBeforeStory(index) && take(zone, line, filedAlone(line), named))
                        || (isNearStory(index) && take(zone, line, pair(index, line), named))
                        || (!content.label(block).isBody() && takePart(block, zone))
                        || (zone == Zone.TAIL && take(zone, line, below(index, line), named))
                        || (zone == Zone.HEAD && take(zone, line, signed(tokens), named))
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
        boolean near = index >= story.paragraph() - UNTITLED_HEAD_BLOCKS;
        return index < story.paragraph()
                && (titles == null
                        ? index == story.paragraph() - 1
                        : index == titles.last() + 1 || (near && index > titles.first()));
    }

    private LineReading filedAlone(BlockLine line) {
        LineReading reading =
                line.text().length() > LONGEST_NAME
                        ? LineReading.NONE
                        : reader.readFiledAlone(LineTokens.of(line.text()), outlets);
        String place = reading.byline().place();
        return place != null && new Echo(content, line).of(place) == Echo.Kind.PLACE
                ? reading
                : LineReading.NONE;
    }

    /** Below a lead, and where there is no headline, one thing alone tells too little. */
    private boolean isNearStory(int index) {
        boolean belowLead = index > story.paragraph() && index < story.second();
        return belowLead
                || (story.titles() == null
                        && index > 0
                        && index < story.paragraph()
                        && index >= story.paragraph() - UNTITLED_HEAD_BLOCKS);
    }

    private LineReading pair(int index, BlockLine line) {
        LineReading reading = alone(index, line);
        return isPair(reading) ? reading : LineReading.NONE;
    }

    private LineReading alone(int index, BlockLine line) {
        if (line.text().length() > LONGEST_NAME) {
            return LineReading.NONE;
        }
        LineTokens tokens = LineTokens.of(line.text());
        LineReading reading = reader.readAlone(tokens, outlets);
        if (reading.isEmpty() && isRightAbove(index)) {
            reading = reader.readAbove(tokens, outlets, isOnlyLine(index));
        }
        boolean outlet = !reading.isEmpty() && isNoSubject(echo(reading, line));
        return outlet ? reading : LineReading.NONE;
    }

    private LineReading signed(LineTokens line) {
        return line.line().length() > LONGEST_LINE
                ? LineReading.NONE
                : reader.readSigned(line, outlets);
    }

    /** "فلانة + و م ع" below the story, or "فلانة نيوز" right below it. */
    private LineReading below(int index, BlockLine line) {
        boolean added = line.text().indexOf('+') > 0;
        boolean next = index == story.text().last() + 1 && !Letters.isLatin(line.text().charAt(0));
        return added || next ? alone(index, line) : LineReading.NONE;
    }

    private boolean isRightAbove(int index) {
        return index < story.paragraph()
                && blocks.subList(index + 1, story.paragraph()).stream()
                        .allMatch(block -> block.text().isEmpty());
    }

    /** Returns whether only dates stand with a line of stripped text between headline and story. */
    private boolean isOnlyLine(int index) {
        BlockRange titles = story.titles();
        return content.page().isText()
                && titles != null
                && index > titles.last()
                && index < story.paragraph()
                && blocks.subList(titles.last() + 1, story.paragraph()).stream()
                        .allMatch(
                                block ->
                                        block.index() == index
                                                || content.label(block) == Label.DATE);
    }

    private static boolean isNoSubject(Echo.Kind echo) {
        return echo == Echo.Kind.NONE || echo == Echo.Kind.OUTLET;
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

    /** The part of a line that the markup calls the author's: "<i class=author>فلان</i> 3 ماي". */
    private boolean takePart(Block block, Zone zone) {
        int before = found.size();
        block.parts().stream()
                .filter(part -> isAuthors(part.words()) && part.end() > part.begin())
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
        LineReading reading =
                again ? LineReading.NONE : reader.readVouched(LineTokens.of(text), outlets);
        if (reading.hasPersons()) {
            take(zone, line, reading.asPart(), true);
        }
    }

    private boolean take(Zone zone, BlockLine line, LineReading reading, boolean named) {
        Candidate candidate = new Candidate(zone, line, reading, named);
        boolean taken = isTaken(candidate);
        if (taken) {
            found.add(candidate);
        }
        return taken;
    }

    /** "آخر تحديث 3 ماي 2024 - المصدر: فلانة": no caption has a date. */
    private boolean isDatedSource(Block block, Zone zone) {
        return zone == Zone.HEAD
                && content.label(block) == Label.CAPTION
                && block.text().chars().anyMatch(Character::isDigit)
                && !reader.read(block.text(), outlets).byline().organizations().isEmpty();
    }

    /** A part called the author's under the headline, in whatever box the page puts it. */
    private static boolean isNamedInHead(Block block, Zone zone) {
        return zone == Zone.HEAD
                && block.parts().stream().anyMatch(part -> isAuthors(part.words()));
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
                        || reading.is(LineReading.Shape.PART)
                        || (reading.is(LineReading.Shape.OPENING) && candidate.isMarked());
        if (!shaped || (reading.isEmpty() && reading.byline().place() == null)) {
            return false;
        }
        return switch (candidate.zone()) {
            case HEAD, EDGE -> !isSubject(candidate);
            case TAIL -> !isSubject(candidate) && !isFarName(candidate);
            case ABOVE -> isSureAbove(candidate);
            case LEAD -> candidate.isMarked() || isCredit(candidate);
            case MIDDLE -> candidate.isMarked();
            case BOX -> reading.hasPersons() && !isDated(candidate);
        };
    }

    /** "واحة 24 – و م ع:" between a lead and the rest of the story. */
    private static boolean isCredit(Candidate candidate) {
        return !candidate.reading().isEmpty()
                && !candidate.reading().hasPersons()
                && candidate.text().length() <= LONGEST_NAME
                && (candidate.named() || isPair(candidate.reading()));
    }

    /** Returns whether an outlet shares its line with a place or an agency. */
    private static boolean isPair(LineReading reading) {
        return reading.byline().place() != null || reading.byline().organizations().size() > 1;
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
        boolean first = candidate.blocks().get(0) < FIRST_LINES && content.page().isText();
        return (candidate.isMarked() && (distance <= NEAR_TITLE || first))
                || (near && !isSubject(candidate));
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
        return isAuthors(container.words()) || (parent != null && isAuthors(parent.words()));
    }

    private static boolean isAuthors(List<String> words) {
        for (String word : words) {
            if (AUTHOR_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
