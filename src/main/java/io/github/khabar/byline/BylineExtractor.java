package io.github.khabar.byline;

import io.github.khabar.byline.lexicon.AddedWords;
import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.page.Content;
import io.github.khabar.text.WordList;
import io.github.khabar.words.AgencyName;
import io.github.khabar.words.MarkerPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Finds who a story is by. A strategy: one abstract method, stateless, thread-safe.
 *
 * <pre>{@code
 * BylineExtractor.standard().parseLine("بقلم: هند الدبالي").persons();   // one author
 * }</pre>
 */
@FunctionalInterface
public interface BylineExtractor {
    /** Returns the built-in extractor. */
    static BylineExtractor standard() {
        return StandardBylines.INSTANCE;
    }

    /** Returns a builder of the built-in extractor with words of one's own. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the byline of a page.
     *
     * @param content the labelled page
     * @return the byline, {@linkplain Byline#isEmpty() empty} where the page shows none; never null
     * @throws NullPointerException if {@code content} is null
     */
    Byline extract(Content content);

    /**
     * Reads one line as a byline. An extractor that does not say otherwise reads it as a page of
     * one line.
     *
     * @param line any text; a sentence of a story gives an empty byline
     * @return the byline, its offsets inside {@code line}
     * @throws NullPointerException if {@code line} is null
     */
    default Byline parseLine(String line) {
        return new OneLine(line).read(this);
    }

    /**
     * Reads one line as a byline of a known outlet.
     *
     * @param line any text; a sentence of a story gives an empty byline
     * @param outlet the outlet's own name, which is then no surname
     * @return the byline, its offsets inside {@code line}
     * @throws NullPointerException if an argument is null
     */
    default Byline parseLine(String line, String outlet) {
        return new OneLine(line).read(this, outlet);
    }

    /**
     * Returns an extractor that asks another one where this one names nobody, or throws while a
     * {@code NewsParser} runs it.
     *
     * <pre>{@code
     * BylineExtractor.standard().orElse(signedWithInitials)
     * }</pre>
     *
     * @param next the extractor to ask then
     * @throws NullPointerException if {@code next} is null
     */
    default BylineExtractor orElse(BylineExtractor next) {
        return new FirstOf(this, Objects.requireNonNull(next, "next must not be null"));
    }

    /**
     * Builds a {@link BylineExtractor} with words of one's own, which win over the built-in ones.
     * Build it once and reuse it: it reads every word list.
     *
     * <pre>{@code
     * BylineExtractor.builder().desk("ركن القراء").marker("بريشة", Role.CARTOONIST).build()
     * }</pre>
     *
     * <p>Hamza, teh marbuta, alef maqsura, kashida and vowel marks make no difference, nor do
     * points and spaces between the letters of an abbreviation.
     */
    final class Builder {
        private static final String STRONG = Marker.Proof.STRONG.name().toLowerCase(Locale.ROOT);
        private static final String WORD = "word";

        private final List<AgencyName> agencies = new ArrayList<>();
        private final List<String> desks = new ArrayList<>();
        private final List<MarkerPhrase> markers = new ArrayList<>();
        private final List<String> givenNames = new ArrayList<>();
        private final List<String> givenNamesThatAreWords = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a news agency.
         *
         * @param name its one canonical Arabic name
         * @param latinName its one canonical name in Latin letters
         * @param spellings every other spelling and abbreviation
         * @throws IllegalArgumentException if one of them holds no word
         */
        public Builder agency(String name, String latinName, String... spellings) {
            List<String> row = new ArrayList<>();
            row.add(phrase(name, "name"));
            row.add(phrase(latinName, "latinName"));
            for (String spelling :
                    Objects.requireNonNull(spellings, "spellings must not be null")) {
                row.add(phrase(spelling, "spellings"));
            }
            agencies.add(AgencyName.of(row));
            return this;
        }

        /**
         * Adds news agencies of a list in the form of the built-in {@code agencies.txt}: the Arabic
         * name, the Latin name, then every other spelling, set off by TAB.
         *
         * @param list the list, such as one of {@link WordList#read(java.io.Reader)}
         * @throws IllegalArgumentException if a row has no Latin name; the message tells the row
         */
        public Builder agencies(WordList list) {
            rows(list).forEach(row -> agencies.add(AgencyName.of(row)));
            return this;
        }

