package org.stemma.eval.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stemma.nlp.CoreNlpAnnotator;

/** Holds the statements of five real reports that lie beside the project against the list written by hand. */
class FiveReportsTest {
    private static final Path REPORTS = Path.of(System.getProperty("stemma.root", ".."))
            .resolve("../shared/reports")
            .normalize();

    /** Cleaning cuts one listed teaser, since the lead repeats it word for word. */
    private static final int CUT_TEASERS = 1;

    @Test
    void mostOfWhatAReaderListsIsFoundWithItsChainAndStance() {
        Assumptions.assumeTrue(Files.isDirectory(REPORTS), REPORTS + " not found, skipped");
        StatementScore score = new StatementsBenchmark(new CoreNlpAnnotator())
                .score(List.of(REPORTS))
                .row(StatementsBenchmark.FIVE);
        assertThat(score.wanted()).isEqualTo(82);
        assertThat((double) score.found() / (score.wanted() - CUT_TEASERS)).isGreaterThanOrEqualTo(0.95);
        assertThat((double) score.chains(Comparison.Chain.RIGHT) / score.found())
                .isGreaterThanOrEqualTo(0.95);
        assertThat((double) score.stances() / score.found()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.chains(Comparison.Chain.INVENTED)).isZero();
        assertThat(score.longer())
                .as("chains with a link more than the list has")
                .isZero();
    }
}
