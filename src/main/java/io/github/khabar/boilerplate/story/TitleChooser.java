package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Scores;
import io.github.khabar.page.BlockKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the headline among the blocks above the story: by the words it shares with the story and
 * with the headlines that the page declares, by its markup, its form and its repetition.
 */
final class TitleChooser {
    private static final Set<BlockKind> NO_HEADLINES =
            EnumSet.of(BlockKind.QUOTE, BlockKind.CAPTION, BlockKind.TABLE_ROW, BlockKind.CONTROL);
    private static final String COMMAS = "،,؛;";
    private final Reading reading;

    /**
     * A block that may be the headline.
     *
     * @param position its position
     * @param score how much speaks for it
     */
    record Candidate(int position, double score) {}

    TitleChooser(Reading reading) {
        this.reading = reading;
    }

    /**
     * Returns the likeliest headlines of a story, none or one.
     *
     * @param story the story
     * @param from the position of the first block that may be its headline
     */
    List<Candidate> find(Passage story, int from) {
        List<Candidate> candidates = new ArrayList<>();
        double best = 0;
        int distance = 0;
        boolean onTop = true;
        for (int i = story.first() - 1; i >= from && distance <= Counts.TITLE_REACH; i--) {
            if (!reading.get(i).isMarked()) {
                distance++;
            }
            if (!isHeadline(i) || isPart(i, story) || isLinkToItself(i)) {
                continue;
            }
            double score =
                    score(i, story)
                            - Scores.PER_BLOCK_AWAY * distance
                            + (onTop ? rightAbove(i, story) : 0);
            onTop &= !isLong(reading.get(i));
            if (score >= Scores.LEAST_TITLE) {
                candidates.add(0, new Candidate(i, score));
                best = Math.max(best, score);
            }
        }
        for (Candidate candidate : candidates) {
            if (candidate.score() >= Scores.NEARLY_BEST * best
                    && !holdsAnother(candidate, candidates)
                    && !isKicker(candidate, candidates)) {
                return List.of(candidate);
            }
        }
        return List.of();
    }

    /** Stripped text has lost what sets a headline apart: there its place says most. */
    private double rightAbove(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        boolean line =
                reading.layout().isFlat()
                        && isLong(block)
                        && (isAbout(position, story) || !isApart(position, story));
        return line && block.ending() != Ending.COLON
                ? Scores.RIGHT_ABOVE_IN_TEXT
                : Scores.RIGHT_ABOVE;
    }

    private boolean isAbout(int position, Passage story) {
        int[] words = reading.words().of(position);
        return story.lead().share(words) > 0 || story.vocabulary().share(words) > 0;
    }

    /**
     * Whether a line stands above a picture's caption or a notice, with no date and no byline that
     * would make it the head of a story: the last line of a ticker or a teaser does.
     */
    private boolean isApart(int position, Passage story) {
        boolean apart = false;
        for (int i = position + 1; i < story.first(); i++) {
            BlockFeatures block = reading.get(i);
            if (block.isDateLine() || block.isBylineLine()) {
                return false;
            }
            apart = true;
        }
        return apart;
    }

    /** A line of a table of contents stands once more inside the story. */
    private boolean isPart(int position, Passage story) {
        return isIn(position, story) && (isIn(position - 1, story) || isIn(position + 1, story));
    }

    /** Whether what a block says stands once more among the paragraphs of the story. */
    private boolean isIn(int position, Passage story) {
        if (position < 0) {
            return false;
        }
        List<Integer> same = reading.repeats().of(reading.get(position));
        int last = same.get(same.size() - 1);
        return last > story.first() && last < story.last();
    }

    /** A headline that leads elsewhere is not the one if the page prints it without a link too. */
    private boolean isLinkToItself(int position) {
        if (!reading.get(position).isLink()) {
            return false;
        }
        List<Integer> same = reading.repeats().of(reading.get(position));
        for (int i = 0; i < Math.min(Counts.MOST_PRINTS, same.size()); i++) {
            if (reading.get(same.get(i)).linked() == 0) {
                return true;
            }
        }
        return false;
    }

