package io.github.khabar.adversarial;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
                    "java.nio.channels.",
                    "org.jsoup.Connection",
                    "org.jsoup.helper.HttpConnection",
                    "javax.net.");

    private static final List<String> FILES =
            List.of(
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
                    "java.lang.Runtime",
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
    }
}
