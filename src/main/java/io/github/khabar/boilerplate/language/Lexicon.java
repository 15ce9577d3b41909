package io.github.khabar.boilerplate.language;

import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import io.github.khabar.words.AgencyName;
import io.github.khabar.words.Desks;
import io.github.khabar.words.MarkerPhrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The phrases that tell how paragraphs, bylines and captions begin and end. */
public final class Lexicon {
    private static final char AND = 'و';

    private Lexicon() {}

    /** What a phrase may be the head of. */
    private enum Head {
        /** A paragraph that carries on from the one before. */
        OPENER,
        /** A caption. */
        CAPTION,
        /** A picture's credit. */
        CREDIT,
        /** A line's end that says who took a picture. */
        TAIL,
        /** A line that says who wrote the story. */
        BY,
        /** The same, where something sets the head apart from a name. */
        ROLE,
        /** The name of a desk or an agency. */
        DESK,
        /** What headlines are marked with: in pictures, urgent. */
        TAG,
        /** What no headline ends with: a preposition, a promise of what stands below. */
        UNFINISHED
    }

    private static final class Phrases {
        private static final PhraseTree<Set<Head>> HEADS = new PhraseTree<>();

        static {
            for (List<String> row : WordList.read(Lexicon.class, "openers.txt").rows()) {
                add(row.get(0), Head.OPENER);
            }
            addAll(WordList.read(Lexicon.class, "caption-words.txt"));
            addAll(WordList.read(Lexicon.class, "byline-cues.txt"));
            addAll(WordList.read(Lexicon.class, "headline-words.txt"));
            MarkerPhrase.all().forEach(marker -> add(marker.phrase(), head(marker)));
            Desks.all().forEach(desk -> add(desk, Head.DESK));
            AgencyName.all().forEach(Phrases::addAgency);
        }

        /** An agency whose name alone is a caption sells pictures, and writes no story. */
        private static void addAgency(AgencyName agency) {
            boolean pictures = agency.spellings().stream().anyMatch(Phrases::isCaption);
            for (String spelling : agency.spellings()) {
                add(spelling, Head.TAIL);
                if (!pictures) {
                    add(spelling, Head.DESK);
                }
            }
        }

        private static boolean isCaption(String phrase) {
            Set<Head> heads = HEADS.grow(Tokens.of(FoldedText.of(phrase))).value();
            return heads != null && heads.contains(Head.CAPTION);
        }

        /** What is sure of a name is enough; the rest are ordinary words too. */
        private static Head head(MarkerPhrase marker) {
            if (marker.isOfPictures()) {
                return Head.CREDIT;
            }
            return marker.isSure() ? Head.BY : Head.ROLE;
        }

        /** Adds the phrases of a list, whose second column says what they are the head of. */
        private static void addAll(WordList list) {
            for (List<String> row : list.rows()) {
                add(row.get(0), Head.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            }
        }

        private static void add(String phrase, Head head) {
            PhraseTree<Set<Head>> tree = HEADS.grow(Tokens.of(FoldedText.of(phrase)));
            Set<Head> heads = tree.value();
            if (heads == null) {
                heads = EnumSet.noneOf(Head.class);
                tree.setValue(heads);
            }
            heads.add(head);
        }
    }

    /** Returns whether words open a paragraph that carries on from the one before. */
    public static boolean opensContinuation(TokenList tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        Word first = tokens.word(0);
        boolean and = first.charAt(0) == AND && first.length() != 2 && !first.is(KnownWord.Use.WAW);
        return and || lengthOf(Head.OPENER, tokens, 0) > 0;
    }

    /**
     * Returns whether words are like a line that names an author, a desk or an agency.
     *
     * @param tokens the line's words
     * @param parted whether a colon, a dash or the like stands among them
     */
    public static boolean isLikeByline(TokenList tokens, boolean parted) {
        int desk = lengthOf(Head.DESK, tokens, 0);
        if (desk > 0 && (parted || desk == tokens.size())) {
            return true;
        }
        if (parted
                && endsWith(Head.DESK, tokens, Lengths.LONGEST_DESK)
                && !endsWith(Head.TAG, tokens, Lengths.LONGEST_DESK)) {
            return true;
        }
        int author = lengthOf(Head.BY, tokens, 0);
        return author > 0 && author < tokens.size();
    }

    /** Returns how many words that may name an author's role a line begins with. */
    public static int roleOf(TokenList tokens) {
        return lengthOf(Head.ROLE, tokens, 0);
    }

    /**
     * Returns whether words begin with what captions and picture credits begin with.
     *
     * @param tokens the line's words
     * @param before how many of them stand before the first colon, dash or the like; -1 where there
     *     is none
     */
    public static boolean beginsLikeCaption(TokenList tokens, int before) {
        int caption = lengthOf(Head.CAPTION, tokens, 0);
        if (caption > 1 || (caption == 1 && tokens.size() <= 2)) {
            return true;
        }
        int credit = lengthOf(Head.CREDIT, tokens, 0);
        boolean few = tokens.size() - credit <= Lengths.LONGEST_CREDIT;
        return before >= 0 && credit > 0 && (few || credit == before) && !isTagged(tokens);
    }

    /** A mark such as 'in pictures', and more words than a photographer's name has. */
    private static boolean isTagged(TokenList tokens) {
        int tag = lengthOf(Head.TAG, tokens, 0);
        return tag > 0 && tokens.size() - tag >= Lengths.SHORTEST_TAGGED_HEADLINE;
    }

    /** Returns whether a line ends as no headline does: it has to be read on. */
    public static boolean endsUnfinished(TokenList tokens) {
        return endsWith(Head.UNFINISHED, tokens, Lengths.LONGEST_UNFINISHED_END);
    }

    /** Whether the last words, a few at most and never all, are such a phrase. */
    private static boolean endsWith(Head head, TokenList tokens, int most) {
        for (int from = Math.max(1, tokens.size() - most); from < tokens.size(); from++) {
            if (lengthOf(head, tokens, from) == tokens.size() - from) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether words end with who took a picture.
     *
     * @param tail the words after a line's last dash, bar or bracket
     */
    public static boolean isCreditTail(TokenList tail) {
        return !tail.isEmpty()
                && lengthOf(Head.TAIL, tail, 0) == tail.size()
                && lengthOf(Head.TAG, tail, 0) < tail.size();
    }

    /** Returns whether words begin with what a picture credit begins with, and a name follows. */
    public static boolean isCredit(TokenList tail) {
        int credit = lengthOf(Head.CREDIT, tail, 0);
        return credit > 0 && credit < tail.size();
    }

    /** Returns whether words are what headlines are marked with, and nothing else. */
    public static boolean isTag(TokenList tokens) {
        return !tokens.isEmpty() && lengthOf(Head.TAG, tokens, 0) == tokens.size();
    }

    /** Returns whether any such head begins with a word. */
    static boolean haveFirst(Spelling word) {
        return Phrases.HEADS.next(word) != null;
    }

    /** The number of words of the longest such head that stands at a position; 0 for none. */
    private static int lengthOf(Head head, TokenList tokens, int from) {
        if (from >= tokens.size() || !tokens.word(from).opensHead()) {
            return 0;
        }
        int longest = 0;
        PhraseTree<Set<Head>> tree = Phrases.HEADS;
        for (int at = from; at < tokens.size(); at++) {
            tree = tree.next(tokens.word(at));
            if (tree == null) {
                break;
            }
            Set<Head> heads = tree.value();
            longest = heads != null && heads.contains(head) ? at - from + 1 : longest;
        }
        return longest;
    }
}
