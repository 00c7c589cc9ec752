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
import org.stemma.annotate.Token;

/** A statement that begins at its verb ("and took the mill") must still name who did it. */
class UnitsKeepTheirAgentTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("stemma.root", "..")).resolve("examples");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private int atVerb;
    private final List<String> without = new ArrayList<>();

    @Test
    void whatBeginsAtTheVerbNamesItsAgent() throws IOException {
        for (String folder : List.of("town", "ferry")) {
            try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().endsWith(".txt")) {
                        read(Files.readString(file));
                    }
                }
            }
        }
        double share = 1 - (double) without.size() / atVerb;
        System.out.printf("begin at the verb: %d, with their agent: %.3f%n", atVerb, share);
        assertThat(atVerb).isGreaterThan(20);
        assertThat(share).as("without an agent: " + without).isGreaterThanOrEqualTo(0.95);
    }

    private void read(String text) {
        AnnotatedReport report = PlainReading.annotate(text, Set.of());
        for (Statement statement :
                new StatementExtractor(StatementOptions.standard(), List.of(), List.of()).extract(report)) {
            if (beginsAtVerb(report, statement)) {
                atVerb++;
                if (statement.arguments().stream().noneMatch(a -> isSubject(a, statement))) {
                    without.add(statement.anchor().exact());
                }
            }
        }
    }

    private static boolean isSubject(Argument argument, Statement statement) {
        return argument.role() == Role.AGENT
                || (argument.role() == Role.PATIENT
                        && argument.anchor().begin() < statement.anchor().begin());
    }

    private static boolean beginsAtVerb(AnnotatedReport report, Statement statement) {
        for (Sentence sentence : report.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.span().begin() == statement.anchor().begin()) {
                    return FINITE.contains(token.tag());
                }
            }
        }
        return false;
    }
}
