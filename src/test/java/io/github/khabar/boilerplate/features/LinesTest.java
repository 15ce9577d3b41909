package io.github.khabar.boilerplate.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.page.Page;
import io.github.khabar.text.WordList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words of a single line say about it. */
class LinesTest {
    record Line(String what, String text) {}

    static List<Line> lines() {
        return WordList.read(LinesTest.class, "lines.tsv").rows().stream()
                .map(row -> new Line(row.get(0), row.get(1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsWhatItsWordsSay(Line line) {
        assertThat(reading(line.text())).isEqualTo(line.what());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void kashidaHarakatAndBidiMarksChangeNothing(Line line) {
        StringBuilder marked = new StringBuilder("\u200F");
        for (char c : line.text().toCharArray()) {
            marked.append(c).append(c >= 'ب' && c <= 'ي' ? "\u0640\u064E\u200E" : "");
        }

        assertThat(reading(marked.toString())).isEqualTo(line.what());
    }

    private static String reading(String text) {
        BlockFeatures features =
                new FeatureReader(Phrasebook.standard()).read(Page.ofText(text).blocks().get(0));
        if (features.phrase() != null && features.isMarked()) {
            return features.phrase().marker().name();
        }
        if (features.isTicker()) {
            return "TICKER";
        }
        if (features.isBylineLine()) {
            return "BYLINE";
        }
        if (features.isCaptionLine()) {
            return "CAPTION";
        }
        if (features.isDateLine()) {
            return "DATE";
        }
        boolean headline = features.words() >= 6 || features.ending() == Ending.QUESTION;
        return headline && features.isHeadlineLike() ? "HEADLINE" : "TEXT";
    }
}
