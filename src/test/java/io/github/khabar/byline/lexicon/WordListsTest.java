package io.github.khabar.byline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.text.WordList;
import io.github.khabar.words.MarkerPhrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "copyright-words.txt",
                "date-openers.txt",
                "given-names.txt",
                "mastheads.txt",
                "before-names.txt",
                "name-particles.txt",
                "nations.txt",
                "never-names.txt",
                "nobody.txt",
                "notes.txt",
                "organization-words.txt",
                "outlet-words.txt",
                "outlets.txt",
                "places.txt",
                "sentence-words.txt",
                "small-words.txt",
                "titles.txt"
            })
    void noEntryStandsTwice(String name) {
        Set<String> seen = new HashSet<>();
        for (List<String> row : WordList.read(Byline.class, name).rows()) {
            assertThat(seen.add(String.join(" ", LineTokens.words(row.get(0)))))
                    .as(row.get(0))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "given-names.txt, '|word'",
        "outlets.txt, '|word'",
        "notes.txt, '|made|special|counted|agencies'",
        "titles.txt, '|after|letter|name|lone|degree|subject|trade'",
        "before-names.txt, 'outlet|place|town'",
        "host-words.txt, 'ending|label'",
        "organization-words.txt, 'desk|outlet'",
        "affixes.txt, 'surname|noun|plural|abstract|outlet|verb'",
        "small-words.txt, 'and|place|date|with|after'",
        "name-particles.txt, 'particle|kunya|family|end'"
    })
    void theSecondColumnIsOneOfTheHeadersWords(String name, String words) {
        Set<String> allowed = Set.of(words.split("\\|", -1));
        for (List<String> row : WordList.read(Byline.class, name).rows()) {
            assertThat(row.size() > 1 ? row.get(1) : "").as(row.get(0)).isIn(allowed);
        }
    }

    @Test
    void everyMarkerHasARoleAndAProof() {
        for (MarkerPhrase marker : MarkerPhrase.all()) {
            assertThat(Marker.of(marker.role(), marker.proof())).as(marker.phrase()).isNotNull();
        }
    }

    @Test
    void noSureGivenNameIsAWordOfSentences() {
        Lexicon lexicon = Vocabulary.standard().lexicon();
        assertThat(WordList.read(Byline.class, "sentence-words.txt").folded())
                .isNotEmpty()
                .noneMatch(lexicon.givenNames()::contains);
    }
}
