package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateParserCasesTest {
    private final DateParser parser = DateParser.standard();

    static Stream<DateCase> cases() {
        return DateCase.read("cases.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheTableSays(DateCase line) {
        assertThat(line.found(parser)).isEqualTo(line.wanted());
    }
}
