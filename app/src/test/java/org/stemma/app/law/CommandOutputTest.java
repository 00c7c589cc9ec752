package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.app.schema.SchemaCheck;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/** Every command's JSON follows the schema that is published for it. */
class CommandOutputTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "clean, town, 9",
        "clean, ferry, 10",
        "lineage, town, 3",
        "lineage, ferry, 3",
        "group, town, 2",
        "group, ferry, 2",
        "annotate, town, 9",
        "annotate, ferry, 10"
    })
    void aStagesLinesFollowTheirSchema(String stage, String name, int atLeast) {
        CommandRun run = CommandRun.of(stage, "--format", "json", example(name));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.jsonLines()).hasSizeGreaterThanOrEqualTo(atLeast);
        SchemaCheck schema = SchemaCheck.of(stage);
        List<String> faults = new ArrayList<>();
        run.jsonLines().forEach(line -> faults.addAll(schema.listFaults(line)));
        assertThat(faults).isEmpty();
    }

    @Test
    void stagesKeepTheIdsThatTheirInputsGave() {
        Set<String> ids = new TreeSet<>();
        CommandRun.of("clean", example("town"))
                .jsonLines()
                .forEach(report -> ids.add(report.path("id").stringValue()));
        assertThat(ids).contains("kt-5531", "kt-5540", "sentinel-88213");
    }

    @Test
    void theUnrelatedReportsAreEventsOfTheirOwn() {
        for (String name : List.of("town", "ferry")) {
            String unrelated = name.equals("town") ? "kt-5540" : "ic-44180";
            assertThat(CommandRun.of("group", example(name)).jsonLines())
                    .filteredOn(event -> event.path("reports")
                            .valueStream()
                            .anyMatch(report -> report.stringValue().equals(unrelated)))
                    .singleElement()
                    .satisfies(event -> assertThat(event.path("reports").size()).isEqualTo(1));
        }
    }

    @Test
    void everyKindOfResultIsExplainedInJsonThatFollowsItsSchema() {
        CommandRun made = CommandRun.of("dossier", "--formats", "json", "-o", folder.toString(), example("town"));
        assertThat(made.code()).as(made.err()).isZero();
        Path file = folder.resolve("dossier.json");
        JsonNode dossier = Json.mapper().readTree(file.toFile());
        SchemaCheck schema = SchemaCheck.of("explain");
        for (String list : List.of(
                "/reports",
                "/statements",
                "/claims",
                "/origins",
                "/conflicts",
                "/lineage/edges",
                "/lineage/unseen",
                "/figures",
                "/actors",
                "/places")) {
            String id = dossier.at(list + "/0/id").stringValue("");
            assertThat(id).as("the town dossier has %s", list).isNotEmpty();
            CommandRun run = CommandRun.of("explain", file.toString(), id, "--format", "json");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(schema.listFaults(run.json())).as(list).isEmpty();
        }
    }

    private static String example(String name) {
        return ExampleCase.FOLDER.resolve(name).toString();
    }
}
