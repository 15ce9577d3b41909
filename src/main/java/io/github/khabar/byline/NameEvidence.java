package io.github.khabar.byline;

import io.github.khabar.byline.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How much a run of words looks like a person's name. */
enum NameEvidence {
    /** It is no name: it holds a verb, a particle, a word of the news. */
    NONE,
    /** It has a name's form; only a marker or a place that is an author's makes it one. */
    WEAK,
    /** A given name stands in it. */
    FAIR,
    /** It begins with a given name, and more follows. */
    STRONG;

    private static final int MOST_WORDS = 6;
    private static final Set<String> PARTICLES =
            Set.of(
                    "بن", "ابن", "بنت", "ال", "ابو", "ابي", "ابا", "ام", "عبد", "ولد", "بل", "ذو",
                    "ايت", "ات", "سي", "مولاي", "سيدي", "لاله", "للا", "باي", "بو", "ben", "bin",
                    "ibn", "al", "el", "ould", "ait", "abou", "abu", "abd", "de", "van", "von",
                    "la", "le", "du", "da", "di", "del");
    private static final Set<String> KUNYAS =
            Set.of("ابو", "ابي", "ابا", "ام", "ابن", "بن", "بنت", "ولد");
    private static final Set<String> COMPOUND_ENDS =
            Set.of("الدين", "الله", "الاسلام", "العرب", "الزهراء", "العابدين");

    boolean atLeast(NameEvidence other) {
        return compareTo(other) >= 0;
    }

    /** Weighs the words of a run; marks between them have been judged before. */
    static NameEvidence of(LineTokens line, int from, int to) {
        List<Token> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!line.get(i).is(Kind.MARK)) {
                words.add(line.get(i));
            }
        }
        if (words.isEmpty() || words.size() > MOST_WORDS + particles(words)) {
            return NONE;
        }
        return words.get(0).is(Kind.LATIN) ? latin(line, words) : arabic(words);
    }

    private static int particles(List<Token> words) {
        return (int) words.stream().filter(w -> PARTICLES.contains(w.word())).count();
    }

    private static NameEvidence arabic(List<Token> words) {
        int given = 0;
        int soft = 0;
        boolean first = false;
        boolean firstSoft = false;
        for (int i = 0; i < words.size(); i++) {
            boolean hard = isGiven(words, i);
            boolean ordinary =
                    !hard && Lexicon.GIVEN_NAMES_THAT_ARE_WORDS.contains(words.get(i).word());
            if (!hard && !ordinary && isNever(words, i)) {
                return NONE;
            }
            given += hard ? 1 : 0;
            soft += ordinary ? 1 : 0;
            first |= hard && i == 0;
            firstSoft |= ordinary && i == 0;
        }
        int core = words.size() - particles(words);
        if (first && words.size() > 1) {
            return STRONG;
        }
        if (words.size() < 2 || core < 1) {
            return WEAK;
        }
        boolean surname = looksLikeSurname(words.get(words.size() - 1).word());
        return given > 0 || soft > 1 || (firstSoft && surname) ? FAIR : WEAK;
    }

    private static boolean isGiven(List<Token> words, int i) {
        String word = words.get(i).word();
        if (Lexicon.GIVEN_NAMES.contains(word) || (word.startsWith("عبدال") && word.length() > 6)) {
            return true;
        }
        String next = i + 1 < words.size() ? words.get(i + 1).word() : "";
        if (COMPOUND_ENDS.contains(next) || (word.length() > 5 && word.endsWith("الدين"))) {
            return true;
        }
        return (word.equals("عبد") && next.startsWith("ال"))
                || (KUNYAS.contains(word)
                        && next.length() > 2
                        && (i > 0 || !word.equals("ام"))
                        && i + 1 == words.size() - 1);
    }

    /**
     * Returns whether a word stands in no name, here at least: after a particle most words are
     * names.
     */
    private static boolean isNever(List<Token> words, int i) {
        String word = words.get(i).word();
        if (PARTICLES.contains(word) || words.get(i).is(Kind.LETTERS)) {
            return false;
        }
        if (i > 0
                && (words.get(i - 1).word().equals("عبد")
                        || KUNYAS.contains(words.get(i - 1).word()))) {
            return false;
        }
        return words.get(i).is(Kind.LATIN)
                || isSentenceWord(word)
                || isNewsWord(word)
                || isVerbForm(word);
    }

    static boolean isSentenceWord(String word) {
        if (Lexicon.SENTENCE_WORDS.contains(word)) {
            return true;
        }
        boolean clitic = word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
        return clitic
                && Lexicon.SENTENCE_WORDS.contains(word.substring(1))
                && !Lexicon.WAW_NAMES.contains(word)
                && !Lexicon.GIVEN_NAMES.contains(word);
    }

    static boolean isNewsWord(String word) {
        if (Lexicon.NEVER_NAMES.contains(word) || word.startsWith("لل") && word.length() > 4) {
            return true;
        }
        boolean definite =
                word.length() > 4
                        && word.startsWith("ال", 1)
                        && "وبفكل".indexOf(word.charAt(0)) >= 0;
        return (definite && Lexicon.NEVER_NAMES.contains(word.substring(1)))
                || (word.length() > 5
                        && word.startsWith("ال")
                        && (word.endsWith("يه") || word.endsWith("ات")))
                || (word.length() > 3
                        && word.charAt(0) == 'و'
                        && Lexicon.NEVER_NAMES.contains(word.substring(1))
                        && !Lexicon.WAW_NAMES.contains(word));
    }

    private static boolean isVerbForm(String word) {
        return word.length() > 4
                && (word.startsWith("يست") || word.startsWith("تست") || word.startsWith("است"));
    }

    static boolean looksLikeSurname(String word) {
        return word.length() > 4
                && ((word.startsWith("ال") && word.endsWith("ي"))
                        || word.endsWith("اوي")
                        || word.endsWith("اني")
                        || word.startsWith("بو")
                        || word.startsWith("بن")
                        || word.startsWith("بل"));
    }

    private static NameEvidence latin(LineTokens line, List<Token> words) {
        int given = 0;
        for (Token word : words) {
            boolean particle = PARTICLES.contains(word.word());
            if (!word.is(Kind.LATIN)
                    || !(particle || isCapital(line, word))
                    || isNewsWord(word.word())) {
                return NONE;
            }
            given += Lexicon.GIVEN_NAMES.contains(word.word()) ? 1 : 0;
        }
        if (words.size() < 2 || given == 0) {
            return WEAK;
        }
        return Lexicon.GIVEN_NAMES.contains(words.get(0).word()) ? STRONG : FAIR;
    }

    private static boolean isCapital(LineTokens line, Token word) {
        return Character.isUpperCase(line.line().codePointAt(word.begin()));
    }
}
