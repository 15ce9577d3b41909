package io.github.khabar.spark;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;

/** Pages to articles, as steps between datasets. */
public final class Articles {
    /** The columns in the order in which a person wants to read them. */
    private static final String[] COLUMNS = {
        "id",
        "url",
        "fetched",
        "problem",
        "title",
        "published",
        "modified",
        "persons",
        "organizations",
        "byline",
        "dateline",
        "text",
        "paragraphs",
        "language",
        "charset",
        "confidence",
        "removed",
        "notices"
    };

    private Articles() {}

    // snippet: steps
    /**
     * Lists the pages of folders: HTML files, and what WARC files hold.
     *
     * @param spark the session
     * @param folders folders or files of any file system that Spark reads, those below them too
     */
    public static Dataset<FetchedPage> pages(SparkSession spark, String... folders) {
        Dataset<String> files =
                spark.read()
                        .format("binaryFile") // for its partitions; the content is not read here
                        .option("recursiveFileLookup", true)
                        .option("pathGlobFilter", "*.{html,htm,xhtml,warc,warc.gz}")
                        .load(folders)
                        .select("path")
                        .as(Encoders.STRING());
        SerializableConfiguration hadoop =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        return files.flatMap(new ReadPages(hadoop), FetchedPage.encoder());
    }

    /**
     * Parses pages.
     *
     * @param pages the pages
     */
    public static Dataset<Row> parse(Dataset<FetchedPage> pages) {
        Dataset<ArticleRow> articles = pages.mapPartitions(new ParsePages(), ArticleRow.encoder());
        return articles.select(Stream.of(COLUMNS).map(functions::col).toArray(Column[]::new));
    }
    // end
}
