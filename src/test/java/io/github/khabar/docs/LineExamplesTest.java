package io.github.khabar.docs;

import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import org.junit.jupiter.api.Test;

/** The examples of docs/dates.md and docs/bylines.md, run. */
class LineExamplesTest {
    @Test
    void datesInALine() throws Exception {
        Printed.isAsDocumented("LineExamplesTest#dates", LineExamplesTest::dates);
    }

    private static void dates() {
        // snippet: dates
        DateParser parser = DateParser.standard(); // immutable, thread-safe, reuse it
        String line = "الرباط – الخميس 15 غشت 2024 على الساعة 10:30 صباحا";
        for (DateMention mention : parser.find(line, DateContext.none())) {
            System.out.println(mention.raw());
            System.out.println(mention.date() + " " + mention.time() + " " + mention.flags());
        }
        // end
    }

    @Test
    void bylinesOnALine() throws Exception {
        Printed.isAsDocumented("LineExamplesTest#bylines", LineExamplesTest::bylines);
    }

    private static void bylines() {
        // snippet: bylines
        BylineExtractor bylines = BylineExtractor.standard(); // immutable, thread-safe, reuse it
        for (Contributor person :
                bylines.parseLine("حوار: هند الراشدي - تصوير: سمير الحداد").persons()) {
            System.out.println(person.role() + " " + person.name());
        }

        // An outlet's own name is no surname on its pages; a sentence is no byline.
        System.out.println(bylines.parseLine("طنجاوي", "طنجاوي").organizations().get(0).name());
        System.out.println(bylines.parseLine("كتب الوزير على صفحته").isEmpty());
        // end
    }
}
