package io.github.khabar.byline.page;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.text.FoldedText;

/** Knows which names the headline and the story speak of. */
final class Mentions {
    /** A shorter block may be the byline itself. */
    private static final int SHORTEST = 60;

    private final String text;

    private Mentions(String text) {
        this.text = text;
    }

    /** Returns what the headline and the story speak of. */
    static Mentions ofAll(Content content) {
        String title = content.title().map(FoldedText::fold).orElse("");
        return new Mentions(" " + title + " " + story(content));
    }

    /** Returns what the story speaks of. */
    static Mentions ofStory(Content content) {
        return new Mentions(" " + story(content));
    }

    private static String story(Content content) {
        StringBuilder out = new StringBuilder();
        for (Block block : content.kept()) {
            if (block.text().length() >= SHORTEST) {
                out.append(block.folded()).append(' ');
            }
        }
        return out.toString();
    }

    /** Returns the last word of a name, by which stories speak of its bearer. */
    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Returns whether a name stands in them as whole words. */
    boolean contain(String name) {
        String folded = FoldedText.fold(name);
        for (int at = text.indexOf(folded); at > 0; at = text.indexOf(folded, at + 1)) {
            int end = at + folded.length();
            if (!Character.isLetter(text.charAt(at - 1))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
