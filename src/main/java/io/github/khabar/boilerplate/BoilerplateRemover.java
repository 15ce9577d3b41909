package io.github.khabar.boilerplate;

import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tells a page's story from its boilerplate. A strategy: one abstract method, stateless,
 * thread-safe.
 *
 * <pre>{@code
 * BoilerplateRemover.standard().remove(Page.ofText(scraped)).kept();
 * }</pre>
 */
@FunctionalInterface
public interface BoilerplateRemover {
    /**
     * Labels the blocks of a page, beginning with what an earlier remover found.
     *
     * @param content the page as labelled so far
     * @return the page with this remover's labels, made with {@link Content#toBuilder()}; never
     *     null
     */
    Content remove(Content content);

    /**
     * Returns the remover that comes with the library. It finds the story by its prose, its
     * headline and its place, and decides block by block what belongs to it; blocks that an earlier
     * remover took out stay out. Where there is no story (a home, category, search or about page)
     * nothing is kept, the confidence is 0, and the evidence on the blocks says why. It holds no
     * state and never throws on content.
     */
    static BoilerplateRemover standard() {
        return StandardRemover.INSTANCE;
    }

    /**
     * Returns a builder of a remover like the standard one, with phrases of your own.
     *
     * <pre>{@code
     * BoilerplateRemover remover =
     *         BoilerplateRemover.builder().phrase("خاص بالمشتركين", Label.SUBSCRIBE).build();
     * }</pre>
     */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a remover that takes nothing out. */
    static BoilerplateRemover none() {
        return content -> Objects.requireNonNull(content, "content must not be null");
    }

    /**
     * Returns a remover that takes out what stands in the elements that a CSS query matches: whole
     * blocks, which are labelled {@link Label#DROPPED}, and words inside a block, which leave its
     * text. It does nothing to stripped text.
     *
     * <pre>{@code
     * BoilerplateRemover.dropping(".promo, span.ad").then(BoilerplateRemover.standard());
     * }</pre>
     *
     * @param css the query, as jsoup understands it
     * @throws NullPointerException if {@code css} is null
     * @throws IllegalArgumentException if {@code css} is no query
     */
    static BoilerplateRemover dropping(String css) {
        return new SelectorRemover(css, false);
    }

    /**
     * Returns a remover that puts back what stands in the elements that a CSS query matches,
     * whatever an earlier remover said of it: {@code standard().then(keeping(".source-note"))}. It
     * does nothing to stripped text.
     *
     * @param css the query, as jsoup understands it
     * @throws NullPointerException if {@code css} is null
     * @throws IllegalArgumentException if {@code css} is no query
     */
    static BoilerplateRemover keeping(String css) {
        return new SelectorRemover(css, true);
    }

    /**
     * Labels the blocks of a page.
     *
     * @param page the page
     * @return the labelled page
     * @throws NullPointerException if {@code page} is null
     */
    default Content remove(Page page) {
        return remove(Content.of(page));
    }

    /**
     * Returns a remover that runs this one and then another on what it found. Where one of them
     * throws while a {@code NewsParser} runs them, the standard one takes its place alone.
     *
     * @param next the remover that has the last word
     */
    default BoilerplateRemover then(BoilerplateRemover next) {
        Objects.requireNonNull(next, "next must not be null");
        return new RemoverSequence(this, next);
    }

    /** Adds phrases to the standard remover. Not thread-safe. */
    final class Builder {
        private final List<Phrasebook.Entry> phrases = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a phrase that pages print around a story. A line that begins with it and has few
         * other words gets the label; a long sentence of the story never does for a phrase alone.
         * It wins over a built-in one of the same words.
         *
         * @param phrase one word or more; hamza, harakat, punctuation and digits do not matter. A
         *     bar stands between words of which any may stand in one place, a low line joins the
         *     words of one such choice: {@code اقرأ|طالع أيضا|كذلك}; 12 places at most
         * @param label what such a line is: {@link Label#NAVIGATION} to {@link Label#AUTHOR_BOX},
         *     {@link Label#BYLINE}, {@link Label#CAPTION} or {@link Label#OTHER}
         * @throws IllegalArgumentException if {@code phrase} has or may have no word, or more than
         *     12 places, or {@code label} is the story's own or given by no phrase
         */
        public Builder phrase(String phrase, Label label) {
            Objects.requireNonNull(phrase, "phrase must not be null");
            Objects.requireNonNull(label, "label must not be null");
            phrases.add(Phrasebook.Entry.of(phrase, Marker.of(label), Phrasebook.Where.BEGINS));
            return this;
        }

        /**
         * Adds the phrases of a list in the form of the built-in one, {@code phrases.txt}: the
         * phrase, its label and where in a line it must stand ({@code whole}, {@code begins} or
         * {@code contains}), set off by TAB. They win over built-in ones of the same words.
         *
         * <pre>{@code
         * try (Reader file = Files.newBufferedReader(Path.of("my-phrases.txt"))) {
         *     return BoilerplateRemover.builder().phrases(WordList.read(file)).build();
         * }
         * }</pre>
         *
         * @param list the list, such as one of {@link WordList#read(java.io.Reader)}
         * @throws IllegalArgumentException if a row has another form; the message tells the row
         */
        public Builder phrases(WordList list) {
            Objects.requireNonNull(list, "list must not be null");
            phrases.addAll(list.rows().stream().map(Phrasebook.Entry::ofRow).toList());
            return this;
        }

        /** Returns the remover; the standard one where nothing was added. */
        public BoilerplateRemover build() {
            return phrases.isEmpty()
                    ? standard()
                    : new StandardRemover(Phrasebook.standardAnd(phrases));
        }
    }
}
