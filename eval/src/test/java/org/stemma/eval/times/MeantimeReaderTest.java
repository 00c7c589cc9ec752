package org.stemma.eval.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeantimeReaderTest {
    @TempDir
    private Path folder;

    @Test
    void tokensAndTimesAreReadAndTheCreationTimeIsKeptApart() throws IOException {
        Files.writeString(folder.resolve("a.xml"), """
                <?xml version="1.0"?>
                <Document doc_name="a">
                <token t_id="1" sentence="0">May</token><token t_id="2" sentence="0">15</token>
                <token t_id="3" sentence="1">It</token><token t_id="4" sentence="1">fell</token>
                <token t_id="5" sentence="1">Friday</token><token t_id="6" sentence="1">.</token>
                <token t_id="7" sentence="6">Not</token><token t_id="8" sentence="6">read</token>
                <Markables>
                <TIMEX3 functionInDocument="CREATION_TIME" type="DATE" value="2019-05-15"><token_anchor t_id="1"/><token_anchor t_id="2"/></TIMEX3>
                <TIMEX3 functionInDocument="NONE" type="DATE" value="2019-05-10"><token_anchor t_id="5"/></TIMEX3>
                <TIMEX3 functionInDocument="NONE" type="DATE" value="2019"/>
                </Markables></Document>
                """);
        assertThat(MeantimeReader.read(folder)).singleElement().satisfies(text -> {
            assertThat(text.text()).isEqualTo("May 15\nIt fell Friday.");
            assertThat(text.published()).isEqualTo("2019-05-15");
            assertThat(text.ignored()).hasSize(1);
            assertThat(text.gold())
                    .singleElement()
                    .satisfies(t -> assertThat(t.span().of(text.text())).isEqualTo("Friday"));
        });
    }
}
