package io.github.khabar.cli.warc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.cli.input.ByteWindow;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzippedWarcTest {
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
}
