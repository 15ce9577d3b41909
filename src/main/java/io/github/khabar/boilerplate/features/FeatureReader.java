package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.Lexicon;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.PageWords;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.language.Punctuation;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.Block;
import io.github.khabar.text.FoldedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at one block and says what it is like. */
public final class FeatureReader {
    /** What the signature of a network's post begins with. */
    public static final char SIGNATURE_DASH = '—';

    /** The different words of most pages. */
    private static final int MANY_WORDS = 512;

    private static final Phrasebook.Phrase SIGNATURE =
            new Phrasebook.Phrase(Marker.EMBED, Phrasebook.Where.WHOLE, 2);

    private final PageWords pageWords;
    private final Phrasebook phrases;
    private final PhraseEdges edges;

    /**
     * Prepares for a page.
     *
     * @param phrases the phrases that pages print around a story
     */
    public FeatureReader(Phrasebook phrases) {
        this.phrases = phrases;
        this.pageWords = new PageWords(phrases, MANY_WORDS);
        this.edges = new PhraseEdges(phrases, pageWords);
    }

    /** Returns the words of the blocks read. */
    PageWords pageWords() {
        return pageWords;
    }

    /** Returns what can be said of a block by looking at it alone. */
    public BlockFeatures read(Block block) {
        String all = block.folded();
        TokenList allTokens = pageWords.read(all);
        TokenList allWords = allTokens.withoutNumbers();
        Phrasebook.Phrase phrase = phrase(block, allWords);
        PhraseEdges.Own own = edges.find(block, phrase);
        if (own == null) {
            return read(block, all, allTokens, allWords, phrase);
        }
        String folded = FoldedText.fold(block.text().substring(own.begin(), own.end()).strip());
        TokenList tokens = pageWords.read(folded);
        TokenList words = tokens.withoutNumbers();
        return read(block, folded, tokens, words, phrases.find(words));
    }

    private static BlockFeatures read(
            Block block,
            String folded,
            TokenList tokens,
            TokenList words,
            Phrasebook.@Nullable Phrase phrase) {
        int letters = 0;
        int functionWords = 0;
        for (int i = 0; i < words.size(); i++) {
            letters += words.word(i).length();
            functionWords += words.word(i).is(KnownWord.Use.FUNCTION) ? 1 : 0;
        }
        return new BlockFeatures(
                block,
                folded,
                tokens,
                words.size(),
                letters,
                functionWords,
                Punctuation.pauses(folded),
                Punctuation.separators(folded),
                Punctuation.isParted(block.text()),
                Ending.of(folded),
                Lexicon.opensContinuation(tokens),
                DateForm.of(tokens),
                linked(block),
                phrase);
    }

    /** Links to a part of the same page lead nowhere else: those of a table of contents. */
    private static double linked(Block block) {
        if (block.text().isEmpty()) {
            return 0;
        }
        int linked = 0;
        List<Block.Link> links = block.links();
        for (int i = 0; i < links.size(); i++) {
            linked += isWithinPage(links.get(i).href()) ? 0 : links.get(i).text().length();
        }
        return Math.min(1.0, (double) linked / block.text().length());
    }

    private static boolean isWithinPage(String href) {
        return href.length() > 1 && href.charAt(0) == '#';
    }

    /**
     * Finds the phrase in the words that are not linked, where they are one and a link follows;
     * else in all words.
     */
    private Phrasebook.@Nullable Phrase phrase(Block block, TokenList words) {
        if (isSignature(block.text())) {
            return SIGNATURE;
        }
        Phrasebook.Phrase label = label(block, words);
        if (label != null) {
            return label;
        }
        TokenList labels = words.size() == 1 ? parted(block.text(), words) : words;
        Phrasebook.Phrase row =
                words.size() > Lengths.LONGEST_ROW_OF_PHRASES ? null : phrases.findRow(labels);
        return row == null ? phrases.find(words) : row;
    }

    /** A phrase that all words before, between and after the links make up. */
    private Phrasebook.@Nullable Phrase label(Block block, TokenList words) {
        if (block.links().isEmpty() || isOneLink(block)) {
            return null;
        }
        TokenList unlinked = wordsOf(withoutLinks(block));
        Phrasebook.Phrase label = phrases.find(unlinked);
        if (label == null || label.words() < unlinked.size() || unlinked.size() >= words.size()) {
            return null;
        }
        return new Phrasebook.Phrase(label.marker(), Phrasebook.Where.BEGINS, label.words());
    }

    /** A post of a network ends with a dash, who wrote it, and the account's name in brackets. */
    private static boolean isSignature(String text) {
        return !text.isEmpty() && text.charAt(0) == SIGNATURE_DASH && text.contains("(@");
    }

    private static boolean isOneLink(Block block) {
        return block.links().get(0).text().equals(block.text());
    }

    /** Buttons run together in one word part where a capital letter follows a small one. */
    private TokenList parted(String text, TokenList word) {
        StringBuilder parted = null;
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1))) {
                parted = parted == null ? new StringBuilder() : parted;
                parted.append(text, from, i).append(' ');
                from = i;
            }
        }
        return parted == null ? word : wordsOf(parted.append(text, from, text.length()).toString());
    }

    private TokenList wordsOf(String text) {
        return pageWords.read(FoldedText.fold(text)).withoutNumbers();
    }

    private static String withoutLinks(Block block) {
        StringBuilder rest = new StringBuilder();
        String text = block.text();
        int from = 0;
        for (Block.Link link : block.links()) {
            int at = link.text().isEmpty() ? -1 : text.indexOf(link.text(), from);
            if (at >= 0) {
                rest.append(text, from, at).append(' ');
                from = at + link.text().length();
            }
        }
        return rest.append(text, from, text.length()).toString();
    }
}
