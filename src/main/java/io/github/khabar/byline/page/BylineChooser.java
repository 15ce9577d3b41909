package io.github.khabar.byline.page;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.grammar.LineReader;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.page.Candidate.Zone;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the lines that read as a byline: what a marker says before a bare name, who wrote
 * before who posted, what stands near the headline before what stands after the story, what the
 * reader sees before what metadata declares.
 */
final class BylineChooser {
    private static final Set<Zone> NEAR = EnumSet.of(Zone.HEAD, Zone.LEAD, Zone.EDGE, Zone.TAIL);

    private final Content content;
    private final PageLines lines;
    private final List<Candidate> candidates;
    private final MetadataAuthors declared;
    private final List<Candidate> chosen = new ArrayList<>();

    BylineChooser(
            Content content,
            PageLines lines,
            List<Candidate> candidates,
            MetadataAuthors declared) {
        this.content = content;
        this.lines = lines;
        this.candidates = candidates;
        this.declared = declared;
    }

    Byline choose() {
        LineReading headline = headline();
        if (headline.proof() == LineReading.Proof.MARKER) {
            addOrganizations(true);
            return finish(headline);
        }
        chooseSigned();
        if (!hasPersons()) {
            choosePersons();
        }
        addOrganizations(false);
        return finish(chosen.isEmpty() ? headline : LineReading.NONE);
    }

    private boolean hasPersons() {
        for (Candidate candidate : chosen) {
            if (candidate.reading().hasPersons()) {
                return true;
            }
        }
        return false;
    }

    /** Lines with a marker say it; several may ("حوار: …" and "تصوير: …"). */
    private void chooseSigned() {
        for (Candidate candidate : candidates) {
            if (NEAR.contains(candidate.zone())
                    && candidate.isMarked()
                    && candidate.reading().hasPersons()) {
                chosen.add(candidate);
            }
        }
        for (Candidate candidate : candidates) {
            if (chosen.isEmpty() && isSignedApart(candidate)) {
                choose(candidate);
            }
        }
    }

    /** Returns whether a line above the headline or between two texts says who wrote. */
    private static boolean isSignedApart(Candidate candidate) {
        return (candidate.zone() == Zone.ABOVE || candidate.zone() == Zone.MIDDLE)
                && candidate.isMarked()
                && candidate.reading().hasPersons();
    }

    private void choose(Candidate candidate) {
        chosen.add(candidate);
        addSiblings(candidate);
    }

