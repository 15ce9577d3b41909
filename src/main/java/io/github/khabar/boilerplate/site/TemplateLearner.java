package io.github.khabar.boilerplate.site;

import io.github.khabar.boilerplate.features.FeatureReader;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts on how many stories of a site each line stands. The order of the pages does not matter,
 * and a page read twice teaches nothing more.
 */
public final class TemplateLearner {
    /** Two stories may share anything; what three have is the site's. */
    private static final int FEWEST_STORIES = 3;

    /** A paragraph that nearly all stories have is no story's. */
    private static final double MOST_STORIES = 0.9;

    /** A site has templates of several kinds; a line of half of its pages is no story's. */
    private static final double MANY_STORIES = 0.5;

    /** A template must stay small, whatever a site prints. */
    private static final int MOST_LINES = 2000;

    /** A line stands in a head, a foot, a side column, and a menu for small screens. */
    private static final int MOST_PLACES = 4;

    /** A place that a line was seen in once may be a story's. */
    private static final int SEVERAL = 2;

    private final List<List<PageLine>> pages = new ArrayList<>();
    private final List<Set<String>> images = new ArrayList<>();

    /**
     * A line of one page.
     *
     * @param text what it has in common with its other prints
     * @param place the element it stands in
     * @param prose whether it reads like a paragraph
     * @param beside whether it stands beside the line before it, as two paragraphs do
     */
    private record PageLine(String text, String place, boolean prose, boolean beside) {}

    /** Where a line was seen: on which stories, in which places of how many. */
    private static final class Sightings {
        private final Set<Integer> stories = new HashSet<>();
        private final Map<String, Set<Integer>> places = new TreeMap<>();
        private boolean prose;
        private int pages;
        private int amidStory;

        void add(PageLine line, int story) {
            stories.add(story);
            prose |= line.prose();
            if (!line.place().isEmpty()) {
                places.computeIfAbsent(line.place(), p -> new HashSet<>()).add(story);
            }
        }

        boolean isRepeated(int all) {
            double share = prose ? MOST_STORIES : MANY_STORIES;
            boolean often = stories.size() >= Math.max(FEWEST_STORIES, share * all);
            return often && amidStory * 2 <= pages;
        }

        TemplateLine line(String text) {
            List<String> most =
                    places.entrySet().stream()
                            .filter(place -> place.getValue().size() >= SEVERAL)
                            .sorted(Comparator.comparing(place -> -place.getValue().size()))
                            .limit(MOST_PLACES)
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList();
            return new TemplateLine(text, stories.size(), prose, most);
        }
    }

    /** Takes note of a page's lines. */
    public void read(Page page) {
        List<PageLine> lines = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        FeatureReader reader = new FeatureReader(Phrasebook.standard());
        Block before = null;
        for (Block block : page.blocks()) {
            if (block.image() != null) {
                addresses.add(TemplateLine.textOf(block.image()));
            }
            String text = TemplateLine.textOf(block.text());
            if (!text.isEmpty()) {
                boolean prose = reader.read(block).isShortProse();
                boolean beside = isBeside(before, block);
                lines.add(new PageLine(text, TemplateLine.placeOf(block), prose, beside));
                before = block;
            }
        }
        addresses.remove("");
        pages.add(lines);
        images.add(addresses);
    }

    private static boolean isBeside(@Nullable Block before, Block block) {
        if (before == null) {
            return false;
        }
        Container one = before.container();
        Container other = block.container();
        if (one == other) {
            return true;
        }
        boolean heading = before.kind() == BlockKind.HEADING || block.kind() == BlockKind.HEADING;
        return one.parent() != null
                && one.parent() == other.parent()
                && (heading || one.words().equals(other.words()));
    }

    /** Returns what the pages read so far have in common. */
    public Template learn() {
        Map<String, Integer> counts = countPages();
        StoryGroups groups = new StoryGroups();
        pages.forEach(page -> groups.add(storyOf(page, counts)));
        groups.join();
        Map<String, Sightings> sightings = new TreeMap<>();
        Set<Integer> stories = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            int story = groups.groupOf(storyOf(pages.get(i), counts));
            stories.add(story);
            note(pages.get(i), story, counts, sightings);
            for (String image : images.get(i)) {
                sightings.computeIfAbsent(image, text -> new Sightings()).stories.add(story);
            }
        }
        List<TemplateLine> lines = new ArrayList<>();
        sightings.forEach(
                (text, seen) -> {
                    if (seen.isRepeated(stories.size())) {
                        lines.add(seen.line(text));
                    }
                });
        lines.sort(Comparator.comparing(line -> -line.pages()));
        return new Template(stories.size(), lines.subList(0, Math.min(MOST_LINES, lines.size())));
    }

    private Map<String, Integer> countPages() {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PageLine> page : pages) {
            page.stream()
                    .map(PageLine::text)
                    .distinct()
                    .forEach(text -> counts.merge(text, 1, Integer::sum));
        }
        return counts;
    }

    /**
     * A story is known by the paragraphs that not all pages have; a page without any, by its other
     * lines.
     */
    private Set<String> storyOf(List<PageLine> page, Map<String, Integer> counts) {
        Set<String> prose = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (PageLine line : page) {
            if (isRare(line, counts)) {
                all.add(line.text());
                if (line.prose()) {
                    prose.add(line.text());
                }
            }
        }
        return prose.isEmpty() ? all : prose;
    }

    private boolean isRare(PageLine line, Map<String, Integer> counts) {
        return counts.getOrDefault(line.text(), 0) < MOST_STORIES * pages.size();
    }

    private void note(
            List<PageLine> page,
            int story,
            Map<String, Integer> counts,
            Map<String, Sightings> sightings) {
        Set<String> seen = new HashSet<>();
        Set<String> amid = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            PageLine line = page.get(i);
            Sightings of = sightings.computeIfAbsent(line.text(), text -> new Sightings());
            of.add(line, story);
            of.pages += seen.add(line.text()) ? 1 : 0;
            if (isAmidStory(page, i, counts) && amid.add(line.text())) {
                of.amidStory++;
            }
        }
    }

    /** Between two paragraphs that only this story has, and beside both: a line of the story. */
    private boolean isAmidStory(List<PageLine> page, int at, Map<String, Integer> counts) {
        if (at == 0 || at + 1 == page.size()) {
            return false;
        }
        PageLine before = page.get(at - 1);
        PageLine after = page.get(at + 1);
        return page.get(at).beside()
                && after.beside()
                && before.prose()
                && after.prose()
                && isRare(before, counts)
                && isRare(after, counts);
    }
}
