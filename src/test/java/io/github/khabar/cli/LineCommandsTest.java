package io.github.khabar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.khabar.Strategies;
import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.PartialDate;
import io.github.khabar.page.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code dates} and {@code bylines} do with lines, whatever the strategies find in them. */
class LineCommandsTest {
    private static final PartialDate DAY = new PartialDate(2025, 9, 12);
    private static final PartialDate MONTH = new PartialDate(2025, 9, 0);

    /** Finds the reference, told as a mention of the whole text. */
    private static final Strategies REFERENCE =
            Strategies.standard().withDateParser(LineCommandsTest::echo);

    /** Finds the outlet's name and country alike: what a line brings along. */
    private static final Strategies OUTLET =
            Strategies.standard().withBylineExtractor(LineCommandsTest::outlet);

    @TempDir private Path folder;

    @Test
    void datesTellsEveryFieldOfAMention() {
        Strategies two =
                Strategies.standard()
                        .withDateParser(
                                (text, context) ->
                                        List.of(
                                                mention(0, 2, DAY, DAY, LocalTime.of(9, 5, 30)),
                                                mention(3, 5, null, null, null),
                                                mention(6, 8, MONTH, null, null)));

        CommandRun run = CommandRun.on("خبر عن يوم\n", two, "dates");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "{\"input\":\"خبر عن يوم\",\"mentions\":["
                                + "{\"text\":\"xx\",\"begin\":0,\"end\":2,\"date\":\"2025-09-12\","
                                + "\"until\":\"2025-09-12\",\"time\":\"09:05\","
                                + "\"precision\":\"minute\",\"calendar\":\"gregorian\"},"
                                + "{\"text\":\"xx\",\"begin\":3,\"end\":5,\"date\":null,"
                                + "\"until\":null,\"time\":null,"
                                + "\"precision\":null,\"calendar\":\"gregorian\"},"
                                + "{\"text\":\"xx\",\"begin\":6,\"end\":8,\"date\":\"2025-09\","
                                + "\"until\":null,\"time\":null,"
                                + "\"precision\":\"month\",\"calendar\":\"gregorian\"}]}\n");
    }

    @Test
    void datesAnswersEveryLineTheEmptyOnesToo() {
        CommandRun run = CommandRun.on("\n12 ماي\r\n\n \nآخر", REFERENCE, "dates");

        assertThat(run.status()).isZero();
        assertThat(run.values("input")).containsExactly("", "12 ماي", "", " ", "آخر");
        assertThat(CommandRun.on("", REFERENCE, "dates").out()).isEmpty();
    }

    @Test
    void onlyALineFeedEndsALine() {
        String text = "أ\u2028ب\u2029ج\u0085د\u000Bه\fو\rز";
        CommandRun run = CommandRun.on(text + "\n", REFERENCE, "dates");

        assertThat(run.values("input")).containsExactly(text);
        assertThat(run.out().strip())
                .as("no reader splits the answer either")
                .doesNotContainPattern("[\u2028\u2029\u0085\u000B\f\r]");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsNoText() {
        assertThat(CommandRun.on("\uFEFFأ\n\uFEFFب\n", REFERENCE, "dates").values("input"))
                .containsExactly("أ", "\uFEFFب");
    }

    @Test
    void bytesThatAreNotUtf8AreReplaced() {
        byte[] bytes = {'a', (byte) 0xFF, 'b', '\n'};

        assertThat(CommandRun.on(bytes, REFERENCE, "dates").values("input"))
                .containsExactly("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-09-12T11:00:00Z",
                "2025-09-12t11:00z",
                "2025-09-12T13:30:00+02:30",
                "2025-09-12T12:00+01",
                "2025-09-12T12:00",
                "2025-09-12T12:00:00.000",
                "2025-09-12"
            })
    void aReferenceIsAnInstantOrTheDefaultZonesTimeOrItsNoon(String reference) {
        assertThat(found(CommandRun.on("x\n", REFERENCE, "dates", "--reference", reference)))
                .isEqualTo("2025-09-12T11:00:00Z");
        assertThat(found(CommandRun.on("x\t" + reference + "\n", REFERENCE, "dates")))
                .isEqualTo("2025-09-12T11:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-12T12:00, Asia/Riyadh, 2025-09-12T09:00:00Z",
        "2025-09-12, Pacific/Kiritimati, 2025-09-11T22:00:00Z",
        "2025-09-12T12:00Z, Asia/Riyadh, 2025-09-12T12:00:00Z"
    })
    void aReferenceIsToldByTheClockOfTheZone(String reference, String zone, String instant) {
        assertThat(
                        found(
                                CommandRun.on(
                                        "x\t" + reference + "\n",
                                        REFERENCE,
                                        "dates",
                                        "--zone",
                                        zone)))
                .isEqualTo(instant);
    }

    @Test
    void daysBeginInTheZone() {
        String[] command = {"dates", "--reference", "2025-09-12T22:30:00Z", "--zone"};
        assertThat(todayIn("Africa/Cairo", command)).isEqualTo("2025-09-13");
        assertThat(todayIn("Africa/Casablanca", command)).isEqualTo("2025-09-12");
    }

    private static String todayIn(String zone, String... command) {
        String[] args = Arrays.copyOf(command, command.length + 1);
        args[command.length] = zone;
        JsonObject line = CommandRun.on("اليوم\n", args).object();
        return line.getAsJsonArray("mentions").get(0).getAsJsonObject().get("date").getAsString();
    }

    @Test
    void aLinesOwnReferenceWins() {
        CommandRun run =
                CommandRun.on(
                        "x\t2024-01-02\ny\nz\t\n",
                        REFERENCE,
                        "dates",
                        "--reference",
                        "2025-09-12T11:00:00Z");

        assertThat(run.values("input")).containsExactly("x", "y", "z");
        assertThat(run.objects())
                .extracting(LineCommandsTest::found)
                .containsExactly(
                        "2024-01-02T11:00:00Z", "2025-09-12T11:00:00Z", "2025-09-12T11:00:00Z");
    }

    @Test
    void aLineWhoseReferenceCannotBeReadIsAnsweredWithoutOne() {
        CommandRun run = CommandRun.on("x\nأمس\tyesterday\nz\t0000-01-01\n", REFERENCE, "dates");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.values("input")).containsExactly("x", "أمس", "z");
        assertThat(run.objects())
                .extracting(LineCommandsTest::found)
                .containsExactly("none", "none", "none");
        assertThat(run.err()).contains("-:2", "yesterday", "-:3").hasLineCount(2);
    }

    @Test
    void theCountryIsPassedOn() {
        Strategies country =
                Strategies.standard()
                        .withDateParser(
                                (text, context) ->
                                        List.of(mention(context.country().orElse("none"))));

        assertThat(found(CommandRun.on("x\n", country, "dates", "--country", "iq")))
                .isEqualTo("IQ");
        assertThat(found(CommandRun.on("x\n", country, "dates"))).isEqualTo("none");
    }

    @Test
    void bylinesTellsEveryField() {
        Byline byline =
                new Byline(
                        List.of(person("هند", Role.AUTHOR), person("علي", Role.PHOTOGRAPHER)),
                        List.of(
                                organization(
                                        "و م ع",
                                        Organization.Kind.AGENCY,
                                        new Agency("وكالة المغرب العربي للأنباء", "MAP")),
                                organization("هيئة التحرير", Organization.Kind.DESK, null)),
                        "الرباط",
                        "x",
                        List.of(),
                        null,
                        null);
        Strategies fixed = Strategies.standard().withBylineExtractor(content -> byline);

        CommandRun run = CommandRun.on("بقلم هند\n", fixed, "bylines");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "{\"input\":\"بقلم هند\",\"persons\":[\"هند\",\"علي\"],"
                                + "\"organizations\":[\"و م ع\",\"هيئة التحرير\"],"
                                + "\"agencies\":[\"وكالة المغرب العربي للأنباء\",null],"
                                + "\"roles\":[\"author\",\"photographer\"],"
                                + "\"place\":\"الرباط\"}\n");
    }

    @Test
    void bylinesAnswersEveryLineTheEmptyOnesToo() {
        Strategies nothing = Strategies.standard().withBylineExtractor(content -> Byline.none());

        CommandRun run = CommandRun.on("\n\nx", nothing, "bylines");

        assertThat(run.lines())
                .startsWith(
                        "{\"input\":\"\",\"persons\":[],\"organizations\":[],\"agencies\":[],"
                                + "\"roles\":[],\"place\":null}")
                .hasSize(3);
    }

    @Test
    void aLinesOwnOutletWins() {
        CommandRun run =
                CommandRun.on("x\tمنار السهل\ny\nz\t \n", OUTLET, "bylines", "--outlet", "أنوال");

        assertThat(run.values("input")).containsExactly("x", "y", "z");
        assertThat(run.values("place")).containsExactly("منار السهل", "أنوال", "أنوال");
        assertThat(CommandRun.on("x\n", OUTLET, "bylines").values("place"))
                .containsExactly((String) null);
    }

    @Test
    void readsAFileInstead() throws IOException {
        Path file = Files.writeString(folder.resolve("lines.tsv"), "أول\nثان\n", UTF_8);

        assertThat(CommandRun.on("no", REFERENCE, "dates", file.toString()).values("input"))
                .containsExactly("أول", "ثان");
        assertThat(CommandRun.on("no", OUTLET, "bylines", file.toString()).values("input"))
                .containsExactly("أول", "ثان");
        assertThat(CommandRun.on("yes\n", OUTLET, "bylines", "-").values("input"))
                .containsExactly("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates", "bylines"})
    void namesAFileThatCannotBeRead(String command) {
        CommandRun missing = CommandRun.of(command, folder.resolve("none.tsv").toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("none.tsv", "no such file").hasLineCount(1);

        CommandRun wrong = CommandRun.of(command, folder.toString());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains(folder.toString(), "folder").hasLineCount(1);
    }

    private static List<DateMention> echo(String text, DateContext context) {
        return List.of(mention(context.reference().map(Object::toString).orElse("none")));
    }

    private static Byline outlet(Content content) {
        String name = content.page().outletNames().stream().findFirst().orElse(null);
        return Byline.builder().place(name).build();
    }

    private static String found(CommandRun run) {
        return found(run.object());
    }

    private static String found(JsonObject line) {
        return line.getAsJsonArray("mentions").get(0).getAsJsonObject().get("text").getAsString();
    }

    private static DateMention mention(String raw) {
        return new DateMention(
                raw,
                0,
                raw.length(),
                null,
                null,
                null,
                null,
                DateCalendar.GREGORIAN,
                null,
                1,
                List.of(),
                Set.of());
    }

    private static DateMention mention(
            int begin, int end, PartialDate date, PartialDate until, LocalTime time) {
        return new DateMention(
                "xx",
                begin,
                end,
                date,
                until,
                time,
                null,
                DateCalendar.GREGORIAN,
                null,
                1,
                List.of(),
                Set.of());
    }

    private static Contributor person(String name, Role role) {
        return Contributor.builder(name).role(role).build();
    }

    private static Organization organization(String name, Organization.Kind kind, Agency agency) {
        return Organization.builder(name, kind).agency(agency).build();
    }
}
