package io.github.khabar.cli.input;

import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a page, decompressed, and why there are no more of them. */
public final class PageBytes {
    private final byte[] bytes;
    private final @Nullable String cut;

    private PageBytes(byte[] bytes, @Nullable String cut) {
        this.bytes = bytes;
        this.cut = cut;
    }

    /**
     * Takes bytes that are whole.
     *
     * @param bytes the bytes, which nobody changes
     */
    public static PageBytes of(byte[] bytes) {
        return new PageBytes(bytes, null);
    }

    /**
     * Reads as far as possible: of a page that was cut off, what came is shown.
     *
     * @param in the stream, which is closed
     * @param most how many bytes are wanted
     * @throws IOException if not even the first byte can be read
     */
    public static PageBytes read(InputStream in, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (in) {
            int read = in.read(buffer, 0, Math.min(buffer.length, most));
            while (read > 0) {
                out.write(buffer, 0, read);
                read = in.read(buffer, 0, Math.min(buffer.length, most - out.size()));
            }
        } catch (EOFException e) {
            return partly(out, new EOFException("the data is cut off"));
        } catch (IOException e) {
            return partly(out, e);
        }
        return of(out.toByteArray());
    }

    private static PageBytes partly(ByteArrayOutputStream read, IOException why)
            throws IOException {
        if (read.size() == 0) {
            throw why;
        }
        return new PageBytes(read.toByteArray(), why.getMessage());
    }

    /**
     * Reads a page. Whoever fetched it may have left it compressed with gzip, or decompressed it
     * and kept its name: only the bytes tell.
     *
     * @param in the page as it is stored, which is closed
     * @param most how many bytes are wanted
     * @throws IOException if it cannot be read, or is no page; the message says what it is instead
     */
    static PageBytes ofPage(ByteWindow in, int most) throws IOException {
        PageBytes page = read(decompressed(in), most);
        PageCheck.check(page.bytes);
        return page;
    }

    private static InputStream decompressed(ByteWindow in) throws IOException {
        long begin = gzipAt(in);
        if (begin < 0) {
            return in.stream();
        }
        in.skip(begin);
        return GzipMembers.stream(in);
    }

    /** Returns how many blanks stand before gzip data; -1 where there is none. */
    private static long gzipAt(ByteWindow in) throws IOException {
        ByteWindow ahead = in.ahead();
        ahead.skipBlanks(Long.MAX_VALUE);
        return GzipMember.begins(ahead) ? ahead.position() : -1;
    }

    /**
     * Returns the page that these bytes are, which may be compressed once more than anybody said.
     *
     * @param most how many bytes are wanted
     * @throws IOException if they are no page; the message says what they are instead
     */
    public PageBytes checked(int most) throws IOException {
        ByteWindow in = ByteWindow.of(new ByteArrayInputStream(bytes));
        if (bytes.length <= most && gzipAt(in) < 0) {
            PageCheck.check(bytes);
            return this;
        }
        PageBytes page = ofPage(in, most);
        return page.cut == null ? new PageBytes(page.bytes, cut) : page;
    }

    /** Returns the bytes, which nobody changes. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns how many there are. */
    public int size() {
        return bytes.length;
    }

    /** Returns the same, unless it is whole: then what another was cut off by cut it off too. */
    PageBytes cutAs(PageBytes other) {
        return cut == null ? new PageBytes(bytes, other.cut) : this;
    }

    /** Returns a page made of these bytes, told of their end. */
    Page told(Page page) {
        return cut == null
                ? page
                : page.withNotice(new Notice(Notice.Kind.INPUT_CUT, cut + "; what came is read"));
    }
}
