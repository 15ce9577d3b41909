package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Measures the parser on the shared table of expressions met on real pages. */
class DatesCatalogueTest {
    private static final Path TABLE = Path.of("../shared/catalogue/dates.tsv");
    private static final double FLOOR_RIGHT = 0.97;
    private static final double CEILING_WRONG = 0.02;
    private static final double FLOOR_TIME = 0.95;

    private int right;
    private int wrong;
    private int timed;
    private int timesRight;
    private final List<String> misses = new ArrayList<>();

    @Test
    void readsTheCatalogueOfExpressions() throws IOException {
        assumeTrue(Files.exists(TABLE), "needs the shared table " + TABLE);
        List<String> lines = Files.readAllLines(TABLE);
        for (String line : lines.subList(1, lines.size())) {
            score(line.split("\t", -1));
        }
        double rows = lines.size() - 1;
        assertThat(right / rows).as("right; missed: " + misses).isGreaterThanOrEqualTo(FLOOR_RIGHT);
        assertThat(wrong / rows).as("wrong; missed: " + misses).isLessThanOrEqualTo(CEILING_WRONG);
        assertThat(timesRight / (double) timed).as("time").isGreaterThanOrEqualTo(FLOOR_TIME);
    }

    private void score(String[] row) {
        List<DateMention> dated =
                DateParser.standard().find(row[0], context(row[1])).stream()
                        .filter(DateMention::isResolved)
                        .toList();
        String[] ends = row[2].split("/", -1);
        boolean ok =
                row[2].equals("-") ? dated.isEmpty() : !dated.isEmpty() && matches(dated, ends);
        right += ok ? 1 : 0;
        wrong += !ok && !dated.isEmpty() ? 1 : 0;
        if (row[2].contains("T")) {
            timed++;
            String time = ends[0].substring(ends[0].indexOf('T') + 1);
            timesRight += ok && Objects.toString(dated.get(0).time(), "").startsWith(time) ? 1 : 0;
        }
        if (!ok) {
            misses.add(row[0] + " -> " + dated);
        }
    }

    private static boolean matches(List<DateMention> dated, String[] ends) {
        String first = Objects.toString(dated.get(0).date());
        DateMention last = dated.get(dated.size() - 1);
        String end = Objects.toString(last.until() == null ? last.date() : last.until());
        return first.equals(day(ends[0])) && (ends.length == 1 || end.equals(day(ends[1])));
    }

    private static String day(String iso) {
        return iso.split("T", -1)[0];
    }

    private static DateContext context(String reference) {
        DateContext none = DateContext.none();
        if (reference.equals("-")) {
            return none;
        }
        return reference.contains("T")
                ? none.withReference(LocalDateTime.parse(reference).atZone(none.zone()).toInstant())
                : none.withReference(LocalDate.parse(reference));
    }
}
