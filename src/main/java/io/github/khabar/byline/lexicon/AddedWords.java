package io.github.khabar.byline.lexicon;

import io.github.khabar.words.AgencyName;
import io.github.khabar.words.MarkerPhrase;
import java.util.List;

/**
 * A caller's own words beside the built-in ones.
 *
 * @param agencies news agencies
 * @param desks parts of a newsroom
 * @param markers phrases that announce somebody
 * @param givenNames given names that are hardly another word
 * @param givenNamesThatAreWords given names that are ordinary words too
 */
public record AddedWords(
        List<AgencyName> agencies,
        List<String> desks,
        List<MarkerPhrase> markers,
        List<String> givenNames,
        List<String> givenNamesThatAreWords) {
    /** Copies the lists. */
    public AddedWords {
        agencies = List.copyOf(agencies);
        desks = List.copyOf(desks);
        markers = List.copyOf(markers);
        givenNames = List.copyOf(givenNames);
        givenNamesThatAreWords = List.copyOf(givenNamesThatAreWords);
    }

    /** Returns no words. */
    public static AddedWords none() {
        return new AddedWords(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
