package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.stemma.claim.align.MatchOptions;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.value.Bound;

class ClaimFinderTest {
    private static final ClaimFinder FINDER = new ClaimFinder(MatchOptions.DEFAULT);

    private static CaseBuilder harbour() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-05");
        c.say("r-1", "The rebels of General Tarkin seized the harbour of Velmora on Monday")
                .type("territory.captured", "seize")
                .argument(Role.AGENT, "rebels")
                .argument(Role.PATIENT, "harbour of Velmora")
                .on("2020-05-04");
        c.say("r-1", "An estimated 9,000 people fled their homes in the old quarter")
                .type("displacement.displaced", "flee")
                .argument(Role.AGENT, "people")
                .number("9,000", Bound.ABOUT, 9000L, 9000L, "people", "displaced")
                .by("the mayor");
        c.say("r-1", "Bread prices doubled within a week").type("economy.price", "double");
        c.say("r-2", "Velmora's harbour was captured by rebels on Tuesday after a siege")
                .type("territory.captured", "capture")
                .argument(Role.AGENT, "rebels")
                .argument(Role.PATIENT, "Velmora's harbour")
                .on("2020-05-05");
        c.say("r-2", "Some 9,000 people have fled the old quarter")
                .type("displacement.displaced", "flee")
                .argument(Role.AGENT, "people")
                .number("9,000", Bound.ABOUT, 9000L, 9000L, "people", "displaced")
                .by("the mayor");
        c.say("r-2", "The government called for a truce")
                .type("agreement.call", "call")
                .stance(Stance.CALLED_FOR);
        return c;
    }

    @Test
    void theTermsOnWhichSourcesSpokeJoinNothing() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-05");
        c.say("r-1", "He spoke on condition of anonymity").type("communication", "speak");
        c.say("r-2", "An officer spoke on condition of anonymity").type("communication", "speak");

        assertThat(FINDER.group(c.statements(), c.build())).hasSize(2);
    }

    @Test
    void theSameThingInOtherWordsIsOneClaimAndOtherThingsStayApart() {
        CaseBuilder c = harbour();

        List<ClaimGroup> claims = FINDER.group(c.statements(), c.build());

        assertThat(claims).hasSize(4);
        assertThat(claims.stream().filter(claim -> claim.statements().size() == 2))
                .extracting(ClaimGroup::type)
                .containsExactly("territory.captured", "displacement.displaced");
        assertThat(claims)
                .allSatisfy(claim -> assertThat(claim.reasons().isEmpty())
                        .isEqualTo(claim.statements().size() == 1));
    }

    @Test
    void aCopyOfAReportFallsIntoTheClaimsOfItsOriginalAndShiftsNone() {
        CaseBuilder c = harbour();
        List<ClaimGroup> before = FINDER.group(c.statements(), c.build());
        CaseBuilder copied = harbour().report("r-0", "2020-05-04");
        copied.say("r-0", "The rebels of General Tarkin seized the harbour of Velmora on Monday")
                .type("territory.captured", "seize")
                .argument(Role.AGENT, "rebels")
                .argument(Role.PATIENT, "harbour of Velmora")
                .on("2020-05-04");
        copied.say("r-0", "Bread prices doubled within a week").type("economy.price", "double");

        List<ClaimGroup> after = FINDER.group(copied.statements(), copied.build());

        assertThat(after)
                .extracting(ClaimGroup::id)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(ClaimGroup::id).toList());
        assertThat(after.stream().map(claim -> claim.statements().size()).sorted())
                .containsExactly(1, 2, 2, 3);
    }

    @Test
    void theOrderOfTheStatementsNeverMatters() {
        CaseBuilder c = harbour();
        List<ClaimGroup> expected = FINDER.group(c.statements(), c.build());
        long seed = 20260102;
        Random random = new Random(seed);
        List<Statement> shuffled = new ArrayList<>(c.statements());
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(FINDER.group(shuffled, c.build()))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(expected);
        }
    }

    @Test
    void anUnrelatedReportChangesNoOtherClaim() {
        CaseBuilder c = harbour();
        List<ClaimGroup> before = FINDER.group(c.statements(), c.build());
        c.report("r-0", "2020-05-05");
        c.say("r-0", "A school choir from Bellin won a prize with nine songs").type("culture.prize", "win");

        assertThat(FINDER.group(c.statements(), c.build())).containsAll(before).hasSize(before.size() + 1);
    }

    @Test
    void everyStatementGetsTheIdOfItsClaim() {
        CaseBuilder c = harbour();
        List<ClaimGroup> claims = FINDER.group(c.statements(), c.build());

        assertThat(ClaimGroup.assign(c.statements(), claims))
                .allSatisfy(statement -> assertThat(claims)
                        .filteredOn(claim -> claim.id().equals(statement.claim()))
                        .singleElement()
                        .satisfies(claim -> assertThat(claim.statementIds()).contains(statement.id())));
    }

    @Test
    void onlyIndependentOriginsCorroborate() {
        CaseBuilder c = harbour();
        List<ClaimGroup> claims = FINDER.group(c.statements(), c.build());
        ClaimGroup seized = claims.getFirst();
        ClaimGroup fled = claims.get(1);

        List<Claim> written = ClaimWriter.write(
                claims,
                List.of(),
                Map.of(seized.id(), new Independent(2, 3), fled.id(), new Independent(1, 1)),
                Map.of(),
                Set.of());

        assertThat(written)
                .filteredOn(claim -> claim.id().equals(seized.id()))
                .singleElement()
                .extracting(Claim::status)
                .isEqualTo(ClaimStatus.CORROBORATED);
        assertThat(written)
                .filteredOn(claim -> claim.id().equals(fled.id()))
                .singleElement()
                .extracting(Claim::status)
                .isEqualTo(ClaimStatus.SINGLE_ORIGIN);
        assertThat(ClaimWriter.write(claims, List.of(), Map.of(), Map.of(), Set.of(seized.id())))
                .filteredOn(claim -> claim.status() == ClaimStatus.CONTESTED)
                .extracting(Claim::id)
                .containsExactly(seized.id());
    }

    @Test
    void anEchoOfANamedSourceIsNoOriginOfTheClaim() {
        CaseBuilder c = harbour();
        List<ClaimGroup> claims = FINDER.group(c.statements(), c.build());
        ClaimGroup seized = claims.getFirst();
        List<String> statements = seized.statementIds();
        Origin mayor = origin("o-1", statements.getFirst());
        Origin outlet = origin("o-2", statements.getLast());
        List<Basis> basis = List.of(
                new Basis("o-1", Basis.Counts.SURELY, mayor.statements(), List.of()),
                new Basis("o-2", Basis.Counts.NOT, outlet.statements(), List.of()));

        List<Claim> written =
                ClaimWriter.write(claims, List.of(mayor, outlet), Map.of(), Map.of(seized.id(), basis), Set.of());

        assertThat(written)
                .filteredOn(claim -> claim.id().equals(seized.id()))
                .singleElement()
                .extracting(Claim::origins, InstanceOfAssertFactories.list(String.class))
                .containsExactly("o-1");
    }

    private static Origin origin(String id, String statement) {
        return new Origin(
                id, id, OriginKind.SPEAKER, null, List.of(statement), List.of("r-1"), List.of("It is named."));
    }
}
