package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/**
 * The examples' dossiers are those that stand beside them. With {@code -Dstemma.expected.update=true} (or {@code make
 * expected}) they are written anew, to be read as a diff before they are committed.
 */
class ExpectedDossierTest {
    private static final int SHOWN = 60;

    @ParameterizedTest
    @ValueSource(strings = {"town", "ferry"})
    void theDossierIsTheExpectedOne(String name) throws IOException {
        CommandRun run = CommandRun.of(
                "dossier",
                "-o",
                "-",
                "--formats",
                "json",
                ExampleCase.FOLDER.resolve(name).toString());
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode made = withoutRoot(run.out());
        Path file = ExampleCase.FOLDER.resolve("expected").resolve(name + ".json");
        if (Boolean.getBoolean("stemma.expected.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pretty(made));
            return;
        }
        List<String> differences = JsonDiff.between(Json.mapper().readTree(file.toFile()), made);
        assertThat(differences)
                .as(
                        "%s has %s differences. If they are meant, run 'make expected' and review the diff. The first:%n%s",
                        file.getFileName(),
                        differences.size(),
                        String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size()))))
                .isEmpty();
    }

    /** The dossier with its paths as they are seen from the project's root. */
    private static JsonNode withoutRoot(String json) {
        return Json.mapper().readTree(json.replace(ExampleCase.FOLDER.getParent() + "/", ""));
    }

    private static String pretty(JsonNode dossier) {
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(dossier) + "\n";
    }
}
