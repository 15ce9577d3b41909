package io.github.khabar.format;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.Dateline;
import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented article that has everything, for those that write it out. */
final class SampleArticle {
    static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");
    static final PartialDate DAY = new PartialDate(2025, 9, 12);
    static final String TITLE = "مكتبة «الزيتون» تفتح أبوابها: قاعة جديدة";
    static final String URL = "https://khizana.example/akhbar/مكتبة-الزيتون";

    private SampleArticle() {}

    static Article.Builder builder() {
        return Article.builder()
                .title(TITLE)
                .body(body())
                .published(date(DAY, LocalTime.of(18, 40, 12), CASABLANCA))
                .modified(date(new PartialDate(2025, 10, 0), null, null))
                .byline(byline())
                .dateline(new Dateline("آزرو", null, DAY, "آزرو – 12 شتنبر 2025"))
                .url("https://khizana.example/?p=7")
                .language("ar-MA")
                .metadata(metadata());
    }

    private static List<BodyBlock> body() {
        return List.of(
                new BodyBlock.Paragraph("فتحت المكتبة أبوابها."),
                new BodyBlock.Quote("كنا ننتظر هذا اليوم."),
                new BodyBlock.Quote("واليوم جاء."),
                new BodyBlock.Heading(2, "قاعة للقراءة"),
                new BodyBlock.ItemList(true, List.of("كتب", "مجلات")),
                new BodyBlock.Heading(3, "المواعيد"),
                new BodyBlock.Table(List.of("اليوم | الساعة", "السبت | 9")),
                new BodyBlock.Heading(2, "خزانة متنقلة"),
                new BodyBlock.Image("https://khizana.example/a b.jpg", "صورة", "القاعة"),
                new BodyBlock.Paragraph("تجوب القرى كل أحد."));
    }

    private static List<MetadataValue> metadata() {
        return List.of(
                value(MetadataField.SITE_NAME, "صحيفة الخزانة", Source.JSON_LD),
                value(MetadataField.CANONICAL_URL, URL, Source.META),
                value(MetadataField.SECTION, "ثقافة", Source.META),
                value(MetadataField.KEYWORD, "كتب", Source.META),
                value(MetadataField.KEYWORD, "آزرو", Source.VISIBLE),
                value(MetadataField.IMAGE, "https://khizana.example/a.jpg", Source.META),
                value(MetadataField.FREE, "false", Source.JSON_LD));
    }

    private static MetadataValue value(MetadataField field, String value, Source source) {
        return new MetadataValue(field, value, source, "key");
    }

    private static Byline byline() {
        return new Byline(
                List.of(
                        person("هند", Role.AUTHOR, "صحيفة الخزانة"),
                        person("علي", Role.EDITOR, null),
                        person("سعاد", Role.TRANSLATOR, null),
                        person("كمال", Role.PHOTOGRAPHER, null),
                        person("رشيد", Role.CORRESPONDENT, null)),
                List.of(
                        organization(
                                "و م ع",
                                Organization.Kind.AGENCY,
                                new Agency("وكالة المغرب العربي للأنباء", "MAP")),
                        organization("هيئة التحرير", Organization.Kind.DESK, null)),
                null,
                "السطر",
                List.of(),
                null,
                null);
    }

    static PublicationDate date(PartialDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {
        return new PublicationDate(
                date,
                time,
                zone,
                DateCalendar.GREGORIAN,
                "raw",
                Source.JSON_LD,
                -1,
                -1,
                -1,
                2.0 / 3,
                List.of(),
                List.of());
    }

    private static Contributor person(String name, Role role, @Nullable String organization) {
        return Contributor.builder(name).role(role).organization(organization).build();
    }

    private static Organization organization(
            String name, Organization.Kind kind, @Nullable Agency agency) {
        return Organization.builder(name, kind).agency(agency).build();
    }
}
