package io.github.khabar.boilerplate;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The rooms of this package stand on one another in one order; none knows the strategies. */
class RoomsTest {
    private static final String HOUSE = "io.github.khabar.boilerplate";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importUrl(
                            BoilerplateRemover.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation());

    @Test
    void eachRoomUsesOnlyThoseBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(HOUSE + "..")
                .layer("thresholds")
                .definedBy(HOUSE + ".thresholds..")
                .layer("language")
                .definedBy(HOUSE + ".language..")
                .layer("features")
                .definedBy(HOUSE + ".features..")
                .layer("passage")
                .definedBy(HOUSE + ".passage..")
                .layer("genre")
                .definedBy(HOUSE + ".genre..")
                .layer("story")
                .definedBy(HOUSE + ".story..")
                .layer("weighing")
                .definedBy(HOUSE + ".weighing..")
                .layer("rules")
                .definedBy(HOUSE + ".rules..")
                .layer("site")
                .definedBy(HOUSE + ".site..")
                .layer("strategies")
                .definedBy(HOUSE)
                .whereLayer("thresholds")
                .mayNotAccessAnyLayer()
                .whereLayer("language")
                .mayOnlyAccessLayers("thresholds")
                .whereLayer("features")
                .mayOnlyAccessLayers("thresholds", "language")
                .whereLayer("passage")
                .mayOnlyAccessLayers("thresholds", "language", "features")
                .whereLayer("genre")
                .mayOnlyAccessLayers("thresholds", "language", "features", "passage")
                .whereLayer("story")
                .mayOnlyAccessLayers("thresholds", "language", "features", "passage", "genre")
                .whereLayer("weighing")
                .mayOnlyAccessLayers("thresholds", "language", "features")
                .whereLayer("rules")
                .mayOnlyAccessLayers(
                        "thresholds", "language", "features", "passage", "story", "weighing")
                .whereLayer("site")
                .mayOnlyAccessLayers("thresholds", "language", "features")
                .whereLayer("strategies")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }
}
