package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user's code can name: the public types of the packages that the module exports. */
class PublicFaceTest {
    private static final String ROOT = "io.github.khabar";

    /**
     * A user looks for each of them by name. A nested type, such as a builder or the kinds of a
     * block, is found where its owner is, and does not count.
     */
    private static final int MOST_PUBLIC_TYPES = 45;

    private static final Path MODULE = Path.of("src/main/java/module-info.java");
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importUrl(Page.class.getProtectionDomain().getCodeSource().getLocation());

    private final Set<String> exported = exportedPackages();
    private final List<JavaClass> face =
            CLASSES.stream().filter(this::isOfTheFace).sorted(PublicFaceTest::byName).toList();

    private static Set<String> exportedPackages() {
        try {
            return Files.readAllLines(MODULE).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("exports "))
                    .map(line -> line.substring("exports ".length(), line.length() - 1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new AssertionError("the module declaration cannot be read", e);
        }
    }

    private static int byName(JavaClass a, JavaClass b) {
        return a.getName().compareTo(b.getName());
    }

    private boolean isOfTheFace(JavaClass type) {
        return exported.contains(type.getPackageName())
                && !type.getSimpleName().equals("package-info")
                && isVisible(type);
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicFaceTest::isVisible).orElse(true);
    }

    @Test
    void theModuleExportsNoRoom() {
        assertThat(exported)
                .contains(ROOT, ROOT + ".format", ROOT + ".page")
                .allMatch(name -> name.length() - name.replace(".", "").length() <= 3, "no room");
    }

    @Test
    void itIsSmall() {
        List<String> names = face.stream().map(JavaClass::getName).toList();
        List<String> topLevel = names.stream().filter(name -> !name.contains("$")).toList();

        assertThat(names).contains(ROOT + ".NewsParser$Builder");
        assertThat(topLevel)
                .as("with nested ones %d public types:%n%s", names.size(), String.join("\n", names))
                .contains(ROOT + ".NewsParser")
                .hasSizeLessThanOrEqualTo(MOST_PUBLIC_TYPES);
    }

    @Test
    void whatASignatureNamesIsSeen() {
        assertThat(signatures(CLASSES.get(NewsParser.class)))
                .extracting(JavaClass::getSimpleName)
                .contains("Article", "Page", "byte", "IOException", "Object");
        assertThat(signatures(CLASSES.get(NewsParser.Builder.class)))
                .extracting(JavaClass::getSimpleName)
                .contains("UnaryOperator", "Strategies")
                .doesNotContain("Map");
    }

    @Test
    void noSignatureNamesATypeThatAUserCannotName() {
        List<String> violations = new ArrayList<>();
        for (JavaClass type : face) {
            signatures(type)
                    .filter(named -> named.getPackageName().startsWith(ROOT))
                    .filter(named -> !isOfTheFace(named))
                    .map(named -> type.getName() + " names " + named.getName())
                    .forEach(violations::add);
        }
        assertThat(violations).isEmpty();
    }

    /** The types of a type's supertypes, type parameters, fields, constructors and methods. */
    private static Stream<JavaClass> signatures(JavaClass type) {
        Stream<JavaType> heads =
                Stream.of(
                                type.getSuperclass().stream(),
                                type.getInterfaces().stream(),
                                bounds(type.getTypeParameters()))
                        .flatMap(types -> types);
        Stream<JavaType> fields =
                type.getFields().stream()
                        .filter(field -> isInherited(field.getModifiers()))
                        .map(JavaField::getType);
        Stream<JavaType> code =
                type.getCodeUnits().stream()
                        .filter(unit -> isInherited(unit.getModifiers()))
                        .flatMap(PublicFaceTest::signature);
        return Stream.of(heads, fields, code)
                .flatMap(types -> types)
                .flatMap(named -> named.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream(),
                        bounds(unit.getTypeParameters()))
                .flatMap(types -> types);
    }

    private static Stream<JavaType> bounds(
            Collection<? extends JavaTypeVariable<?>> typeParameters) {
        return typeParameters.stream().flatMap(parameter -> parameter.getUpperBounds().stream());
    }

    private static boolean isInherited(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC)
                || modifiers.contains(JavaModifier.PROTECTED);
    }
}
