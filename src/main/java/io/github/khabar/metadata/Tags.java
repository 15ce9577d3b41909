package io.github.khabar.metadata;

import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses a story's tags: of every vocabulary's list that is the story's own, each tag once. Many
 * sites give all of their pages the same keywords, or the words of the headline.
 */
final class Tags {
    /** In characters; of 204 in the corpus one is longer, of 17 words. */
    private static final int LONGEST = 60;

    /** Of 204 in the corpus 99 in 100 have 3 at most. */
    private static final int MOST_WORDS = 9;

    /** A shorter list without a word of the story may still be its own. */
    private static final int TELLING_LIST = 4;

    /** Names that content systems use for the keywords of a site as often as for a story's. */
    private static final Set<String> LOOSE =
            Set.of("keywords", "dc.subject", "dc:subject", "dcterms.subject");

    private final Content content;
    private final TakenNames names;
    private final StoryWords words;

    private Tags(Content content, TakenNames names, StoryWords words) {
        this.content = content;
        this.names = names;
        this.words = words;
    }

    /**
     * Returns the tags.
     *
     * @param content the labelled page
     * @param names what is no tag
     * @param words the story's words
     * @param values which values are said of the story
     */
    static Collection<MetadataValue> choose(
            Content content, TakenNames names, StoryWords words, StoryValues values) {
        Map<String, List<MetadataValue>> lists = new LinkedHashMap<>();
        for (MetadataValue value : content.page().metadata().all(MetadataField.KEYWORD)) {
            if (values.hold(value)) {
                lists.computeIfAbsent(value.key(), key -> new ArrayList<>()).add(value);
            }
        }
        return lists.isEmpty() ? List.of() : new Tags(content, names, words).of(lists);
    }

    private Collection<MetadataValue> of(Map<String, List<MetadataValue>> lists) {
        Map<String, MetadataValue> tags = new LinkedHashMap<>();
        lists.forEach(
                (key, list) -> {
                    for (MetadataValue tag : own(key, list)) {
                        tags.putIfAbsent(Names.same(tag.value()), tag);
                    }
                });
        return tags.values();
    }

    /** Returns a list without what any story may have; nothing where the rest is not this one's. */
    private List<MetadataValue> own(String key, List<MetadataValue> list) {
        List<MetadataValue> declared = entries(list);
        List<MetadataValue> telling = declared.stream().filter(tag -> !isBoilerplate(tag)).toList();
        return isOwn(key, telling, declared.size()) ? telling : List.of();
    }

    private static boolean isBoilerplate(MetadataValue tag) {
        return FillerValues.contain(MetadataField.KEYWORD, Names.same(tag.value()));
    }

    private List<MetadataValue> entries(List<MetadataValue> list) {
        List<MetadataValue> entries = new ArrayList<>();
        for (MetadataValue value : list) {
            String tag = withoutHash(value.value());
            if (names.allow(tag, LONGEST, MOST_WORDS)) {
                entries.add(value.withText(tag));
            }
        }
        return entries;
    }

    /** A hash and low lines are how a tag is written where it may hold no space. */
    private static String withoutHash(String tag) {
        return tag.startsWith("#") ? tag.substring(1).replace('_', ' ').strip() : tag;
    }

    private boolean isOwn(String key, List<MetadataValue> list, int declared) {
        if (list.isEmpty() || isHeadlineCutUp(list)) {
            return false;
        }
        if (LOOSE.contains(key)) {
            return mentioned(list) * 2 > declared;
        }
        boolean seen = list.get(0).source() == Source.VISIBLE;
        return seen || list.size() < TELLING_LIST || mentioned(list) > 0;
    }

    private long mentioned(List<MetadataValue> list) {
        return list.stream().filter(tag -> words.mention(tag.value())).count();
    }

    /** Some content systems cut the headline at its spaces where nobody wrote keywords. */
    private boolean isHeadlineCutUp(List<MetadataValue> list) {
        String headline = " " + Names.same(content.title().orElse("")) + " ";
        int at = 0;
        for (MetadataValue tag : list) {
            String word = Names.same(tag.value());
            int found = word.indexOf(' ') < 0 ? headline.indexOf(" " + word + " ", at) : -1;
            if (found < 0) {
                return false;
            }
            at = found + word.length() + 1;
        }
        return list.size() >= TELLING_LIST;
    }
}
