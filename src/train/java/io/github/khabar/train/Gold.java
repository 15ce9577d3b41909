package io.github.khabar.train;

import java.util.List;

/** What is known of a page's story. */
sealed interface Gold {
    /** Returns whether each of a page's blocks is a part of the story. */
    List<BlockLabel> label(List<String> blocks);

    /**
     * The story's whole text.
     *
     * @param text the paragraphs, in order
     */
    record Text(String text) implements Gold {
        @Override
        public List<BlockLabel> label(List<String> blocks) {
            return new Alignment(text).label(blocks);
        }
    }

    /**
     * Strings that the story has or has not; of the rest of the page nothing is known.
     *
     * @param with what the story has
     * @param without what it has not
     */
    record Strings(List<String> with, List<String> without) implements Gold {
        private static final int LONG = 25;

        @Override
        public List<BlockLabel> label(List<String> blocks) {
            return blocks.stream().map(this::label).toList();
        }

        private BlockLabel label(String block) {
            boolean story = shares(block, with);
            return story == shares(block, without)
                    ? BlockLabel.UNKNOWN
                    : story ? BlockLabel.STORY : BlockLabel.FURNITURE;
        }

        private static boolean shares(String block, List<String> strings) {
            return !block.isEmpty()
                    && strings.stream()
                            .anyMatch(
                                    s ->
                                            block.contains(s)
                                                    || (block.length() > LONG
                                                            && s.contains(block)));
        }
    }
}
