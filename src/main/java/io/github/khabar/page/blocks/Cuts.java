package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a run's text that stand in elements a caller does not want, by their offsets in
 * the text, and the text without them.
 */
final class Cuts {
    private final List<Stretch> stretches = new ArrayList<>();

    private record Stretch(int begin, int end) {}

    /** Forgets everything. */
    void clear() {
        stretches.clear();
    }

    /**
     * Takes up a stretch behind those before.
     *
     * @param begin where it begins
     * @param end where it ends
     */
    void add(int begin, int end) {
        stretches.add(new Stretch(begin, end));
    }

    /**
     * Returns a part of the text without the stretches, white space folded.
     *
     * @param part the part
     * @param from where in the text it begins
     */
    String without(String part, int from) {
        if (stretches.isEmpty()) {
            return part;
        }
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int i = firstBehind(from); i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.begin() >= from + part.length()) {
                break;
            }
            append(rest, part, at, within(part, stretch.begin() - from));
            at = within(part, stretch.end() - from);
        }
        append(rest, part, at, part.length());
        return rest.toString().strip();
    }

    /** The index of the first stretch that ends behind an offset: a block may have many links. */
    private int firstBehind(int offset) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int within(String part, int offset) {
        return Math.max(0, Math.min(part.length(), offset));
    }

    private static void append(StringBuilder rest, String part, int from, int to) {
        int begin = from;
        boolean spaced = rest.isEmpty() || rest.charAt(rest.length() - 1) == ' ';
        if (begin < to && spaced && part.charAt(begin) == ' ') {
            begin++;
        }
        if (begin < to) {
            rest.append(part, begin, to);
        }
    }

    /**
     * Returns the spans of the text that are left, where they stand without the stretches.
     *
     * @param text the text
     * @param spans its spans, in order
     */
    List<Block.Span> spansWithout(String text, List<Block.Span> spans) {
        if (stretches.isEmpty()) {
            return spans;
        }
        int[] offsets = offsets(text);
        String rest = without(text, 0);
        List<Block.Span> left = new ArrayList<>(spans.size());
        for (Block.Span span : spans) {
            int begin = Math.min(offsets[span.begin()], rest.length());
            int end = Math.min(offsets[span.end()], rest.length());
            begin += begin < end && rest.charAt(begin) == ' ' ? 1 : 0;
            if (begin < end) {
                left.add(new Block.Span(begin, end, span.href(), span.strong(), span.emphasised()));
            }
        }
        return left;
    }

    /** For each offset in the text how much of what stands before it is left. */
    private int[] offsets(String text) {
        int[] offsets = new int[text.length() + 1];
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Stretch stretch : stretches) {
            at = append(rest, text, at, stretch.begin(), offsets);
            for (; at < stretch.end(); at++) {
                offsets[at] = rest.length();
            }
        }
        append(rest, text, at, text.length(), offsets);
        offsets[text.length()] = rest.length();
        return offsets;
    }

    private static int append(StringBuilder rest, String text, int from, int to, int[] offsets) {
        for (int i = from; i < to; i++) {
            offsets[i] = rest.length();
            append(rest, text, i, i + 1);
        }
        return to;
    }

    /**
     * Returns the parts of the text that are left, where they stand without the stretches.
     *
     * @param text the text
     * @param parts its parts
     */
    List<Block.Part> without(String text, List<Block.Part> parts) {
        if (stretches.isEmpty()) {
            return parts;
        }
        List<Block.Part> left = new ArrayList<>(parts.size());
        for (Block.Part part : parts) {
            String words = without(text.substring(part.begin(), part.end()), part.begin());
            int begin = without(text.substring(0, part.end()), 0).length() - words.length();
            if (!words.isEmpty()) {
                left.add(new Block.Part(begin, begin + words.length(), part.tag(), part.words()));
            }
        }
        return left;
    }
}
