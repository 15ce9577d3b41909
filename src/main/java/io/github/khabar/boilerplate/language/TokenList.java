package io.github.khabar.boilerplate.language;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The words and numbers of a text, in order. Not thread-safe. */
public final class TokenList extends AbstractList<String>
        implements RandomAccess, Comparable<TokenList> {
    private final Word[] words;
    private int hash;

    /** Takes words, which no one changes any more. */
    TokenList(Word[] words) {
        this.words = words;
    }

    /** Returns a word with what is known of it. */
    public Word word(int index) {
        return words[index];
    }

    @Override
    public String get(int index) {
        return words[index].toString();
    }

    @Override
    public int size() {
        return words.length;
    }

    /** Returns how many of them are in Arabic letters. */
    public int arabic() {
        int arabic = 0;
        for (Word word : words) {
            arabic += Tokens.isArabic(word.charAt(0)) ? 1 : 0;
        }
        return arabic;
    }

    /** Returns whether one of them is used so. */
    public boolean has(KnownWord.Use use) {
        for (Word word : words) {
            if (word.is(use)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the first of them is used so. */
    public boolean begins(KnownWord.Use use) {
        return words.length > 0 && words[0].is(use);
    }

    /** Returns whether one of them is a number. */
    public boolean hasNumber() {
        for (Word word : words) {
            if (word.isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the tokens from a position on. */
    public TokenList from(int begin) {
        return begin == 0 ? this : new TokenList(Arrays.copyOfRange(words, begin, words.length));
    }

    /** Returns the tokens that are no numbers. */
    public TokenList withoutNumbers() {
        int numbers = 0;
        for (Word word : words) {
            numbers += word.isNumber() ? 1 : 0;
        }
        return numbers == 0 ? this : new TokenList(without(numbers));
    }

    private Word[] without(int numbers) {
        Word[] kept = new Word[words.length - numbers];
        int at = 0;
        for (Word word : words) {
            if (!word.isNumber()) {
                kept[at++] = word;
            }
        }
        return kept;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenList that
                ? Arrays.equals(words, that.words)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(words);
        }
        return hash;
    }

    /** An order by which a map finds its way where texts were written so that they collide. */
    @Override
    public int compareTo(TokenList other) {
        int order = Integer.compare(words.length, other.words.length);
        for (int i = 0; i < words.length && order == 0; i++) {
            order = words[i].equals(other.words[i]) ? 0 : get(i).compareTo(other.get(i));
        }
        return order;
    }
}
