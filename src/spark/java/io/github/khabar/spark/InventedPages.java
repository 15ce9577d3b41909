package io.github.khabar.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** News pages that no outlet published, alone and as a WARC file; for the tests. */
final class InventedPages {
    /** When the pages of a WARC file were fetched. */
    static final Instant FETCHED = Instant.parse("2025-09-14T10:00:00Z");

    /** A page whose date is told from the instant at which it was fetched. */
    static final int WITH_RELATIVE_DATE = 3;

    /** A page that is not in UTF-8, and only its server says so. */
    static final int IN_WINDOWS_1256 = 4;

    private static final List<String> TOWNS = List.of("آزرو", "تنغير", "العرائش", "وزان", "بوعرفة");
    private static final List<String> NAMES =
            List.of("هند الدبالي", "سعاد بلخضر", "كريم أوعلي", "مريم الزهواني", "يوسف التازي");

    private InventedPages() {}

    /**
     * Returns a page of HTML.
     *
     * @param i its number, from 0
     */
    static String html(int i) {
        String town = TOWNS.get(i % TOWNS.size());
        String dated =
                i == WITH_RELATIVE_DATE
                        ? "نشر قبل يومين"
                        : "نشر في " + (1 + i % 28) + " شتنبر 2025";
        return "<html lang=ar><head><title>المكتبة رقم "
                + i
                + " تفتح أبوابها في "
                + town
                + "</title></head><body><nav><a href=/>الرئيسية</a> <a href=/riyada>رياضة</a></nav>"
                + "<article><h1>المكتبة رقم "
                + i
                + " تفتح أبوابها في "
                + town
                + "</h1><p>"
                + dated
                + "</p><p>بقلم: "
                + NAMES.get(i % NAMES.size())
                + "</p><p>"
                + town
                + " – افتتحت المكتبة البلدية رقم "
                + i
                + " أبوابها للعموم بعد سنتين من الترميم، بحضور تلاميذ المدينة وأساتذتها.</p>"
                + "<p>وتضم المكتبة قاعة للأطفال وأخرى للبحث، ويمكن استعارة خمسة كتب في الشهر"
                + " بالمجان، كما تنظم ورشات للخط والحكاية كل يوم سبت.</p></article>"
                + "<footer>جميع الحقوق محفوظة</footer></body></html>";
    }

    /**
     * Returns the address of a page in the WARC file.
     *
     * @param i its number
     */
    static String url(int i) {
        return "https://www.example.ma/maktaba/" + i + ".html";
    }

    /**
     * Returns the charset that a page's server names.
     *
     * @param i its number
     */
    static Charset charset(int i) {
        return i == IN_WINDOWS_1256 ? Charset.forName("windows-1256") : StandardCharsets.UTF_8;
    }

    /** A WARC file. */
    static final class Warc {
        private static final int GZIP_HEADER = 10;
        private final byte[] bytes;
        private final List<Integer> offsets;

        private Warc(byte[] bytes, List<Integer> offsets) {
            this.bytes = bytes;
            this.offsets = offsets;
        }

        /** Returns a copy of the file. */
        byte[] bytes() {
            return bytes.clone();
        }

        /** Returns where the record of each page begins. */
        List<Integer> offsets() {
            return offsets;
        }

        /**
         * Returns a copy of a compressed file in which the first bytes of a record's data are other
         * ones, which no inflater takes. Damage further in may inflate all the same: jwarc does not
         * look at the checksum.
         */
        byte[] damagedAt(int page) {
            byte[] copy = bytes();
            int begin = offsets.get(page) + GZIP_HEADER;
            for (int i = begin; i < begin + 8; i++) {
                copy[i] ^= 0x5a;
            }
            return copy;
        }
    }

    /**
     * Returns pages as a WARC file, each after an image and a page that was not found.
     *
     * @param count how many
     * @param compression of its records
     */
    static Warc warc(int count, WarcCompression compression) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (int i = 0; i < count; i++) {
                writer.write(record(url(i) + ".jpg", 200, "image/jpeg", new byte[] {1, 2, 3}));
                writer.write(
                        record(
                                url(i) + "x",
                                404,
                                "text/html",
                                "<p>لا شيء</p>".getBytes(charset(0))));
                offsets.add((int) writer.position());
                String type = "text/html; charset=" + charset(i).name();
                writer.write(record(url(i), 200, type, html(i).getBytes(charset(i))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Warc(bytes.toByteArray(), offsets);
    }

    private static WarcResponse record(String url, int status, String type, byte[] body)
            throws IOException {
        HttpResponse http =
                new HttpResponse.Builder(status, "-").body(MediaType.parse(type), body).build();
        return new WarcResponse.Builder(url).date(FETCHED).body(http).build();
    }
}
