package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds lines that are a text together although none of them reads like a paragraph: an opinion
 * piece of one-line sentences, verse, a list of points. Headlines of other stories lead elsewhere,
 * seldom end like sentences and never carry on from one another.
 */
public final class ShortLines {
    private static final Set<BlockKind> TEXT =
            EnumSet.of(BlockKind.PARAGRAPH, BlockKind.LINE, BlockKind.LIST_ITEM, BlockKind.QUOTE);

    private final List<BlockFeatures> blocks;
    private final Layout layout;
    private final int[] runs;
    private final BitSet amongProse = new BitSet();
    private final BitSet alone = new BitSet();

    private ShortLines(List<BlockFeatures> blocks, Layout layout) {
        this.blocks = blocks;
        this.runs = new int[blocks.size()];
        this.layout = layout;
    }

    /** Looks at a page. */
    public static ShortLines in(List<BlockFeatures> blocks, Layout layout) {
        ShortLines lines = new ShortLines(blocks, layout);
        lines.find();
        return lines;
    }

    /** Returns whether the block at a position is a line of a text that has paragraphs too. */
    boolean isAmongProse(int position) {
        return amongProse.get(position);
    }

    /** Returns whether the block at a position is a line of a text that has nothing else. */
    boolean isAlone(int position) {
        return alone.get(position);
    }

    /** Returns whether two lines are of one text. */
    public boolean areOne(int a, int b) {
        boolean lines = amongProse.get(a) || alone.get(a);
        return lines && runs[a] == runs[b];
    }

