package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.RemovedText;
import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.boilerplate.SiteTemplate;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Role;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.HijriSightings;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Page;
import io.github.khabar.page.PageMetadata;
import io.github.khabar.page.Source;
import io.github.khabar.text.WordList;
import java.io.IOException;
import java.io.Reader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of strategies of your own, in docs/strategies.md and the page of each, run. */
class StrategyExamplesTest {
    private static final String URL = "https://www.example.ma/d20250912/maktaba.html";
    private static final String LEAD =
            "افتتحت المكتبة البلدية بآزرو أبوابها للعموم بعد سنتين من الترميم، بحضور تلاميذ"
                    + " المدينة.";
    private static final String BODY =
            "وتضم المكتبة قاعة للأطفال وأخرى للبحث، ويمكن استعارة خمسة كتب في الشهر بالمجان.";
    private static final String THANKS =
            "تشكر الجريدة كل من ساهم في إنجاز هذا العمل من قريب أو من بعيد.";
    private static final String INITIALS = "(ه. د)";
    private static final String NOTE = "ملاحظة: تغلق المكتبة يوم الجمعة";
    private static final String HTML =
            "<h1>مكتبة آزرو البلدية تفتح أبوابها بعد الترميم</h1><div class=story><p>"
                    + LEAD
                    + "</p><p>"
                    + BODY
                    + "</p><p class=thanks>"
                    + THANKS
                    + "</p><p>"
                    + INITIALS
                    + "</p></div><aside class=note>"
                    + NOTE
                    + "</aside>";

    @Test
    void aPageOfOnesOwnBlocks() {
        String title = "مكتبة آزرو البلدية تفتح أبوابها بعد الترميم";
        String lead = LEAD;
        String body = BODY;
        String other = "معرض للكتاب المستعمل بساحة المدينة";
        // snippet: blocks
        Container story = Container.of("article", "story", "body");
        Container related = Container.of("aside", "related", "posts");
        List<Block> blocks =
                List.of(
                        Block.builder(BlockKind.HEADING, title).level(1).build(story),
                        Block.builder(BlockKind.PARAGRAPH, lead).build(story),
                        Block.builder(BlockKind.PARAGRAPH, body).build(story),
                        Block.builder(BlockKind.LIST_ITEM, other)
                                .level(1)
                                .links(List.of(new Block.Link(other, "/news/2")))
                                .build(related));
        MetadataValue date =
                new MetadataValue(MetadataField.PUBLISHED, "2025-09-12", Source.META, "date");
        Page page = Page.ofBlocks(blocks, PageMetadata.of(List.of(date)));
        Article article = NewsParser.create().parse(page.withUrl("https://www.example.ma/news/1"));
        // end

        assertThat(article.title()).contains(title);
        assertThat(article.text()).isEqualTo(LEAD + "\n\n" + BODY);
        assertThat(article.published().orElseThrow().date())
                .isEqualTo(new PartialDate(2025, 9, 12));
        assertThat(article.removed())
                .extracting(RemovedText::label, RemovedText::text)
                .contains(tuple(Label.RELATED, other));
        assertThat(article.url()).contains("https://www.example.ma/news/1");
    }

    @Test
    void aRemover() {
        // snippet: remover
        BoilerplateRemover withoutThanks =
                content -> {
                    Content.Builder result = content.toBuilder();
                    for (Block block : content.kept()) {
                        if (block.text().startsWith("تشكر الجريدة")) {
                            result.label(block, Label.OTHER, "the newspaper's thanks");
                        }
                    }
                    return result.build();
                };
        NewsParser parser =
                NewsParser.builder()
                        .boilerplateRemover(BoilerplateRemover.standard().then(withoutThanks))
                        .build();
        // end

        assertThat(NewsParser.create().parse(HTML, URL).paragraphs()).contains(THANKS);
        Article article = parser.parse(HTML, URL);
        assertThat(article.paragraphs()).contains(LEAD, BODY).doesNotContain(THANKS);
        assertThat(article.removed())
                .extracting(RemovedText::text, RemovedText::evidence)
                .contains(tuple(THANKS, "the newspaper's thanks"));
    }

