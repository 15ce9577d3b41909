package io.github.khabar.adversarial;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.khabar.NewsParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/security.md says the library never does. */
class SecurityRulesTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importUrl(
                            NewsParser.class.getProtectionDomain().getCodeSource().getLocation());

    private static final List<String> NETWORK =
            List.of(
                    "java.net.http.",
                    "java.net.Socket",
                    "java.net.URLConnection",
                    "java.net.HttpURLConnection",
                    "java.net.InetAddress",
                    "java.nio.channels.SocketChannel",
                    "java.nio.channels.ServerSocketChannel",
                    "java.nio.channels.DatagramChannel",
                    "java.nio.channels.AsynchronousSocketChannel",
                    "org.jsoup.Connection",
                    "org.netpreserve.jwarc.net.",
                    "org.netpreserve.jwarc.FetchOptions",
                    "org.jsoup.helper.HttpConnection",
                    "javax.net.");

    private static final List<String> FILES =
            List.of(
                    "java.nio.channels.",
                    "java.nio.file.",
                    "java.io.File",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.RandomAccessFile");

    private static final List<String> CODE =
            List.of(
                    "java.lang.reflect.",
                    "java.lang.ProcessBuilder",
                    "java.io.ObjectInputStream",
                    "javax.script.",
                    "javax.naming.",
                    "javax.xml.parsers.",
                    "javax.xml.transform.",
                    "javax.xml.validation.",
                    "javax.xml.xpath.",
                    "javax.xml.bind.",
                    "javax.xml.stream.XMLInputFactory",
                    "javax.xml.stream.XMLStreamReader",
                    "javax.xml.stream.XMLEventReader",
                    "org.xml.sax.",
                    "java.beans.",
                    "sun.misc.Unsafe");

    /** What the command line asks of the runtime: its size, and to be told of its end. */
    private static final List<String> HARMLESS =
            List.of("getRuntime", "availableProcessors", "maxMemory", "addShutdownHook");

    private static void refuse(List<String> names, String outside) {
        noClasses()
                .that()
                .resideOutsideOfPackage(outside)
                .should()
                .dependOnClassesThat(
                        describe(
                                "are among " + names,
                                (JavaClass c) -> names.stream().anyMatch(name -> isNamed(c, name))))
                .check(CLASSES);
    }

    /** By its whole name, or by its package's where that ends in a point. */
    private static boolean isNamed(JavaClass c, String name) {
        return c.getName().equals(name) || (name.endsWith(".") && c.getName().startsWith(name));
    }

    @Test
    void theRulesSeeTheLibrary() {
        assertThat(CLASSES.contain(NewsParser.class)).isTrue();
    }

    @Test
    void nothingTouchesTheNetwork() {
        refuse(NETWORK, "nowhere");
    }

    @Test
    void onlyTheCommandLineReadsFiles() {
        refuse(FILES, "io.github.khabar.cli..");
    }

    @Test
    void nothingRunsOrRevivesWhatItReads() {
        refuse(CODE, "nowhere");
        refuse(List.of("java.lang.Runtime"), "io.github.khabar.cli..");
    }

    @Test
    void theCommandLineAsksTheRuntimeForNothingElse() {
        noClasses()
                .should()
                .callMethodWhere(
                        describe(
                                "runs or loads something",
                                (JavaMethodCall call) ->
                                        call.getTargetOwner().isEquivalentTo(Runtime.class)
                                                && !HARMLESS.contains(call.getName())))
                .check(CLASSES);
    }
}
