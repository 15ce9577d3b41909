package io.github.khabar.date.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoStampTest {
    @ParameterizedTest
    @CsvSource({
        "2019-06-26T14:05:12+00:00, 2019-06-26, 14:05:12, Z",
        "2019-06-26T14:05:12Z, 2019-06-26, 14:05:12, Z",
        "2020-03-15T20:18+0400, 2020-03-15, 20:18, +04:00",
        "2020-03-15T20:18:09.123-03:30, 2020-03-15, 20:18:09, -03:30",
        "2020-03-15 20:18:09, 2020-03-15, 20:18:09,",
        "2020-03-15 20:18 GMT, 2020-03-15, 20:18, Z",
        "2020-3-5 8:01, 2020-03-05, 08:01,",
        "2020/03/15, 2020-03-15,,",
        "20200315, 2020-03-15,,",
        "'  2020-03-15  ', 2020-03-15,,"
    })
    void readsIsoAndItsEverydayVariants(String value, String date, String time, String offset) {
        IsoStamp stamp = IsoStamp.parse(value).orElseThrow();
        assertThat(stamp.date()).hasToString(date);
        assertThat(String.valueOf(stamp.time())).isEqualTo(String.valueOf(time));
        assertThat(String.valueOf(stamp.offset())).isEqualTo(String.valueOf(offset));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020",
                "2020-03",
                "2020-02-30",
                "2020-13-01",
                "2020-03-15T",
                "2020-03-15T25:00",
                "2020-03-15T20",
                "2020-03-15T20:18+99:00",
                "2020-03-15 at noon",
                "15-03-2020",
                "2020-03/15",
                "yesterday"
            })
    void whatIsAnythingElseIsNoStamp(String value) {
        assertThat(IsoStamp.parse(value)).isEmpty();
    }

    @Property
    void noTextThrows(
            @ForAll @StringLength(max = 30) @CharRange(from = '+', to = ':') String digits,
            @ForAll String any) {
        assertThatCode(() -> IsoStamp.parse(digits)).doesNotThrowAnyException();
        assertThatCode(() -> IsoStamp.parse("2020-03-15" + any)).doesNotThrowAnyException();
    }
}
