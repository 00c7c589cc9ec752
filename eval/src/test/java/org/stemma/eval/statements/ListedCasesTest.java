package org.stemma.eval.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.RawReport;

class ListedCasesTest {
    private static final String CLUSTER =
            "{\"docs\":[{\"text\":\"The weir at Orlo burst.\"},{\"text\":\"A weir gave way.\"}]}";

    @TempDir
    @SuppressWarnings("NullAway")
    private Path folder;

    private List<List<String>> names(String... listed) {
        return new ListedCases(Set.of(listed))
                .in(folder).stream()
                        .map(one -> one.stream().map(ListedCases::name).toList())
                        .toList();
    }

    @Test
    void aClusterIsReadWholeWhereOneOfItsReportsIsListed() throws IOException {
        Files.writeString(folder.resolve("orlo.json"), CLUSTER);
        Files.writeString(folder.resolve("lorne.json"), CLUSTER);
        assertThat(names("orlo#1")).containsExactly(List.of("orlo#0", "orlo#1"));
    }

    @Test
    void eachListedDocumentIsACaseOfItsOwn() throws IOException {
        Files.writeString(
                folder.resolve("documents.json"),
                "\ufeff{\"_id\":\"A1\",\"text\":\"One.\"}\n{\"_id\":\"A2\",\"text\":\"Two.\"}\n{\"_id\":\"A3\",\"text\":\"Three.\"}\n");
        assertThat(names("A1", "A3")).containsExactly(List.of("A1"), List.of("A3"));
    }

    @Test
    void aFolderOfTextsIsOneCaseAndTheNumberBeforeTheUnderscoreNamesAText() throws IOException {
        Files.writeString(folder.resolve("007_ab12.txt"), "The weir at Orlo burst on Monday.");
        Files.writeString(folder.resolve("008_cd34.txt"), "The mill at Lorne was lost.");
        assertThat(names("007")).containsExactly(List.of("007", "008"));
    }

    @Test
    void theTextIsAsItsOriginGivesIt() throws IOException {
        Files.writeString(folder.resolve("documents.json"), "{\"_id\":\"A1\",\"text\":\" One.\\n\\n\\nTwo. \"}");
        assertThat(new ListedCases(Set.of("A1")).in(folder).getFirst())
                .extracting(RawReport::text)
                .containsExactly(" One.\n\n\nTwo. ");
    }
}
