package io.github.khabar.page.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Block;
import io.github.khabar.page.Cases;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrappedLinesTest {
    private static final List<String> STORY =
            List.of(
                    "نظمت جمعية القرية، ابتداء من يوم الاثنين، أسبوعا كاملا للتشجير شارك فيه تلاميذ"
                            + " المدرسة وآباؤهم إلى جانب عدد من المزارعين الذين وفروا الشتلات.",
                    "وغرس المشاركون نحو ألف شجيرة على ضفاف الوادي الذي جرفت مياهه التربة في الشتاء"
                            + " الماضي، وهددت بعض البيوت القريبة من المنحدر بالسقوط.",
                    "وقالت رئيسة الجمعية ربيعة الشاوني إن كل قسم تعهد بسقي الشجيرات التي غرسها"
                            + " تلاميذه، وإن الجمعية ستعد سجلا يدون فيه نمو كل واحدة منها.",
                    "ومن المنتظر أن تشمل الحملة في الخريف المقبل قرى أخرى على الضفة المقابلة، بعدما"
                            + " أبدت جمعياتها رغبتها في المشاركة.");

    @Property(tries = 200)
    void aStoryBrokenAtAnyWidthIsWholeAgain(
            @ForAll @IntRange(min = 40, max = 100) int columns, @ForAll boolean parted) {
        assertThat(read(broken(columns, Integer.MAX_VALUE), parted)).isEqualTo(STORY);
    }

    @Property(tries = 50)
    void aStoryBrokenAfterAnyNumberOfWordsIsWholeAgain(
            @ForAll @IntRange(min = 7, max = 12) int words, @ForAll boolean parted) {
        assertThat(read(broken(Integer.MAX_VALUE, words), parted)).isEqualTo(STORY);
    }

    static List<Cases.Case> lines() {
        return Cases.read(WrappedLinesTest.class, "lines.txt");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void linesAreJoinedWhereAProgramBrokeThem(Cases.Case text) {
        assertThat(texts(text.input())).containsExactlyElementsOf(text.expected().lines().toList());
    }

    private static List<String> read(List<String> paragraphs, boolean parted) {
        return texts(String.join(parted ? "\n\n" : "\n", paragraphs));
    }

    private static List<String> texts(String text) {
        return Page.ofText(text).blocks().stream().map(Block::text).toList();
    }

    private static List<String> broken(int columns, int words) {
        return STORY.stream()
                .map(paragraph -> broken(paragraph, columns, words))
                .collect(Collectors.toList());
    }

    private static String broken(String paragraph, int columns, int words) {
        List<String> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (String word : paragraph.split(" ", -1)) {
            int wide = String.join(" ", line).length() + 1 + word.length();
            if (!line.isEmpty() && (wide > columns || line.size() == words)) {
                lines.add(String.join(" ", line));
                line.clear();
            }
            line.add(word);
        }
        lines.add(String.join(" ", line));
        return String.join("\n", lines);
    }
}
