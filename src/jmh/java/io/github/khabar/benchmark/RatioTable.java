package io.github.khabar.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of one run as a Markdown table, each as so many times its floor: the benchmark of the
 * same class and parameters whose name begins with {@code floor}.
 */
final class RatioTable {
    private static final String BYTES = "gc.alloc.rate.norm";
    private static final double MEGABYTE = 1e6;

    private RatioTable() {}

    static String of(Collection<RunResult> results) {
        Map<String, List<RunResult>> groups =
                results.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RatioTable::group,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        StringBuilder table = new StringBuilder();
        groups.forEach((name, group) -> append(table, name, group));
        return table.toString();
    }

    private static void append(StringBuilder table, String name, List<RunResult> group) {
        RunResult floor =
                group.stream()
                        .filter(result -> method(result).startsWith("floor"))
                        .findFirst()
                        .orElse(null);
        if (floor == null) {
            return;
        }
        table.append("\n| %s | score | of the floor | MB | of the floor |%n".formatted(name))
                .append("|---|---:|---:|---:|---:|\n");
        for (RunResult result : group) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.3f %s | %.2f | %.2f | %.2f |%n",
                            method(result),
                            score(result),
                            result.getPrimaryResult().getScoreUnit(),
                            score(result) / score(floor),
                            bytes(result) / MEGABYTE,
                            bytes(result) / bytes(floor)));
        }
    }

    private static String group(RunResult result) {
        BenchmarkParams params = result.getParams();
        String name = params.getBenchmark();
        String type = name.substring(0, name.lastIndexOf('.'));
        return params.getParamsKeys().stream()
                .map(key -> " " + key + "=" + params.getParam(key))
                .collect(Collectors.joining("", type.substring(type.lastIndexOf('.') + 1), ""));
    }

    private static String method(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get(BYTES);
        return bytes == null ? Double.NaN : bytes.getScore();
    }
}
