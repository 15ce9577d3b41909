package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headline and the date of stripped texts by what stands above their first paragraphs. */
class HeadsOfTextTest {

    /** A text, and what a careful reader takes for its headline and its date; "" for none. */
    record Head(String kind, String title, String date, String text) {
        @Override
        public String toString() {
            return kind;
        }

        static Head of(String lines) {
            List<String> rows = lines.lines().toList();
            return new Head(
                    rows.get(0).strip(),
                    rows.get(1).substring("title:".length()).strip(),
                    rows.get(2).substring("date:".length()).strip(),
                    String.join("\n", rows.subList(3, rows.size())));
        }
    }

    static List<Head> heads() throws IOException {
        try (InputStream in = HeadsOfTextTest.class.getResourceAsStream("heads-of-text.txt")) {
            String all =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String> parts = new ArrayList<>(Arrays.asList(all.split("(?m)^== ")));
            return parts.stream().skip(1).map(Head::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("heads")
    void aHeadGivesWhatAReaderSees(Head head) {
        Article article = NewsParser.create().parseText(head.text());
        assertThat(article.title().orElse("")).as("headline").isEqualTo(head.title());
        assertThat(article.published().map(p -> p.date().toString()).orElse(""))
                .as("date")
                .isEqualTo(head.date());
    }
}
