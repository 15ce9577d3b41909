package io.github.khabar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.khabar.page.Page;
import org.junit.jupiter.api.Test;

class PackageRulesTest {
    private static final String ROOT = "io.github.khabar";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importUrl(Page.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theRulesSeeTheLibrary() {
        assertThat(CLASSES.contain(ROOT + ".page.Page")).isTrue();
    }

    @Test
    void packagesDependDownwardOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("text")
                .definedBy(ROOT + ".text..")
                .layer("web")
                .definedBy(ROOT + ".web..")
                .layer("page")
                .definedBy(ROOT + ".page..")
                .layer("json")
                .definedBy(ROOT + ".json..")
                .layer("metadata")
                .definedBy(ROOT + ".metadata..")
                .layer("boilerplate")
                .definedBy(ROOT + ".boilerplate..")
                .layer("date")
                .definedBy(ROOT + ".date..")
                .layer("byline")
                .definedBy(ROOT + ".byline..")
                .layer("root")
                .definedBy(ROOT)
                .layer("format")
                .definedBy(ROOT + ".format..")
                .optionalLayer("cli")
                .definedBy(ROOT + ".cli..")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("web")
                .mayNotAccessAnyLayer()
                .whereLayer("page")
                .mayOnlyAccessLayers("text", "web")
                .whereLayer("boilerplate")
                .mayOnlyAccessLayers("text", "page")
                .whereLayer("date")
                .mayOnlyAccessLayers("text", "page")
                .whereLayer("byline")
                .mayOnlyAccessLayers("text", "page")
                .whereLayer("json")
                .mayNotAccessAnyLayer()
                .whereLayer("metadata")
                .mayOnlyAccessLayers("text", "web", "page")
                .whereLayer("root")
                .mayOnlyAccessLayers("text", "page", "boilerplate", "date", "byline", "metadata")
                .whereLayer("format")
                .mayOnlyAccessLayers("root", "text", "web", "page", "date", "byline", "json")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void theRoomsOfAPackageFormNoCycle() {
        slices().matching(ROOT + ".(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCommandLineTouchesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsWhatIsOptional() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "picocli..",
                        "org.netpreserve..",
                        "org.brotli..",
                        "me.tongfei..",
                        "org.jline..")
                .check(CLASSES);
    }
}
