package org.stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rooms of core, in the order in which data flow. A room uses only rooms above it. */
class ArchitectureTest {
    private static final List<String> ROOMS = List.of(
            "text",
            "issue",
            "stage",
            "value",
            "report",
            "annotate",
            "lineage",
            "statement",
            "claim",
            "conflict",
            "dossier",
            "engine");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.stemma");

    @Test
    void everyRoomIsSeenAndEveryClassLivesInARoom() {
        for (String room : ROOMS) {
            assertThat(CLASSES.stream().map(JavaClass::getPackageName))
                    .as(room)
                    .anyMatch(name -> name.equals("org.stemma." + room) || name.startsWith("org.stemma." + room + "."));
        }
        assertThat(CLASSES)
                .allSatisfy(c -> assertThat(ROOMS).contains(c.getPackageName().split("\\.")[2]));
    }

    @Test
    void aRoomUsesOnlyRoomsAboveIt() {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            String[] below = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> "org.stemma." + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.stemma." + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below)
                    .check(CLASSES);
        }
    }

    @Test
    void lineageNeedsNoLanguageModel() {
        noClasses()
                .that()
                .resideInAPackage("org.stemma.lineage..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.stemma.annotate..")
                .check(CLASSES);
    }

    @Test
    void coreKnowsNoServerNoDatabaseAndNoModel() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "edu.stanford..", "java.sql..", "io.javalin..", "org.jdbi..", "picocli..", "gg.jte..")
                .check(CLASSES);
    }
}
