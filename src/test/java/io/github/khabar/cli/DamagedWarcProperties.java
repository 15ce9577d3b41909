package io.github.khabar.cli;

import static io.github.khabar.cli.SamplePage.HTML;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.khabar.Strategies;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DamagedWarcProperties {
    private static final String URL = "https://example.ma/";

    /** Whatever the bytes: the run ends, and what it prints is whole. */
    @Property(tries = 60)
    void anyDamageIsSurvived(
            @ForAll int seed,
            @ForAll boolean gzip,
            @ForAll @IntRange(min = 1, max = 40) int bytes) {
        Random random = new Random(seed);
        WarcBytes warc = new WarcBytes().page(URL + 0, HTML).page(URL + 1, HTML);
        byte[] file = gzip ? warc.gzipped() : warc.plain();
        for (int i = 0; i < bytes; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }

        CommandRun run = CommandRun.on(file, Strategies.standard(), "parse", "-");

        assertThat(run.status()).isBetween(0, 2);
        run.lines()
                .forEach(line -> assertThat(JsonParser.parseString(line).isJsonObject()).isTrue());
    }
}
