package org.stemma.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rooms of the program's surface, and which of them each must not use. */
class RoomsTest {
    private static final Map<String, List<String>> FORBIDDEN = Map.of(
            "reading", List.of("draw", "page", "export", "cli", "config"),
            "draw", List.of("page", "export", "cli", "config"),
            "export", List.of("draw", "page", "cli", "config"),
            "page", List.of("export", "cli", "config"),
            "config", List.of("reading", "draw", "page", "export"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.stemma.app");

    @Test
    void aRoomUsesOnlyWhatItMay() {
        FORBIDDEN.forEach((room, others) -> {
            assertThat(CLASSES.stream().map(JavaClass::getPackageName)).contains("org.stemma.app." + room);
            noClasses()
                    .that()
                    .resideInAPackage("org.stemma.app." + room)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others.stream()
                            .map(o -> "org.stemma.app." + o + "..")
                            .toArray(String[]::new))
                    .check(CLASSES);
        });
    }

    @Test
    void onlyPageKnowsTemplates() {
        noClasses()
                .that()
                .resideInAnyPackage("org.stemma.app.draw", "org.stemma.app.export", "org.stemma.app.cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gg.jte..")
                .check(CLASSES);
    }
}
