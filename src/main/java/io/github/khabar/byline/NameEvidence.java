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
    /** A given name stands in it somewhere; beside an outlet or a place that makes it a name. */
    SOME,
    /**
     * It begins with a given name that is an ordinary word too, and a surname or the like follows.
     */
    FAIR,
    /** It begins with a given name that is nothing else, and more follows. */
    STRONG;

    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_BEFORE_GIVEN = 3;
    private static final Set<String> PARTICLES =
            Set.of(
                    "بن", "ابن", "بنت", "ال", "ابو", "ابي", "ابا", "ام", "عبد", "ولد", "بل", "ذو",
                    "ايت", "ات", "سي", "مولاي", "سيدي", "لاله", "للا", "بو", "ben", "bin", "ibn",
                    "al", "el", "ould", "ait", "abou", "abu", "abd", "de", "van", "von", "la", "le",
                    "du", "da", "di", "del");
    private static final Set<String> KUNYAS =
            Set.of("ابو", "ابي", "ابا", "ام", "ابن", "بن", "بنت", "ولد");
    private static final Set<String> FAMILIES =
            Set.of(
                    "ابو", "ابي", "ابا", "ام", "ابن", "بن", "بنت", "ولد", "ايت", "ات", "ال",
                    "اولاد", "باب", "با");
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

    /** Counts the particles; at a name's end a word is no particle. */
    private static int particles(List<Token> words) {
        return (int)
                words.subList(0, words.size() - 1).stream()
                        .filter(w -> PARTICLES.contains(w.word()))
                        .count();
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
            boolean surname = first && isNisba(words.get(i).word());
            if (!hard && !ordinary && !surname && isNever(words, i)) {
                return NONE;
            }
            given += hard ? 1 : 0;
            soft += ordinary ? 1 : 0;
            first |= hard && i == 0;
            firstSoft |= ordinary && i == 0;
        }
        if (!first && !firstSoft && startsWithPlace(words)) {
            return NONE;
        }
        int core = words.size() - particles(words);
        if (core < 2) {
            return given > 0 ? SOME : WEAK;
        }
        if (first) {
            return STRONG;
        }
        if (given + soft == 0 && endLikeNouns(words)) {
            return NONE;
        }
        boolean surname = looksLikeSurname(words.get(words.size() - 1).word());
        boolean initial = words.get(0).is(Kind.LETTERS) && given > 0;
        boolean family =
                surname
                        && looksLikeSurname(words.get(0).word())
                        && !words.get(0).word().startsWith("ال");
        if (initial || family || (firstSoft && (given + soft > 1 || surname))) {
            return FAIR;
        }
        return given > 0 && core <= MOST_WORDS_BEFORE_GIVEN ? SOME : WEAK;
    }

    private static boolean startsWithPlace(List<Token> words) {
        return Lexicon.PLACES.get(words.get(0).word()) != null;
    }

    /** Unknown words that all end as feminine or plural nouns do are no name. */
    private static boolean endLikeNouns(List<Token> words) {
        return words.stream()
                .map(Token::word)
                .allMatch(word -> word.endsWith("ه") || word.endsWith("ات") || word.endsWith("ين"));
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
                        || FAMILIES.contains(words.get(i - 1).word()))) {
            return false;
        }
        return words.get(i).is(Kind.LATIN)
                || isSentenceWord(word)
                || isNewsWord(word)
                || isVerbForm(word);
    }

    static boolean isSentenceWord(String word) {
        if (word.equals(Token.PREPOSITION) || Lexicon.SENTENCE_WORDS.contains(word)) {
            return true;
        }
        boolean clitic = word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
        return clitic
                && Lexicon.SENTENCE_WORDS.contains(word.substring(1))
                && !Lexicon.WAW_NAMES.contains(word)
                && !Lexicon.GIVEN_NAMES.contains(word);
    }

    static boolean isNewsWord(String word) {
        if (isListedNoun(word) || (word.startsWith("لل") && word.length() > 4)) {
            return true;
        }
        boolean clitic = word.length() > 4 && "وبفكل".indexOf(word.charAt(0)) >= 0;
        boolean definite = clitic && word.startsWith("ال", 1);
        boolean joined = clitic && word.charAt(0) == 'و' && !Lexicon.WAW_NAMES.contains(word);
        return (joined && Lexicon.PLACES.get(word.substring(1)) != null)
                || ((definite || joined) && isListedNoun(word.substring(1)))
                || (word.length() > 5
                        && word.startsWith("ال")
                        && (word.endsWith("يه") || word.endsWith("ات")));
    }

    private static boolean isListedNoun(String word) {
        return Lexicon.NEVER_NAMES.contains(word)
                || (word.length() > 4
                        && word.startsWith("ال")
                        && Lexicon.NEVER_NAMES.contains(word.substring(2)));
    }

    /** An imperfect verb, or a verb or noun of the tenth form. */
    static boolean isVerbForm(String word) {
        String bare = word.length() > 5 && word.charAt(0) == 'و' ? word.substring(1) : word;
        boolean imperfect =
                bare.length() > 3
                        && bare.length() < 7
                        && bare.charAt(0) == 'ي'
                        && "ينه".indexOf(bare.charAt(bare.length() - 1)) < 0
                        && !Lexicon.GIVEN_NAMES.contains(bare);
        return imperfect
                || (bare.length() > 4
                        && (bare.startsWith("يست")
                                || bare.startsWith("تست")
                                || bare.startsWith("است")));
    }

    /**
     * An adjective of a place, a people or a thing: a surname where a given name stands before it.
     */
    private static boolean isNisba(String word) {
        return word.length() > 4 && word.startsWith("ال") && word.endsWith("ي");
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
        if (given == 0) {
            return WEAK;
        }
        return words.size() > 1 && Lexicon.GIVEN_NAMES.contains(words.get(0).word())
                ? STRONG
                : SOME;
    }

    private static boolean isCapital(LineTokens line, Token word) {
        return Character.isUpperCase(line.line().codePointAt(word.begin()));
    }
}
