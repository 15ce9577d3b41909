package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Lexicon;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.PageWords;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.language.PromptWords;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.Block;
import io.github.khabar.text.FoldedText;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a phrase of page furniture that was run together with a paragraph: behind its last full
 * stop, or before its first word. It costs the phrase, never the paragraph.
 */
public final class PhraseEdges {
    private static final int EDGE = Lengths.LONGEST_EDGE_LETTERS;
    private static final int BESIDE = Lengths.MOST_BEHIND_EDGE_PHRASE;
    private static final String STOPS = ".!\u061f?";
    private static final Set<Marker> HEADS = EnumSet.of(Marker.RELATED, Marker.READ_MORE);
    private static final Set<Marker> LEADING_ON = EnumSet.of(Marker.SOURCE_LINK);
    private static final Set<Marker> BRACKETED = EnumSet.of(Marker.ADVERT);
    private static final Set<Marker> LABELS =
            EnumSet.of(Marker.ADVERT, Marker.PLAYER, Marker.TICKER);
    private static final Set<Marker> CLICKED =
            EnumSet.of(Marker.SOURCE_LINK, Marker.READ_MORE, Marker.PLAYER, Marker.SUBSCRIBE);
    private static final int CLICK_HERE = 2;

    /** The longest label before a mark, in letters: 'to read the whole report click here'. */
    private static final int LABEL = 40;

    private static final String MARKS = ":|-–";
    private static final String BRACKETS = "([";
    private static final String CLOSED = ")]";
    private static final Set<Marker> TAILS =
            EnumSet.of(
                    Marker.RELATED,
                    Marker.READ_MORE,
                    Marker.SHARE,
                    Marker.SUBSCRIBE,
                    Marker.SOURCE_LINK,
                    Marker.PLAYER,
                    Marker.COMMENTS,
                    Marker.COOKIES,
                    Marker.FOOTER,
                    Marker.OTHER);

    private final Phrasebook phrases;
    private final PageWords pageWords;

    /**
     * What of a block's text is the paragraph's own.
     *
     * @param begin the UTF-16 offset of its first character
     * @param end where it ends
     */
    public record Own(int begin, int end) {}

    /**
     * Prepares for a page.
     *
     * @param phrases the phrases that pages print around a story
     * @param pageWords the page's words
     */
    public PhraseEdges(Phrasebook phrases, PageWords pageWords) {
        this.phrases = phrases;
        this.pageWords = pageWords;
    }

    /** Returns what is left without a phrase at either end, or null where there is none. */
    public @Nullable Own find(Block block) {
        String text = block.text();
        if (text.length() < Lengths.SHORTEST_WITH_EDGES_LETTERS) {
            return null;
        }
        String head = text.substring(0, Math.min(text.length(), EDGE));
        return find(block, phrases.find(wordsOf(head)));
    }

    /**
     * Returns what is left without a phrase at either end, or null where there is none.
     *
     * @param phrase the phrase found in the block
     */
    @Nullable Own find(Block block, Phrasebook.@Nullable Phrase phrase) {
        String text = block.text();
        if (text.length() < Lengths.SHORTEST_WITH_EDGES_LETTERS) {
            return null;
        }
        int begin = begin(block, phrase);
        int end = end(text, begin);
        return begin == 0 && end == text.length() ? null : new Own(begin, end);
    }

    private int end(String text, int begin) {
        int from = Math.max(begin + 1, text.length() - EDGE);
        for (int at = text.length() - 2; at >= from; at--) {
            if (STOPS.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ') {
                boolean phrase =
                        isAddressed(text.substring(at + 1))
                                && isParagraph(text.substring(begin, at + 1));
                return phrase ? at + 1 : text.length();
            }
        }
        return text.length();
    }

    /** Whether a sentence is a phrase, or made of the words in which pages speak to readers. */
    private boolean isAddressed(String tail) {
        TokenList words = wordsOf(tail);
        return isPhrase(words, TAILS, BESIDE)
                || isLabel(words, BRACKETED)
                || leadsOn(words)
                || PromptWords.areIn(words);
    }

