package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Spelling;
import io.github.khabar.boilerplate.language.SpellingSet;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.language.Word;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Page;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headlines that a page declares, without the outlet's name, and how well a text agrees with
 * them. Not thread-safe.
 */
public final class Headlines {
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " / ", " * ", "|");
    private static final int SOME_WORDS = 16;
    private static final int LONGEST_PLAIN_OUTLET = 2;

    private final List<String> declared = new ArrayList<>();
    private final List<SpellingSet<Spelling>> words = new ArrayList<>();
    private final Set<Set<String>> brief = new HashSet<>();
    private final Set<Set<String>> firstParts = new HashSet<>();
    private final AgreedHeadline agreed;

    /** Which words of the page a text was found to have, by their numbers; taken up again. */
    private final BitSet seen = new BitSet();

    private final SpellingSet<Spelling> allWords = new SpellingSet<>(SOME_WORDS);

    /** Reads what a page declares. */
    public Headlines(Page page) {
        Set<Set<String>> outlets = new HashSet<>();
        for (String name : few(page.outletNames())) {
            outlets.add(wordSet(name));
        }
        agreed = new AgreedHeadline(page);
        List<String> values = new ArrayList<>();
        for (MetadataValue value : page.metadata().all(MetadataField.HEADLINE)) {
            values.add(value.value());
        }
        for (String value : few(values)) {
            String headline = withoutOutlet(value, outlets);
            Set<String> set = wordSet(headline);
            addFirstPart(value, outlets);
            if (set.size() < Lengths.SHORTEST_HEADLINE && !outlets.contains(set)) {
                brief.add(set);
            } else if (!outlets.contains(set)) {
                declared.add(headline);
                SpellingSet<Spelling> spellings = spellings(set);
                words.add(spellings);
                allWords.addAll(spellings);
            }
        }
    }

    /** What has the outlet's name behind it, in a word or two. */
    private void addFirstPart(String value, Set<Set<String>> outlets) {
        for (String separator : SEPARATORS) {
            int at = value.indexOf(separator);
            Set<String> set = at > 0 ? wordSet(value.substring(0, at)) : Set.of();
            if (set.size() == 1
                    && !outlets.contains(set)
                    && wordSet(value.substring(at)).size() <= LONGEST_PLAIN_OUTLET) {
                firstParts.add(set);
            }
        }
    }

    private static SpellingSet<Spelling> spellings(Set<String> words) {
        SpellingSet<Spelling> spellings = new SpellingSet<>(words.size());
        for (String word : words) {
            spellings.add(new Spelling(word));
        }
        return spellings;
    }

    private static Set<String> few(Collection<String> declared) {
        Set<String> few = new LinkedHashSet<>();
        for (String value : declared) {
            if (value.length() <= Counts.LONGEST_DECLARED && few.size() < Counts.MOST_HEADLINES) {
                few.add(value);
            }
        }
        return few;
    }

    /**
     * Returns the declared headline that shares most words with a story, or null where none shares
     * enough.
     *
     * @param story the story's words
     * @param page the content words of the page that the story is on
     */
    public @Nullable String about(Vocabulary story, ContentWords page) {
        String best = null;
        double most = Shares.HEADLINE_OF_STORY;
        for (String headline : declared) {
            int[] own = page.of(headline);
            double share = own.length < Lengths.SHORTEST_HEADLINE ? 0 : story.share(own);
            if (share > most) {
                most = share;
                best = headline;
            }
        }
        return best;
    }

    /**
     * Returns the headline that several of the page's declarations, or a declaration and the
     * outlet's name, agree on, whatever the story says; null where none do.
     */
    public @Nullable String agreed() {
        return agreed.text();
    }

    /** Returns whether the page declares a block of one or two words as its headline. */
    public boolean isBrief(BlockFeatures block) {
        return !brief.isEmpty() && brief.contains(wordSet(block.block().text()));
    }

    /**
     * Returns whether a block is all that a declared headline has before its first mark: the
     * headline, with the outlet behind it, or a section's name.
     */
    public boolean isFirstPart(BlockFeatures block) {
        return !firstParts.isEmpty() && firstParts.contains(wordSet(block.block().text()));
    }

    /**
     * Returns the headline that the page's declarations agree on so surely that a line which says
     * something else is none; null where they do not.
     */
    public @Nullable String sure() {
        return agreed.isSure() ? agreed.text() : null;
    }

    /** Returns whether the page declares a block as its headline. */
    public boolean isDeclared(BlockFeatures block) {
        return agreement(block) >= Shares.SAME_HEADLINE;
    }

    /** Returns whether the page declares words as its headline, and no others. */
    public boolean isDeclared(TokenList tokens) {
        return agreement(tokens) == 1;
    }

    /**
     * Returns how well a block agrees with the headline that it agrees with best: the share of the
     * words that both have among those that either has, 0 to 1.
     */
    public double agreement(BlockFeatures block) {
        return agreement(block.tokens());
    }

    private double agreement(TokenList tokens) {
        if (!sharesAny(tokens)) {
            return 0;
        }
        double best = 0;
        for (SpellingSet<Spelling> headline : words) {
            seen.clear();
            int shared = 0;
            for (int i = 0; i < tokens.size(); i++) {
                Word word = tokens.word(i);
                if (!seen.get(word.number())) {
                    seen.set(word.number());
                    shared += headline.find(word) == null ? 0 : 1;
                }
            }
            int own = seen.cardinality();
            best = Math.max(best, shared / (double) (own + headline.size() - shared));
        }
        return best;
    }

    private boolean sharesAny(TokenList tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (allWords.find(tokens.word(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes off the parts at either end that name the outlet or are too short beside the rest to be
     * the headline.
     */
    private static String withoutOutlet(String title, Set<Set<String>> outlets) {
        String rest = title;
        for (String separator : SEPARATORS) {
            rest = trim(rest, separator, outlets);
        }
        return rest;
    }

    private static String trim(String title, String separator, Set<Set<String>> outlets) {
        String rest = title;
        for (int at = rest.lastIndexOf(separator); at > 0; at = rest.lastIndexOf(separator)) {
            if (!isFurniture(
                    rest.substring(at + separator.length()), rest.substring(0, at), outlets)) {
                break;
            }
            rest = rest.substring(0, at);
        }
        for (int at = rest.indexOf(separator); at > 0; at = rest.indexOf(separator)) {
            if (!isFurniture(
                    rest.substring(0, at), rest.substring(at + separator.length()), outlets)) {
                break;
            }
            rest = rest.substring(at + separator.length());
        }
        return rest;
    }

    private static boolean isFurniture(String part, String rest, Set<Set<String>> outlets) {
        Set<String> words = wordSet(part);
        for (Set<String> outlet : outlets) {
            if (!outlet.isEmpty() && (words.containsAll(outlet) || outlet.containsAll(words))) {
                return true;
            }
        }
        return words.size() <= Lengths.LONGEST_OUTLET
                && wordSet(rest).size() > Lengths.LONGEST_OUTLET;
    }

    private static Set<String> wordSet(String text) {
        return new HashSet<>(Tokens.of(FoldedText.of(text)));
    }
}
