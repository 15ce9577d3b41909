package io.github.khabar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
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
                .layer("words")
                .definedBy(ROOT + ".words..")
                .layer("strategy")
                .definedBy(ROOT + ".strategy..")
                .layer("page")
                .definedBy(ROOT + ".page..")
                .layer("json")
                .definedBy(ROOT + ".json..")
                .layer("metadata")
                .definedBy(ROOT + ".metadata..")
                .layer("story")
                .definedBy(ROOT + ".story..")
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
                .whereLayer("strategy")
                .mayNotAccessAnyLayer()
                .whereLayer("page")
                .mayOnlyAccessLayers("text", "web")
                .whereLayer("words")
                .mayOnlyAccessLayers("text")
                .whereLayer("story")
                .mayOnlyAccessLayers("text", "page")
                .whereLayer("boilerplate")
                .mayOnlyAccessLayers("text", "words", "page", "story", "strategy")
                .whereLayer("date")
                .mayOnlyAccessLayers("text", "web", "words", "page", "story", "strategy")
                .whereLayer("byline")
                .mayOnlyAccessLayers("text", "web", "words", "page", "story", "strategy")
                .whereLayer("json")
                .mayNotAccessAnyLayer()
                .whereLayer("metadata")
                .mayOnlyAccessLayers("text", "web", "page", "story")
                .whereLayer("root")
                .mayOnlyAccessLayers(
                        "text",
                        "web",
                        "page",
                        "strategy",
                        "boilerplate",
                        "date",
                        "byline",
                        "metadata")
                .whereLayer("format")
                .mayOnlyAccessLayers("root", "text", "web", "page", "date", "byline", "json")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void theTypesOfTheFrontDoorFormNoCycle() {
        slices().assignedFrom(new FrontDoorTypes()).should().beFreeOfCycles().check(CLASSES);
    }

    /** A slice for each top-level type of the root package, its nested types in it. */
    private static final class FrontDoorTypes implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().equals(ROOT)
                    ? SliceIdentifier.of(topLevel(type).getSimpleName())
                    : SliceIdentifier.ignore();
        }

        private static JavaClass topLevel(JavaClass type) {
            return type.getEnclosingClass().map(FrontDoorTypes::topLevel).orElse(type);
        }

        @Override
        public String getDescription() {
            return "types of the front door";
        }
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
