package io.github.khabar.boilerplate.language;

import io.github.khabar.boilerplate.thresholds.Counts;

/**
 * Tells what a page's forms and scripts say to whoever uses it from a story: that a message was
 * sent, that a field is missing, that the browser is too old.
 */
public final class PromptWords {
    private PromptWords() {}

    /** Returns whether a text is a prompt by its words: three of them or more, and one in five. */
    public static boolean areIn(TokenList tokens) {
        int prompts = 0;
        for (int i = 0; i < tokens.size(); i++) {
            prompts += tokens.word(i).is(KnownWord.Use.PROMPT) ? 1 : 0;
        }
        return prompts >= Counts.PROMPT_WORDS && prompts * Counts.PROMPT_ONE_IN >= tokens.size();
    }
}
