package io.github.khabar.byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.text.WordList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A caller adds words to the built-in extractor, from code and from files. */
class OwnWordsTest {
    private static final BylineExtractor STANDARD = BylineExtractor.standard();

    private static List<String> persons(BylineExtractor bylines, String line) {
        return bylines.parseLine(line).persons().stream().map(Contributor::name).toList();
    }

    private static WordList list(String file) {
        try {
            return WordList.read(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Organization organization(BylineExtractor bylines, String line) {
        assertThat(STANDARD.parseLine(line).organizations()).as("not built in").isEmpty();
        assertThat(bylines.parseLine(line).organizations()).hasSize(1);
        return bylines.parseLine(line).organizations().get(0);
    }

    @Test
    void anAgencyIsKnownByEverySpelling() {
        Agency agency = new Agency("وكالة ضفاف للأخبار", "Difaf");
        for (BylineExtractor own :
                List.of(
                        BylineExtractor.builder()
                                .agency("وكالة ضفاف للأخبار", "Difaf", "ضفافكم", "و.ض.خ")
                                .build(),
                        BylineExtractor.builder()
                                .agencies(
                                        list("# ours\nوكالة ضفاف للأخبار\tDifaf\tضفافكم\tو.ض.خ\n"))
                                .build())) {
            for (String line : List.of("ضفافكم", "و ض خ", "(و.ض.خ)")) {
                assertThat(organization(own, line).agency()).as(line).isEqualTo(agency);
            }
        }
    }

    @Test
    void aDeskStandsInAnAuthorsPlace() {
        for (BylineExtractor own :
                List.of(
                        BylineExtractor.builder().desk("ركن القراء").build(),
                        BylineExtractor.builder().desks(list("ركن القراء")).build())) {
            assertThat(organization(own, "ركن القرّاء").kind()).isEqualTo(Organization.Kind.DESK);
        }
    }

    @Test
    void aMarkerAnnouncesANameThatNobodyKnows() {
        String line = "من وحي: تيفساوين أوزكري";
        for (BylineExtractor own :
                List.of(
                        BylineExtractor.builder().marker("من وحي", Role.EDITOR).build(),
                        BylineExtractor.builder()
                                .markers(list("من وحي\teditor\tstrong"))
                                .build())) {
            assertThat(STANDARD.parseLine(line).persons()).isEmpty();
            assertThat(own.parseLine(line).persons())
                    .singleElement()
                    .satisfies(
                            person -> {
                                assertThat(person.name()).isEqualTo("تيفساوين أوزكري");
                                assertThat(person.role()).isEqualTo(Role.EDITOR);
                            });
        }
    }

    @Test
    void aGivenNameMakesANameOfALine() {
        String line = "تيفساوين الطويل";
        assertThat(persons(STANDARD, line)).isEmpty();
        assertThat(persons(BylineExtractor.builder().givenNames("تيفساوين").build(), line))
                .containsExactly(line);
        line = "تيفساوين أحمد";
        assertThat(persons(STANDARD, line)).isEmpty();
        for (String row : List.of("تيفساوين", "تيفساوين\tword")) {
            WordList list = list(row);
            assertThat(persons(BylineExtractor.builder().givenNames(list).build(), line))
                    .as(row)
                    .containsExactly(line);
        }
    }

    @Test
    void anOwnWordWinsOverABuiltInOne() {
        BylineExtractor own = BylineExtractor.builder().marker("تصوير", Role.CARTOONIST).build();
        String line = "تصوير: سمير الحداد";
        assertThat(STANDARD.parseLine(line).persons().get(0).role()).isEqualTo(Role.PHOTOGRAPHER);
        assertThat(own.parseLine(line).persons().get(0).role()).isEqualTo(Role.CARTOONIST);
    }

    @Test
    void ownWordsAreOneExtractorsAlone() {
        BylineExtractor.Builder builder = BylineExtractor.builder();
        BylineExtractor before = builder.build();
        builder.givenNames("تيفساوين").build();
        assertThat(persons(before, "تيفساوين الطويل")).isEmpty();
        assertThat(persons(STANDARD, "تيفساوين الطويل")).isEmpty();
    }

    @Test
    void everyOtherLineIsReadAsBefore() {
        BylineExtractor own = BylineExtractor.builder().givenNames("تيفساوين").build();
        for (LineCase row : LineCase.read("lines.tsv")) {
            assertThat(own.parseLine(row.line())).isEqualTo(STANDARD.parseLine(row.line()));
        }
    }

    @Test
    void whatIsNoWordIsRefusedWithTheArgumentsName() {
        BylineExtractor.Builder builder = BylineExtractor.builder();
        refused(() -> builder.agency("", "X"), "name must hold a word");
        refused(() -> builder.agency("وكالة", "-"), "latinName must hold a word");
        refused(() -> builder.agency("وكالة", "X", " "), "spellings must hold a word");
        refused(() -> builder.agencies(list("وكالة")), "Latin name");
        refused(() -> builder.desk(":"), "name must hold a word");
        refused(() -> builder.desks(list("-")), "list must hold a word");
        refused(() -> builder.marker("/", Role.AUTHOR), "phrase must hold a word");
        refused(() -> builder.markers(list("بريشة\tstrong")), "a role and a proof");
        refused(() -> builder.markers(list("بريشة\tpainter\tstrong")), "role 'painter'");
        refused(() -> builder.markers(list("بريشة\tauthor\tsure")), "proof 'sure'");
        refused(() -> builder.givenNames("تيف ساوين"), "names must be of one word");
        refused(() -> builder.givenNames(list("تيف\tname")), "'word'");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.marker("بريشة", null))
                .withMessage("role must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.desk(null))
                .withMessage("name must not be null");
    }

    private static void refused(Runnable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(message);
    }
}
