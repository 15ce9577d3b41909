package io.github.khabar.cli.input;

import io.github.khabar.page.Page;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page that is all of a file, or of standard input, perhaps compressed with gzip.
 *
 * @param name what messages call it
 * @param id what its article is told apart by
 * @param size how many bytes it takes up, as far as is known
 * @param isText whether the markup was stripped
 * @param source opens it
 */
public record WholePage(String name, String id, long size, boolean isText, Source source)
        implements PageInput {
    /** Opens a page. */
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * Returns the page that is all of a file.
     *
     * @param file the file
     */
    public static WholePage of(InputFile file) {
        return new WholePage(file.name(), file.id(), file.size(), file.isText(), file::open);
    }

    /**
     * Reads the page on standard input, which is HTML.
     *
     * @param in standard input
     * @throws IOException if it cannot be read
     */
    public static WholePage ofStandardInput(ByteWindow in) throws IOException {
        byte[] bytes = in.read(LIMITS.inputLength() + 1);
        String name = LineInput.STANDARD_INPUT;
        return new WholePage(
                name, name, bytes.length, false, () -> new ByteArrayInputStream(bytes));
    }

    @Override
    public String path() {
        return name;
    }

    @Override
    public Page read(@Nullable String url) throws IOException {
        try (InputStream in = decompressed(source.open())) {
            byte[] bytes = in.readNBytes(LIMITS.inputLength() + 1);
            return PageInput.page(bytes, isText, null, url);
        }
    }

    /** Goes by the bytes: whoever fetched a page may have decompressed it and kept its name. */
    private static InputStream decompressed(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(2);
        byte[] begin = bytes.readNBytes(2);
        bytes.reset();
        return ContentCoding.isGzip(begin) ? new GZIPInputStream(bytes) : bytes;
    }
}
