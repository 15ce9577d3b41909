package io.github.khabar.byline.outlet;

import io.github.khabar.byline.Byline;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import io.github.khabar.web.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an Arabic name is the one that a site's host spells in Latin letters: {@code
 * assunbula.example} is السنبلة. Compared by consonants, for vowels are written in too many ways;
 * letters that are spelled alike are one.
 */
final class HostName {
    /** With fewer consonants too many words are spelled alike. */
    private static final int SHORTEST = 3;

    private static final String ARTICLE = "ال";
    private static final String SUN_LETTERS = "تثدذرزسشصضطظلن";
    private static final char HEH = '\u0647';

    /** Letters of two signs, and the one that they are compared as. */
    private static final List<Map.Entry<String, String>> DIGRAPHS =
            List.of(
                    Map.entry("sh", "s"),
                    Map.entry("ch", "s"),
                    Map.entry("kh", "k"),
                    Map.entry("gh", "g"),
                    Map.entry("th", "t"),
                    Map.entry("dh", "d"),
                    Map.entry("ph", "f"),
                    Map.entry("dj", "g"),
                    Map.entry("7", "h"),
                    Map.entry("5", "k"));

    private static final String LATIN = "bcdfghjklmnpqrstvxz";
    private static final String LATIN_AS = "bkdfghgklmnbkrstfsz";
    private static final String ARABIC = "بتثجحخدذرزسشصضطظغفقكلمنه";
    private static final String ARABIC_AS = "bttghkddrzsssdtzgfkklmnh";

    /** What each Arabic consonant is compared as, by its code less the first one's. */
    private static final char[] CONSONANTS = consonants();

    /** What hosts add to a name. */
    private static final List<String> ENDINGS = words("ending");

    /** Labels of a host that name nobody. */
    private static final Set<String> LABELS = Set.copyOf(words("label"));

    /** A label in another script than Latin. */
    private static final String PUNYCODE = "xn--";

    private final List<String> spellings;

    private HostName(List<String> spellings) {
        this.spellings = spellings;
    }

    private static char[] consonants() {
        char first = ARABIC.charAt(0);
        char[] consonants = new char[ARABIC.charAt(ARABIC.length() - 1) - first + 1];
        for (int i = 0; i < ARABIC.length(); i++) {
            consonants[ARABIC.charAt(i) - first] = ARABIC_AS.charAt(i);
        }
        return consonants;
    }

    /** Returns what a letter is compared as; 0 where it is no consonant of Arabic. */
    private static char consonant(char letter) {
        int at = letter - ARABIC.charAt(0);
        return at >= 0 && at < CONSONANTS.length ? CONSONANTS[at] : 0;
    }

    private static List<String> words(String kind) {
        return WordList.read(Byline.class, "host-words.txt").words(kind);
    }

    /** Returns the name that an address spells, or null where its host has too few consonants. */
    static @Nullable HostName of(String address) {
        String label = label(WebAddress.host(address));
        String whole = ofLatin(label);
        if (whole.length() < SHORTEST) {
            return null;
        }
        String bare = ofLatin(withoutEnding(label));
        return new HostName(
                bare.length() < SHORTEST || bare.equals(whole)
                        ? List.of(whole)
                        : List.of(whole, bare));
    }

    /** Returns whether the host spells a name, its articles as they are written or as spoken. */
    boolean spells(String name) {
        String folded = FoldedText.fold(name);
        return isSpelled(folded, false) || isSpelled(folded, true);
    }

    /**
     * Returns whether a folded text's first consonant is the name's: most lines need no closer
     * look.
     */
    boolean mayBegin(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char consonant = consonant(folded.charAt(i));
            if (consonant != 0 && isFirst(consonant)) {
                return true;
            }
            boolean mayBeSilent =
                    consonant == 0
                            || folded.charAt(i) == HEH
                            || (i > 0 && folded.startsWith(ARTICLE, i - 1));
            if (!mayBeSilent) {
                return false;
            }
        }
        return false;
    }

    private boolean isFirst(char consonant) {
        for (int i = 0; i < spellings.size(); i++) {
            if (spellings.get(i).charAt(0) == consonant) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpelled(String folded, boolean spoken) {
        for (String spelling : spellings) {
            if (isSpelled(folded, spoken, spelling)) {
                return true;
            }
        }
        return false;
    }

    /** The longest of the labels that are no part of the domain. */
    private static String label(String host) {
        List<String> labels = List.of(host.split("\\.", -1));
        String longest = "";
        for (String label : labels.subList(0, Math.max(0, labels.size() - 1))) {
            boolean names = !LABELS.contains(label) && !label.startsWith(PUNYCODE);
            longest = names && label.length() > longest.length() ? label : longest;
        }
        return longest;
    }

    private static String withoutEnding(String label) {
        for (String ending : ENDINGS) {
            if (label.endsWith(ending)) {
                return label.substring(0, label.length() - ending.length());
            }
        }
        return label;
    }

    private static String ofLatin(String label) {
        boolean silent = label.endsWith("ah") || label.endsWith("eh");
        String text = silent ? label.substring(0, label.length() - 1) : label;
        for (Map.Entry<String, String> digraph : DIGRAPHS) {
            text = text.replace(digraph.getKey(), digraph.getValue());
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            append(out, LATIN.indexOf(text.charAt(i)), LATIN_AS);
        }
        return out.toString();
    }

    /** Most names are told from the spelling by their first consonant: none is written out. */
    private static boolean isSpelled(String name, boolean spoken, String spelling) {
        int matched = 0;
        for (int from = 0; from < name.length(); ) {
            int space = name.indexOf(' ', from);
            int end = space < 0 ? name.length() : space;
            boolean silent = end - from > 1 && name.charAt(end - 1) == HEH;
            boolean assimilated = spoken && isAssimilated(name, from, end);
            int to = silent ? end - 1 : end;
            for (int i = assimilated ? from + ARTICLE.length() : from; i < to; i++) {
                char consonant = consonant(name.charAt(i));
                if (consonant == 0) {
                    continue;
                }
                if (matched > 0 && consonant == spelling.charAt(matched - 1)) {
                    continue;
                }
                if (matched == spelling.length() || consonant != spelling.charAt(matched)) {
                    return false;
                }
                matched++;
            }
            from = end + 1;
        }
        return matched == spelling.length();
    }

    /** The article before a sun letter is spoken as that letter. */
    private static boolean isAssimilated(String name, int from, int end) {
        return name.startsWith(ARTICLE, from)
                && end - from > ARTICLE.length()
                && SUN_LETTERS.indexOf(name.charAt(from + ARTICLE.length())) >= 0;
    }

    /** A letter that is spelled twice is one. */
    private static void append(StringBuilder out, int letter, String as) {
        boolean again =
                letter >= 0
                        && out.length() > 0
                        && out.charAt(out.length() - 1) == as.charAt(letter);
        if (letter >= 0 && !again) {
            out.append(as.charAt(letter));
        }
    }
}