        /**
         * Adds a desk, or another part of a newsroom that stands in an author's place.
         *
         * @param name the desk as pages write it
         * @throws IllegalArgumentException if {@code name} holds no word
         */
        public Builder desk(String name) {
            desks.add(phrase(name, "name"));
            return this;
        }

        /**
         * Adds desks of a list in the form of the built-in {@code desks.txt}: one a line.
         *
         * @param list the list, such as one of {@link WordList#read(java.io.Reader)}
         */
        public Builder desks(WordList list) {
            rows(list).forEach(row -> desks.add(row.get(0)));
            return this;
        }

        /**
         * Adds a phrase that announces a name and can be nothing else: a name follows, whatever it
         * looks like. Phrases that prove less are told by {@linkplain #markers(WordList) a list}.
         *
         * @param phrase the words before the name, without a colon
         * @param role what the person did
         * @throws IllegalArgumentException if {@code phrase} holds no word
         */
        public Builder marker(String phrase, Role role) {
            Objects.requireNonNull(role, "role must not be null");
            String roleName = role.name().toLowerCase(Locale.ROOT);
            markers.add(new MarkerPhrase(phrase(phrase, "phrase"), roleName, STRONG));
            return this;
        }

        /**
         * Adds phrases of a list in the form of the built-in {@code markers.txt}: the phrase, the
         * role in lower case or {@code none}, and how much it proves, set off by TAB.
         *
         * <pre>{@code
         * try (Reader file = Files.newBufferedReader(Path.of("my-markers.txt"))) {
         *     extractor = BylineExtractor.builder().markers(WordList.read(file)).build();
         * }
         * }</pre>
         *
         * @param list the list, such as one of {@link WordList#read(java.io.Reader)}
         * @throws IllegalArgumentException if a row has another form, or names no role or proof
         */
        public Builder markers(WordList list) {
            for (List<String> row : rows(list)) {
                MarkerPhrase marker = MarkerPhrase.of(row);
                Marker.of(marker.role(), marker.proof());
                markers.add(marker);
            }
            return this;
        }

        /**
         * Adds given names that are hardly ever another word.
         *
         * @param names names of one word, in Arabic or Latin letters
         * @throws IllegalArgumentException if one of them is not one word
         */
        public Builder givenNames(String... names) {
            for (String name : Objects.requireNonNull(names, "names must not be null")) {
                givenNames.add(word(name));
            }
            return this;
        }

        /**
         * Adds given names of a list in the form of the built-in {@code given-names.txt}: the name,
         * and {@code word} where it is an ordinary word too, set off by TAB.
         *
         * @param list the list, such as one of {@link WordList#read(java.io.Reader)}
         * @throws IllegalArgumentException if a name is not one word, or the second column another
         *     one
         */
        public Builder givenNames(WordList list) {
            for (List<String> row : rows(list)) {
                boolean alsoWord = row.size() == 2 && row.get(1).equals(WORD);
                if (row.size() > 1 && !alsoWord) {
                    throw new IllegalArgumentException(
                            "a given name must stand alone or with '"
                                    + WORD
                                    + "', but one is "
                                    + row);
                }
                (alsoWord ? givenNamesThatAreWords : givenNames).add(word(row.get(0)));
            }
            return this;
        }

        /** Returns the extractor. */
        public BylineExtractor build() {
            return new StandardBylines(
                    new AddedWords(agencies, desks, markers, givenNames, givenNamesThatAreWords));
        }

        private static List<List<String>> rows(WordList list) {
            List<List<String>> rows = Objects.requireNonNull(list, "list must not be null").rows();
            rows.forEach(row -> phrase(row.get(0), "list"));
            return rows;
        }

        private static String phrase(String phrase, String argument) {
            Objects.requireNonNull(phrase, argument + " must not be null");
            if (LineTokens.words(phrase).isEmpty()) {
                throw new IllegalArgumentException(
                        argument + " must hold a word, but is '" + phrase + "'");
            }
            return phrase;
        }

        private static String word(String name) {
            if (LineTokens.words(phrase(name, "names")).size() > 1) {
                throw new IllegalArgumentException("names must be of one word, but one is " + name);
            }
            return name;
        }
    }
}
