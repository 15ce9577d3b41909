package io.github.khabar.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Reads the pages of a file: the records of a WARC file, or the one page that another file is. */
final class ReadPages implements FlatMapFunction<String, FetchedPage> {
    private static final long serialVersionUID = 1L;
    private final SerializableConfiguration hadoop;

    /**
     * Returns a reader.
     *
     * @param hadoop what the file systems are reached with
     */
    ReadPages(SerializableConfiguration hadoop) {
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<FetchedPage> call(String file) {
        try {
            return isWarc(file) ? warc(file) : page(file);
        } catch (IOException e) {
            return List.of(FetchedPage.failed(file, null, e)).iterator();
        }
    }

    private FSDataInputStream open(String file) throws IOException {
        Path path = new Path(file);
        return path.getFileSystem(hadoop.value()).open(path);
    }

    private static boolean isWarc(String file) {
        return file.endsWith(".warc") || file.endsWith(".warc.gz");
    }

    private Iterator<FetchedPage> page(String file) throws IOException {
        try (FSDataInputStream in = open(file)) {
            FetchedPage page = new FetchedPage();
            page.setId(file);
            page.setContent(in.readNBytes(FetchedPage.MOST));
            return List.of(page).iterator();
        }
    }

    private Iterator<FetchedPage> warc(String file) throws IOException {
        WarcPages pages = new WarcPages(file, open(file));
        TaskCompletionListener close = task -> close(pages);
        TaskContext.get().addTaskCompletionListener(close);
        return pages;
    }

    private static void close(WarcPages pages) {
        try {
            pages.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
