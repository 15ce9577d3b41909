package io.github.khabar.byline.outlet;

import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.line.Token.Kind;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The names a page's own outlet goes by. Compared without spaces, marks and the kind of medium
 * before the name, so that {@code ناظورسيتي} is {@code ناظور سيتي} and {@code البلاد} is {@code
 * صحيفة البلاد السعودية}.
 */
public final class OutletNames {
    private static final int MOST_WORDS = 8;

    /** A shorter name of an outlet is too often an ordinary word's beginning. */
    private static final int SHORTEST = 2;

    private final WordForms forms;
    private final Lexicon lexicon;
    private final NavigableSet<String> names = new TreeSet<>();

    private OutletNames(Vocabulary vocabulary) {
        this.forms = vocabulary.forms();
        this.lexicon = vocabulary.lexicon();
    }

    /** Returns the names of outlets. */
    public static OutletNames of(Collection<String> outlets, Vocabulary vocabulary) {
        OutletNames names = new OutletNames(vocabulary);
        for (String outlet : outlets) {
            names.addParts(outlet);
        }
        return names;
    }

    /** A site's declared name may be several: a name, a bar, a motto. */
    private void addParts(String outlet) {
        LineTokens line = LineTokens.of(outlet);
        int from = 0;
        for (int i = 0; i <= line.size(); i++) {
            boolean ends = i == line.size() || (line.get(i).is(Kind.MARK) && !line.isTight(i));
            if (ends) {
                addForms(line, from, i);
                from = i + 1;
            }
        }
        addForms(line, 0, line.size());
    }

    private void addForms(LineTokens line, int from, int to) {
        if (from >= to) {
            return;
        }
        add(joined(line, from, to));
        int begin = afterMedium(line, from, to);
        add(joined(line, begin, to));
        if (to - begin > 1 && lexicon.nations().contains(line.get(to - 1))) {
            add(joined(line, begin, to - 1));
        }
    }

    private void add(String name) {
        if (name.length() >= SHORTEST) {
            names.add(name);
        }
    }

    /** Returns the index after the words that say what kind of medium it is. */
    private int afterMedium(LineTokens line, int from, int to) {
        int i = from;
        while (i + 1 < to && forms.isMedium(line.get(i).word())) {
            i++;
        }
        return i;
    }

    private static String joined(LineTokens line, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!line.get(i).is(Kind.MARK)) {
                out.append(bare(line.get(i)));
            }
        }
        return out.toString();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Returns whether a whole text is one of the names. */
    public boolean isName(String text) {
        LineTokens line = LineTokens.of(text);
        return line.size() > 0
                && names.contains(joined(line, afterMedium(line, 0, line.size()), line.size()));
    }

    /** Returns whether one of the names begins with a text: the outlet's short name. */
    public boolean beginsWith(String text) {
        LineTokens line = LineTokens.of(text);
        String begin = joined(line, 0, line.size());
        return begin.length() > SHORTEST && isBegun(begin);
    }

    /** Returns whether one of the names begins with a word. */
    public boolean mayOpen(Token word) {
        return isBegun(bare(word));
    }

    private boolean isBegun(String text) {
        String next = names.ceiling(text);
        return next != null && next.startsWith(text);
    }

    /** An abbreviation's points make no difference. */
    private static String bare(Token word) {
        return word.word().replace(".", "");
    }

    /** Returns the index after the longest of the names that begins at {@code from}, or -1. */
    public int match(LineTokens line, int from, int to) {
        int best = -1;
        String text = "";
        for (int i = from; i < to && i < from + MOST_WORDS; i++) {
            if (line.get(i).is(Kind.MARK)) {
                if (!line.isTight(i)) {
                    break;
                }
                continue;
            }
            text = text.isEmpty() ? bare(line.get(i)) : text.concat(bare(line.get(i)));
            if (!isBegun(text)) {
                break;
            }
            if (names.contains(text)) {
                best = i + 1;
            }
        }
        return best;
    }
}
