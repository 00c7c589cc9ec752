package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.app.schema.SchemaCheck;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A dossier held against one of an earlier run. */
class SinceTest {
    private static final String FIRST = "Rebels seized the town of Orvey on Friday, the mayor said.\n";
    private static final String SECOND = "Rebels seized the town of Orvey on Saturday, a shopkeeper said.\n";

    /** One folder for all tests, so that the older dossier is the same and is made once. */
    @TempDir
    private static Path inputs;

    private static Path reports = Path.of("");
    private static String plain = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeTheOlderDossier() throws IOException {
        reports = Files.createDirectory(inputs.resolve("reports"));
        write("first.json", FIRST, "2031-05-05");
        plain = dossier().out();
    }

    @AfterEach
    void leaveOneReport() throws IOException {
        Files.deleteIfExists(reports.resolve("second.json"));
    }

    private static void write(String name, String text, String day) throws IOException {
        String json =
                "{\"text\": \"" + text.strip() + "\", \"date_publish\": \"" + day + "\", \"outlet\": \"" + name + "\"}";
        Files.writeString(reports.resolve(name), json);
    }

    private static CommandRun dossier(String... more) {
        String[] all = new String[more.length + 6];
        System.arraycopy(new String[] {"dossier", reports.toString(), "-o", "-", "--formats", "json"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return CommandRun.of(all);
    }

    private Path older() throws IOException {
        return Files.writeString(folder.resolve("old.json"), plain);
    }

    @Test
    void whatIsNewChangedAndContestedIsToldAndValid() throws IOException {
        Path old = older();
        write("second.json", SECOND, "2031-05-05");
        CommandRun run = dossier("--since", old.toString());
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode since = run.json().path("since");
        assertThat(since.at("/from/path").stringValue()).isEqualTo(old.toString());
        assertThat(since.at("/reports/added")).hasSize(1);
        assertThat(since.path("contested")).hasSize(1);
        assertThat(since.path("withdrawn")).isEmpty();
        assertThat(SchemaCheck.of("dossier").listFaults(run.json())).isEmpty();
        assertThat(run.messages()).anyMatch(line -> line.contains("1 now contested"));
    }

    @Test
    void theSameRunTwiceHasNoDifferencesAndChangesNothingElse() throws IOException {
        Files.move(older(), folder.resolve("dossier.json"));
        CommandRun run = dossier("--since", folder.toString());
        JsonNode since = ((ObjectNode) run.json()).remove("since");
        assertThat(since.path("added")).isEmpty();
        assertThat(since.path("changed")).isEmpty();
        assertThat(since.path("unchanged").intValue()).isPositive();
        ObjectNode rest = (ObjectNode) run.json();
        rest.remove("since");
        assertThat(rest).isEqualTo(Json.mapper().readTree(plain));
        assertThat(plain).doesNotContain("\"since\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not JSON",
                "{\"version\": \"1.0\"",
                "{}",
                "{\"version\": \"2.0\"}",
                "{\"version\": \"1.0\", \"run\": {\"program\": \"stemma 0\"}, \"reports\": [null]}",
                "{\"version\": \"1.0\", \"run\": {\"program\": \"stemma 0\"}, \"reports\": [], \"statements\": [], \"claims\": 7}",
                "{\"version\": \"1.0\", \"run\": {\"program\": \"stemma 0\"}, \"reports\": [], \"statements\": [],"
                        + " \"claims\": [{\"id\": \"c-1\"}]}"
            })
    void aFileThatIsNoDossierIsWrongUsage(String content) throws IOException {
        Path old = Files.writeString(folder.resolve("old.json"), content);
        CommandRun run = dossier("--since", old.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.messages())
                .singleElement()
                .asString()
                .contains(old.toString())
                .doesNotContain("jackson");
    }

    @Test
    void theVersionThatCannotBeReadIsNamed() throws IOException {
        Path old = Files.writeString(folder.resolve("old.json"), "{\"version\": \"2.0\"}");
        assertThat(dossier("--since", old.toString()).err()).contains("'2.0'");
    }

    @Test
    void theFieldThatIsMissingIsNamed() throws IOException {
        Path old = Files.writeString(
                folder.resolve("old.json"), Files.readString(older()).replace("\"gist\"", "\"jest\""));
        assertThat(dossier("--since", old.toString()).err()).contains("'gist'").contains("claims[0]");
    }

    @Test
    void aMissingFileIsWrongUsage() {
        CommandRun run = dossier("--since", folder.resolve("nowhere.json").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere.json");
    }

    @Test
    void anEnormousFileIsRefused() throws IOException {
        Path old = folder.resolve("old.json");
        try (RandomAccessFile file = new RandomAccessFile(old.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        CommandRun run = dossier("--since", old.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("1073741824");
    }

    @Test
    void theMarkdownHasASection() throws IOException {
        Path old = older();
        write("second.json", SECOND, "2031-05-05");
        String path = reports.toString();
        CommandRun with = CommandRun.of("dossier", path, "-o", "-", "--formats", "md", "--since", old.toString());
        assertThat(with.out()).contains("## Since the older dossier").contains("### Now contested or denied (1)");
    }
}
