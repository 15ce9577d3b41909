package io.github.khabar.byline.outlet;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.page.Block;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the paper out of an aggregator's line "نشر في … يوم …". */
public final class SourcePaper {
    private static final List<Frame> FRAMES = frames();
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

    /**
     * What stands around a paper's name, folded.
     *
     * @param lead what the line begins with
     * @param day what stands before the day
     */
    private record Frame(String lead, String day) {}

    private static List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        for (List<String> row : WordList.read(Byline.class, "source-papers.txt").rows()) {
            String lead = FoldedText.fold(row.get(0)) + " ";
            frames.add(new Frame(lead, " " + FoldedText.fold(row.get(1)) + " "));
        }
        return List.copyOf(frames);
    }

    /** Returns the paper's name as written, or null where the line is another. */
    public @Nullable String in(Block block) {
        if (block.text().length() > LONGEST_LINE) {
            return null;
        }
        for (int i = 0; i < FRAMES.size(); i++) {
            if (block.folded().startsWith(FRAMES.get(i).lead())) {
                return paper(block.text(), FRAMES.get(i));
            }
        }
        return null;
    }

    private @Nullable String paper(String line, Frame frame) {
        FoldedText folded = FoldedText.of(line);
        String text = folded.toString();
        int begin = frame.lead().length();
        int day = text.indexOf(frame.day(), begin);
        boolean dated = day > 0 && text.chars().skip(day).anyMatch(c -> c >= '0' && c <= '9');
        if (!dated) {
            return null;
        }
        String paper = line.substring(folded.sourceBegin(begin), folded.sourceEnd(day)).strip();
        return isSection(paper) ? null : paper;
    }

    private boolean isSection(String name) {
        LineTokens line = LineTokens.of(name);
        return line.size() == 0
                || lexicon.notes().get(line.words(0, line.size())) != null
                || (line.size() == 1 && lexicon.neverNames().contains(line.get(0)));
    }
}
