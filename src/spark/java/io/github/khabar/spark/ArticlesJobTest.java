package io.github.khabar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.Dateline;
import io.github.khabar.NewsParser;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.page.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;

/** The job of docs/spark.md, run on two cores over invented pages. */
class ArticlesJobTest {
    private static final int PAGES = 40;
    private static final NewsParser PARSER = NewsParser.create();
    private static SparkSession spark;

    @TempDir Path folder;

    @BeforeAll
    static void startSpark() {
        spark =
                SparkSession.builder()
                        .master("local[2]")
                        .config("spark.ui.enabled", false)
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .config("spark.driver.host", "127.0.0.1")
                        .config("spark.sql.session.timeZone", "UTC")
                        .config("spark.sql.files.openCostInBytes", 1)
                        .getOrCreate();
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @Test
    void rowsOfAFolderAreWhatTheParserGives() throws Exception {
        Path pages = Files.createDirectories(folder.resolve("صفحات الأخبار/2025"));
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(pages.resolve(i + ".html"), InventedPages.html(i));
        }
        Files.writeString(pages.resolve("notes.csv"), "no page");

        Dataset<Row> rows = run(folder.resolve("صفحات الأخبار"));

        assertThat(rows.count()).isEqualTo(PAGES);
        Map<String, Row> byName = byKey(rows, row -> afterLast('/', row.getString(0)));
        for (int i = 0; i < PAGES; i++) {
            byte[] content = InventedPages.html(i).getBytes(StandardCharsets.UTF_8);
            assertSame(byName.get(i + ".html"), Page.ofBytes(content, null, null));
        }
    }

    @Test
    void rowsOfAWarcFileAreWhatTheParserGives() throws Exception {
        InventedPages.Warc warc = InventedPages.warc(PAGES, WarcCompression.GZIP);
        Files.write(folder.resolve("news.warc.gz"), warc.bytes());

        Dataset<Row> rows = run(folder.resolve("news.warc.gz"));

        assertThat(rows.count()).isEqualTo(PAGES);
        Map<String, Row> byUrl = byKey(rows, row -> row.getAs("url"));
        for (int i = 0; i < PAGES; i++) {
            Row row = byUrl.get(InventedPages.url(i));
            assertSame(row, page(i));
            assertThat((String) row.getAs("id")).endsWith("/news.warc.gz@" + warc.offsets().get(i));
        }
    }

    @Test
    void whatTheServerSaysIsHeeded() throws Exception {
        InventedPages.Warc warc = InventedPages.warc(5, WarcCompression.NONE);
        Files.write(folder.resolve("news.warc"), warc.bytes());

        Map<String, Row> rows = byKey(run(folder.resolve("news.warc")), row -> row.getAs("url"));

        Row relative = rows.get(InventedPages.url(InventedPages.WITH_RELATIVE_DATE));
        assertThat(relative.<Row>getAs("published").<String>getAs("date")).isEqualTo("2025-09-12");
        Row other = rows.get(InventedPages.url(InventedPages.IN_WINDOWS_1256));
        assertThat(other.<String>getAs("charset")).isEqualTo("windows-1256");
    }

    @Test
    void aDamagedRecordIsADeadLetterAndTheOthersAreRead() throws Exception {
        InventedPages.Warc warc = InventedPages.warc(PAGES, WarcCompression.GZIP);
        Files.write(folder.resolve("news.warc.gz"), warc.damagedAt(7));

        Dataset<Row> rows = run(folder.resolve("news.warc.gz"));

        Dataset<Row> dead = rows.where("problem IS NOT NULL");
        assertThat(dead.count()).isEqualTo(1);
        Row letter = dead.first();
        assertThat(letter.<String>getAs("id")).contains("/news.warc.gz@");
        assertThat(letter.<String>getAs("problem")).isNotBlank();
        assertThat(letter.<String>getAs("title")).isNull();
        Map<String, Row> read =
                byKey(rows.where("problem IS NULL"), row -> row.<String>getAs("url"));
        assertThat(read).hasSize(PAGES - 1).doesNotContainKey(InventedPages.url(7));
    }

    @Test
    void jsonHoldsTheSameRows() throws Exception {
        InventedPages.Warc warc = InventedPages.warc(3, WarcCompression.GZIP);
        Files.write(folder.resolve("news.warc.gz"), warc.bytes());

        Dataset<Row> rows = run(folder.resolve("news.warc.gz"));

        List<String> json = spark.read().textFile(folder + "/out/json").collectAsList();
        assertThat(json).containsExactlyInAnyOrderElementsOf(jsonOf(rows));
        assertThat(json).allMatch(line -> line.contains("\"problem\":null"));
    }

