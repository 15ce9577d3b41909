package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.adversarial.SamplePages.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same page gives the same article, whoever asks, when, and where. */
class PurityTest {
    private static final int THREADS = 16;
    private static final NewsParser PARSER = NewsParser.create();

    private static List<String> printed(List<Sample> pages) {
        List<String> printed = new ArrayList<>();
        for (Sample page : pages) {
            printed.add(Printed.of(PARSER.parse(page.bytes(), null, "https://example.ma/1")));
        }
        return printed;
    }

    @Test
    void oneParserSharedBySixteenThreadsGivesWhatItGivesOne() throws Exception {
        check(SamplePages.own());
    }

    @Test
    void oneParserSharedBySixteenThreadsGivesWhatItGivesOneOfTheCorpusToo() throws Exception {
        check(SamplePages.corpus());
    }

    private static void check(List<Sample> pages) throws Exception {
        List<String> alone = printed(pages);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                tasks.add(() -> printed(pages));
            }
            for (Future<List<String>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR-u-ca-persian", "th-TH-u-nu-thai", "az"})
    @ResourceLock(Resources.LOCALE)
    void theDefaultLocaleChangesNothing(String tag) throws IOException {
        List<Sample> pages = SamplePages.own();
        List<String> before = printed(pages);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(printed(pages)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tehran", "Pacific/Kiritimati", "Etc/GMT+12", "Africa/Casablanca"})
    @ResourceLock(Resources.TIME_ZONE)
    void theDefaultZoneChangesNothing(String zone) throws IOException {
        List<Sample> pages = SamplePages.own();
        List<String> before = printed(pages);
        TimeZone standard = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(printed(pages)).isEqualTo(before);
        } finally {
            TimeZone.setDefault(standard);
        }
    }

    @Test
    void anArticleSurvivesSerialization() throws IOException, ClassNotFoundException {
        for (Sample page : SamplePages.own()) {
            Article article = PARSER.parse(page.bytes(), null, "https://example.ma/1");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(article);
            }
            try (ObjectInputStream in =
                    new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                Article copy = (Article) in.readObject();
                assertThat(Printed.of(copy)).isEqualTo(Printed.of(article));
            }
        }
    }
}
