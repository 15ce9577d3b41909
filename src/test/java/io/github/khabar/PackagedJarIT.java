package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.ibm.icu.text.Normalizer2;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;

/** The jar as a user gets it, compiled against and run by every JDK of the machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagedJarIT {
    private static final Path CONSUMERS = Path.of("src", "test", "consumers");
    private static final Path SAMPLE = Path.of("docs", "samples", "article.html");

    private final Path jar = Path.of(System.getProperty("khabar.jar"));

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("jdks")
    void aConsumerOnTheClassPathRuns(Path jdk) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        run(jdk, "javac", "-d", classes, "-cp", libraries(), source("ClassPathConsumer.java"));

        String path = classes + File.pathSeparator + libraries();
        assertThat(run(jdk, "java", "-cp", path, "ClassPathConsumer", SAMPLE))
                .containsExactly("15 paragraphs", "false");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jdks")
    void aConsumerOnTheModulePathRuns(Path jdk) throws IOException {
        Path classes = Files.createTempDirectory(folder, "modules");
        List<Object> javac = new ArrayList<>(List.of("-d", classes, "-p", libraries()));
        javac.addAll(sources("modulepath"));
        run(jdk, "javac", javac.toArray());

        String path = classes + File.pathSeparator + libraries();
        String main = "io.example.consumer/io.example.consumer.ModulePathConsumer";
        assertThat(run(jdk, "java", "-p", path, "-m", main, SAMPLE))
                .containsExactly("15 paragraphs", "a title", "true");
    }

    /** A default charset cannot be changed in a JVM that runs. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"US-ASCII", "windows-1256", "UTF-16"})
    void theDefaultsOfTheMachineChangeNothing(String charset) throws IOException {
        assertThat(parsed("-Dfile.encoding=" + charset, "tr-TR", "Pacific/Kiritimati"))
                .hasSize(2)
                .isEqualTo(parsed("-Dfile.encoding=UTF-8", "en-US", "UTC"));
    }

    private List<String> parsed(String charset, String locale, String zone) throws IOException {
        Path own = Path.of(System.getProperty("java.home"));
        String cli = System.getProperty("khabar.cli.jar");
        String language = "-Duser.language=" + locale.substring(0, 2);
        String country = "-Duser.country=" + locale.substring(3);
        String place = "-Duser.timezone=" + zone;
        Path samples = SAMPLE.getParent();
        return run(own, "java", charset, language, country, place, "-jar", cli, "parse", samples);
    }

    /** Returns the JDK that runs this test and those beside it, newest Java included. */
    static List<Path> jdks() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> homes = new ArrayList<>(List.of(own));
        try (Stream<Path> beside = Files.list(own.getParent())) {
            beside.filter(home -> Files.isExecutable(home.resolve("bin").resolve("javac")))
                    .map(PackagedJarIT::real)
                    .filter(home -> !homes.contains(home))
                    .forEach(homes::add);
        }
        return homes;
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            return home;
        }
    }

    /** The jar and what a user's build would bring with it. */
    private String libraries() {
        Stream<Path> dependencies =
                Stream.of(
                                Jsoup.class,
                                Normalizer2.class,
                                Logger.class,
                                Gson.class,
                                NullMarked.class)
                        .map(PackagedJarIT::jarOf);
        return Stream.concat(Stream.of(jar), dependencies)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path source(String name) {
        return CONSUMERS.resolve("classpath").resolve(name);
    }

    private static List<Path> sources(String consumer) throws IOException {
        try (Stream<Path> files = Files.walk(CONSUMERS.resolve(consumer))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> run(Path jdk, String tool, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin").resolve(tool).toString());
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(exit(process)).as(output).isZero();
        return output.lines().filter(line -> !line.startsWith("SLF4J")).toList();
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
