package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.NewsParser;
import io.github.khabar.adversarial.SamplePages.Sample;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Real pages broken on the way: cut short, with bytes flipped, under a wrong label. */
class MutationTest {
    private static final NewsParser PARSER = NewsParser.create();
    private static final int KILOBYTE = 1024;

    /** One byte in so many is another. */
    private static final int FLIPPED = 300;

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, ARABIC, StandardCharsets.UTF_16LE);

    @Test
    void anOwnPageCutAtAnyKilobyteIsRead() throws IOException {
        cutAtEveryKilobyte(SamplePages.own());
    }

    @Test
    void aCorpusPageCutAtAnyKilobyteIsRead() throws IOException {
        cutAtEveryKilobyte(SamplePages.corpus());
    }

    @Test
    void anOwnPageWithBytesFlippedIsReadInAnyCharsetAndUnderAnyLabel() throws IOException {
        flipInEveryCharset(SamplePages.own());
    }

    @Test
    void aCorpusPageWithBytesFlippedIsReadInAnyCharsetAndUnderAnyLabel() throws IOException {
        flipInEveryCharset(SamplePages.corpus());
    }

    private static void cutAtEveryKilobyte(List<Sample> pages) {
        for (Sample page : pages) {
            for (int length = KILOBYTE; length < page.bytes().length; length += KILOBYTE) {
                byte[] cut = Arrays.copyOf(page.bytes(), length);
                Promises.check(PARSER, Page.ofBytes(cut, null, null));
            }
        }
    }

    private static void flipInEveryCharset(List<Sample> pages) {
        Random random = new Random(42);
        for (Sample page : pages) {
            for (Charset charset : CHARSETS) {
                byte[] flipped = page.html().getBytes(charset);
                for (int i = 0; i < flipped.length / FLIPPED; i++) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Promises.check(PARSER, Page.ofBytes(flipped, null, null));
                Promises.check(PARSER, Page.ofBytes(flipped, charset, null));
                Promises.check(PARSER, Page.ofBytes(flipped, wrong(charset), null));
            }
        }
    }

    private static Charset wrong(Charset charset) {
        return charset.equals(ARABIC) ? StandardCharsets.UTF_8 : ARABIC;
    }

    /** What holds of broken pages is worth something only if the whole ones hold stories. */
    @Test
    void mostOwnPagesHoldAStory() throws IOException {
        List<Sample> pages = SamplePages.own();
        long stories =
                pages.stream()
                        .filter(p -> !PARSER.parse(p.bytes(), null, null).body().isEmpty())
                        .count();
        assertThat(stories).isGreaterThan(pages.size() / 2);
    }
}
