package org.stemma.eval.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.text.Span;

class StatementScoreTest {
    private static final String TEXT =
            "Mayor Vess Orlo said the weir had burst and the mill was lost. She said “nobody was hurt”, she told Lorne Radio.";
    private static final ListedStatement.Link MAYOR = new ListedStatement.Link(span("Mayor Vess Orlo"), null);
    private static final ListedStatement WEIR =
            listed("the weir had burst", List.of(MAYOR), Stance.ASSERTED, Quotation.INDIRECT);
    private static final ListedStatement MILL =
            listed("the mill was lost", List.of(MAYOR), Stance.ASSERTED, Quotation.INDIRECT);
    private static final ListedStatement HURT = listed(
            "nobody was hurt",
            List.of(
                    new ListedStatement.Link(span("She"), span("Vess Orlo")),
                    new ListedStatement.Link(span("Lorne Radio"), null)),
            Stance.ASSERTED,
            Quotation.DIRECT);

    private final List<String> differences = new ArrayList<>();
    private final StatementScore score = new StatementScore();

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static ListedStatement listed(
            String content, List<ListedStatement.Link> chain, Stance stance, Quotation quotation) {
        return new ListedStatement(span(content), chain, stance, quotation, false);
    }

    private static ToldStatement told(String content, Quotation quotation, String... sourcesAndNames) {
        List<ToldStatement.Link> chain = new ArrayList<>();
        for (int i = 0; i < sourcesAndNames.length; i += 2) {
            chain.add(new ToldStatement.Link(span(sourcesAndNames[i]), sourcesAndNames[i + 1]));
        }
        return new ToldStatement(span(content), chain, Stance.ASSERTED, quotation);
    }

    private void add(List<ListedStatement> listed, ToldStatement... told) {
        score.add(TEXT, listed, List.of(told), differences::add);
    }

    @Test
    void whatIsFoundAsListedMakesNoDifference() {
        add(
                List.of(WEIR, HURT),
                told("the weir had burst", Quotation.INDIRECT, "Mayor Vess Orlo", "Vess Orlo"),
                told("“nobody was hurt”,", Quotation.DIRECT, "She", "Orlo", "Lorne Radio", "Lorne Radio"));
        assertThat(differences).isEmpty();
        assertThat(score.found()).isEqualTo(2);
        assertThat(score.exact()).isEqualTo(2);
        assertThat(score.chains(Comparison.Chain.RIGHT)).isEqualTo(2);
        assertThat(score.stances()).isEqualTo(2);
        assertThat(score.quotations()).isEqualTo(2);
        assertThat(score.unlisted()).isZero();
    }

    @Test
    void aLongerExtentIsFoundButNotExact() {
        add(List.of(WEIR), told("said the weir had burst", Quotation.INDIRECT, "Mayor Vess Orlo", "Vess Orlo"));
        assertThat(score.found()).isEqualTo(1);
        assertThat(score.exact()).isZero();
    }

    @Test
    void twoListedStatementsNeedTwoFoundOnes() {
        add(
                List.of(WEIR, MILL),
                told("the weir had burst and the mill was lost", Quotation.INDIRECT, "Mayor Vess Orlo", "Orlo"));
        assertThat(score.wanted()).isEqualTo(2);
        assertThat(score.found()).isLessThanOrEqualTo(1);
    }

    @Test
    void aSourceWhereTheListHasNoneIsInventedAndTheOtherWayRoundMissed() {
        ListedStatement own = listed("the weir had burst", List.of(), Stance.ASSERTED, Quotation.NONE);
        add(
                List.of(own, MILL),
                told("the weir had burst", Quotation.INDIRECT, "Mayor Vess Orlo", "Orlo"),
                told("the mill was lost", Quotation.NONE));
        assertThat(score.chains(Comparison.Chain.INVENTED)).isEqualTo(1);
        assertThat(score.chains(Comparison.Chain.MISSED)).isEqualTo(1);
        assertThat(score.longer()).isEqualTo(1);
        assertThat(score.quotations()).isZero();
        assertThat(differences).hasSize(4);
    }

    @Test
    void aPronounTakenForSomebodyElseAndALinkTooFewAreOtherChains() {
        add(List.of(HURT), told("nobody was hurt", Quotation.DIRECT, "She", "Ann", "Lorne Radio", "Lorne Radio"));
        add(List.of(HURT), told("nobody was hurt", Quotation.DIRECT, "She", "Vess Orlo"));
        assertThat(score.chains(Comparison.Chain.OTHER)).isEqualTo(2);
        assertThat(score.longer()).isZero();
    }

    @Test
    void whatIsToldBeyondTheListIsCountedAndKnownAsAPartOfSomethingListed() {
        add(
                List.of(WEIR),
                told("the weir had burst", Quotation.INDIRECT, "Mayor Vess Orlo", "Orlo"),
                told("weir", Quotation.NONE),
                told("the mill was lost", Quotation.NONE));
        assertThat(score.unlisted()).isEqualTo(2);
        assertThat(differences)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("unlisted, within"),
                        line -> assertThat(line).startsWith("unlisted, elsewhere"));
    }

    @Test
    void whatAReaderMayLeaveIsNeitherWantedNorHeldAgainstTheProgram() {
        ListedStatement optional =
                new ListedStatement(MILL.content(), MILL.chain(), MILL.stance(), MILL.quotation(), true);
        add(List.of(optional), told("the mill was lost", Quotation.NONE));
        add(List.of(optional));
        assertThat(score.wanted()).isZero();
        assertThat(score.unlisted()).isZero();
    }
}
