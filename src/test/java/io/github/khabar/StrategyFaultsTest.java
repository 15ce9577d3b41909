package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import io.github.khabar.page.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller's strategy may do wrong: it costs its own answer, and is named. */
class StrategyFaultsTest {
    private static final NewsParser STANDARD = NewsParser.create();
    private static String html = "";

    @BeforeAll
    static void readThePage() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        StrategyFaultsTest.class.getResourceAsStream("plain-page.html"))) {
            html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Its message cannot be had. */
    private static final class Unspeakable extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message either");
        }
    }

    /** A list that fails when it is walked. */
    private static final class Rotten<T> extends AbstractList<T> {
        @Override
        public T get(int index) {
            throw new IllegalStateException("walked");
        }

        @Override
        public int size() {
            return 1;
        }
    }

    static Stream<Throwable> whateverIsThrown() {
        return Stream.of(
                new IllegalStateException("broken on purpose"),
                new NoSuchMethodError("gone"),
                new AssertionError("asserted"),
                new ExceptionInInitializerError("not made"),
                new NoClassDefFoundError("not there"),
                new StackOverflowError(),
                new IOException("checked"),
                new Unspeakable());
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }

    /** Stands where an answer of any type is wanted, and gives none. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T raise(Throwable thrown) {
        throw StrategyFaultsTest.<RuntimeException>sneak(thrown);
    }

    @ParameterizedTest
    @MethodSource("whateverIsThrown")
    void whateverAStrategyThrowsCostsItsOwnAnswerAlone(Throwable thrown) {
        Article whole = STANDARD.parse(html);
        Article remover = parse(b -> b.boilerplateRemover(content -> raise(thrown)));
        assertThat(remover.text()).isEqualTo(whole.text());
        assertThat(remover.published()).isEqualTo(whole.published());
        assertBlamed(remover, thrown);

        Article byline = parse(b -> b.bylineExtractor(content -> raise(thrown)));
        assertThat(byline.byline()).isEqualTo(Byline.none());
        assertThat(byline.published()).isEqualTo(whole.published());
        assertBlamed(byline, thrown);

        Article date = parse(b -> b.publicationDateExtractor((content, context) -> raise(thrown)));
        assertThat(date.published()).isEmpty();
        assertThat(date.byline()).isEqualTo(whole.byline());
        assertBlamed(date, thrown);

        Article parser = parse(b -> b.dateParser((text, context) -> raise(thrown)));
        assertThat(parser.byline()).isEqualTo(whole.byline());
        assertThat(parser.title()).isEqualTo(whole.title());
        assertBlamed(parser, thrown);
    }

    private static void assertBlamed(Article article, Throwable thrown) {
        assertThat(article.notices())
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.kind()).isEqualTo(Notice.Kind.STRATEGY_FAILED);
                            assertThat(notice.detail())
                                    .startsWith(StrategyFaultsTest.class.getName())
                                    .contains(thrown.getClass().getName());
                        });
    }

    @Test
    void whenTheMachineIsAtItsEndThePageFails() {
        for (VirtualMachineError end : List.of(new OutOfMemoryError("on purpose"), failure())) {
            assertThatExceptionOfType(VirtualMachineError.class)
                    .isThrownBy(() -> parse(b -> b.bylineExtractor(content -> raise(end))))
                    .isSameAs(end);
        }
    }

    private static VirtualMachineError failure() {
        return new InternalError("on purpose");
    }

    @Test
    void anInterruptOfAStrategyStaysWithTheThread() {
        parse(b -> b.bylineExtractor(content -> raise(new InterruptedException())));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aDateParserIsBlamedForItsOwnAnswer() {
        List<Supplier<List<DateMention>>> answers =
                List.of(
                        () -> Arrays.asList((DateMention) null),
                        Rotten::new,
                        () -> List.of(DateMention.builder("2025", 0, 4).build()));
        for (Supplier<List<DateMention>> answer : answers) {
            Article article = parse(b -> b.dateParser((text, context) -> answer.get()));
            assertThat(article.byline()).isEqualTo(STANDARD.parse(html).byline());
            assertThat(article.notices())
                    .isNotEmpty()
                    .allMatch(n -> n.detail().startsWith(StrategyFaultsTest.class.getName()));
        }
    }

    @Test
    void aParserThatFailsOnEveryLineIsNotTold1000Times() {
        int[] calls = {0};
        Article article =
                parse(
                        b ->
                                b.dateParser(
                                        (text, context) ->
                                                raise(new IllegalStateException("" + calls[0]++))));
        assertThat(article.notices()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void anEndlessMessageIsCut() {
        Article article =
                parse(
                        b ->
                                b.bylineExtractor(
                                        content ->
                                                raise(
                                                        new IllegalStateException(
                                                                "x".repeat(100_000)))));
        assertThat(article.notices())
                .allMatch(notice -> notice.detail().length() <= 500)
                .hasSize(1);
    }

    @Test
    void mentionsThatOverlapOrStandOutOfOrderDoNotCostTheDate() {
        DateParser twice =
                (text, context) -> {
                    List<DateMention> found = new ArrayList<>();
                    for (DateMention mention : DateParser.standard().find(text, context)) {
                        found.add(0, mention);
                        found.add(0, mention);
                    }
                    return found;
                };
        Article article = parse(b -> b.dateParser(twice));
        assertThat(article.published()).isEqualTo(STANDARD.parse(html).published());
        assertThat(article.published()).isPresent();
        assertThat(article.notices()).isEmpty();
    }

    @Test
    void whereTheFirstOfTwoThrowsTheSecondsAnswerStands() {
        Article whole = STANDARD.parse(html);
        PublicationDateExtractor noDate = (content, context) -> raise(new AssertionError());
        BylineExtractor nobody = content -> raise(new AssertionError());
        DateParser nothing = (text, context) -> raise(new AssertionError());
        Strategies general = Strategies.standard();
        for (Article article :
                List.of(
                        parse(
                                b ->
                                        b.publicationDateExtractor(
                                                noDate.orElse(general.publicationDateExtractor()))),
                        parse(
                                b ->
                                        b.publicationDateExtractor(
                                                PublicationDateExtractor.standard(nothing)
                                                        .orElse(
                                                                general
                                                                        .publicationDateExtractor()))),
                        parse(b -> b.bylineExtractor(nobody.orElse(general.bylineExtractor()))),
                        parse(
                                b ->
                                        b.bylineExtractor(
                                                nobody.orElse(nobody)
                                                        .orElse(general.bylineExtractor()))),
                        parse(b -> b.dateParser(nothing.orElse(general.dateParser()))),
                        parse(b -> b.dateParser(general.dateParser().orElse(nothing))))) {
            assertThat(article.published().map(PublicationDate::date))
                    .isEqualTo(whole.published().map(PublicationDate::date));
            assertThat(article.byline()).isEqualTo(whole.byline());
            assertThat(article.notices())
                    .isNotEmpty()
                    .allMatch(n -> n.detail().startsWith(StrategyFaultsTest.class.getName()));
        }
    }

    @Test
    void aChainTooLongForTheStackIsAFailureOfTheStrategy() {
        BylineExtractor nobody = content -> Byline.none();
        BylineExtractor chain = nobody;
        for (int i = 0; i < 100_000; i++) {
            chain = chain.orElse(nobody);
        }
        BylineExtractor all = chain;
        Article article = parse(b -> b.bylineExtractor(all));
        assertThat(article.text()).isEqualTo(STANDARD.parse(html).text());
        assertThat(article.notices()).hasSize(1);
    }

    @Test
    void labelsOfAnotherPagesBlocksAreRefused() {
        Page page = Page.ofHtml("<p>سطر أول</p><p>سطر ثان</p>", null);
        Page other = Page.ofHtml("<p>سطر أول</p><p>سطر ثان</p>", null);
        Content content = Content.of(page);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                content.toBuilder()
                                        .label(other.blocks().get(0), Label.OTHER, "on purpose"))
                .withMessageContaining("block");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> content.label(other.blocks().get(1)))
                .withMessageContaining("block");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> content.evidence(Page.ofText("1\n2\n3").blocks().get(2)))
                .withMessageContaining("block");
    }

    @Test
    void blocksThatLostWordsAreStillThePagesOwn() {
        Page page = Page.ofHtml("<p>سطر <b>أول</b> هنا</p><p>سطر ثان</p>", null);
        Content content = BoilerplateRemover.dropping("b").remove(page);
        assertThat(content.label(page.blocks().get(0))).isEqualTo(Label.CONTENT);
        assertThat(content.label(content.page().blocks().get(0))).isEqualTo(Label.CONTENT);
        assertThat(content.page().blocks().get(0).text()).isEqualTo("سطر هنا");
    }

    @Test
    void valuesThatNoBuilderMakesAreRefused() {
        PartialDate day = new PartialDate(2025, 9, 12);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publication(LocalTime.NOON, null))
                .withMessageContaining("zone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publication(null, ZoneOffset.UTC))
                .withMessageContaining("time");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                DateMention.builder("2025", 0, 4)
                                        .date(day)
                                        .until(new PartialDate(2025, 9, 11))
                                        .build())
                .withMessageContaining("until");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateMention.builder("2025", 0, 4).until(day).build())
                .withMessageContaining("until");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contributor.of("  "))
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organization.of("", Organization.Kind.DESK))
                .withMessageContaining("name");
        for (double none : new double[] {Double.NaN, 7, -1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Contributor.builder("هند").confidence(none).build())
                    .withMessageContaining("confidence");
        }
    }

    private static PublicationDate publication(
            @Nullable LocalTime time, @Nullable ZoneOffset zone) {
        return new PublicationDate(
                new PartialDate(2025, 9, 12),
                time,
                zone,
                DateCalendar.GREGORIAN,
                "2025",
                Source.VISIBLE,
                -1,
                -1,
                -1,
                1,
                List.of(),
                List.of());
    }

    @Test
    void aBlankHeadlineIsNone() {
        Content.Builder content = Content.of(Page.ofText("سطر")).toBuilder();
        assertThat(content.title(" ").build().title()).isEmpty();
    }

    @Test
    void aFormatWithoutAPartNamesThePart() {
        Article article = STANDARD.parse(html);
        for (String part : List.of("opening", "entry", "separator", "closing")) {
            assertThatNullPointerException()
                    .isThrownBy(
                            () ->
                                    without(part)
                                            .writeAll(
                                                    List.of(article, article), new StringBuilder()))
                    .withMessageContaining(part);
        }
    }

    @SuppressWarnings("NullAway")
    private static ArticleFormat without(String part) {
        return new ArticleFormat() {
            @Override
            public String write(Article article) {
                return "";
            }

            @Override
            public String entry(Article article) {
                return of("entry");
            }

            @Override
            public String opening() {
                return of("opening");
            }

            @Override
            public String separator() {
                return of("separator");
            }

            @Override
            public String closing() {
                return of("closing");
            }

            private String of(String name) {
                return name.equals(part) ? null : name;
            }
        };
    }

    @Test
    void aMonthThatIsNeverReadIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateParser.builder().month("من", 9).build())
                .withMessageContaining("من");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateParser.builder().hijriMonth("من", 9).build())
                .withMessageContaining("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"إلى", "في", "يوم", "أمس", "طنبر", "مارس", "رمضان", "ثلاثة"})
    void aMonthThatIsAcceptedIsRead(String word) {
        DateParser parser;
        try {
            parser = DateParser.builder().month(word, 9).build();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(word);
            return;
        }
        assertThat(parser.find("12 " + word + " 2025", DateContext.none()))
                .extracting(DateMention::date)
                .containsExactly(new PartialDate(2025, 9, 12));
    }

    @Test
    void aHostThatIsAPatternIsRefused() {
        for (String host :
                Set.of("*.x.ma", "x.ma.", ".x.ma", "x..ma", "x.ma?", "a@x.ma", "x.ma#")) {
            assertThatIllegalArgumentException()
                    .as(host)
                    .isThrownBy(() -> NewsParser.builder().forHost(host, general -> general))
                    .withMessageContaining(host);
        }
        assertThat(NewsParser.builder().forHost("xn--mgb.my_site.ma", g -> g).build()).isNotNull();
        assertThat(NewsParser.builder().forHost("أخبار.ma", g -> g).build()).isNotNull();
    }

    private static Article parse(UnaryOperator<NewsParser.Builder> change) {
        return change.apply(NewsParser.builder()).build().parse(html);
    }

    @Test
    void datesAndNamesOutsideThePageAreRefusedByName() {
        PublicationDates outside =
                PublicationDates.of(
                        PublicationDate.builder(
                                        new PartialDate(2025, 9, 12), Source.VISIBLE, "2025")
                                .place(99_999, 0, 4)
                                .build(),
                        null,
                        List.of());
        Article article = parse(b -> b.publicationDateExtractor((content, context) -> outside));
        assertThat(article.published()).isEmpty();
        assertThat(article.notices())
                .singleElement()
                .satisfies(
                        n -> assertThat(n.detail()).startsWith(StrategyFaultsTest.class.getName()));
    }
}
