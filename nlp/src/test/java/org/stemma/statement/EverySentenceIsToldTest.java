package org.stemma.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Sentence;

/** No sentence of the example reports is lost without a reason: it makes a statement, only says who speaks, or is no sentence. */
class EverySentenceIsToldTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("stemma.root", "..")).resolve("examples");

    private int sentences;
    private int headings;
    private final List<String> silent = new ArrayList<>();

    @Test
    void everySentenceMakesAStatementOrSaysWhoSpeaks() throws IOException {
        for (String folder : List.of("town", "ferry")) {
            try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().endsWith(".txt")) {
                        read(Files.readString(file));
                    }
                }
            }
        }
        System.out.printf("sentences: %d, headings and scraps: %d, silent: %d%n", sentences, headings, silent.size());
        assertThat(sentences).isGreaterThan(140);
        assertThat(silent).isEmpty();
    }

    @Test
    void aSentenceThatTheParserTakesForANounPhraseIsToldWhole() {
        List<Statement> told =
                PlainReading.statements("The bridge links Orvane with another district, Tarsk.", Set.of());
        assertThat(told)
                .extracting(s -> s.anchor().exact())
                .containsExactly("The bridge links Orvane with another district, Tarsk");
    }

    @Test
    void whatIsCalledForInOneWordIsToldByTheClauseAboveIt() {
        assertThat(PlainReading.statements("She said some people under the tram were calling for help.", Set.of()))
                .extracting(s -> s.anchor().exact())
                .containsExactly("some people under the tram were calling for help");
    }

    @Test
    void aHeadingAndAnAddressTellNothing() {
        assertThat(PlainReading.statements("Next phase of the long valley talks", Set.of()))
                .isEmpty();
        assertThat(PlainReading.statements(
                        "Contact Idris Kohl at 555-1234; kohl@orvane.example, or by mail.", Set.of()))
                .isEmpty();
    }

    private void read(String text) {
        AnnotatedReport report = PlainReading.annotate(text, Set.of());
        List<Statement> statements =
                new StatementExtractor(StatementOptions.standard(), List.of(), List.of()).extract(report);
        for (Sentence sentence : report.sentences()) {
            String words = sentence.span().of(text);
            boolean whole = words.split("\\s+", -1).length >= 6 && words.matches("(?s).*[.!?][\"'\u201d\u2019)]*");
            boolean told = statements.stream()
                    .anyMatch(s -> s.sentence().span().equals(sentence.span()) || saysWho(s, sentence));
            if (!whole) {
                headings++;
            } else {
                sentences++;
                if (!told) {
                    silent.add(words);
                }
            }
        }
    }

    private static boolean saysWho(Statement statement, Sentence sentence) {
        return statement.attribution().stream()
                .anyMatch(link -> sentence.span().contains(link.anchor().span()));
    }
}
