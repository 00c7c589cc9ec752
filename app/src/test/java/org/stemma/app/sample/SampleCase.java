package org.stemma.app.sample;

import java.util.List;
import java.util.Map;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimStatus;
import org.stemma.claim.Independent;
import org.stemma.claim.Origin;
import org.stemma.claim.OriginKind;
import org.stemma.claim.StanceFinder;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictKind;
import org.stemma.conflict.Scope;
import org.stemma.conflict.Side;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.issue.Issue;
import org.stemma.issue.IssueKind;
import org.stemma.issue.Severity;
import org.stemma.report.DateBasis;
import org.stemma.report.RemovalReason;
import org.stemma.report.Removed;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.value.ActorKind;
import org.stemma.value.Bound;
import org.stemma.value.Granularity;

/** An invented case: four reports of the fall of the invented harbour town of Tarsk. */
public final class SampleCase {
    private static final String COAST = """
            River Guard fighters took the harbour town of Tarsk on Tuesday, the regional council said, ending a siege of nine weeks.

            About 4,000 people have fled the town since April, said Mara Ilven of the Lowland Relief Mission in Port Ostrey. Families left along the salt road with what they could carry.

            The Coast League denied that its garrison had left the town. "Our men still hold the customs house," its spokesman Dren Havlo told Northwire.

            At least 12 people were killed in the shelling of the fish market, a hospital doctor said.""";
    private static final String HERALD = """
            TARSK, May 5 (Northwire) – River Guard fighters took the harbour town of Tarsk on Wednesday, ending a siege of nine weeks.

            About 4,000 people have fled the town since April, said the Lowland Relief Mission. Families left along the salt road with what they could carry.

            The town council reported that 20 people had died in the shelling of the fish market.""";
    private static final String LEDGER = """
            River Guard fighters seized Tarsk on 4 May, two residents said. Thousands of people have left the town.

            The Coast League may withdraw to Greyholm within days, an officer said on condition of anonymity.""";
    private static final String NORTHWIRE = """
            River Guard fighters are advancing on Tarsk. The siege began in March.""";

    private SampleCase() {}

    public static Dossier dossier() {
        CaseBuilder c = reports();
        List<Statement> s = statements(c);
        return new Dossier(
                run(),
                c.reports(),
                s,
                StanceFinder.find(claims(), s, c.reports()),
                origins(),
                conflicts(),
                SampleSurroundings.lineage(c),
                SampleSurroundings.actors(c),
                SampleSurroundings.places(c),
                SampleSurroundings.figures(),
                SampleSurroundings.timeline(),
                issues(c));
    }

    private static CaseBuilder reports() {
        return new CaseBuilder()
                .report(
                        "r-coast",
                        "Coast Courier",
                        "River Guard takes Tarsk, council says",
                        "2031-05-04",
                        DateBasis.PAGE,
                        COAST,
                        new Removed("Home | News | Sport | Log in", RemovalReason.NAVIGATION, 0),
                        new Removed("Photo: a boat at the quay of Tarsk", RemovalReason.CAPTION, 0),
                        new Removed(
                                "Read more: The salt road explained",
                                RemovalReason.RELATED,
                                COAST.indexOf("The Coast League denied")),
                        new Removed("© Coast Courier", RemovalReason.OTHER, COAST.length()))
                .report(
                        "r-herald",
                        "Ostrey Herald",
                        "Tarsk falls after nine weeks",
                        "2031-05-05",
                        DateBasis.TEXT,
                        HERALD)
                .credit("r-herald", "Northwire", "Northwire")
                .report("r-ledger", "Inland Ledger", "Tarsk seized", null, DateBasis.UNKNOWN, LEDGER)
                .report("r-north", "Northwire", "Fighters near Tarsk", "2031-05-03", DateBasis.GIVEN, NORTHWIRE);
    }

