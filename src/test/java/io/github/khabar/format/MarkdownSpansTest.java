package io.github.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links and emphasis in Markdown. */
class MarkdownSpansTest {
    /** A line in which {@code {s:…}} is bold, {@code {e:…}} in italics, {@code {l:…}} a link. */
    private static StyledText styled(String line) {
        StringBuilder text = new StringBuilder();
        List<Block.Span> spans = new ArrayList<>();
        for (String piece : line.split("(?=\\{)|(?<=\\})", -1)) {
            if (piece.startsWith("{")) {
                String style = piece.substring(1, piece.indexOf(':'));
                int begin = text.length();
                text.append(piece, piece.indexOf(':') + 1, piece.length() - 1);
                spans.add(span(begin, text.length(), style));
            } else {
                text.append(piece);
            }
        }
        return new StyledText(text.toString(), spans);
    }

    private static Block.Span span(int begin, int end, String style) {
        @Nullable String href = style.contains("l") ? "https://a.example/1" : null;
        return new Block.Span(begin, end, href, style.contains("s"), style.contains("e"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "قال {s:الوزير} أمس# قال **الوزير** أمس",
                "قال {e:الوزير}، أمس# قال *الوزير*، أمس",
                "{se:نص}# ***نص***",
                "و{s:زير}ه# و**زير**ه",
                "قال {s:«نص»} أمس# قال **«نص»** أمس",
                "قال{s:«نص»}أمس# قال«نص»أمس",
                "قال {s:نص:}أمس# قال نص:أمس",
                "{s:نص}{e:آخر}# **نص**آخر",
                "{l:بلاغ}# [بلاغ](<https://a.example/1>)",
                "{l:بلاغ }{ls:مهم}# [بلاغ **مهم**](<https://a.example/1>)",
                "{ls:نص}ه# [**نص**](<https://a.example/1>)ه",
                "مهم!{l:بلاغ}# مهم\\![بلاغ](<https://a.example/1>)",
                "{l:[أ] *ب*}# [\\[أ\\] \\*ب\\*](<https://a.example/1>)",
                "2 * {s:3*}4# 2 \\* 3\\*4"
            })
    void areWrittenWhereAReaderWillSeeThem(String line, String markdown) {
        assertThat(MarkdownSpans.of(styled(line))).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"{l:أ | ب} | ج# [أ](<https://a.example/1>);[ب](<https://a.example/1>);ج"})
    void aCellHasItsOwn(String row, String cells) {
        assertThat(styled(row).cells().stream().map(MarkdownSpans::of).toList())
                .containsExactly(cells.split(";", -1));
    }
}
