package io.github.khabar;

import com.google.gson.Gson;
import com.ibm.icu.util.ULocale;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.slf4j.Logger;

/** A test's own program, run by a JVM of its own with what a user's class path would hold. */
final class ForkedProgram {
    private ForkedProgram() {}

    /**
     * Prepares a run.
     *
     * @param main the program, a class of the tests
     * @param options of the JVM
     * @param arguments of the program
     */
    static ProcessBuilder of(Class<?> main, List<String> options, String... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder program = new ProcessBuilder(java.toString());
        program.command().addAll(options);
        program.command().addAll(List.of("-cp", classPath(main), main.getName()));
        program.command().addAll(List.of(arguments));
        return program;
    }

    private static String classPath(Class<?> main) {
        return Stream.of(
                        main,
                        NewsParser.class,
                        Jsoup.class,
                        Gson.class,
                        ULocale.class,
                        Logger.class)
                .map(ForkedProgram::origin)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String origin(Class<?> type) {
        return Path.of(URI.create("" + type.getProtectionDomain().getCodeSource().getLocation()))
                .toString();
    }
}
