package io.github.khabar.page.lines;

import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.blocks.HardWrap;
import io.github.khabar.page.dom.Characters;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of stripped text, its white space folded.
 *
 * @param text what it says
 * @param begin where in the page's text it begins
 * @param wideGaps how many gaps of several spaces stand in it
 * @param blankBefore how many blank lines stand above it
 */
record TextLine(String text, int begin, int wideGaps, int blankBefore) {
    private static final int WIDE_GAP = 3;
    private static final String SENTENCE_ENDS = ".!?؟:…";
    private static final String STOP_WITHIN = ". ";

    /** Words of a date with its clock, or of who wrote it. */
    private static final int LONGEST_LABELLED = 10;

    private static final String CLOSERS = "\"'»«”“’)]";

    static TextLine of(String source, int from, int to, int blankBefore) {
        int begin = from;
        while (begin < to && !shows(source.charAt(begin), false)) {
            begin++;
        }
        int end = wordsEnd(source, begin, to);
        return isBlank(source, end, to)
                ? new TextLine(source.substring(begin, end), begin, 0, blankBefore)
                : folded(source, begin, end, to, blankBefore);
    }

    /** Returns where a stretch of words ends that single spaces separate. */
    private static int wordsEnd(String source, int from, int to) {
        int end = from;
        while (end < to) {
            if (shows(source.charAt(end), true)) {
                end++;
            } else if (source.charAt(end) == ' '
                    && end + 1 < to
                    && shows(source.charAt(end + 1), true)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isBlank(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (shows(source.charAt(i), true)) {
                return false;
            }
        }
        return true;
    }

    /** Folds the white space behind words that need no folding. */
    private static TextLine folded(
            String source, int begin, int wordsEnd, int to, int blankBefore) {
        StringBuilder out = new StringBuilder(to - begin).append(source, begin, wordsEnd);
        int spaces = 0;
        int wideGaps = 0;
        for (int i = wordsEnd; i < to; i++) {
            char c = source.charAt(i);
            if (isSpace(c)) {
                spaces++;
            } else if (shows(c, true)) {
                if (spaces > 0) {
                    out.append(' ');
                    wideGaps += spaces >= WIDE_GAP ? 1 : 0;
                }
                spaces = 0;
                out.append(c);
            }
        }
        return new TextLine(out.toString(), begin, wideGaps, blankBefore);
    }

    /** Returns one line made of several, the first one's place kept. */
    static TextLine joined(List<TextLine> lines) {
        TextLine first = lines.get(0);
        if (lines.size() == 1) {
            return first;
        }
        String text = lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
        int wideGaps = lines.stream().mapToInt(TextLine::wideGaps).sum();
        return new TextLine(text, first.begin, wideGaps, first.blankBefore);
    }

    /** Returns how many columns it fills. */
    int columns() {
        return HardWrap.columns(text, text.length());
    }

    /** Returns how many words it has. */
    int words() {
        return 1 + (int) text.chars().filter(c -> c == ' ').count();
    }

    /** Returns whether a sentence ends with it, or is announced by it. */
    boolean endsSentence() {
        int at = text.length() - 1;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** Returns how many sentences stop inside it. */
    int stopsWithin() {
        int stops = 0;
        for (int at = text.indexOf(STOP_WITHIN); at >= 0; at = text.indexOf(STOP_WITHIN, at + 1)) {
            stops++;
        }
        return stops;
    }

    /** Returns whether it is short and holds a colon or a number, as a byline or a date does. */
    boolean isLabelled() {
        return words() <= LONGEST_LABELLED
                && text.chars().anyMatch(c -> c == ':' || Character.isDigit(c));
    }

    /** Returns its last letter, or its last character where it has none. */
    char lastLetter() {
        int at = text.length() - 1;
        while (at > 0 && !Character.isLetter(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }

    /** Returns how many columns its first word fills. */
    int firstWordColumns() {
        int space = text.indexOf(' ');
        return HardWrap.columns(text, space < 0 ? text.length() : space);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Controls show nothing anywhere, bidi marks and the like nothing before a first letter. */
    private static boolean shows(char c, boolean afterLetter) {
        if (Characters.isPlain(c)) {
            return true;
        }
        int type = Character.getType(c);
        return !isSpace(c)
                && type != Character.CONTROL
                && (afterLetter || type != Character.FORMAT);
    }

    /** Returns the block that the line is, to be numbered. */
    Block.Builder block() {
        return Block.builder(BlockKind.LINE, text)
                .blankBefore(blankBefore)
                .wideGaps(wideGaps)
                .begin(begin);
    }
}
