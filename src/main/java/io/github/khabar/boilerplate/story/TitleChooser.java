package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Scores;
import io.github.khabar.page.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the headline of HTML among the blocks above the story: by the words it shares with the
 * story and with the headlines that the page declares, by its markup, its form and its repetition.
 */
final class TitleChooser {
    private static final String CRUMB_MARKS = ">»›/\\|";

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
        int distance = 0;
        boolean onTop = true;
        for (int i = story.first() - 1; i >= from; i--) {
            if (!reading.get(i).isMarked() && distance <= Counts.TITLE_REACH) {
                distance++;
            }
            if (!isCandidate(i, story, distance) || isPart(i, story) || isLinkToItself(i)) {
                continue;
            }
            double score =
                    score(i, story)
                            - Scores.PER_BLOCK_AWAY * distance
                            + (onTop ? Scores.RIGHT_ABOVE : 0);
            onTop &= !HeadlineForm.isLong(reading.get(i));
            if (score >= Scores.LEAST_TITLE) {
                candidates.add(0, new Candidate(i, score));
            }
        }
        List<Candidate> whole = new ArrayList<>(candidates);
        whole.removeIf(c -> holdsAnother(c, candidates));
        List<Candidate> titles = new ArrayList<>(whole);
        titles.removeIf(c -> isKicker(c, whole));
        List<Candidate> best = best(titles);
        return best.isEmpty() ? best : List.of(below(best.get(0), story));
    }

    /** A breadcrumb is none where the headline that it ends with stands below it. */
    private Candidate below(Candidate best, Passage story) {
        String text = reading.get(best.position()).folded();
        int last = Math.min(story.first() - 1, best.position() + Counts.CRUMBS_REACH);
        for (int i = best.position() + 1; i <= last; i++) {
            if (isLastCrumb(reading.get(i).folded(), text)
                    && HeadlineForm.fitsIfShown(reading.get(i))) {
                return new Candidate(i, best.score());
            }
        }
        return best;
    }

    /** Of those nearly as good as the best, the first. */
    private static List<Candidate> best(List<Candidate> candidates) {
        double best = 0;
        for (Candidate candidate : candidates) {
            best = Math.max(best, candidate.score());
        }
        for (Candidate candidate : candidates) {
            if (candidate.score() >= Scores.NEARLY_BEST * best) {
                return List.of(candidate);
            }
        }
        return List.of();
    }

    /** A line that the page shows to be its headline may look otherwise, and stand farther away. */
    private boolean isCandidate(int position, Passage story, int distance) {
        BlockFeatures block = reading.get(position);
        boolean near = distance <= Counts.TITLE_REACH;
        if (near && HeadlineForm.fits(block) && !HeadlineForm.isOfText(reading, position)) {
            return true;
        }
        return (HeadlineForm.fitsIfShown(block) || isOneWord(block))
                && isShown(position, story, near);
    }

    /**
     * One word that the page declares before the outlet's name, and prints as a heading: a
     * section's name stands in the menu, too.
     */
    private boolean isOneWord(BlockFeatures block) {
        return block.words() == 1
                && block.block().kind() == BlockKind.HEADING
                && !block.isMarked()
                && reading.headlines().isFirstPart(block)
                && !isPrinted(block, BlockFeatures::isLink);
    }

    /** Whether a breadcrumb ends with a line, or near the story its markup or metadata says so. */
    private boolean isShown(int position, Passage story, boolean near) {
        if (isInCrumbs(position)) {
            return true;
        }
        BlockFeatures block = reading.get(position);
        boolean main = block.block().kind() == BlockKind.HEADING && block.block().level() <= 1;
        if (block.words() < Lengths.SHORTEST_HEADLINE) {
            boolean several = story.prose().size() > 1;
            boolean told =
                    several && (isAbout(position, story) || reading.headlines().isFirstPart(block));
            return near
                    && main
                    && ((!block.parted() && told) || reading.headlines().isBrief(block));
        }
        return near
                && ((main && isAbout(position, story)) || reading.headlines().isDeclared(block));
    }

    private boolean isAbout(int position, Passage story) {
        int[] words = reading.words().of(position);
        return story.lead().share(words) > 0 || story.vocabulary().share(words) > 0;
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
        BlockFeatures block = reading.get(position);
        return block.isLink() && isPrinted(block, print -> print.linked() == 0);
    }

    /** Whether one of the first prints of what a block says is of some form. */
    private boolean isPrinted(BlockFeatures block, Predicate<BlockFeatures> form) {
        List<Integer> prints = reading.repeats().of(block);
        return prints.stream().limit(Counts.MOST_PRINTS).map(reading::get).anyMatch(form);
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

    /** A breadcrumb ends with the headline and is none; the headline is most of it. */
    private boolean holdsAnother(Candidate candidate, List<Candidate> candidates) {
        String text = reading.get(candidate.position()).folded();
        for (Candidate other : candidates) {
            String part = reading.get(other.position()).folded();
            boolean most = part.length() * 2 > text.length() && text.contains(part);
            if (part.length() < text.length() && (most || isLastCrumb(part, text))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLastCrumb(String part, String crumbs) {
        int mark = crumbs.length() - part.length() - 1;
        while (mark > 0 && crumbs.charAt(mark) == ' ') {
            mark--;
        }
        return mark > 0 && crumbs.endsWith(part) && CRUMB_MARKS.indexOf(crumbs.charAt(mark)) >= 0;
    }

    private double score(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        double score = story.saysAgain(reading.words().of(position)) * Scores.SHARED_WORDS;
        score +=
                isInCrumbs(position)
                        ? Scores.IN_CRUMBS
                        : reading.repeats().count(block) > 1 ? Scores.PRINTED_TWICE : 0;
        score += heading(block);
        score += Scores.DECLARED * reading.headlines().agreement(block);
        score -= block.separators() * Scores.PER_SEPARATOR;
        score -= block.opener() ? Scores.CARRIES_ON : 0;
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

    private static double heading(BlockFeatures block) {
        if (block.block().kind() != BlockKind.HEADING) {
            return 0;
        }
        return block.block().level() <= 1
                ? Scores.MAIN_HEADING
                : Scores.HEADING / block.block().level();
    }
}
