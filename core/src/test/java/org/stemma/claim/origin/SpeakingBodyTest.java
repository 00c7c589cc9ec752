package org.stemma.claim.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.lineage.LineageSamples.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.claim.Independent;
import org.stemma.lineage.Lineage;
import org.stemma.report.Report;
import org.stemma.statement.Attribution;
import org.stemma.statement.Polarity;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;
import org.stemma.text.Ids;
import org.stemma.value.ActorKind;

/** Which sources count as one body that speaks. In each sample "X: …" stands for a sentence whose source is X. */
class SpeakingBodyTest {
    private final List<Report> reports = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private record Source(
            String phrase,
            String name,
            ActorKind kind,
            @Nullable String description) {}

    private static Source source(String phrase, ActorKind kind) {
        return new Source(phrase, phrase, kind, kind == ActorKind.UNNAMED ? phrase : null);
    }

    private static Source person(String name, String description) {
        return new Source(name, name, ActorKind.PERSON, description);
    }

    /** A report of an outlet of its own in which each source tells the same thing in other words. */
    private void told(String id, String before, Source... sources) {
        StringBuilder text = new StringBuilder(before);
        List<int[]> spans = new ArrayList<>();
        for (Source source : sources) {
            int at = text.length();
            text.append(source.phrase())
                    .append(": the bridge ")
                    .append(id)
                    .append(at)
                    .append(" is open again. ");
            spans.add(new int[] {at, at + source.phrase().length(), text.length() - 2});
        }
        Report report = report(id, "Outlet " + id, text.toString());
        reports.add(report);
        for (int i = 0; i < sources.length; i++) {
            Anchor name = report.anchor(spans.get(i)[0], spans.get(i)[1]);
            Anchor content = report.anchor(spans.get(i)[1] + 2, spans.get(i)[2]);
            Source source = sources[i];
            Attribution link =
                    new Attribution(source.name(), null, source.kind(), source.description(), "said", name, null);
            statements.add(statement(content, Stance.ASSERTED, link));
        }
    }

    private static Statement statement(Anchor content, Stance stance, Attribution... chain) {
        return new Statement(
                Ids.of("s", content),
                content,
                content,
                List.of(chain),
                Quotation.INDIRECT,
                stance,
                Polarity.POSITIVE,
                null,
                null,
                List.of(),
                null,
                List.of(),
                "c-1",
                "test");
    }

    private Origins find() {
        return new OriginFinder().find(statements, new Lineage(List.of(), List.of(), List.of()), reports);
    }

    private Independent independent() {
        return find().independent(statements.stream().map(Statement::id).toList());
    }

    private void isOne() {
        assertThat(independent()).isEqualTo(new Independent(1, 1));
    }

    private void areTwo() {
        assertThat(independent()).isEqualTo(new Independent(2, 2));
    }

    @Test
    void aSpokeswomanSpeaksForHerBody() {
        told("a", "", person("Ada Lorn", "a spokeswoman for the Velmora Harbour Authority"));
        told("b", "", source("the Velmora Harbour Authority", ActorKind.ORGANIZATION));
        isOne();
        assertThat(find().origins().getFirst().name()).isEqualTo("the Velmora Harbour Authority (Ada Lorn)");
    }

    @Test
    void aSpokesmanWithoutANameSpeaksForHisBody() {
        told("a", "", source("a spokesman for the Velmora Harbour Authority", ActorKind.UNNAMED));
        told("b", "", source("the Velmora Harbour Authority", ActorKind.ORGANIZATION));
        isOne();
    }

    @Test
    void theHeadOfTheCentreSpeaksForTheCentreNamedBefore() {
        told(
                "a",
                "",
                source("the Orsk Documentation Centre", ActorKind.MONITOR),
                person("Nela Brand", "the head of the centre"));
        isOne();
    }

    @Test
    void itsDirectorSpeaksForTheBodyNamedLast() {
        told("a", "", source("Blue Star Lines", ActorKind.ORGANIZATION), person("Paul Renn", "Its director"));
        isOne();
    }

    @Test
    void aTitleBeforeTheNameIsEnough() {
        told("a", "", person("Lena Dorn", "Coast Guard commander"));
        told("b", "", source("the coast guard", ActorKind.ARMED_ACTOR));
        isOne();
    }

    @Test
    void aMinisterSpeaksForHisMinistry() {
        told("a", "", person("Hugo Brand", "Transport Minister"));
        told("b", "", source("The transport ministry", ActorKind.GOVERNMENT));
        isOne();
    }

    @Test
    void twoWhoSpeakForOneBodyAreOneOrigin() {
        told("a", "", person("Ada Lorn", "Observatory head"), source("the Orsk Observatory", ActorKind.MONITOR));
        told("b", "", person("Per Holt", "a spokesman for the Orsk Observatory"));
        isOne();
    }

    @Test
    void aProfessorSpeaksForHimselfNotForHisUniversity() {
        told("a", "", person("Ada Lorn", "a professor at Velmora University"));
        told("b", "", person("Per Holt", "an analyst at Velmora University"));
        areTwo();
    }

