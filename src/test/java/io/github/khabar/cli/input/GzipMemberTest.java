package io.github.khabar.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.khabar.cli.WarcBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipMemberTest {
    private static final byte[] TEXT = WarcBytes.bytes("a page ".repeat(50_000));

    @Test
    void endsWhereTheMemberEnds() throws IOException {
        byte[] next = WarcBytes.bytes("what follows");
        ByteWindow in = window(WarcBytes.join(WarcBytes.gzip(TEXT), next));

        assertThat(inflate(in)).isEqualTo(TEXT);
        assertThat(in.position()).isEqualTo(WarcBytes.gzip(TEXT).length);
        assertThat(in.read(100)).isEqualTo(next);
    }

    @Test
    void passesOverEveryFieldOfTheHeader() throws IOException {
        byte[] plain = WarcBytes.gzip(TEXT);
        byte[] header = Arrays.copyOf(plain, 10);
        int extraNameCommentAndCheck = 4 | 8 | 16 | 2;
        header[3] = (byte) extraNameCommentAndCheck;
        byte[] fields = WarcBytes.bytes("\u0003\u0000abcname\u0000comment\u000012");

        byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
        assertThat(inflate(window(WarcBytes.join(header, fields, rest)))).isEqualTo(TEXT);
    }

    @Test
    void aMemberOfNothingIsOne() throws IOException {
        assertThat(inflate(window(WarcBytes.gzip(new byte[0])))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 12, 200, -9, -1})
    void saysThatItIsCutOff(int length) {
        byte[] whole = WarcBytes.gzip(TEXT);
        byte[] cut = Arrays.copyOf(whole, length < 0 ? whole.length + length : length);

        assertThatThrownBy(() -> inflate(window(cut))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-8, -5, -4, -1})
    void saysThatItsChecksumOrLengthIsWrong(int place) {
        byte[] whole = WarcBytes.gzip(TEXT);
        whole[whole.length + place] ^= 1;

        assertThatThrownBy(() -> inflate(window(whole)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> inflate(window(TEXT))).hasMessageContaining("no gzip member");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16})
    void aNameOrCommentWithoutEndIsNoHeader(int flag) {
        byte[] header = {0x1f, (byte) 0x8b, 8, (byte) flag, 0, 0, 0, 0, 0, 0};
        byte[] name = WarcBytes.bytes("n".repeat(5000) + "\0");

        assertThatThrownBy(() -> new GzipMember(window(WarcBytes.join(header, name))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("name");
    }

    private static byte[] inflate(ByteWindow in) throws IOException {
        try (GzipMember member = new GzipMember(in)) {
            return new ByteWindow(member).read(Integer.MAX_VALUE);
        }
    }

    private static ByteWindow window(byte[] bytes) {
        return ByteWindow.of(new ByteArrayInputStream(bytes));
    }
}
