package io.github.khabar.spark;

import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Writes the articles of folders as Parquet and as lines of JSON. */
public final class ArticlesJob {
    private ArticlesJob() {}

    /**
     * Runs the job.
     *
     * @param arguments folders or files to read, and at last the folder to write to
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: ArticlesJob INPUT... OUTPUT");
        }
        int last = arguments.length - 1;
        SparkSession spark =
                SparkSession.builder()
                        .appName("khabar")
                        .config("spark.sql.session.timeZone", "UTC")
                        .getOrCreate();
        try {
            System.out.println(run(spark, Arrays.copyOf(arguments, last), arguments[last]));
        } finally {
            spark.stop();
        }
    }

    // snippet: job
    /**
     * Reads, parses and writes; returns how many pages there were, with a story and failed.
     *
     * @param spark the session
     * @param inputs folders or files
     * @param output the folder to write to; what stands in it already is replaced
     * @throws InterruptedException if the thread is interrupted before the counts are there
     */
    static Map<String, Object> run(SparkSession spark, String[] inputs, String output)
            throws InterruptedException {
        Observation seen = new Observation();
        Articles.parse(Articles.pages(spark, inputs))
                .observe(
                        seen,
                        functions.count("*").as("pages"),
                        functions
                                .count_if(functions.length(functions.col("text")).gt(0))
                                .as("stories"),
                        functions.count("problem").as("failed"))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(output + "/parquet");
        Dataset<Row> articles = spark.read().parquet(output + "/parquet"); // parsed once only
        articles.write()
                .mode(SaveMode.Overwrite)
                .option("ignoreNullFields", false)
                .json(output + "/json");
        return seen.getAsJava();
    }
    // end
}
