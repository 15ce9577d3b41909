package io.github.khabar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room is a package below an exported one: it holds the parts of a strategy and is hidden. */
class RoomRulesTest {
    private static final String ROOT = "io.github.khabar";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importUrl(Page.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void thereAreRooms() {
        assertThat(CLASSES.containPackage(ROOT + ".date.language")).isTrue();
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching(ROOT + ".(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noRoomOfBylinesKnowsTheStrategy() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".byline.(*)..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(ROOT + "\\.byline\\.\\w*(Extractor|Bylines)(\\$.*)?")
                .check(CLASSES);
    }

    @Test
    void noRoomIsExported() throws IOException {
        assertThat(exported()).allMatch(name -> name.matches("io\\.github\\.khabar(\\.[a-z]+)?"));
    }

    @Test
    void noExportedSignatureNamesAnUnexportedType() throws IOException {
        Set<String> exported = exported();
        List<String> leaks = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (exported.contains(type.getPackageName()) && isOpen(type)) {
                signatures(type)
                        .filter(used -> used.getPackageName().startsWith(ROOT))
                        .filter(used -> !exported.contains(used.getPackageName()) || !isOpen(used))
                        .forEach(used -> leaks.add(type.getName() + " names " + used.getName()));
            }
        }
        assertThat(leaks).isEmpty();
    }

    private static Set<String> exported() throws IOException {
        URI classes =
                URI.create(Page.class.getProtectionDomain().getCodeSource().getLocation() + "");
        try (InputStream in = classes.resolve("module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(RoomRulesTest::isOpen).orElse(true);
    }

    /** The types that the public and protected members of a type name, and what it extends. */
    private static Stream<JavaClass> signatures(JavaClass type) {
        Stream<JavaClass> members =
                type.getMembers().stream()
                        .filter(RoomRulesTest::isOpen)
                        .flatMap(member -> member.getAllInvolvedRawTypes().stream());
        Stream<JavaClass> parents =
                Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
        return Stream.concat(members, parents);
    }

    private static boolean isOpen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