    private static List<Statement> statements(CaseBuilder c) {
        return List.of(
                c.says("s-1", "r-coast", "River Guard fighters took the harbour town of Tarsk on Tuesday")
                        .by("regional council", "a-council", ActorKind.GOVERNMENT, null, "the regional council", "said")
                        .type("territory.captured")
                        .who("River Guard fighters", "a-guard")
                        .where("Tarsk", "p-tarsk")
                        .when("on Tuesday", "2031-05-04", "2031-05-04", Granularity.DAY)
                        .in("c-fall"),
                c.says("s-2", "r-coast", "About 4,000 people have fled the town since April")
                        .by(
                                "Mara Ilven",
                                "a-ilven",
                                ActorKind.PERSON,
                                "of the Lowland Relief Mission in Port Ostrey",
                                "Mara Ilven",
                                "said Mara")
                        .type("people.displaced")
                        .count("About 4,000", 4000, 4000, Bound.ABOUT, "people", "displaced")
                        .when("since April", "2031-04-01", "2031-05-04", Granularity.MONTH)
                        .in("c-fled"),
                c.says("s-3", "r-coast", "its garrison had left the town")
                        .by("Coast League", "a-league", ActorKind.ARMED_ACTOR, null, "The Coast League", "denied")
                        .stance(Stance.DENIED)
                        .type("territory.left")
                        .in("c-left"),
                c.says("s-4", "r-coast", "Our men still hold the customs house")
                        .by(
                                "Dren Havlo",
                                "a-havlo",
                                ActorKind.PERSON,
                                "spokesman of the Coast League",
                                "Dren Havlo",
                                "told")
                        .by("Northwire", "a-northwire", ActorKind.AGENCY, null, "Northwire", "told")
                        .quoted()
                        .type("territory.held")
                        .in("c-left"),
                c.says("s-5", "r-coast", "At least 12 people were killed in the shelling of the fish market")
                        .by("a hospital doctor", null, ActorKind.UNNAMED, null, "a hospital doctor", "doctor said")
                        .type("people.killed")
                        .count("At least 12", 12, null, Bound.AT_LEAST, "people", "killed")
                        .in("c-dead"),
                c.says("s-6", "r-herald", "River Guard fighters took the harbour town of Tarsk on Wednesday")
                        .type("territory.captured")
                        .who("River Guard fighters", "a-guard")
                        .where("Tarsk", "p-tarsk")
                        .when("on Wednesday", "2031-05-05", "2031-05-05", Granularity.DAY)
                        .in("c-fall"),
                c.says("s-7", "r-herald", "About 4,000 people have fled the town since April")
                        .by(
                                "Lowland Relief Mission",
                                "a-mission",
                                ActorKind.ORGANIZATION,
                                null,
                                "the Lowland Relief Mission",
                                "said the")
                        .type("people.displaced")
                        .count("About 4,000", 4000, 4000, Bound.ABOUT, "people", "displaced")
                        .in("c-fled"),
                c.says("s-8", "r-herald", "20 people had died in the shelling of the fish market")
                        .by("town council", "a-council", ActorKind.GOVERNMENT, null, "The town council", "reported")
                        .type("people.killed")
                        .count("20", 20, 20, Bound.EXACT, "people", "killed")
                        .in("c-dead"),
                c.says("s-9", "r-ledger", "River Guard fighters seized Tarsk on 4 May")
                        .by("two residents", null, ActorKind.UNNAMED, null, "two residents", "residents said")
                        .type("territory.captured")
                        .who("River Guard fighters", "a-guard")
                        .where("Tarsk", "p-tarsk")
                        .when("on 4 May", "2031-05-04", "2031-05-04", Granularity.DAY)
                        .in("c-fall"),
                c.says("s-10", "r-ledger", "Thousands of people have left the town")
                        .type("people.displaced")
                        .count("Thousands", 1000, 9999, Bound.VAGUE, "people", "displaced")
                        .in("c-fled"),
                c.says("s-11", "r-ledger", "The Coast League may withdraw to Greyholm within days")
                        .by(
                                "an officer",
                                null,
                                ActorKind.UNNAMED,
                                "on condition of anonymity",
                                "an officer",
                                "officer said")
                        .stance(Stance.UNCERTAIN)
                        .type("territory.left")
                        .who("The Coast League", "a-league")
                        .where("Greyholm", "p-greyholm")
                        .in("c-withdraw"),
                c.says("s-12", "r-north", "River Guard fighters are advancing on Tarsk")
                        .type("troops.moved")
                        .who("River Guard fighters", "a-guard")
                        .in("c-advance"),
                c.says("s-13", "r-north", "The siege began in March")
                        .type("territory.encircled")
                        .when("in March", "2031-03-01", "2031-03-31", Granularity.MONTH)
                        .in("c-siege"));
    }

    private static List<Claim> claims() {
        return List.of(
                claim(
                        "c-advance",
                        "River Guard fighters are advancing on Tarsk",
                        "troops.moved",
                        ClaimStatus.UNATTRIBUTED,
                        List.of("s-12"),
                        List.of("r-north"),
                        List.of(),
                        0,
                        0),
                claim(
                        "c-dead",
                        "At least 12 people were killed in the shelling of the fish market",
                        "people.killed",
                        ClaimStatus.CONTESTED,
                        List.of("s-5", "s-8"),
                        List.of("r-coast", "r-herald"),
                        List.of("o-council", "o-doctor"),
                        2,
                        2),
                claim(
                        "c-fall",
                        "River Guard fighters took the harbour town of Tarsk",
                        "territory.captured",
                        ClaimStatus.CONTESTED,
                        List.of("s-1", "s-6", "s-9"),
                        List.of("r-coast", "r-herald", "r-ledger"),
                        List.of("o-council", "o-north", "o-residents"),
                        2,
                        3),
                claim(
                        "c-fled",
                        "About 4,000 people have fled the town since April",
                        "people.displaced",
                        ClaimStatus.SINGLE_ORIGIN,
                        List.of("s-10", "s-2", "s-7"),
                        List.of("r-coast", "r-herald", "r-ledger"),
                        List.of("o-ilven"),
                        1,
                        1),
                claim(
                        "c-left",
                        "The Coast League’s garrison has left the town",
                        "territory.left",
                        ClaimStatus.DENIED,
                        List.of("s-3", "s-4"),
                        List.of("r-coast"),
                        List.of("o-league"),
                        1,
                        1),
                claim(
                        "c-siege",
                        "The siege began in March",
                        "territory.encircled",
                        ClaimStatus.UNATTRIBUTED,
                        List.of("s-13"),
                        List.of("r-north"),
                        List.of(),
                        0,
                        0),
                claim(
                        "c-withdraw",
                        "The Coast League may withdraw to Greyholm within days",
                        "territory.left",
                        ClaimStatus.SINGLE_ORIGIN,
                        List.of("s-11"),
                        List.of("r-ledger"),
                        List.of("o-officer"),
                        1,
                        1));
    }

