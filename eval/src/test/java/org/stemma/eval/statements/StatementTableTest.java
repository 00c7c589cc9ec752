package org.stemma.eval.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.text.Span;

class StatementTableTest {
    @Test
    void aRowGivesContentChainStanceAndQuotation() {
        assertThat(StatementTable.parse("# a comment\nx#2\t10\t30\t40-42=5-9,50-60\tPREDICTED\tDIRECT\n"))
                .containsOnlyKeys("x#2")
                .extractingByKey("x#2")
                .isEqualTo(List.of(new ListedStatement(
                        new Span(10, 30),
                        List.of(
                                new ListedStatement.Link(new Span(40, 42), new Span(5, 9)),
                                new ListedStatement.Link(new Span(50, 60), null)),
                        Stance.PREDICTED,
                        Quotation.DIRECT,
                        false)));
    }

    @Test
    void aStatementThatAReaderMayLeaveIsOptionalAndADashIsTheOwnVoice() {
        assertThat(StatementTable.parse("x\t0\t4\t-\tASSERTED\tNONE\tmay").get("x"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.optional()).isTrue();
                    assertThat(statement.chain()).isEmpty();
                });
    }

    @Test
    void aRowWithAnotherLastColumnIsRefused() {
        assertThatThrownBy(() -> StatementTable.parse("x\t0\t4\t-\tASSERTED\tNONE\tmust"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("6 columns");
    }

    @Test
    void bothTablesOfThisPackageCanBeRead() {
        assertThat(StatementTable.resource("five-reports.tsv")).hasSize(5);
        assertThat(StatementTable.resource("other-reports.tsv")).hasSize(9);
    }
}