    /** Three or four words may be a name or a section, unless one binds the others. */
    private static boolean isLong(BlockFeatures block) {
        return block.words() > Lengths.LONGEST_NAME || block.functionWords() > 0;
    }

    /** A few words right above a longer headline announce it. */
    private boolean isKicker(Candidate candidate, List<Candidate> candidates) {
        int words = reading.get(candidate.position()).words();
        if (words > Lengths.LONGEST_KICKER) {
            return false;
        }
        for (Candidate other : candidates) {
            if (other.position() == candidate.position() + 1) {
                return reading.get(other.position()).words() > words;
            }
        }
        return false;
    }

    /** A breadcrumb ends with the headline and is none. */
    private boolean holdsAnother(Candidate candidate, List<Candidate> candidates) {
        String text = reading.get(candidate.position()).folded();
        for (Candidate other : candidates) {
            String part = reading.get(other.position()).folded();
            if (part.length() < text.length() && text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private double score(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        int[] words = reading.words().of(position);
        double score =
                Math.max(
                                story.lead().share(words),
                                story.vocabulary().weightedShare(words) - Scores.LESS_SURE_BY_STORY)
                        * Scores.SHARED_WORDS;
        score +=
                reading.repeats().count(block) > 1 || isInCrumbs(position)
                        ? Scores.PRINTED_TWICE
                        : 0;
        score += heading(block);
        score += Scores.DECLARED * reading.headlines().agreement(block);
        score -= block.separators() * Scores.PER_SEPARATOR;
        score -= block.ending() == Ending.ELLIPSIS ? Scores.CUT_OFF_TITLE : 0;
        return score - (block.isLink() ? Scores.LINKED_TITLE : 0);
    }

    /** A breadcrumb above ends with the headline. */
    private boolean isInCrumbs(int position) {
        String text = reading.get(position).folded();
        for (int i = position - 1; i >= Math.max(0, position - Counts.CRUMBS_REACH); i--) {
            String above = reading.get(i).folded();
            if (above.length() > text.length() && above.endsWith(text)) {
                return true;
            }
        }
        return false;
    }

    /**
     * One that a breadcrumb ends with is none of a picture's, though an agency stands behind it.
     */
    private boolean isHeadline(int position) {
        BlockFeatures block = reading.get(position);
        return (isCandidate(block) && !isPoint(position))
                || isBrief(block)
                || (isLine(block)
                        && block.words() >= Lengths.LONG_HEADLINE
                        && isInCrumbs(position));
    }

    /** One or two words are a headline where the markup and the declarations say so. */
    private boolean isBrief(BlockFeatures block) {
        return block.block().kind() == BlockKind.HEADING
                && block.block().level() <= 1
                && block.words() > 0
                && block.words() < Lengths.SHORTEST_HEADLINE
                && block.linked() == 0
                && !block.isMarked()
                && reading.headlines().isBrief(block);
    }

    /** One of several points in a row. */
    private boolean isPoint(int position) {
        return reading.get(position).isBulleted()
                && (reading.get(position + 1).isBulleted()
                        || (position > 0 && reading.get(position - 1).isBulleted()));
    }

    /** Returns whether a block could be a headline by its form. */
    static boolean isCandidate(BlockFeatures block) {
        return isLine(block)
                && !block.isRowOfNames()
                && !block.isBylineLine()
                && !block.isCaptionLine();
    }

    private static boolean isLine(BlockFeatures block) {
        return block.isHeadlineLike()
                && !block.isMarked()
                && !block.isNumbered()
                && !isClause(block)
                && !NO_HEADLINES.contains(block.block().kind());
    }

    /** A sentence that was broken into lines opens or ends with its comma. */
    private static boolean isClause(BlockFeatures block) {
        String text = block.block().text();
        return COMMAS.indexOf(text.charAt(0)) >= 0
                || COMMAS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static double heading(BlockFeatures block) {
        if (block.block().kind() != BlockKind.HEADING) {
            return 0;
        }
        return block.block().level() <= 1
                ? Scores.MAIN_HEADING
                : Scores.HEADING / block.block().level();
    }
}
