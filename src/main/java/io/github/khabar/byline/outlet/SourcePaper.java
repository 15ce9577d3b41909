package io.github.khabar.byline.outlet;

import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.page.Block;
import io.github.khabar.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Reads the paper out of an aggregator's line "نشر في … يوم …". */
public final class SourcePaper {
    private static final String LEAD = FoldedText.fold("نشر في ");
    private static final String DAY = FoldedText.fold(" يوم ");
    private static final int LONGEST_LINE = 80;

    private final Lexicon lexicon;

    /**
     * Reads with a word list.
     *
     * @param lexicon the words
     */
    public SourcePaper(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the paper's name as written, or null where the line is another. */
    public @Nullable String in(Block block) {
        String line = block.text();
        if (line.length() > LONGEST_LINE || !block.folded().startsWith(LEAD)) {
            return null;
        }
        FoldedText folded = FoldedText.of(line);
        String text = folded.toString();
        int day = text.indexOf(DAY, LEAD.length());
        boolean dated = day > 0 && text.chars().skip(day).anyMatch(c -> c >= '0' && c <= '9');
        if (!dated) {
            return null;
        }
        String paper =
                line.substring(folded.sourceBegin(LEAD.length()), folded.sourceEnd(day)).strip();
        return isSection(paper) ? null : paper;
    }

    private boolean isSection(String name) {
        LineTokens line = LineTokens.of(name);
        return line.size() == 0
                || lexicon.notes().get(line.words(0, line.size())) != null
                || (line.size() == 1 && lexicon.neverNames().contains(line.get(0)));
    }
}
