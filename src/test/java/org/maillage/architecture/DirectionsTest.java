package org.maillage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Dependencies point one way: {@code http → features → history → document → graph}. */
class DirectionsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.maillage");

    @Test
    void featuresDoNotKnowHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.maillage", "org.maillage.http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.maillage.http..", "io.javalin..")
                .check(CLASSES);
    }

    @Test
    void onlyTheGraphRoomKnowsNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.maillage.graph")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsWhatWiresThemTogether() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.maillage")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.maillage")
                .check(CLASSES);
    }

    @Test
    void graphProblemsAndAlgorithmsKnowNoFeature() {
        for (var room : new String[] {"graph", "problem", "network", "sharing", "allocation", "mactor", "calendar"}) {
            noClasses()
                    .that()
                    .resideInAPackage("org.maillage." + room)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.maillage..").and(not(resideInAPackage("org.maillage." + room))))
                    .check(CLASSES);
        }
    }

    @Test
    void signedNetworksKnowNetworksOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.maillage.signed")
                .should()
                .dependOnClassesThat(resideInAPackage("org.maillage..")
                        .and(not(resideInAnyPackage("org.maillage.signed", "org.maillage.network"))))
                .check(CLASSES);
    }

    @Test
    void documentsKnowNothingOfTheirChanges() {
        noClasses()
                .that()
                .resideInAPackage("org.maillage.document")
                .should()
                .dependOnClassesThat(resideInAPackage("org.maillage..")
                        .and(not(resideInAnyPackage(
                                "org.maillage.document", "org.maillage.graph", "org.maillage.problem"))))
                .check(CLASSES);
    }

    @Test
    void aKindIsDeclaredWithoutTheJournal() {
        noClasses()
                .that()
                .haveNameMatching(".*Kinds?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.maillage.history")
                .check(CLASSES);
    }

    @Test
    void algorithmsReadAndWriteNothing() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.maillage.network",
                        "org.maillage.signed",
                        "org.maillage.sharing",
                        "org.maillage.allocation",
                        "org.maillage.mactor",
                        "org.maillage.calendar")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void roomsDoNotGoRoundInCircles() {
        slices().matching("org.maillage.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void aClassIsNamedAfterWhatItIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
                .check(new ClassFileImporter().importPackages("org.maillage"));
    }
}
