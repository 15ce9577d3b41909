package io.github.khabar.boilerplate.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which pages have the same story: those that share half of the shorter one's text, and those
 * that are so linked through others.
 */
final class StoryGroups {
    /** What more pages than this have in common is hardly one story, told in so many ways. */
    private static final int MOST_VERSIONS = 50;

    private final List<Set<String>> stories = new ArrayList<>();
    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> versions = new HashMap<>();
    private final List<Integer> groups = new ArrayList<>();

    /**
     * Adds the story of a page.
     *
     * @param story its paragraphs
     */
    void add(Set<String> story) {
        if (numbers.containsKey(story)) {
            return;
        }
        int number = stories.size();
        numbers.put(story, number);
        stories.add(story);
        groups.add(number);
        for (String paragraph : story) {
            versions.computeIfAbsent(paragraph, p -> new ArrayList<>()).add(number);
        }
    }

    /** Joins the versions of each story, when all are added. */
    void join() {
        for (int number = 0; number < stories.size(); number++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String paragraph : stories.get(number)) {
                List<Integer> others = versions.getOrDefault(paragraph, List.of());
                if (others.size() <= MOST_VERSIONS) {
                    others.forEach(other -> shared.merge(other, paragraph.length(), Integer::sum));
                }
            }
            int length = length(number);
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                if (other.getValue() * 2 >= Math.min(length, length(other.getKey()))) {
                    groups.set(groupOf(number), groupOf(other.getKey()));
                }
            }
        }
    }

    /** Returns the number of the group that an added story belongs to. */
    int groupOf(Set<String> story) {
        return groupOf(numbers.getOrDefault(story, 0));
    }

    private int groupOf(int number) {
        int group = number;
        while (groups.get(group) != group) {
            groups.set(group, groups.get(groups.get(group)));
            group = groups.get(group);
        }
        return group;
    }

    private int length(int number) {
        return stories.get(number).stream().mapToInt(String::length).sum();
    }
}
