package io.github.khabar.byline.outlet;

import io.github.khabar.text.FoldedText;
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

    /** What hosts add to a name. */
    private static final List<String> ENDINGS =
            List.of("newspaper", "online", "presse", "press", "media", "news", "net", "tv");

    /** Labels of a host that name nobody. */
    private static final Set<String> DOMAINS =
            Set.of(
                    "com", "net", "org", "co", "info", "news", "press", "gov", "edu", "ac",
                    "arabic");

    /** A label in another script than Latin. */
    private static final String PUNYCODE = "xn--";

    private final Set<String> spellings;

    private HostName(Set<String> spellings) {
        this.spellings = spellings;
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
                        ? Set.of(whole)
                        : Set.of(whole, bare));
    }

    /** Returns whether the host spells a name, its articles as they are written or as spoken. */
    boolean spells(String name) {
        String folded = FoldedText.fold(name);
        return spellings.contains(ofArabic(folded, false))
                || spellings.contains(ofArabic(folded, true));
    }

    /** The longest of the labels that are no part of the domain. */
    private static String label(String host) {
        List<String> labels = List.of(host.split("\\.", -1));
        String longest = "";
        for (String label : labels.subList(0, Math.max(0, labels.size() - 1))) {
            boolean names = !DOMAINS.contains(label) && !label.startsWith(PUNYCODE);
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

    private static String ofArabic(String name, boolean spoken) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            int from = spoken && isAssimilated(word) ? ARTICLE.length() : 0;
            boolean silent = word.length() > 1 && word.charAt(word.length() - 1) == HEH;
            int to = silent ? word.length() - 1 : word.length();
            for (int i = from; i < to; i++) {
                append(out, ARABIC.indexOf(word.charAt(i)), ARABIC_AS);
            }
        }
        return out.toString();
    }

    /** The article before a sun letter is spoken as that letter. */
    private static boolean isAssimilated(String word) {
        return word.startsWith(ARTICLE)
                && word.length() > ARTICLE.length()
                && SUN_LETTERS.indexOf(word.charAt(ARTICLE.length())) >= 0;
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
