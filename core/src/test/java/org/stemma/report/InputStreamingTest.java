package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.issue.StemmaException;

class InputStreamingTest {
    @TempDir
    private Path folder;

    private static InputStream nothing() {
        return new ByteArrayInputStream(new byte[0]);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void theReportsComeOneByOneAndAreTheSameAsThoseReadTogether() throws IOException {
        write("a.txt", "The mill burned down on Monday.");
        write("in/b.txt", "The bridge of Orsk is closed.");
        write("in/reports.csv", "file,outlet\nb.txt,Tesk Courier\n");
        write("reports.csv", "file,outlet\na.txt,Valley Mail\n");
        List<String> inputs = List.of(folder.toString());
        List<RawReport> streamed = new ArrayList<>();
        Inputs rest = InputReader.stream(inputs, nothing(), ReadOptions.standard(), streamed::add);
        Inputs together = InputReader.read(inputs, nothing(), ReadOptions.standard());
        assertThat(streamed).isEqualTo(together.reports());
        assertThat(streamed).extracting(RawReport::outlet).containsExactly("Valley Mail", "Tesk Courier");
        assertThat(rest.reports()).isEmpty();
        assertThat(rest.files()).isEqualTo(together.files());
    }

    @Test
    void theOrderOfTheInputsDoesNotMatter() throws IOException {
        write("a.txt", "The mill burned down on Monday.");
        write("b.txt", "The bridge of Orsk is closed.");
        String a = folder.resolve("a.txt").toString();
        String b = folder.resolve("b.txt").toString();
        List<RawReport> one = new ArrayList<>();
        List<RawReport> other = new ArrayList<>();
        InputReader.stream(List.of(a, b), nothing(), ReadOptions.standard(), one::add);
        InputReader.stream(List.of(b, a, b), nothing(), ReadOptions.standard(), other::add);
        assertThat(one).hasSize(2).isEqualTo(other);
    }

    @Test
    void nothingReadableIsAnError() {
        assertThatThrownBy(() ->
                        InputReader.stream(List.of(folder.toString()), nothing(), ReadOptions.standard(), report -> {}))
                .isInstanceOf(StemmaException.class);
    }
}