    @Test
    void selectors() {
        // snippet: selectors
        BoilerplateRemover remover =
                BoilerplateRemover.standard()
                        .then(BoilerplateRemover.dropping(".thanks, .promo"))
                        .then(BoilerplateRemover.keeping("aside.note"));
        // end

        List<String> kept = kept(remover.remove(Page.ofHtml(HTML)));
        assertThat(kept).contains(LEAD, BODY, NOTE).doesNotContain(THANKS);
    }

    @Test
    void dates() {
        // snippet: dates
        PublicationDateExtractor fromAddress =
                (content, context) ->
                        content.page().url().flatMap(StrategyExamplesTest::dateIn).stream()
                                .map(date -> PublicationDates.of(date, null, List.of()))
                                .findFirst()
                                .orElse(PublicationDates.none());
        NewsParser parser =
                NewsParser.builder()
                        .publicationDateExtractor(
                                fromAddress.orElse(
                                        PublicationDateExtractor.standard(DateParser.standard())))
                        .build();
        // end

        assertThat(parser.parse(HTML, URL).published())
                .map(PublicationDate::date)
                .contains(new PartialDate(2025, 9, 12));
        String dated =
                HTML.replace("<div class=story>", "<p>نشر في 3 غشت 2024</p><div class=story>");
        assertThat(parser.parse(dated, "https://www.example.ma/maktaba.html").published())
                .map(PublicationDate::date)
                .contains(new PartialDate(2024, 8, 3));
    }

    // snippet: date-in
    /** Reads the date in an address such as https://www.example.ma/d20250912/title.html. */
    static Optional<PublicationDate> dateIn(String url) {
        int at = url.indexOf("/d20") + 2;
        if (at < 2 || at + 8 > url.length()) {
            return Optional.empty();
        }
        String digits = url.substring(at, at + 8);
        try {
            PartialDate date =
                    PartialDate.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
            return Optional.of(
                    PublicationDate.builder(date, Source.URL, digits).confidence(0.9).build());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    // end

    @Test
    void dateParser() {
        // snippet: date-parser
        NewsParser parser =
                NewsParser.builder()
                        .dateParser(DateParser.builder().monthFirst().hijriOffset(1).build())
                        .build();
        // end

        String dated = HTML.replace("<div class=story>", "<p>نشر في 3/8/2024</p><div class=story>");
        assertThat(parser.parse(dated).published())
                .map(PublicationDate::date)
                .contains(new PartialDate(2024, 3, 8));
    }

    @Test
    void dateWords(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "البارحتين\trelative-day\t-2");

        // snippet: date-words
        DateParser.Builder builder =
                DateParser.builder().month("طنبر", 9).hijriMonth("شهر المولد", 3);
        try (Reader words = Files.newBufferedReader(file)) { // UTF-8
            builder.words(WordList.read(words));
        }
        DateParser parser = builder.build();
        // end

        DateContext context = DateContext.none().withReference(LocalDate.parse("2025-09-15"));
        assertThat(
                        parser.find(
                                "افتتح يوم 12 طنبر 2025، ثم اجتمع البارحتين، وكان أول لقاء في 12"
                                        + " شهر المولد 1446 هـ",
                                context))
                .extracting(mention -> String.valueOf(mention.date()))
                .containsExactly("2025-09-12", "2025-09-13", "2024-09-15");
    }

    @Test
    void inline() {
        // snippet: inline
        BoilerplateRemover remover =
                BoilerplateRemover.dropping("span.ad").then(BoilerplateRemover.standard());
        // end

        String html =
                HTML.replace("أبوابها للعموم", "أبوابها <span class=ad>تابعونا</span> للعموم");
        Article article = NewsParser.builder().boilerplateRemover(remover).build().parse(html);
        assertThat(html).contains("تابعونا");
        assertThat(article.paragraphs()).contains(LEAD);
    }

    @Test
    void phrases(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("phrases.txt"), "ملاحظة تغلق\tFOOTER\tbegins");

        // snippet: phrases
        BoilerplateRemover.Builder builder =
                BoilerplateRemover.builder().phrase("طالع النسخة الورقية", Label.SUBSCRIBE);
        try (Reader phrases = Files.newBufferedReader(file)) { // UTF-8
            builder.phrases(WordList.read(phrases));
        }
        BoilerplateRemover remover = builder.build();
        // end

        String paper = "طالع النسخة الورقية كل صباح";
        Page page = Page.ofText(String.join("\n\n", LEAD, paper, BODY, NOTE));
        assertThat(remover.remove(page).kept()).extracting(Block::text).containsExactly(LEAD, BODY);
        assertThat(remover.remove(page).blocks(Label.FOOTER))
                .extracting(Block::text)
                .containsExactly(NOTE);
    }

