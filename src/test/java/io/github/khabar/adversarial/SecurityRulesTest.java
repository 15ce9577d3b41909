package io.github.khabar.adversarial;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.khabar.NewsParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Node;
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

    @Test
    void noAddressIsEvenMadeAnObjectOf() {
        refuse(List.of("java.net."), "nowhere");
    }

    /** What the command line asks of files. */
    private static final List<String> LOOKS =
            List.of(
                    "exists",
                    "isDirectory",
                    "isRegularFile",
                    "newByteChannel",
                    "size",
                    "walkFileTree");

    /** Writes where the command line was told to, and nowhere else: FolderSinkTest holds that. */
    private static final String WRITER = "io.github.khabar.cli.output.FolderSink";

    @Test
    void theCommandLineWritesNoFileButIntoTheFolderThatItIsGiven() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(WRITER)
                .should()
                .callMethodWhere(
                        describe(
                                "does more than look at a file",
                                (JavaMethodCall call) ->
                                        call.getTargetOwner().isEquivalentTo(Files.class)
                                                && !LOOKS.contains(call.getName())))
                .check(CLASSES);
        // Without an option a channel is opened for reading.
        refuse(
                List.of(
                        "java.nio.file.StandardOpenOption",
                        "java.io.FileWriter",
                        "java.io.RandomAccessFile",
                        "java.nio.channels.AsynchronousFileChannel"),
                "nowhere");
        noClasses()
                .should()
                .callConstructorWhere(
                        describe(
                                "writes to a file by its name",
                                (JavaConstructorCall call) ->
                                        call.getTargetOwner().getName().startsWith("java.")
                                                && !call.getTarget()
                                                        .getRawParameterTypes()
                                                        .isEmpty()
                                                && isWriter(call)))
                .check(CLASSES);
    }

    /** Printers and formatters open a file where they are given its name. */
    private static boolean isWriter(JavaConstructorCall call) {
        String first = call.getTarget().getRawParameterTypes().get(0).getName();
        return List.of(
                                "java.io.FileOutputStream",
                                "java.io.PrintStream",
                                "java.io.PrintWriter",
                                "java.util.Formatter")
                        .contains(call.getTargetOwner().getName())
                && List.of("java.lang.String", "java.io.File").contains(first);
    }

    /** What is asked of a class: its name, and the resources beside it. */
    private static final List<String> OF_CLASSES =
            List.of(
                    "desiredAssertionStatus",
                    "getEnumConstants",
                    "getName",
                    "getSimpleName",
                    "getResourceAsStream",
                    "isInstance",
                    "cast",
                    "isHidden");

    @Test
    void noClassIsLookedIntoOrLoadedByItsName() {
        noClasses()
                .should()
                .callMethodWhere(
                        describe(
                                "looks into a class",
                                (JavaMethodCall call) ->
                                        call.getTargetOwner().isEquivalentTo(Class.class)
                                                && !OF_CLASSES.contains(call.getName())))
                .orShould()
                .callMethod(ClassLoader.class, "loadClass", String.class)
                .check(CLASSES);
        refuse(List.of("java.lang.invoke.MethodHandles$Lookup"), "nowhere");
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(NewsParser.Builder.class.getName())
                .and()
                .doNotHaveFullyQualifiedName("io.github.khabar.ParseLog")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .check(CLASSES);
    }

    /** The one expression runs on the value of a header, and cannot backtrack: nothing follows. */
    private static final String HEADER_READER = "io.github.khabar.cli.input.ContentCoding";

    @Test
    void noExpressionThatCanBacktrackRunsOnAPage() throws IOException {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HEADER_READER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .orShould()
                .callMethodWhere(
                        describe(
                                "makes an expression of a text",
                                (JavaMethodCall call) ->
                                        call.getTargetOwner().isEquivalentTo(String.class)
                                                && List.of("matches", "replaceAll", "replaceFirst")
                                                        .contains(call.getName())))
                .check(CLASSES);
        assertThat(splits())
                .isNotEmpty()
                .allMatch(
                        fixed -> !QUANTIFIER.matcher(fixed).find(),
                        "a fixed text, or characters of one kind");
    }

    private static final Pattern SPLIT =
            Pattern.compile("\\.split\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern QUANTIFIER = Pattern.compile("(?<!\\\\)([*?{(]|[+](?!$))");

    /** Returns what the sources split a text at. */
    private static List<String> splits() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Matcher split = SPLIT.matcher(Files.readString(file));
                while (split.find()) {
                    found.add(split.group(1));
                }
            }
        }
        return found;
    }

    @Test
    void nothingRecursOverTheDocument() {
        assertThat(cyclesIn(CLASSES, SecurityRulesTest::takesNodes))
                .as("methods that may call themselves with another node")
                .isEmpty();
    }

    @Test
    void aMethodThatCallsItselfIsFound() {
        JavaClasses own = new ClassFileImporter().importClasses(Recursive.class);
        assertThat(cyclesIn(own, SecurityRulesTest::takesNodes)).hasSize(2);
    }

    /** What the rule must find: a method that calls itself by way of another one. */
    @SuppressWarnings("unused")
    private static final class Recursive {
        static int depth(Node node) {
            return 1 + deeper(node.childNode(0));
        }

        static int deeper(Node node) {
            return depth(node);
        }

        static int once(Node node) {
            return depth(node);
        }
    }

    private static boolean takesNodes(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.getPackageName().equals("org.jsoup.nodes"));
    }

    /** Returns the methods from which a chain of calls leads back to themselves. */
    private static Set<String> cyclesIn(JavaClasses classes, Predicate<JavaMethod> over) {
        Map<String, Set<String>> calls = new HashMap<>();
        Set<String> nodes = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaMethod method : type.getMethods()) {
                Set<String> called = new HashSet<>();
                method.getMethodCallsFromSelf()
                        .forEach(call -> called.add(call.getTarget().getFullName()));
                calls.put(method.getFullName(), called);
                if (over.test(method)) {
                    nodes.add(method.getFullName());
                }
            }
        }
        nodes.removeIf(method -> !reaches(calls, method));
        return nodes;
    }

    private static boolean reaches(Map<String, Set<String>> calls, String method) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(calls.getOrDefault(method, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(method)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(calls.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
