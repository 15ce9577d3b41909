package io.github.khabar.boilerplate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** A set of spellings is a set of strings in which one can look for a part of a text. */
class SpellingSetTest {
    @Property
    void holdsWhatASetOfStringsHolds(
            @ForAll List<@StringLength(max = 3) @CharRange(from = 'ا', to = 'ج') String> words) {
        Set<String> strings = new HashSet<>();
        SpellingSet<Spelling> set = new SpellingSet<>(1);
        for (String word : words) {
            assertThat(set.add(new Spelling(word))).isEqualTo(strings.add(word));
        }

        assertThat(set).hasSameSizeAs(strings);
        assertThat(set).extracting(Spelling::toString).containsExactlyInAnyOrderElementsOf(strings);
        assertThat(strings).allMatch(word -> set.contains(new Spelling(word)));
        assertThat(set.contains(new Spelling("دد"))).isFalse();
    }

    @Test
    void aPartOfATextIsFoundLikeTheWordItself() {
        SpellingSet<Spelling> set = new SpellingSet<>(1);
        set.add(new Spelling("مدينة"));
        String text = "في مدينة طنجة";

        assertThat(set.find(text, 3, 8, Spelling.hash(text, 3, 8))).hasToString("مدينة");
        assertThat(set.find(text, 3, 7, Spelling.hash(text, 3, 7))).isNull();
        Spelling whole = new Spelling("بمدينة");
        assertThat(whole.findPart(set, 1, 6, whole.hash(1, 6))).hasToString("مدينة");
    }

    @Test
    void wordsThatWereWrittenToCollideAreFoundAsWell() {
        List<String> words = colliding(1 << 10);
        SpellingSet<Spelling> set = new SpellingSet<>(1);
        words.forEach(word -> set.add(new Spelling(word)));

        assertThat(words).extracting(String::hashCode).containsOnly(words.get(0).hashCode());
        assertThat(set)
                .hasSize(words.size())
                .containsAll(words.stream().map(Spelling::new).toList());
        assertThat(set.contains(new Spelling(words.get(0) + "ا"))).isFalse();
    }

    /** Words of pairs of letters that have the same hash code. */
    private static List<String> colliding(int count) {
        List<String> words = new ArrayList<>(List.of(""));
        while (words.size() < count) {
            List<String> longer = new ArrayList<>();
            for (String word : words) {
                longer.add(word + "aب");
                longer.add(word + (char) ('a' + 1) + (char) ('ب' - 31));
            }
            words = longer;
        }
        return words;
    }
}
