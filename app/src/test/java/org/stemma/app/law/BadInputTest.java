package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

class BadInputTest {
    private static final String GOOD = "Police in Orvey said on Friday that 14 boats had sunk in the storm.";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAGoodReport() throws IOException {
        Files.writeString(folder.resolve("good.txt"), GOOD + "\n");
    }

    @Test
    void badFilesBesideAGoodOneAreIssuesAndTheGoodOneIsDone() {
        for (BadInput bad : BadInput.values()) {
            bad.writeTo(folder);
        }
        CommandRun run =
                dossier(folder.toString(), folder.resolve("nowhere.txt").toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(texts(run.json())).contains(GOOD);
        List<String> untold = new ArrayList<>();
        for (BadInput bad : BadInput.values()) {
            Set<String> kinds = issueKinds(run.json(), bad.fileName());
            if (Collections.disjoint(kinds, bad.kinds())) {
                untold.add(bad.fileName() + " has the issues " + kinds + ", expected one of " + bad.kinds());
            }
        }
        assertThat(untold).isEmpty();
        assertThat(issueKinds(run.json(), "nowhere.txt")).contains("unreadable-input");
        assertNoStackTrace(run);
    }

    @ParameterizedTest
    @EnumSource
    void aBadFileBesideAGoodOneDoesNotStopCleaning(BadInput bad) {
        bad.writeTo(folder);
        CommandRun run = CommandRun.of("clean", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.jsonLines())
                .anyMatch(report -> report.path("text").stringValue("").equals(GOOD));
        assertNoStackTrace(run);
    }

    @Test
    void anEmptyFileAloneIsNoReadableInput() throws IOException {
        assertOneLineAndCode(
                3,
                CommandRun.of(
                        "clean", Files.createFile(folder.resolve("empty.txt")).toString()));
    }

    @Test
    void aMissingPathAloneIsNoReadableInputAndIsNamed() {
        CommandRun run = dossier(folder.resolve("nowhere").toString());
        assertOneLineAndCode(3, run);
        assertThat(run.err()).contains("nowhere");
    }

    @Test
    void twoReportsWithOneIdAreBothDoneUnderTheirOwnIds() throws IOException {
        Files.writeString(folder.resolve("twins.jsonl"), """
                {"id": "same", "text": "Rescuers in Orvey found three sailors alive on Saturday."}
                {"id": "same", "text": "The harbour of Orvey will stay closed until Monday, its master said."}
                """);
        JsonNode dossier = dossier(folder.toString()).json();
        List<String> ids = dossier.path("reports")
                .valueStream()
                .map(report -> report.path("id").stringValue())
                .toList();
        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        assertThat(dossier.path("issues")
                        .valueStream()
                        .map(issue -> issue.path("kind").stringValue()))
                .contains("duplicate-id");
    }

    @Test
    void aBadLineDoesNotCostTheLinesAroundIt() throws IOException {
        Files.writeString(folder.resolve("mixed.jsonl"), """
                {"id": "a", "text": "Rescuers in Orvey found three sailors alive on Saturday."}
                {"id": "b", "text": broken}
                {"id": "c", "text": "The harbour of Orvey will stay closed until Monday, its master said."}
                """);
        CommandRun run = CommandRun.of("clean", folder.resolve("mixed.jsonl").toString());
        assertThat(run.code()).isZero();
        assertThat(run.jsonLines().stream().map(r -> r.path("id").stringValue()))
                .containsExactly("a", "c");
    }

    @Test
    void aWrongOptionIsWrongUsageInOneLineThatNamesTheNearest() {
        CommandRun run = CommandRun.of("clean", "--set", "claen.mode=none", folder.toString());
        assertOneLineAndCode(2, run);
    }

    @Test
    void anOutputFolderThatCannotBeMadeIsTheEnvironmentsFault() {
        CommandRun run = CommandRun.of(
                "dossier",
                folder.toString(),
                "-o",
                folder.resolve("good.txt").resolve("out").toString());
        assertOneLineAndCode(4, run);
    }

    private static CommandRun dossier(String... inputs) {
        String[] options = {"dossier", "-o", "-", "--formats", "json"};
        String[] all = new String[options.length + inputs.length];
        System.arraycopy(options, 0, all, 0, options.length);
        System.arraycopy(inputs, 0, all, options.length, inputs.length);
        return CommandRun.of(all);
    }

    private static void assertOneLineAndCode(int code, CommandRun run) {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.messages()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertNoStackTrace(run);
    }

    private static void assertNoStackTrace(CommandRun run) {
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    private static List<String> texts(JsonNode dossier) {
        return dossier.path("reports")
                .valueStream()
                .map(report -> report.path("text").stringValue())
                .toList();
    }

    private static Set<String> issueKinds(JsonNode dossier, String name) {
        return StreamSupport.stream(dossier.path("issues").spliterator(), false)
                .filter(issue -> Json.line(issue).contains(name))
                .map(issue -> issue.path("kind").stringValue())
                .collect(Collectors.toSet());
    }
}