    private static Claim claim(
            String id,
            String gist,
            String type,
            ClaimStatus status,
            List<String> s,
            List<String> r,
            List<String> o,
            int low,
            int high) {
        return new Claim(
                id,
                gist,
                s,
                r,
                type,
                o,
                new Independent(low, high),
                status,
                List.of("The same actor does the same thing in the same place."));
    }

    private static List<Origin> origins() {
        return List.of(
                new Origin(
                        "o-council",
                        "regional council",
                        OriginKind.SPEAKER,
                        null,
                        List.of("s-1", "s-8"),
                        List.of("r-coast", "r-herald"),
                        List.of("Both name the council as the speaker.")),
                new Origin(
                        "o-doctor",
                        "a hospital doctor",
                        OriginKind.SPEAKER,
                        null,
                        List.of("s-5"),
                        List.of("r-coast"),
                        List.of()),
                new Origin(
                        "o-ilven",
                        "Mara Ilven, Lowland Relief Mission",
                        OriginKind.SPEAKER,
                        null,
                        List.of("s-2", "s-7"),
                        List.of("r-coast", "r-herald"),
                        List.of("The passages were copied.", "The mission is named as the speaker’s office.")),
                new Origin(
                        "o-league",
                        "Coast League",
                        OriginKind.SPEAKER,
                        "Coast League",
                        List.of("s-3", "s-4"),
                        List.of("r-coast"),
                        List.of("Its spokesman speaks for it.")),
                new Origin(
                        "o-north",
                        "Northwire",
                        OriginKind.AGENCY,
                        null,
                        List.of("s-6"),
                        List.of("r-herald"),
                        List.of("The report credits Northwire.")),
                new Origin(
                        "o-officer",
                        "an officer",
                        OriginKind.SPEAKER,
                        "Coast League",
                        List.of("s-11"),
                        List.of("r-ledger"),
                        List.of()),
                new Origin(
                        "o-residents",
                        "two residents",
                        OriginKind.SPEAKER,
                        null,
                        List.of("s-9"),
                        List.of("r-ledger"),
                        List.of()));
    }

    private static List<Conflict> conflicts() {
        return List.of(
                new Conflict(
                        "x-day",
                        ConflictKind.DATE,
                        "c-fall",
                        List.of(
                                new Side("4 May 2031", List.of("s-1", "s-9"), List.of("o-council", "o-residents")),
                                new Side("5 May 2031", List.of("s-6"), List.of("o-north"))),
                        Scope.SAME,
                        "The reports give two days for the same capture."),
                new Conflict(
                        "x-dead",
                        ConflictKind.QUANTITY,
                        "c-dead",
                        List.of(
                                new Side("at least 12", List.of("s-5"), List.of("o-doctor")),
                                new Side("20", List.of("s-8"), List.of("o-council"))),
                        Scope.UNCLEAR,
                        "Two counts of the dead; one may be a later count."));
    }

    private static List<Issue> issues(CaseBuilder c) {
        return List.of(
                Issue.of(
                        IssueKind.UNCERTAIN_DATE,
                        Severity.WARNING,
                        "r-ledger",
                        "Report 'r-ledger' carries no date; none was inferred."),
                new Issue(
                        IssueKind.UNRESOLVED_REFERENCE,
                        Severity.NOTE,
                        "r-ledger",
                        "The speaker 'an officer' is not named.",
                        c.at("r-ledger", "an officer")),
                Issue.of(
                        IssueKind.UNREADABLE_INPUT,
                        Severity.ERROR,
                        "reports/broken.html",
                        "File 'reports/broken.html' has no readable text."));
    }

    private static Run run() {
        return new Run(
                "stemma test",
                Map.of("threads", 1),
                List.of(),
                List.of(new Run.Input("reports/r-coast.txt", "ab".repeat(32))));
    }
}