    /** Without a marker one line alone counts: the one that stands best. */
    private void choosePersons() {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (candidate.reading().hasPersons() && (best == null || isBetter(candidate, best))) {
                best = candidate;
            }
        }
        if (best != null) {
            choose(best);
        }
    }

    private static boolean isBetter(Candidate one, Candidate other) {
        int place = one.zone().compareTo(other.zone());
        return place < 0 || (place == 0 && rank(one) < rank(other));
    }

    /** Of lines in one place the one that the markup names counts most, who posted least. */
    private static int rank(Candidate candidate) {
        if (isPoster(candidate)) {
            return 3;
        }
        return candidate.named() ? 0 : candidate.isBareName() ? 2 : 1;
    }

    private static boolean isPoster(Candidate candidate) {
        return candidate.reading().proof() == LineReading.Proof.POSTER;
    }

    /** Several authors may each have an element of their own in one line. */
    private void addSiblings(Candidate part) {
        for (Candidate candidate : candidates) {
            if (part.reading().is(LineReading.Shape.PART)
                    && !candidate.equals(part)
                    && candidate.reading().is(LineReading.Shape.PART)
                    && candidate.blocks().equals(part.blocks())) {
                chosen.add(candidate);
            }
        }
    }

    /**
     * Lines that name organizations alone: all of them where nobody signs; where somebody does,
     * what no marker says twice and no line after the story.
     */
    private void addOrganizations(boolean signedAbove) {
        boolean signed = signedAbove || hasPersons();
        boolean marked = signedAbove || isMarked();
        for (Candidate candidate : candidates) {
            LineReading reading = candidate.reading();
            if (reading.hasPersons() || reading.isEmpty() || !isSource(candidate)) {
                continue;
            }
            boolean beside =
                    candidate.isMarked()
                            ? !marked
                            : candidate.isAgenciesAlone() || candidate.zone() != Zone.TAIL;
            if (!signed || beside) {
                chosen.add(candidate);
            }
        }
    }

    private boolean isMarked() {
        for (Candidate candidate : chosen) {
            if (candidate.isMarked()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSource(Candidate candidate) {
        return NEAR.contains(candidate.zone())
                || (candidate.zone() == Zone.ABOVE
                        && (candidate.isAgenciesAlone() || candidate.isMarked()));
    }

    /** An opinion piece's headline names its author. */
    private LineReading headline() {
        String title = content.title().orElse("");
        LineReading reading =
                title.isEmpty() || title.length() > LineReader.LONGEST_LINE
                        ? LineReading.NONE
                        : lines.read(title);
        boolean marked = reading.proof() == LineReading.Proof.MARKER;
        boolean whole = marked && reading.is(LineReading.Shape.WHOLE);
        if (!(reading.is(LineReading.Shape.HEADLINE) || whole) || !reading.hasPersons()) {
            return LineReading.NONE;
        }
        Mentions story = Mentions.ofStory(content);
        boolean spokenOf =
                reading.byline().persons().stream()
                        .anyMatch(person -> story.contain(Mentions.lastWord(person.name())));
        return marked || !spokenOf ? reading : LineReading.NONE;
    }

    private Byline finish(LineReading headline) {
        Gathering gathering = new Gathering();
        gathering.add(headline.isEmpty() ? headline.byline() : located(headline.byline()));
        List<Candidate> inOrder = new ArrayList<>(chosen);
        inOrder.sort((a, b) -> Integer.compare(a.line().block(), b.line().block()));
        for (Candidate candidate : inOrder) {
            gathering.add(candidate.byline());
        }
        if (gathering.isEmpty()) {
            return declared();
        }
        Datelines datelines = new Datelines(candidates, chosen);
        return gathering.byline(declared, datelines.best(), claimed(), head());
    }

    /** Metadata may declare a headline that no block is. */
    private Byline located(Byline headline) {
        String title = content.title().orElse("");
        for (Block block : content.titleBlocks()) {
            if (block.text().equals(title)) {
                return BlockLine.of(block, title, 0).locate(headline);
            }
        }
        return BlockLine.of(title).locate(headline);
    }

    private Byline declared() {
        Byline.Dateline dateline = new Datelines(candidates, chosen).best();
        List<Organization> organizations =
                declared.persons().isEmpty() ? declared.organizations() : List.of();
        String place = dateline == null ? null : dateline.place();
        return new Byline(
                declared.persons(), organizations, place, null, claimed(), dateline, null);
    }

    /**
     * Blocks that hold nothing but what was read: the chosen lines, their copies, and datelines on
     * lines of their own.
     */
    private List<Integer> claimed() {
        Set<Integer> claimed = new TreeSet<>();
        for (Candidate candidate : candidates) {
            boolean dateline = candidate.reading().isEmpty() && Datelines.isAlone(candidate);
            if (candidate.isWhole() && (dateline || isChosen(candidate) || isPoster(candidate))) {
                claimed.addAll(candidate.blocks());
            }
        }
        claimed.removeIf(index -> !isClaimable(content.page().blocks().get(index)));
        return List.copyOf(claimed);
    }

    /**
     * What opens the story's first paragraph and names persons: a dateline stays with its sentence.
     * Headings, quotes and items are kept as they are.
     */
    private Byline.@Nullable Head head() {
        for (Candidate candidate : chosen) {
            if (candidate.isHead()) {
                int block = candidate.line().block();
                int end = candidate.line().inBlock(candidate.reading().end());
                return isParagraph(content.page().blocks().get(block))
                        ? new Byline.Head(block, end)
                        : null;
            }
        }
        return null;
    }

    private boolean isParagraph(Block block) {
        return content.label(block) != Label.HEADING
                && (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LINE);
    }

    private boolean isChosen(Candidate candidate) {
        for (Candidate other : chosen) {
            if (other.equals(candidate) || MetadataAuthors.isSame(other.text(), candidate.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isClaimable(Block block) {
        Label label = content.label(block);
        return label.isBody()
                || label == Label.BYLINE
                || label == Label.DATE
                || label == Label.OTHER;
    }
}
