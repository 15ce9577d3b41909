package io.github.khabar.cli.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.khabar.cli.WarcBytes;
import io.github.khabar.cli.input.ByteWindow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 0})
    void headersWithoutMembersTakeNoMoreThanLinearWork(int flag) throws IOException {
        byte[] header = {0x1f, (byte) 0x8b, 8, (byte) flag, 'a', 'a', 'a', 'a', 'a', 'a'};
        long small = fetched(header, 13_000);
        long large = fetched(header, 104_000);

        assertThat(large).isLessThanOrEqualTo(small * 12);
    }

    /** Reads a file of one piece again and again; returns how many bytes were fetched for it. */
    private static long fetched(byte[] piece, int times) throws IOException {
        byte[] file = new byte[piece.length * times];
        for (int at = 0; at < file.length; at += piece.length) {
            System.arraycopy(piece, 0, file, at, piece.length);
        }
        Path path = Files.createTempFile("members", ".gz");
        Files.write(path, file);
        try (CountingChannel channel = new CountingChannel(Files.newByteChannel(path))) {
            ByteWindow in = new ByteWindow(channel);
            try (WarcRecords records = WarcRecords.of(in)) {
                drain(records);
            }
            return channel.fetched;
        } finally {
            Files.delete(path);
        }
    }

    private static void drain(WarcRecords records) throws IOException {
        while (true) {
            try {
                if (records.next() == null) {
                    return;
                }
            } catch (IOException e) {
                records.recover();
            }
        }
    }

    /** Counts what is fetched from a file. */
    private static final class CountingChannel implements SeekableByteChannel {
        private final SeekableByteChannel file;
        private long fetched;

        CountingChannel(SeekableByteChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            int read = file.read(to);
            fetched += Math.max(read, 0);
            return read;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long to) throws IOException {
            file.position(to);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
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
