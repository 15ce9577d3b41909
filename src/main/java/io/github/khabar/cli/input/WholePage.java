package io.github.khabar.cli.input;

import io.github.khabar.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
        ByteWindow open() throws IOException;
    }

    /**
     * Returns the page that is all of a file which was opened, reading one that can be opened but
     * once, such as a pipe.
     *
     * @param file the file
     * @param in its bytes from the first on, which are closed
     * @param isText whether the markup was stripped, whatever the file's name says
     * @throws IOException if it cannot be read
     */
    public static WholePage of(InputFile file, ByteWindow in, boolean isText) throws IOException {
        boolean stripped = isText || file.isText();
        try (in) {
            return file.isRegular()
                    ? new WholePage(file.name(), file.id(), file.size(), stripped, file::open)
                    : read(file.name(), file.id(), stripped, in);
        }
    }

    /**
     * Reads the page on standard input.
     *
     * @param in standard input
     * @param isText whether the markup was stripped
     * @throws IOException if it cannot be read
     */
    public static WholePage ofStandardInput(ByteWindow in, boolean isText) throws IOException {
        return read(LineInput.STANDARD_INPUT, LineInput.STANDARD_INPUT, isText, in);
    }

    private static WholePage read(String name, String id, boolean isText, ByteWindow in)
            throws IOException {
        byte[] bytes = in.read(LIMITS.inputLength() + 1);
        return new WholePage(
                name,
                id,
                bytes.length,
                isText,
                () -> ByteWindow.of(new ByteArrayInputStream(bytes)));
    }

    @Override
    public String path() {
        return name;
    }

    @Override
    public PageBytes bytes() throws IOException {
        return PageBytes.ofPage(source.open(), LIMITS.inputLength() + 1);
    }

    @Override
    public Page page(PageBytes bytes, @Nullable String url) {
        return PageInput.page(bytes, isText, null, url);
    }
}
