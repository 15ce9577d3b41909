package io.github.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @CsvSource({
        "--help, Usage: khabar",
        "parse --help, Usage: khabar parse",
        "explain --help, Usage: khabar explain",
        "learn --help, Usage: khabar learn",
        "dates --help, Usage: khabar dates",
        "bylines -h, Usage: khabar bylines"
    })
    void helpsOnRequest(String args, String beginning) {
        CommandRun run = CommandRun.of(args.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(beginning);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aloneListsTheCommands() {
        CommandRun run = CommandRun.of();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: khabar")
                .contains("parse", "explain", "learn", "dates", "bylines", "help");
    }

    @Test
    void aloneListsEveryExitStatus() {
        assertThat(CommandRun.of().out().replaceAll("\\s+", " "))
                .contains("0 all well", "1 some", "2 nothing", "130 interrupted", "143", "141");
    }

    @Test
    void helpTellsOfACommandAsItsOwnOptionDoes() {
        assertThat(CommandRun.of("help", "parse").out())
                .isEqualTo(CommandRun.of("parse", "--help").out());
    }

    @Test
    void theHelpNamesEveryCommandAndOption() {
        assertThat(CommandRun.of("--help").out())
                .contains("parse", "explain", "learn", "dates", "bylines");
        assertThat(CommandRun.of("parse", "--help").out())
                .contains("--format", "jsonl", "markdown", "--url", "--reference", "--country")
                .contains("--template", "--zone", "--outlet", "--text", "--language")
                .contains("--output-dir", "--inline", "--fingerprint");
        assertThat(CommandRun.of("learn", "--help").out()).contains("site.json", "FILE");
        assertThat(CommandRun.of("explain", "--help").out())
                .contains("--url", "--reference", "--country", "--template", "report.html");
        assertThat(CommandRun.of("dates", "--help").out())
                .contains("--reference", "--country", "--zone");
        assertThat(CommandRun.of("bylines", "--help").out()).contains("--outlet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "parse --version", "dates -V", "bylines --version"})
    void tellsItsVersion(String args) {
        CommandRun run = CommandRun.of(args.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("khabar \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, 'unknown' is no command",
        "prase page.html, did you mean parse?",
        "helpp, did you mean help?",
        "parse --formats json page.html, did you mean --format?",
        "parse --zone Rabat page.html, Africa/Cairo",
        "help unknown, 'unknown' is no command",
        "help prase, did you mean parse?",
        "help bylnes, did you mean bylines?",
        "parse --fromat json page.html, did you mean --format?",
        "parse --fromat=json page.html, did you mean --format?",
        "parse --sumary page.html, did you mean --summary?",
        "dates --refrence 2025-09-12, did you mean --reference?",
        "parse --format xml page.html, did you mean html?",
        "parse --format markdwon page.html, did you mean markdown?",
        "parse --format pdf page.html, jsonl",
        "parse --language arabic page.html, did you mean ar?",
        "parse --language Arabc page.html, did you mean ar?",
        "parse --language العربية page.html, did you mean ar?",
        "parse --language ara page.html, did you mean ar?",
        "parse --language xx page.html, 'xx' is no language's tag",
        "parse --fingerprint --format text page.html, --fingerprint",
        "parse --fingerprint --format html page.html, --fingerprint",
        "parse --inline --format text page.html, --inline",
        "parse --inline --format jsonld page.html, --inline",
        "dates --zone Rabat, Africa/Cairo",
        "--colour, --colour",
        "parse, FILE",
        "parse --format pdf page.html, pdf",
        "parse --reference yesterday page.html, yesterday",
        "parse --reference 2025-02-30 page.html, 2025-02-30",
        "parse --country Morocco page.html, Morocco",
        "learn, FILE",
        "learn --url https://example.ma page.html, --url",
        "explain, FILE",
        "explain one.html two.html, two.html",
        "explain --format json page.html, --format",
        "dates --reference 12/9/2025, 12/9/2025",
        "dates --country M4, M4",
        "bylines --format json, --format"
    })
    void saysInOneLineWhatIsWrongWithACommand(String args, String named) {
        CommandRun run = CommandRun.of(args.isEmpty() ? new String[0] : args.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip()).startsWith("khabar").contains(named).doesNotContain("\n");
    }
}
