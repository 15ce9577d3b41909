package io.github.khabar.docs;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import org.junit.jupiter.api.Test;

/** The examples that docs/boilerplate.md, docs/dates.md and docs/bylines.md begin with, run. */
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

    @Test
    void blocksOfAPage() throws Exception {
        Printed.isAsDocumented("LineExamplesTest#boilerplate", LineExamplesTest::boilerplate);
    }

    private static void boilerplate() {
        // snippet: boilerplate
        BoilerplateRemover remover = BoilerplateRemover.standard(); // immutable, thread-safe
        String scraped =
                """
                افتتاح خزانة البلدية في تيغزرت
                شارك على فيسبوك
                افتتحت بمدينة تيغزرت خزانة بلدية جديدة تضم قاعة للأطفال وأخرى للباحثين، \
                بحضور عدد من الكتاب وفعاليات المجتمع المدني.
                وقال رئيس المجلس إن الخزانة ستفتح أبوابها طيلة أيام الأسبوع، وإن الانخراط \
                فيها سيكون مجانا طيلة السنة الأولى.
                اقرأ أيضا
                قافلة للكتاب تجوب دواوير وادي الزعتر
                """;
        Content content = remover.remove(Page.ofText(scraped));
        for (Block block : content.page().blocks()) {
            System.out.println(content.label(block) + ": " + content.evidence(block));
        }
        System.out.println(content.kept().size() + " kept, sure to " + content.confidence());
        // end
    }
}