    private void find() {
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            while (to < blocks.size() && isLine(blocks.get(to)) && isRun(from, to)) {
                to++;
            }
            if (to - from >= Counts.LEAST_LINES) {
                judge(from, to);
            } else if (areSentences(from, to)) {
                setAlone(from, to);
            }
            from = Math.max(to, from + 1);
        }
        findTurns();
    }

    private void findTurns() {
        int from = 0;
        while (from < blocks.size()) {
            int to = turns(from);
            if (to > from) {
                Arrays.fill(runs, from, to, from + 1);
                amongProse.set(from, to);
            }
            from = Math.max(to, from + 1);
        }
    }

    private boolean isRun(int from, int position) {
        if (position == from) {
            return true;
        }
        Layout.Nearness nearness = layout.nearness(blocks.get(position - 1), blocks.get(position));
        return nearness == Layout.Nearness.SAME
                || nearness == Layout.Nearness.NEAR
                || (nearness == Layout.Nearness.UNKNOWN && !layout.isParted());
    }

    private static boolean isLine(BlockFeatures block) {
        return TEXT.contains(block.block().kind())
                && block.words() > 0
                && block.linked() == 0
                && !block.isDateLine()
                && !block.isMarked()
                && (!block.isBylineLine() || block.isWordyItem())
                && !block.isMenu()
                && !block.isTicker();
    }

    /**
     * The end of an interview that begins at a position, or that position: lines that begin with
     * one of two labels in turn, each label twice or more.
     */
    private int turns(int from) {
        String first = label(from);
        String second = first.isEmpty() ? first : label(from + 1);
        if (second.isEmpty() || second.equals(first)) {
            return from;
        }
        int end = from + 2;
        while (label(end).equals((end - from) % 2 == 0 ? first : second)) {
            end++;
        }
        return end - from >= Counts.LEAST_LINES ? end : from;
    }

    /** The word or two before the first colon, without a number, or none. */
    private String label(int position) {
        if (position >= blocks.size()) {
            return "";
        }
        BlockFeatures block = blocks.get(position);
        String text = block.folded();
        int colon = text.indexOf(':');
        if (colon <= 0
                || colon > Lengths.LONGEST_TURN_LABEL
                || colon == text.length() - 1
                || block.linked() > 0
                || !TEXT.contains(block.block().kind())) {
            return "";
        }
        int end = colon;
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private void judge(int from, int to) {
        int begin = layout.isFlat() ? begin(from, to) : from;
        int end = layout.isFlat() ? end(begin, to) : to;
        if (end <= begin) {
            return;
        }
        end -= blocks.get(end - 1).ending() == Ending.COLON ? 1 : 0;
        int verse = verse(begin, end);
        if (isTextAmongProse(begin, end)) {
            setAmongProse(begin, end);
        } else if (verse < end) {
            amongProse.set(verse, end);
            Arrays.fill(runs, begin, end, begin + 1);
        } else if (layout.isFlat()
                ? isText(begin, end)
                : isTextByItsPlace(begin, end) || areSentences(begin, end)) {
            setAlone(begin, end);
        }
    }

    private void setAlone(int from, int to) {
        Arrays.fill(runs, from, to, from + 1);
        alone.set(from, to);
    }

    /** In an element of its own a line that does not speak is a sub-heading, or in large print. */
    private void setAmongProse(int from, int to) {
        Arrays.fill(runs, from, to, from + 1);
        for (int i = from; i < to; i++) {
            boolean same = i + 1 < to ? isSame(i, i + 1) : isSame(i - 1, i);
            amongProse.set(i, same || isSpoken(blocks.get(i)));
        }
    }

    /**
     * Menus, the headline and a name may stand above lines that are not all of the page: groups of
     * lines in which none speaks; where no gaps make groups, all lines above the first that speaks,
     * unless a date or a byline ends the page's head.
     */
    private int begin(int from, int to) {
        if (from == 0 && to == blocks.size()) {
            return from;
        }
        int gap = gap(from, to);
        int begin = from;
        for (int i = from; i < to && !isSpoken(blocks.get(i)); i++) {
            boolean ends = gap < 0 ? !isUnderHead(from) : i + 1 < to && blankBefore(i + 1) > gap;
            begin = ends ? i + 1 : begin;
        }
        return begin;
    }

    private int end(int from, int to) {
        int gap = gap(from, to);
        int end = to;
        for (int i = to - 1; i > from && !isSpoken(blocks.get(i)); i--) {
            end = gap >= 0 && blankBefore(i) > gap ? i : end;
        }
        return end;
    }

    private boolean isUnderHead(int from) {
        return from > 0
                && (blocks.get(from - 1).isDateLine() || blocks.get(from - 1).isBylineLine());
    }

    /** The narrowest gap between lines of a run, or -1 where all gaps are alike. */
    private int gap(int from, int to) {
        int narrow = Integer.MAX_VALUE;
        int wide = -1;
        for (int i = from + 1; i < to; i++) {
            narrow = Math.min(narrow, blankBefore(i));
            wide = Math.max(wide, blankBefore(i));
        }
        return wide > narrow ? narrow : -1;
    }

    private int blankBefore(int position) {
        return blocks.get(position).block().blankBefore();
    }

    /** Ends or pauses like a sentence, or carries on from another. */
    private static boolean isSpoken(BlockFeatures block) {
        return isEnded(block) || block.opener() || block.isProse();
    }

    private static boolean isEnded(BlockFeatures block) {
        return block.ending() != Ending.OPEN;
    }

    /** Most of the lines between the paragraphs end like sentences: they are no sub-headings. */
    private boolean isTextAmongProse(int from, int to) {
        if (layout.isFlat() && !layout.isParted()) {
            return false;
        }
        int prose = 0;
        int ended = 0;
        for (int i = from; i < to; i++) {
            BlockFeatures block = blocks.get(i);
            prose += block.isProse() ? 1 : 0;
            ended += !block.isProse() && isEnded(block) ? 1 : 0;
        }
        int others = to - from - prose;
        return prose >= 2 && others >= Counts.LEAST_LINES && ended >= Shares.ENDED_LINES * others;
    }

    /**
     * Where the lines begin that a text ends with below its paragraphs, in the element that they
     * fill together: verse has no stops, but carries on; labels are fewer words.
     */
    private int verse(int from, int to) {
        int begin = to;
        boolean carriesOn = false;
        while (begin > from && !isAboveVerse(begin - 1)) {
            begin--;
            carriesOn |= blocks.get(begin).opener();
        }
        if (layout.isFlat()) {
            return isVerseInText(from, begin, to) ? begin : to;
        }
        boolean verse =
                begin > from
                        && to - begin >= Counts.LEAST_LINES
                        && carriesOn
                        && isSame(begin - 1, begin)
                        && isTextByItsPlace(from, to)
                        && words(begin, to) >= Lengths.SHORTEST_TEXT_OF_LINES
                        && words(begin, to) >= Lengths.SHORTEST_HEADLINE * (to - begin);
        return verse ? begin : to;
    }

    /** A paragraph, or in stripped text a line that announces others. */
    private boolean isAboveVerse(int position) {
        BlockFeatures block = blocks.get(position);
        return block.isProse() || (layout.isFlat() && block.ending() == Ending.COLON);
    }

    /**
     * Stripped text has lost the element: there a colon announces verse of which two lines carry
     * on, or there are many lines.
     */
    private boolean isVerseInText(int from, int begin, int to) {
        if (begin == from || to - begin < Counts.LEAST_LINES) {
            return false;
        }
        if (blocks.get(begin - 1).ending() != Ending.COLON) {
            return to - begin >= 2 * Counts.LEAST_LINES && isText(begin, to);
        }
        long openers = blocks.subList(begin, to).stream().filter(BlockFeatures::opener).count();
        return openers >= 2 && words(begin, to) >= 2 * (to - begin);
    }

    /** Stripped text has only the words to tell by. */
    private boolean isText(int from, int to) {
        int spoken = 0;
        int openers = 0;
        for (int i = from; i < to; i++) {
            spoken += isSpoken(blocks.get(i)) ? 1 : 0;
            openers += blocks.get(i).opener() ? 1 : 0;
        }
        int lines = to - from;
        return lines > Counts.LEAST_LINES
                && openers >= 2
                && (spoken >= Shares.SPOKEN_LINES * lines
                        || openers >= Shares.OPENING_LINES * lines)
                && (isBound(from, to) || areEnded(from, to));
    }

    /** Many lines next to all of which end like sentences, or pause: no names, labels, figures. */
    private boolean areEnded(int from, int to) {
        int ended = 0;
        for (int i = from; i < to; i++) {
            ended += isEnded(blocks.get(i)) && blocks.get(i).ending() != Ending.COLON ? 1 : 0;
        }
        return to - from >= 2 * Counts.LEAST_LINES
                && ended >= Shares.ENDED_OF_MANY_LINES * (to - from);
    }

    /** Lines that lead nowhere and fill the element that holds them. */
    private boolean isTextByItsPlace(int from, int to) {
        int size = 0;
        for (int i = from; i < to; i++) {
            boolean same = i > from && isSame(i - 1, i);
            size += same ? 0 : layout.linesOfHome(blocks.get(i));
        }
        return to - from >= Shares.LINES_OF_ELEMENT * size
                && (isBound(from, to) || areStopped(from, to));
    }

    /** A few paragraphs of an element that all end with a full stop, and one that carries on. */
    private boolean areSentences(int from, int to) {
        boolean carriesOn = false;
        for (int i = from; i < to; i++) {
            BlockFeatures block = blocks.get(i);
            if (layout.isFlat()
                    || block.ending() != Ending.STOP
                    || block.words() < Lengths.SHORTEST_HEADLINE
                    || (i > from && !isSame(i - 1, i))) {
                return false;
            }
            carriesOn |= i > from && block.opener();
        }
        return carriesOn;
    }

    private boolean isSame(int position, int next) {
        return layout.nearness(blocks.get(position), blocks.get(next)) == Layout.Nearness.SAME;
    }

    private int words(int from, int to) {
        return blocks.subList(from, to).stream().mapToInt(BlockFeatures::words).sum();
    }

    /** Sentences end with a full stop; names, labels and figures do not. */
    private boolean areStopped(int from, int to) {
        int words = words(from, to);
        int stopped = 0;
        for (int i = from; i < to; i++) {
            stopped += blocks.get(i).ending() == Ending.STOP ? 1 : 0;
        }
        return words >= Lengths.SHORTEST_TEXT_OF_LINES
                && stopped >= Shares.ENDED_LINES * (to - from);
    }

    /** Function words bind sentences; names, labels and figures have none. */
    private boolean isBound(int from, int to) {
        int words = words(from, to);
        int functionWords = 0;
        for (int i = from; i < to; i++) {
            functionWords += blocks.get(i).functionWords();
        }
        return words >= Lengths.SHORTEST_TEXT_OF_LINES
                && functionWords >= Shares.FUNCTION_WORDS_OF_LINES * words;
    }
}