    private Dataset<Row> run(Path input) throws InterruptedException {
        Map<String, Object> counts =
                ArticlesJob.run(spark, new String[] {input.toString()}, folder + "/out");
        Dataset<Row> rows = spark.read().parquet(folder + "/out/parquet");
        assertThat(counts)
                .containsEntry("pages", rows.count())
                .containsEntry("stories", rows.where("text <> ''").count())
                .containsEntry("failed", rows.where("problem IS NOT NULL").count());
        return rows;
    }

    private static List<String> jsonOf(Dataset<Row> rows) {
        Map<String, String> withNulls = Map.of("ignoreNullFields", "false");
        return rows
                .select(functions.to_json(functions.struct("*"), withNulls))
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static Page page(int i) {
        Charset charset = InventedPages.charset(i);
        byte[] content = InventedPages.html(i).getBytes(charset);
        return Page.ofBytes(content, charset, InventedPages.url(i))
                .withReference(InventedPages.FETCHED);
    }

    private static Map<String, Row> byKey(Dataset<Row> rows, Function<Row, String> key) {
        return rows.collectAsList().stream().collect(Collectors.toMap(key, row -> row));
    }

    private static String afterLast(char mark, String text) {
        return text.substring(text.lastIndexOf(mark) + 1);
    }

    private static void assertSame(Row row, Page page) {
        Article article = PARSER.parse(page);
        assertThat(article.paragraphs()).hasSizeGreaterThan(1);
        assertThat(row.<String>getAs("problem")).isNull();
        assertThat(row.<Object>getAs("fetched"))
                .isEqualTo(page.reference().map(Timestamp::from).orElse(null));
        assertThat(row.<String>getAs("title")).isEqualTo(article.title().orElse(null));
        assertThat(row.<String>getAs("text")).isEqualTo(article.text());
        assertThat(row.<String>getList(row.fieldIndex("paragraphs")))
                .isEqualTo(article.paragraphs());
        assertSameDate(row.getAs("published"), article.published().orElse(null));
        assertSameDate(row.getAs("modified"), article.modified().orElse(null));
        assertSameByline(row, article);
        assertSameDateline(row.getAs("dateline"), article.dateline().orElse(null));
        assertThat(row.<String>getAs("url")).isEqualTo(article.url().orElse(null));
        assertThat(row.<String>getAs("language")).isEqualTo(article.language().orElse(null));
        assertThat(row.<String>getAs("charset"))
                .isEqualTo(article.charset().map(Charset::name).orElse(null));
        assertThat(row.<Double>getAs("confidence")).isEqualTo(article.confidence());
        Map<String, Integer> removed = row.getJavaMap(row.fieldIndex("removed"));
        assertThat(removed.values().stream().mapToInt(count -> count).sum())
                .isEqualTo(article.removed().size());
        assertThat(row.<Object>getList(row.fieldIndex("notices"))).hasSameSizeAs(article.notices());
    }

    private static void assertSameDate(Row row, PublicationDate date) {
        if (date == null) {
            assertThat(row).isNull();
            return;
        }
        assertThat(row.<String>getAs("date")).isEqualTo(date.date().toString());
        assertThat(row.<Object>getAs("day"))
                .isEqualTo(Date.valueOf(LocalDate.parse(date.date().toString())));
        assertThat(row.<String>getAs("time")).isEqualTo(Objects.toString(date.time(), null));
        assertThat(row.<String>getAs("zone")).isEqualTo(Objects.toString(date.zone(), null));
        assertThat(row.<String>getAs("precision")).isEqualTo(ArticleRow.name(date.precision()));
        assertThat(row.<String>getAs("calendar")).isEqualTo(ArticleRow.name(date.calendar()));
        assertThat(row.<String>getAs("raw")).isEqualTo(date.raw());
        assertThat(row.<String>getAs("source")).isEqualTo(ArticleRow.name(date.source()));
        assertThat(row.<Double>getAs("confidence")).isEqualTo(date.confidence());
    }

    private static void assertSameByline(Row row, Article article) {
        List<Contributor> persons = article.byline().persons();
        assertThat(persons).isNotEmpty();
        assertThat(row.<Row>getList(row.fieldIndex("persons")))
                .extracting(person -> person.<String>getAs("name") + person.<String>getAs("role"))
                .isEqualTo(
                        persons.stream().map(p -> p.name() + ArticleRow.name(p.role())).toList());
        List<Organization> organizations = article.byline().organizations();
        assertThat(row.<Row>getList(row.fieldIndex("organizations")))
                .extracting(organization -> organization.<String>getAs("name"))
                .isEqualTo(organizations.stream().map(Organization::name).toList());
        assertThat(row.<String>getAs("byline")).isEqualTo(article.byline().raw());
    }

    private static void assertSameDateline(Row row, Dateline dateline) {
        assertThat(dateline).isNotNull();
        assertThat(row.<String>getAs("place")).isEqualTo(dateline.place());
        assertThat(row.<String>getAs("raw")).isEqualTo(dateline.raw());
    }
}