    @Test
    void sightings(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mauritania.txt"), "1446\t10\t2025-03-31");

        // snippet: sightings
        WordList table;
        try (Reader months = Files.newBufferedReader(file)) {
            table = WordList.read(months);
        }
        DateParser parser = DateParser.builder().sightings(HijriSightings.of(table)).build();
        // end

        assertThat(parser.find("فاتح شوال 1446 هـ", DateContext.none()))
                .extracting(DateMention::date)
                .containsExactly(new PartialDate(2025, 3, 31));
    }

    // snippet: date-mention
    /** Reads the day that an agency puts into its codes: [20250912-0815]. */
    static List<DateMention> codes(String text, DateContext context) {
        List<DateMention> mentions = new ArrayList<>();
        for (int at = text.indexOf("[20"); at >= 0; at = text.indexOf("[20", at + 1)) {
            int end = Math.min(at + 9, text.length());
            try {
                LocalDate day =
                        LocalDate.parse(
                                text.substring(at + 1, end), DateTimeFormatter.BASIC_ISO_DATE);
                mentions.add(
                        DateMention.builder(text, at + 1, end).date(PartialDate.of(day)).build());
            } catch (DateTimeParseException e) {
                // another thing in brackets
            }
        }
        return mentions;
    }

    // end

    @Test
    void dateParserOrElse() {
        // snippet: date-or-else
        DateParser parser = DateParser.standard().orElse(StrategyExamplesTest::codes);
        // end

        assertThat(parser.find("[20250912-0815] افتتح المعرض في 3 غشت 2024", DateContext.none()))
                .extracting(DateMention::raw)
                .containsExactly("20250912", "3 غشت 2024");
    }

    @Test
    void dateInLine() {
        // snippet: date-in-line
        DateParser parser = DateParser.standard();
        PublicationDateExtractor lastLine =
                (content, context) -> {
                    List<Block> blocks = content.page().blocks();
                    Block last = blocks.get(blocks.size() - 1);
                    return parser.find(last.text(), context).stream()
                            .filter(DateMention::isResolved)
                            .map(mention -> PublicationDate.of(mention, last, context))
                            .map(date -> PublicationDates.of(date, null, List.of(last)))
                            .findFirst()
                            .orElse(PublicationDates.none());
                };
        // end

        Article article =
                NewsParser.builder()
                        .publicationDateExtractor(lastLine)
                        .build()
                        .parse(HTML + "<p>آزرو، 12 شتنبر 2025</p>");
        assertThat(article.published()).map(PublicationDate::raw).contains("12 شتنبر 2025");
        assertThat(article.notices()).isEmpty();
    }

    // snippet: byline
    /** Knows who signs with initials under the last paragraph. */
    static final class Initials implements BylineExtractor {
        private static final Map<String, String> STAFF = Map.of("(ه. د)", "هند الدبالي");

        @Override
        public Byline extract(Content content) {
            for (Block block : content.page().blocks()) {
                String name = STAFF.get(block.text());
                if (name != null) {
                    return signed(name, block);
                }
            }
            return Byline.none();
        }

