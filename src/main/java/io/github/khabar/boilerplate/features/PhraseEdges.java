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
        return isPhrase(tail, TAILS, BESIDE) || PromptWords.areIn(wordsOf(tail));
    }

    /** The end of the link, or of the sentence, that a phrase at the head begins. */
    private int begin(Block block, Phrasebook.@Nullable Phrase phrase) {
        if (phrase == null
                || phrase.where() != Phrasebook.Where.BEGINS
                || !HEADS.contains(phrase.marker())) {
            return 0;
        }
        String text = block.text();
        int end = block.links().isEmpty() ? sentenceEnd(text) : linkEnd(block);
        boolean before = end > 0 && isParagraph(text.substring(end));
        return before ? end : labelEnd(text);
    }

    /** The end of a phrase with a colon, where a paragraph that carries on follows it. */
    private int labelEnd(String text) {
        int end = text.indexOf(": ") + 1;
        if (end == 0 || end > EDGE || !isPhrase(text.substring(0, end), HEADS, 0)) {
            return 0;
        }
        String rest = text.substring(end);
        return isParagraph(rest) && Lexicon.opensContinuation(wordsOf(rest)) ? end : 0;
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

    private boolean isPhrase(String tail, Set<Marker> markers, int mostBehind) {
        TokenList words = wordsOf(tail);
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
