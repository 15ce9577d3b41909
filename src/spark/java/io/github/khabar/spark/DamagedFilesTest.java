package io.github.khabar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;

/** What is read of files that are damaged, without Spark. */
class DamagedFilesTest {
    private static final int PAGES = 6;
    private static final int STEP = 13;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "NONE"})
    void aWholeFileHasNoProblem(WarcCompression compression) {
        assertThat(read(InventedPages.warc(PAGES, compression).bytes(), compression))
                .hasSize(PAGES)
                .allMatch(page -> page.getProblem() == null && page.getContent() != null);
    }

    /** Wherever the damage is, the records before and after it are read, none of them twice. */
    @ParameterizedTest
    @EnumSource(names = {"GZIP", "NONE"})
    void theRecordsAroundTheDamageAreRead(WarcCompression compression) {
        InventedPages.Warc warc = InventedPages.warc(PAGES, compression);
        int begin = warc.offsets().get(2);
        int end = warc.offsets().get(3);
        for (int at = begin; at < end; at += STEP) {
            byte[] bytes = warc.bytes();
            Arrays.fill(bytes, at, Math.min(at + STEP, end), (byte) 0x5a);
            List<FetchedPage> pages = read(bytes, compression);
            assertThat(urls(pages))
                    .as("damage at %d", at - begin)
                    .doesNotHaveDuplicates()
                    .contains(url(0), url(1), url(3), url(4), url(5));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "NONE"})
    void aFileThatWasCutIsReadUpToThere(WarcCompression compression) {
        InventedPages.Warc warc = InventedPages.warc(PAGES, compression);
        int cut = warc.offsets().get(4) + 300;

        List<FetchedPage> pages = read(Arrays.copyOf(warc.bytes(), cut), compression);

        assertThat(urls(pages)).contains(url(0), url(1), url(2), url(3));
        assertThat(pages.get(pages.size() - 1).getProblem()).isNotNull();
    }

    @Test
    void aFileThatIsNoWarcFileIsADeadLetter() {
        byte[] bytes = "سلام".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes, WarcCompression.NONE))
                .singleElement()
                .matches(page -> page.getProblem() != null && page.getId().endsWith(".warc@0"));
    }

    @Test
    void aFileThatCannotBeOpenedIsADeadLetter() {
        ReadPages reader = new ReadPages(new SerializableConfiguration(new Configuration()));
        FetchedPage page = reader.call(folder + "/gone.html").next();
        assertThat(page.getId()).endsWith("gone.html");
        assertThat(page.getProblem()).contains("FileNotFoundException");
    }

    private static String url(int page) {
        return InventedPages.url(page);
    }

    private static List<String> urls(List<FetchedPage> pages) {
        return pages.stream()
                .filter(page -> page.getProblem() == null)
                .map(FetchedPage::getUrl)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<FetchedPage> read(byte[] bytes, WarcCompression compression) {
        Path file = folder.resolve(compression == WarcCompression.GZIP ? "a.warc.gz" : "a.warc");
        try {
            Files.write(file, bytes);
            FileSystem files = FileSystem.getLocal(new Configuration()).getRaw();
            var path = new org.apache.hadoop.fs.Path(file.toString());
            try (WarcPages pages = new WarcPages(file.toString(), files.open(path))) {
                List<FetchedPage> read = new ArrayList<>();
                pages.forEachRemaining(read::add);
                return read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