    /** Whether words are a phrase and nothing else. */
    private boolean isLabel(TokenList words, Set<Marker> markers) {
        Phrasebook.Phrase phrase = phrases.find(words);
        return phrase != null
                && phrase.words() == words.size()
                && markers.contains(phrase.marker());
    }

    /** 'For more about sports click here': few words, of which the last say where to click. */
    private boolean leadsOn(TokenList words) {
        int size = words.size();
        return size > CLICK_HERE
                && size <= CLICK_HERE + BESIDE + 1
                && isLabel(words.from(size - CLICK_HERE), LEADING_ON);
    }

    /** The end of the link, of the label or of the sentence that a phrase at the head begins. */
    private int begin(Block block, Phrasebook.@Nullable Phrase phrase) {
        int label = labelEnd(block.text(), phrase);
        if (label > 0
                || phrase == null
                || phrase.where() != Phrasebook.Where.BEGINS
                || !HEADS.contains(phrase.marker())) {
            return label;
        }
        String text = block.text();
        int end = block.links().isEmpty() ? sentenceEnd(text) : linkEnd(block);
        return end > 0 && isParagraph(text.substring(end)) ? end : 0;
    }

    /**
     * The end of a label at the head of a paragraph: a phrase that a mark or brackets set apart, or
     * one that says where to click, above a paragraph that carries on.
     */
    private int labelEnd(String text, Phrasebook.@Nullable Phrase phrase) {
        int mark = markEnd(text);
        int end = mark > 0 && isLabelBefore(text, mark) ? mark : 0;
        if (end == 0 && phrase != null && CLICKED.contains(phrase.marker())) {
            end = clickEnd(text);
        }
        return end > 0 && isParagraph(text.substring(end)) ? end : 0;
    }

    /** Right behind the first colon or bar, or the brackets that the text begins with; or 0. */
    private static int markEnd(String text) {
        int most = Math.min(text.length() - 1, LABEL);
        boolean bracketed = BRACKETS.indexOf(text.charAt(0)) >= 0;
        for (int at = 1; at < most; at++) {
            char c = text.charAt(at);
            if (text.charAt(at + 1) == ' ' && (bracketed ? CLOSED : MARKS).indexOf(c) >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    /** What announces other stories is a label where the rest carries on from this one. */
    private boolean isLabelBefore(String text, int mark) {
        TokenList words = wordsOf(text.substring(0, mark));
        return isLabel(words, LABELS)
                || Lexicon.isTag(words)
                || leadsOn(words)
                || (isPhrase(words, HEADS, 0)
                        && Lexicon.opensContinuation(wordsOf(text.substring(mark))));
    }

    /** The end of the words that say where to click, where a paragraph that carries on follows. */
    private int clickEnd(String text) {
        int most = Math.min(text.length(), EDGE);
        for (int at = text.indexOf(' '); at > 0 && at < most; at = text.indexOf(' ', at + 1)) {
            TokenList words = wordsOf(text.substring(0, at));
            boolean phrase = leadsOn(words) || isPhrase(words, LEADING_ON, BESIDE);
            if (phrase && Lexicon.opensContinuation(wordsOf(text.substring(at)))) {
                return at;
            }
        }
        return 0;
    }

    private static int linkEnd(Block block) {
        Block.Link link = block.links().get(0);
        int at = block.text().indexOf(link.text());
        return at < 0 || at > EDGE ? 0 : at + link.text().length();
    }

    private static int sentenceEnd(String text) {
        int end = text.indexOf(". ");
        return end > EDGE ? 0 : end + 1;
    }

    private boolean isPhrase(TokenList words, Set<Marker> markers, int mostBehind) {
        Phrasebook.Phrase phrase = phrases.find(words);
        return phrase != null
                && (phrase.where() != Phrasebook.Where.CONTAINS
                        || phrase.words() * 2 >= words.size())
                && markers.contains(phrase.marker())
                && words.size() <= phrase.words() + mostBehind;
    }

    private boolean isParagraph(String rest) {
        String folded = FoldedText.fold(rest.strip());
        return Ending.of(folded) == Ending.STOP
                && pageWords.read(folded).withoutNumbers().size() >= Lengths.SHORTEST_PARAGRAPH;
    }

    private TokenList wordsOf(String text) {
        return pageWords.read(FoldedText.fold(text)).withoutNumbers();
    }
}
