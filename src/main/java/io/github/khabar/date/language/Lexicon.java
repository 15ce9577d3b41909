package io.github.khabar.date.language;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All words and phrases of dates, looked up in place: no string is made of the text.
 *
 * <p>An open hash table; keys are folded, the words of a phrase are joined by one space.
 */
public final class Lexicon {
    private static final int ODD = 31;

    private final List<Lexeme> lexemes;
    private final int[] slots;
    private final int[] hashes;
    private final int mask;
    private final int longest;

    Lexicon(Collection<Lexeme> words) {
        lexemes = List.copyOf(words);
        int size = Integer.highestOneBit(Math.max(lexemes.size(), 1)) << 3;
        mask = size - 1;
        slots = new int[size];
        hashes = new int[size];
        int length = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            String key = lexemes.get(i).key();
            length = Math.max(length, key.length());
            insert(hash(0, key, 0, key.length()), i);
        }
        longest = length;
    }

    /** The lexicon of the resource files and of CLDR. */
    public static Lexicon standard() {
        return Holder.STANDARD;
    }

    /** The standard lexicon and a caller's words. */
    public static Lexicon with(List<AddedWord> added) {
        return added.isEmpty() ? standard() : LexiconReader.read(added);
    }

    private static final class Holder {
        static final Lexicon STANDARD = LexiconReader.read(List.of());
    }

    private void insert(int hash, int index) {
        int slot = spread(hash) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = index + 1;
        hashes[slot] = hash;
    }

    public List<Lexeme> lexemes() {
        return lexemes;
    }

    Lexeme lexeme(int index) {
        return lexemes.get(index);
    }

    /** Returns the length of the longest key. */
    int longest() {
        return longest;
    }

    /** Continues a hash with one character. */
    static int hash(int hash, char c) {
        return hash * ODD + c;
    }

    /** Returns the hash of a word without its first letter. */
    static int withoutFirst(int hash, char first, int letters) {
        int power = 1;
        for (int i = 1; i < letters; i++) {
            power *= ODD;
        }
        return hash - first * power;
    }

    /** Continues a hash with a stretch of text, which is folded on the way. */
    static int hash(int hash, String text, int from, int to) {
        int h = hash;
        for (int i = from; i < to; i++) {
            int entry = CharTable.entry(text.charAt(i));
            if (CharTable.kind(entry) != CharTable.DROPPED) {
                h = hash(h, CharTable.folded(entry));
            }
        }
        return h;
    }

    /**
     * Finds a key.
     *
     * @param text any text; it is folded on the way
     * @param from where the word begins
     * @param to where it ends
     * @param hash the hash of the word; a run of spaces counts as one space, and so does the dot of
     *     an abbreviation
     * @return the lexeme's index, or -1
     */
    int find(String text, int from, int to, int hash) {
        int slot = spread(hash) & mask;
        while (slots[slot] != 0) {
            int index = slots[slot] - 1;
            if (hashes[slot] == hash && matches(lexemes.get(index).key(), text, from, to)) {
                return index;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** Returns a lexeme by its folded key. */
    @Nullable Lexeme find(String key) {
        int index = find(key, 0, key.length(), hash(0, key, 0, key.length()));
        return index < 0 ? null : lexemes.get(index);
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    private static boolean matches(String key, String text, int from, int to) {
        int k = 0;
        for (int at = from; at < to; at++) {
            int entry = CharTable.entry(text.charAt(at));
            int kind = CharTable.kind(entry);
            if (kind == CharTable.DROPPED) {
                continue;
            }
            if (kind == CharTable.SPACE || CharTable.folded(entry) == '.') {
                k += k < key.length() && key.charAt(k) == ' ' ? 1 : 0;
                continue;
            }
            k += k < key.length() && key.charAt(k) == ' ' ? 1 : 0;
            if (k == key.length() || key.charAt(k) != CharTable.folded(entry)) {
                return false;
            }
            k++;
        }
        return k == key.length();
    }
}