        private static Byline signed(String name, Block block) {
            return Byline.builder()
                    .person(Contributor.builder(name).confidence(0.9).build())
                    .raw(block.text())
                    .claimed(block.index())
                    .build();
        }
    }

    // end

    @Test
    void bylineOrElse() {
        // snippet: byline-or-else
        NewsParser parser =
                NewsParser.builder()
                        .bylineExtractor(new Initials().orElse(BylineExtractor.standard()))
                        .build();
        // end

        assertThat(names(parser.parse(HTML, URL))).containsExactly("هند الدبالي");
        String signed = HTML.replace(INITIALS, "بقلم: سمير الحداد");
        assertThat(names(parser.parse(signed, URL))).containsExactly("سمير الحداد");
    }

    @Test
    void bylineWords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("agencies.txt");
        Files.writeString(file, "# ours\nوكالة ضفاف للأنباء\tDifaf\tو.ض.خ\n");

        // snippet: byline-words
        BylineExtractor.Builder builder =
                BylineExtractor.builder()
                        .agency("وكالة نسيم للأنباء", "Nasim", "نسيم برس", "و.ن.س")
                        .desk("ركن القراء")
                        .marker("من وحي", Role.AUTHOR)
                        .givenNames("تيفساوين", "يارا");
        try (Reader agencies = Files.newBufferedReader(file)) { // UTF-8
            builder.agencies(WordList.read(agencies));
        }
        BylineExtractor extractor = builder.build();
        // end

        assertThat(extractor.parseLine("من وحي: تيفساوين أوزكري - و ض خ"))
                .satisfies(
                        byline -> {
                            assertThat(byline.persons()).hasSize(1);
                            assertThat(byline.organizations().get(0).agency().latinName())
                                    .isEqualTo("Difaf");
                        });
        assertThat(extractor.parseLine("نسيم برس").organizations()).hasSize(1);
        assertThat(extractor.parseLine("ركن القراء").organizations()).hasSize(1);
    }

    @Test
    void perHost() {
        // snippet: per-host
        BoilerplateRemover withoutThanks = BoilerplateRemover.dropping(".thanks");
        NewsParser parser =
                NewsParser.builder()
                        .forHost(
                                "example.ma",
                                general ->
                                        general.withBylineExtractor(
                                                        new Initials()
                                                                .orElse(general.bylineExtractor()))
                                                .withBoilerplateRemover(
                                                        general.boilerplateRemover()
                                                                .then(withoutThanks)))
                        .build();
        // end

        Article own = parser.parse(HTML, URL);
        assertThat(names(own)).containsExactly("هند الدبالي");
        assertThat(own.paragraphs()).doesNotContain(THANKS, INITIALS);
        Article other = parser.parse(HTML, "https://www.example.com/1");
        assertThat(names(other)).doesNotContain("هند الدبالي");
        assertThat(other.paragraphs()).contains(THANKS);
    }

    @Test
    void loaded(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("io.github.khabar.SiteStrategies"),
                ExampleSite.class.getName() + "\n");
        URL[] jars = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jars, getClass().getClassLoader())) {
            // snippet: load
            NewsParser parser = NewsParser.builder().loadStrategies(loader).build();
            // end

            assertThat(names(parser.parse(HTML, URL))).containsExactly("هند الدبالي");
        }
    }

    @Test
    void template() {
        List<Page> pages = IntStream.range(0, 3).mapToObj(i -> Page.ofHtml(HTML, URL)).toList();
        // snippet: template
        SiteTemplate template = SiteTemplate.learn(pages);
        NewsParser parser =
                NewsParser.builder()
                        .boilerplateRemover(template.around(BoilerplateRemover.standard()))
                        .build();
        // end

        assertThat(parser.parse(HTML).paragraphs())
                .isEqualTo(NewsParser.create().parse(HTML).paragraphs());
    }

    private static List<String> kept(Content content) {
        return content.kept().stream().map(Block::text).toList();
    }

    private static List<String> names(Article article) {
        return article.byline().persons().stream().map(Contributor::name).toList();
    }
}
