package io.github.khabar.train;

import java.util.List;

/**
 * One page of a corpus: the cues of its blocks, and which of them are the story.
 *
 * @param corpus the name of the corpus
 * @param share how many blocks are drawn from it, beside a page of a corpus that counts whole
 * @param site the site it is from, or the page itself where that is unknown
 * @param cues what is measured of each block
 * @param labels whether each block is a part of the story
 * @param words how many words each has
 */
record LabelledPage(
        String corpus,
        double share,
        String site,
        List<double[]> cues,
        List<BlockLabel> labels,
        List<Integer> words) {}
