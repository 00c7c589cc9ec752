package org.stemma.eval.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stemma.eval.claims.JudgedCase.Verdict;
import org.stemma.statement.Polarity;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;

class JoinPairsTest {
    private static final String TABLE = """
            # a comment
            case\tharbour\tunseen
            r-a\t0\t20\t1,2\t-
            r-a\t30\t50\t3\t-
            r-b\t0\t20\t1\t3
            """;

    private final JudgedCase judged =
            Objects.requireNonNull(JudgedCase.parse(TABLE).get("harbour"));

    @Test
    void passagesThatShareANumberSayTheSame() {
        assertThat(judged.unseen()).isTrue();
        assertThat(verdict(0, 2)).isEqualTo(Verdict.SAME);
        assertThat(verdict(0, 1)).isEqualTo(Verdict.DIFFERENT);
        assertThat(verdict(1, 2)).isEqualTo(Verdict.ARGUABLE);
    }

    @Test
    void aStatementStandsForThePassageThatItMostlyCovers() {
        Map<Integer, Statement> found = JoinPairs.found(
                judged,
                List.of(
                        statement("s-1", "r-a", 0, "the crane fell over"),
                        statement("s-2", "r-a", 4, "crane fell over on"),
                        statement("s-3", "r-b", 15, "two ships collided")));

        assertThat(found)
                .hasSize(1)
                .hasEntrySatisfying(0, first -> assertThat(first.id()).isEqualTo("s-1"));
    }

    @Test
    void copiesAndRepeatedWordingsMakeNoPair() {
        List<Statement> statements = List.of(
                statement("s-1", "r-a", 0, "the crane fell over."),
                statement("s-2", "r-a", 30, "nobody was in the cab"),
                statement("s-3", "r-b", 0, "The crane fell over"));

        assertThat(JoinPairs.pairs(judged, statements)).singleElement().satisfies(pair -> {
            assertThat(pair.one().id()).isEqualTo("s-1");
            assertThat(pair.other().id()).isEqualTo("s-2");
        });
    }

    @Test
    void aRowWithoutItsColumnsIsRefused() {
        assertThatThrownBy(() -> JudgedCase.parse("case\tharbour\tseen\nr-a\t0\t20\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("r-a");
    }

    @Test
    void theTableThatIsShippedCanBeRead() {
        assertThat(JudgedCase.read())
                .isNotEmpty()
                .allSatisfy((name, each) -> assertThat(each.places()).isNotEmpty());
    }

    private Verdict verdict(int one, int other) {
        return JudgedCase.verdict(judged.places().get(one), judged.places().get(other));
    }

    private static Statement statement(String id, String report, int begin, String words) {
        Anchor anchor = new Anchor(report, begin, begin + words.length(), words);
        return new Statement(
                id,
                anchor,
                anchor,
                List.of(),
                Quotation.NONE,
                Stance.ASSERTED,
                Polarity.POSITIVE,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                "test");
    }
}
