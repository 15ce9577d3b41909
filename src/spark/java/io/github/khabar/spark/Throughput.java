package io.github.khabar.spark;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Tells how many pages a second are read and parsed, run after run; the rows go nowhere. */
public final class Throughput {
    private static final int RUNS = 10;
    private static final double NANOS = 1e9;

    private Throughput() {}

    /**
     * Runs it.
     *
     * @param folders folders or files to read
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] folders) throws InterruptedException {
        SparkSession spark = SparkSession.builder().appName("khabar").getOrCreate();
        try {
            for (int run = 1; run <= RUNS; run++) {
                long began = System.nanoTime();
                long cpu = cpu();
                long pages = pages(spark, folders);
                double seconds = (System.nanoTime() - began) / NANOS;
                double cpuSeconds = (cpu() - cpu) / NANOS;
                System.out.printf(
                        Locale.ROOT,
                        "run %d: %d pages, %.0f a second, %.0f a CPU second%n",
                        run,
                        pages,
                        pages / seconds,
                        pages / cpuSeconds);
            }
        } finally {
            spark.stop();
        }
    }

    private static long pages(SparkSession spark, String... folders) throws InterruptedException {
        Observation seen = new Observation();
        Articles.parse(Articles.pages(spark, folders))
                .observe(seen, functions.count("*").as("pages"))
                .write()
                .format("noop")
                .mode(SaveMode.Overwrite)
                .save();
        return (Long) seen.getAsJava().get("pages");
    }

    /** Returns the CPU time of the whole process, the compiler's and the collector's too. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
