package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.page.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What jars bring for certain sites, as {@link java.util.ServiceLoader} finds it. */
class LoadedStrategiesTest {
    private static final String URL_OF_SITE = "https://news.example.ma/1";
    private static final String URL_OF_OTHER = "https://example.com/1";
    private static String html = "";

    @TempDir private Path jar;

    /** Drops every list. */
    public static final class WithoutLists implements SiteStrategies {
        @Override
        public Set<String> hosts() {
            return Set.of("example.ma", "www.example.org");
        }

        @Override
        public Strategies strategies(Strategies general) {
            return general.withBoilerplateRemover(
                    general.boilerplateRemover().then(BoilerplateRemover.dropping("li")));
        }
    }

    /** Brings a byline extractor that throws. */
    public static final class Throwing implements SiteStrategies {
        @Override
        public Set<String> hosts() {
            return Set.of("example.ma");
        }

        @Override
        public Strategies strategies(Strategies general) {
            return general.withBylineExtractor(
                    content -> {
                        throw new IllegalStateException("broken on purpose");
                    });
        }
    }

    /** Has no strategies to bring. */
    public static final class Broken implements SiteStrategies {
        @Override
        public Set<String> hosts() {
            return Set.of("example.ma");
        }

        @Override
        public Strategies strategies(Strategies general) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    /** Cannot tell its hosts. */
    public static final class Unlinked implements SiteStrategies {
        @Override
        public Set<String> hosts() {
            throw new NoSuchMethodError("gone");
        }

        @Override
        public Strategies strategies(Strategies general) {
            return general;
        }
    }

    /** Has a pattern for a host. */
    public static final class Pattern implements SiteStrategies {
        @Override
        public Set<String> hosts() {
            return Set.of("*.example.ma");
        }

        @Override
        public Strategies strategies(Strategies general) {
            return general;
        }
    }

    @BeforeAll
    static void readThePage() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        LoadedStrategiesTest.class.getResourceAsStream("plain-page.html"))) {
            html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aJarsStrategiesAreForItsHostsAlone() throws IOException {
        try (URLClassLoader loader = jarWith(WithoutLists.class.getName())) {
            NewsParser parser = NewsParser.builder().loadStrategies(loader).build();

            assertThat(lists(parser.parse(html, URL_OF_SITE))).isZero();
            assertThat(lists(parser.parse(html, "http://example.org/"))).isZero();
            assertThat(lists(parser.parse(html, URL_OF_OTHER))).isPositive();
            assertThat(lists(parser.parse(html))).as("the address the page declares").isZero();
            assertThat(lists(parser.parse(html.replace("canonical", "other")))).isPositive();
        }
    }

    @Test
    void nothingIsLoadedUnasked() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = jarWith(WithoutLists.class.getName())) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(lists(NewsParser.create().parse(html, URL_OF_SITE))).isPositive();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void aJarsStrategiesBeginWithTheParsersOwnWhateverTheOrderOfTheCalls() throws IOException {
        try (URLClassLoader loader = jarWith(WithoutLists.class.getName())) {
            NewsParser parser =
                    NewsParser.builder()
                            .loadStrategies(loader)
                            .boilerplateRemover(
                                    BoilerplateRemover.standard()
                                            .then(BoilerplateRemover.dropping("h2")))
                            .build();
            Article article = parser.parse(html, URL_OF_SITE);

            assertThat(lists(article)).isZero();
            assertThat(article.body()).noneMatch(BodyBlock.Heading.class::isInstance);
        }
    }

    @Test
    void theLaterCallForAHostWins() throws IOException {
        try (URLClassLoader loader = jarWith(WithoutLists.class.getName())) {
            NewsParser parser =
                    NewsParser.builder()
                            .loadStrategies(loader)
                            .forHost("example.ma", general -> general)
                            .build();

            assertThat(lists(parser.parse(html, URL_OF_SITE))).isPositive();
        }
    }

    @Test
    void aLoadedStrategyThatThrowsIsReportedOnItsPagesAlone() throws IOException {
        try (URLClassLoader loader = jarWith(Throwing.class.getName())) {
            NewsParser parser = NewsParser.builder().loadStrategies(loader).build();
            Article own = parser.parse(html, URL_OF_SITE);

            assertThat(own.byline().isEmpty()).isTrue();
            assertThat(own.text()).isEqualTo(NewsParser.create().parse(html).text());
            assertThat(own.notices())
                    .singleElement()
                    .satisfies(
                            notice -> {
                                assertThat(notice.kind()).isEqualTo(Notice.Kind.STRATEGY_FAILED);
                                assertThat(notice.detail())
                                        .contains("Throwing", "broken on purpose");
                            });
            assertThat(parser.parse(html, URL_OF_OTHER).notices()).isEmpty();
        }
    }

    @Test
    void whatCannotBeMadeIsSaidWhenTheParserIsBuilt() throws IOException {
        try (URLClassLoader none = jarWith("org.example.NoSuchClass");
                URLClassLoader broken = jarWith(Broken.class.getName())) {
            assertThatExceptionOfType(ServiceConfigurationError.class)
                    .isThrownBy(() -> NewsParser.builder().loadStrategies(none))
                    .withMessageContaining("NoSuchClass");
            NewsParser.Builder builder = NewsParser.builder().loadStrategies(broken);
            assertThatIllegalStateException()
                    .isThrownBy(builder::build)
                    .withMessage("broken on purpose");
        }
        assertThatNullPointerException()
                .isThrownBy(() -> NewsParser.builder().loadStrategies(null))
                .withMessageContaining("loader");
    }

    @Test
    void aJarThatCannotTellItsHostsIsNamedAndNoneIsLoaded() throws IOException {
        for (Class<?> broken : List.of(Unlinked.class, Pattern.class)) {
            try (URLClassLoader loader =
                    jarWith(WithoutLists.class.getName() + "\n" + broken.getName())) {
                NewsParser.Builder builder = NewsParser.builder();
                assertThatExceptionOfType(ServiceConfigurationError.class)
                        .isThrownBy(() -> builder.loadStrategies(loader))
                        .withMessageContaining(broken.getName());
                assertThat(lists(builder.build().parse(html, URL_OF_SITE))).isPositive();
            }
        }
    }

    @Test
    void aRemoverOfSeveralThatThrowsIsReplacedAlone() {
        BoilerplateRemover broken =
                content -> {
                    throw new IllegalStateException("broken on purpose");
                };
        Article article =
                NewsParser.builder()
                        .boilerplateRemover(BoilerplateRemover.dropping("li").then(broken))
                        .build()
                        .parse(html);

        assertThat(lists(article)).as("what the other one dropped").isZero();
        assertThat(article.paragraphs()).isNotEmpty();
        assertThat(article.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.STRATEGY_FAILED);
    }

    private URLClassLoader jarWith(String service) throws IOException {
        String name = service.replace('\n', '+');
        Path folder = Files.createDirectories(jar.resolve(name).resolve("META-INF/services"));
        Files.writeString(folder.resolve(SiteStrategies.class.getName()), service + "\n");
        URL[] jars = {jar.resolve(name).toUri().toURL()};
        return new URLClassLoader(jars, getClass().getClassLoader());
    }

    private static long lists(Article article) {
        return article.body().stream().filter(BodyBlock.ItemList.class::isInstance).count();
    }
}
