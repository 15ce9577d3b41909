package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Scores;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the headline among the blocks above the story: by the words it shares with the story and
 * with the headlines that the page declares, by its markup, its form and its repetition.
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
                            + (onTop ? rightAbove(i, story) : 0);
            onTop &= !isLong(reading.get(i)) && !isSetApart(i, story);
            if (score >= Scores.LEAST_TITLE) {
                candidates.add(0, new Candidate(i, score));
            }
        }
        List<Candidate> whole = new ArrayList<>(candidates);
        whole.removeIf(c -> holdsAnother(c, candidates));
        List<Candidate> titles = new ArrayList<>(whole);
        titles.removeIf(c -> isKicker(c, whole));
        List<Candidate> best = best(titles);
        return best.isEmpty() ? best : List.of(below(above(best.get(0), story, from), story));
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

    /**
     * In stripped text the line that says most of the lead's words may be the lead, or a caption.
     */
    private Candidate above(Candidate best, Passage story, int from) {
        BelowHeadline below = new BelowHeadline(reading, story);
        for (int i = best.position() - 1; i >= from; i--) {
            BlockFeatures block = reading.get(i);
            if (HeadlineForm.fits(block) && isLong(block)) {
                return below.isUnder(best.position(), i) ? new Candidate(i, best.score()) : best;
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
        if (near && HeadlineForm.fits(block) && !isOfText(position)) {
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

    /** Whether a line is a piece of a story that was broken into lines, or its lead. */
    private boolean isOfText(int position) {
        BlockFeatures block = reading.get(position);
        return HeadlineForm.trailsOff(block)
                || isPoint(position)
                || reading.introduced().get(position)
                || (reading.layout().isFlat() && (isBroken(position) || isUnderByline(position)));
    }

    /** One of several points in a row. */
    private boolean isPoint(int position) {
        return reading.get(position).isBulleted()
                && (reading.get(position + 1).isBulleted()
                        || (position > 0 && reading.get(position - 1).isBulleted()));
    }

    /** Whether the sentence goes on below: a link inside it was torn out, its comma comes next. */
    private boolean isBroken(int position) {
        int last = Math.min(reading.size() - 1, position + Counts.PIECES_BELOW);
        for (int i = position + 1; i <= last; i++) {
            if (HeadlineForm.opensWithComma(reading.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What stands right below who wrote the story, as long as a paragraph, is its lead. */
    private boolean isUnderByline(int position) {
        return position > 0
                && reading.get(position).words() >= Lengths.RUNNING_LINE
                && reading.get(position - 1).isBylineLine();
    }

    /** Whether a breadcrumb ends with a line, or near the story its markup or metadata says so. */
    private boolean isShown(int position, Passage story, boolean near) {
        if (isInCrumbs(position)) {
            return true;
        }
        BlockFeatures block = reading.get(position);
        if (near
                && (isDatedTwice(position, story)
                        || isStopped(position, story)
                        || isBrief(position, story)
                        || isRowOfLead(position, story))) {
            return true;
        }
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
                && ((main && isAbout(position, story))
                        || reading.headlines().isDeclared(block)
                        || isAboveByline(position, story));
    }

    /** A few words and a day that the page prints twice: the day is the headline's own. */
    private boolean isDatedTwice(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        return reading.layout().isFlat()
                && block.date() == DateForm.WITHIN
                && block.words() > Lengths.LONGEST_NAME
                && reading.repeats().count(block) > 1
                && isAbout(position, story);
    }

    /** A short line with a stop that the page begins with, and whose words the lead says again. */
    private boolean isStopped(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        return reading.layout().isFlat()
                && isOnTop(position)
                && block.ending() == Ending.STOP
                && block.words() > Lengths.LONGEST_NAME
                && (block.words() < Lengths.SHORTEST_PARAGRAPH
                        ? isOfLead(position, story)
                        : isAllOfLead(position, story));
    }

    /**
     * A few words on top, a bar between them or none, half of which the story says again; a dash or
     * a colon parts a place from an outlet or a day.
     */
    private boolean isBrief(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        int[] words = reading.words().of(position);
        return reading.layout().isFlat()
                && isOnTop(position)
                && block.words() <= Lengths.LONGEST_NAME
                && !block.isBylineLine()
                && (block.isUnparted() || block.separators() > 0)
                && isRightAbove(position, story.first())
                && words.length > 1
                && Math.max(story.lead().share(words), story.vocabulary().share(words))
                        >= Shares.HEADLINE_THAT_IS_THE_LEAD;
    }

    /** Nothing stands above but names and labels. */
    private boolean isOnTop(int position) {
        for (int i = 0; i < position; i++) {
            BlockFeatures block = reading.get(i);
            if (block.words() > Lengths.LONGEST_NAME || block.ending() != Ending.OPEN) {
                return false;
            }
        }
        return true;
    }

    /** Four words and more with a dash between that the lead says again: no place and outlet. */
    private boolean isRowOfLead(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        return reading.layout().isFlat()
                && block.words() >= Lengths.LONGEST_NAME
                && block.isRowOfNames()
                && !block.isBylineLine()
                && story.lead().share(reading.words().of(position))
                        >= Shares.HEADLINE_THAT_IS_THE_LEAD;
    }

    /** The lead says it all again, and more. */
    private boolean isAllOfLead(int position, Passage story) {
        return reading.get(position).words() < reading.get(story.first()).words()
                && story.lead().share(reading.words().of(position)) >= Shares.ALL_SAID_AGAIN;
    }

    private boolean isOfLead(int position, Passage story) {
        return story.lead().share(reading.words().of(position)) >= Shares.HEADLINE_OF_WHAT_FOLLOWS;
    }

    /** Whether nothing but names and dates stand between a short line and the story. */
    private boolean isAboveByline(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        return reading.layout().isFlat()
                && isRightAbove(position, story.first())
                && story.first() > position + 1
                && !isNameOrDate(block)
                && block.words() <= Lengths.LONGEST_STOPPED_HEADLINE
                && block.pauses() == 0
                && isAbout(position, story);
    }

    private static boolean isNameOrDate(BlockFeatures block) {
        boolean name = block.ending() == Ending.OPEN && !isLong(block);
        return name || block.isDateLine() || block.isBylineLine() || block.isRowOfNames();
    }

    /** Stripped text has lost what sets a headline apart: there its place says most. */
    private double rightAbove(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        boolean line =
                reading.layout().isFlat()
                        && (isLong(block) || isSetApart(position, story))
                        && (isAbout(position, story) || !isApart(position, story));
        return line && block.ending() != Ending.COLON
                ? Scores.RIGHT_ABOVE_IN_TEXT
                : Scores.RIGHT_ABOVE;
    }

    /**
     * Four words with blank lines above and below, the story next, on a page that does not part all
     * its lines: a section's name stands with the clock or the menu.
     */
    private boolean isSetApart(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        return block.words() == Lengths.LONGEST_NAME
                && position > 1
                && position + 1 == story.first()
                && block.block().blankBefore() > 0
                && reading.get(position + 1).block().blankBefore() > 0
                && reading.get(position - 1).block().blankBefore() == 0;
    }

    private boolean isAbout(int position, Passage story) {
        int[] words = reading.words().of(position);
        return story.lead().share(words) > 0 || story.vocabulary().share(words) > 0;
    }

    /**
     * Whether a line stands above a picture's caption or a notice, with no date and no byline that
     * would make it the head of a story: the last line of a ticker or a teaser does. A line that
     * has no other above it may have labels below it.
     */
    private boolean isApart(int position, Passage story) {
        boolean lone = position == 0 || isLabel(reading.get(position - 1));
        boolean apart = false;
        for (int i = position + 1; i < story.first(); i++) {
            BlockFeatures block = reading.get(i);
            boolean date = block.date() != DateForm.NONE && !block.isNumber();
            if (date || block.isBylineLine()) {
                return false;
            }
            apart |= !lone || !isUnderHeadline(block);
        }
        return apart;
    }

    /** What is no picture's caption: a button, a number, a section of one word. */
    private static boolean isUnderHeadline(BlockFeatures block) {
        return block.words() <= 1 || block.isMarked();
    }

    private static boolean isLabel(BlockFeatures block) {
        return !isLong(block) || block.isMarked() || block.isDateLine() || block.isBylineLine();
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

    /**
     * Three or four words may be a name or a section, unless they speak or one binds the others.
     */
    private static boolean isLong(BlockFeatures block) {
        boolean speaks = block.ending() == Ending.QUESTION || block.ending() == Ending.ELLIPSIS;
        return block.words() > Lengths.LONGEST_NAME || block.functionWords() > 0 || speaks;
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

    /** Whether nothing but names and dates stand between two lines. */
    private boolean isRightAbove(int position, int below) {
        int at = position + 1;
        while (at < below && isNameOrDate(reading.get(at))) {
            at++;
        }
        return at == below;
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
        int[] words = reading.words().of(position);
        double score =
                Math.max(
                                story.lead().share(words),
                                story.vocabulary().weightedShare(words) - Scores.LESS_SURE_BY_STORY)
                        * Scores.SHARED_WORDS;
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
