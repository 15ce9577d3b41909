package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an example prints, beside what the documents say it prints. */
final class Printed {
    /** An example as a reader would run it. */
    interface Example {
        void run() throws Exception;
    }

    private Printed() {}

    /** Runs an example and compares what it prints with the fence after it, in every document. */
    static void isAsDocumented(String source, Example example) throws Exception {
        List<String> documented = DocFence.outputsOf(source);
        assertThat(documented).as("documents with the output of " + source).isNotEmpty();
        assertThat(documented).containsOnly(by(example));
    }

    private static String by(Example example) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .strip();
    }
}