    @Test
    void theArmyItsStatementAndItsGeneralCommandAreOneBody() {
        told("a", "", source("the army general command", ActorKind.ARMED_ACTOR));
        told("b", "", source("the Tarovian army", ActorKind.ARMED_ACTOR));
        told(
                "c",
                "",
                new Source("a statement from the general command", "the general command", ActorKind.ARMED_ACTOR, null));
        told("d", "", new Source("the army statement", "the army", ActorKind.ARMED_ACTOR, "the army statement"));
        assertThat(independent().low()).isEqualTo(1);
        told("e", "", source("the Orsk Observatory", ActorKind.MONITOR));
        assertThat(independent().low()).isEqualTo(2);
    }

    @Test
    void theArmiesOfTwoCountriesAreTwo() {
        told("a", "", source("the Syrian army", ActorKind.ARMED_ACTOR));
        told("b", "", source("the Iraqi army", ActorKind.ARMED_ACTOR));
        areTwo();
    }

    @Test
    void aStatementCarriedByAnAgencyIsItsIssuersWhereTheReportSaysWhoseItIs() {
        told(
                "a",
                "",
                source("a statement carried by the Tarin news agency", ActorKind.UNNAMED),
                new Source("the army statement", "the army", ActorKind.ARMED_ACTOR, "the army statement"));
        isOne();
        assertThat(find().origins().getFirst().reasons())
                .contains("The statement is called that of the army in the same report.");
    }

    @Test
    void aDocumentOfNobodyKnownCountsForHighOnly() {
        told("a", "", source("a statement carried by the Tarin news agency", ActorKind.UNNAMED));
        told("b", "", source("the Orsk Observatory", ActorKind.MONITOR));
        assertThat(independent()).isEqualTo(new Independent(1, 2));
    }

    @Test
    void stateMediaMayOnlyCarryTheWordOfTheirArmy() {
        told("a", "", source("state television", ActorKind.MEDIA));
        told("b", "", source("the army", ActorKind.ARMED_ACTOR));
        assertThat(independent()).isEqualTo(new Independent(1, 2));
        assertThat(find().issues()).isEmpty();
    }

    @Test
    void stateMediaOfOneCountryDoNotCarryTheWordOfAnothersArmy() {
        told("a", "", source("Syrian state television", ActorKind.MEDIA));
        told("b", "", source("the Iraqi army", ActorKind.ARMED_ACTOR));
        areTwo();
    }

    @Test
    void stateMediaAndTheStatesAgencyNamedBesideThemAreOne() {
        told("a", "", source("state media", ActorKind.MEDIA), source("SANA", ActorKind.AGENCY));
        isOne();
    }

    @Test
    void anIndependentOutletThatIsCitedIsNoStateMedium() {
        told("a", "", source("the Orsk Gazette", ActorKind.MEDIA));
        told("b", "", source("the army", ActorKind.ARMED_ACTOR));
        areTwo();
    }

    @Test
    void anAgencysWitnessIsTheAgency() {
        told("a", "", source("a Reuters witness", ActorKind.UNNAMED));
        told("b", "", source("Reuters", ActorKind.AGENCY));
        isOne();
    }

    @Test
    void theNameAfterTheCommaIsTheBody() {
        told("a", "", source("The operator, Blue Star Lines", ActorKind.UNNAMED));
        told("b", "", source("Blue Star Lines", ActorKind.ORGANIZATION));
        isOne();
    }

    @Test
    void theArmyMayHaveTheWordOfItsDefenceMinistry() {
        told("a", "", source("the army", ActorKind.ARMED_ACTOR));
        told("b", "", source("the Defence Ministry", ActorKind.GOVERNMENT));
        assertThat(independent()).isEqualTo(new Independent(1, 2));
    }

    @Test
    void whoDeniesDoesNotStandBehindTheClaim() {
        told("a", "", person("Ada Lorn", "a baker"));
        Report b = report("b", "Outlet b", "The army: it has opened the bridge.");
        reports.add(b);
        Attribution army =
                new Attribution("The army", null, ActorKind.ARMED_ACTOR, null, "denied", b.anchor(0, 8), null);
        statements.add(statement(b.anchor(10, 34), Stance.DENIED, army));
        assertThat(independent()).isEqualTo(new Independent(1, 1));
    }

    @Test
    void reportsThatCopiedOneAgencyButTellItInOtherWordsMayBothRestOnIt() {
        Report a = report("a", "Tesk Courier", null, "The bridge can be crossed again.", "Norpress", "Reuters");
        Report b = report("b", "Valley Mail", null, "Cars are rolling over the river.", "Norpress", "AFP");
        reports.addAll(List.of(a, b));
        statements.add(statement(a.anchor(0, 31), Stance.ASSERTED));
        statements.add(statement(b.anchor(0, 31), Stance.ASSERTED));
        assertThat(independent()).isEqualTo(new Independent(1, 2));
    }
}
