package io.github.khabar.boilerplate.passage;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.language.PromptWords;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers a page's prose into passages: which blocks read on from one another. */
public final class PassageFinder {
    private final Reading reading;
    private final Continuity continuity;
    private final List<Passage> passages = new ArrayList<>();

    /** How many more lines between paragraphs may be looked at. */
    private long linesLeft;

    public PassageFinder(Reading reading) {
        this.reading = reading;
        this.continuity = new Continuity(reading);
        this.linesLeft = (long) Counts.LINES_PER_BLOCK * reading.size();
    }

    /** Returns the passages, in page order. */
    public List<Passage> find() {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isProse(i)) {
                place(i);
            }
        }
        return merged();
    }

    /** Puts together what one weak seam has parted. */
    private List<Passage> merged() {
        List<Passage> merged = new ArrayList<>();
        for (Passage rest : passages) {
            Passage passage = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (passage != null
                    && passage.last() < rest.first()
                    && continuity.isRest(passage, rest)) {
                rest.prose().forEach(p -> passage.add(reading, p));
            } else {
                merged.add(rest);
            }
        }
        return merged;
    }

    private void place(int position) {
        Passage home = homeOf(position);
        if ((home != null && isRepeated(home, position))
                || isPortrait(home, position)
                || isPrompt(home, position)
                || (home != null && isAppeal(home, position))
                || (home != null && isRules(home, position))
                || (home != null && isBoxed(home, position))) {
            return;
        }
        if (home == null) {
            passages.add(new Passage(reading, position));
        } else {
            home.add(reading, position);
        }
    }

    /**
     * A long sentence that holds a phrase of page furniture, and has nothing to do with the story
     * by its words.
     */
    private boolean isAppeal(Passage passage, int position) {
        BlockFeatures block = reading.get(position);
        Phrasebook.Phrase phrase = block.phrase();
        if (phrase == null || phrase.words() < Lengths.SEVERAL_WORD_PHRASE || block.opener()) {
            return false;
        }
        boolean beside = isMarked(position - 1, phrase) || isMarked(position + 1, phrase);
        return beside || passage.vocabulary().share(reading.words().of(position)) < Shares.RELATED;
    }

    private boolean isMarked(int position, Phrasebook.Phrase phrase) {
        return position >= 0
                && position < reading.size()
                && reading.get(position).isMarkedAs(phrase.marker());
    }

    private boolean isRepeated(Passage home, int position) {
        int earliest = reading.repeats().of(reading.get(position)).get(0);
        return earliest < position && home.holds(earliest);
    }

    /** What a form or a script says to the reader, and nothing that the story speaks of. */
    private boolean isPrompt(@Nullable Passage passage, int position) {
        BlockFeatures block = reading.get(position);
        return PromptWords.areIn(block.tokens())
                && (passage == null
                        || passage.vocabulary().share(reading.words().of(position))
                                < Shares.RELATED);
    }

    /** The site's own rules, in an element apart from the story. */
    private boolean isRules(Passage passage, int position) {
        BlockFeatures block = reading.get(position);
        BlockFeatures last = reading.get(passage.last());
        Layout.Nearness nearness = reading.layout().nearness(last, block);
        return PolicyWords.areIn(block)
                && !PolicyWords.areIn(last)
                && nearness != Layout.Nearness.SAME
                && nearness != Layout.Nearness.UNKNOWN;
    }

    /** A sentence in an element of its own, with a button: an appeal, a form, a poll. */
    private boolean isBoxed(Passage passage, int position) {
        BlockFeatures block = reading.get(position);
        return !block.opener() && reading.layout().isInForm(block, reading.get(passage.last()));
    }

    /**
     * A few words about the author, under a name: one that the page prints twice, or before words
     * for such people.
     */
    private boolean isPortrait(@Nullable Passage passage, int position) {
        if (passage != null && isLife(passage, position)) {
            return true;
        }
        if (position == 0 || reading.get(position - 1).words() > Lengths.LONGEST_NAME) {
            return false;
        }
        BlockFeatures block = reading.get(position);
        Phrasebook.Phrase phrase = block.phrase();
        if (phrase != null
                && phrase.marker() == Marker.AUTHOR_BOX
                && phrase.where() == Phrasebook.Where.BEGINS) {
            return true;
        }
        boolean repeated =
                reading.get(position - 1).words() >= 2
                        && reading.get(position - 1).ending() == Ending.OPEN
                        && reading.get(position - 1).functionWords() == 0
                        && reading.repeats().count(reading.get(position - 1)) > 1
                        && !isInContents(position - 1);
        return repeated
                && passage != null
                && !block.opener()
                && passage.vocabulary().share(reading.words().of(position)) < Shares.RELATED;
    }

    /** Below all paragraphs what somebody is and has done, and nothing that the story speaks of. */
    private boolean isLife(Passage passage, int position) {
        return passage.prose().size() > 1
                && reading.get(position).isOfALife()
                && !reading.isProse(position + 1)
                && passage.vocabulary().share(reading.words().of(position)) < Shares.RELATED;
    }

    /** A heading that stands once more as an item of a list: of the parts of the story. */
    private boolean isInContents(int position) {
        BlockFeatures heading = reading.get(position);
        return heading.block().kind() == BlockKind.HEADING
                && reading.repeats().of(heading).stream()
                        .filter(same -> same != position)
                        .allMatch(same -> reading.get(same).block().kind() == BlockKind.LIST_ITEM);
    }

    /**
     * Returns the passage that a block belongs to, or null: the last one, or the one before where
     * the last is a single block, such as a teaser in a box, that the new block has less to do
     * with.
     */
    private @Nullable Passage homeOf(int position) {
        if (passages.isEmpty()) {
            return null;
        }
        Passage last = passages.get(passages.size() - 1);
        Passage before = passages.size() > 1 ? passages.get(passages.size() - 2) : null;
        if (before != null && isNearer(before, last, position) && tryReadingOn(before, position)) {
            return before;
        }
        return tryReadingOn(last, position) ? last : null;
    }

    /** Finds out whether a block reads on from a passage, as long as there are lines left. */
    private boolean tryReadingOn(Passage passage, int position) {
        linesLeft -= position - passage.last();
        return linesLeft >= 0 && continuity.readsOn(passage, position);
    }

    /** Whether a block may rather go on from the passage before a single block than from that. */
    private boolean isNearer(Passage before, Passage last, int position) {
        if (before.last() == position - 1) {
            return true;
        }
        BlockFeatures block = reading.get(position);
        int[] words = reading.words().of(position);
        return last.prose().size() == 1
                && last.last() < position - 1
                && before.weight() >= last.weight()
                && reading.layout().nearness(reading.get(last.last()), block)
                        != Layout.Nearness.SAME
                && before.vocabulary().share(words) >= last.vocabulary().share(words);
    }
}
