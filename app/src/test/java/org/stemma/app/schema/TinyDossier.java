package org.stemma.app.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimStance;
import org.stemma.claim.ClaimStatus;
import org.stemma.claim.Independent;
import org.stemma.claim.Origin;
import org.stemma.claim.OriginKind;
import org.stemma.claim.ReportStance;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictKind;
import org.stemma.conflict.Figure;
import org.stemma.conflict.Scope;
import org.stemma.conflict.Side;
import org.stemma.conflict.event.Event;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.dossier.TimelineEntry;
import org.stemma.issue.Issue;
import org.stemma.issue.IssueKind;
import org.stemma.issue.Severity;
import org.stemma.lineage.CreditCheck;
import org.stemma.lineage.CreditVerdict;
import org.stemma.lineage.Direction;
import org.stemma.lineage.Edge;
import org.stemma.lineage.EdgeKind;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Passage;
import org.stemma.lineage.UnseenSource;
import org.stemma.report.Credit;
import org.stemma.report.DateBasis;
import org.stemma.report.RemovalReason;
import org.stemma.report.Removed;
import org.stemma.report.Report;
import org.stemma.statement.Argument;
import org.stemma.statement.Attribution;
import org.stemma.statement.Polarity;
import org.stemma.statement.Quotation;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.text.Anchor;
import org.stemma.text.Ids;
import org.stemma.text.Span;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;
import org.stemma.value.Bound;
import org.stemma.value.Granularity;
import org.stemma.value.Place;
import org.stemma.value.Precision;
import org.stemma.value.Quantity;
import org.stemma.value.QuantityKind;

/** A dossier made by hand in which every kind of record stands at least once, with nulls where the contract has them. */
final class TinyDossier {
    private static final String FIRST = Ids.of("r", 1);
    private static final String SECOND = Ids.of("r", 2);
    private static final String CLAIM = Ids.of("c", 1);
    private static final String ORIGIN = Ids.of("o", 1);
    private static final String CONFLICT = Ids.of("x", 1);
    private static final String ACTOR = Ids.of("a", 1);
    private static final String PLACE = Ids.of("p", 1);
    private static final LocalDate DAY = LocalDate.of(2031, 5, 2);
    private static final String TEXT = "Police said 14 boats sank off Orvey on Friday. (AFP)";

    private TinyDossier() {}

    static Report dated() {
        return new Report(
                FIRST,
                "a.txt",
                "Boats sink",
                "The Bugle",
                "https://bugle.example/1",
                DAY,
                OffsetDateTime.parse("2031-05-02T10:00:00Z"),
                DateBasis.PAGE,
                null,
                "en",
                List.of("Ann Oak"),
                "ORVEY",
                TEXT,
                List.of(new Credit("AFP", anchor(FIRST, "AFP"), "AFP"), new Credit("AFP", null, "By AFP")),
                List.of(new Removed("Home | News", RemovalReason.NAVIGATION, 0)));
    }

    static Report undated() {
        return new Report(
                SECOND,
                "b.txt",
                null,
                null,
                null,
                null,
                null,
                DateBasis.UNKNOWN,
                null,
                null,
                List.of(),
                null,
                TEXT,
                List.of(),
                List.of());
    }

    static Edge edge() {
        Passage passage = new Passage(anchor(FIRST, "14 boats sank"), anchor(SECOND, "14 boats sank"));
        return new Edge(
                Ids.of("l", 1),
                FIRST,
                SECOND,
                EdgeKind.VERBATIM,
                Direction.UNKNOWN,
                0.5,
                List.of(passage),
                List.of("The same words."));
    }

    static Statement attributed() {
        Attribution police = new Attribution(
                "Police", ACTOR, ActorKind.GOVERNMENT, null, "said", anchor(FIRST, "Police"), anchor(FIRST, "said"));
        StatementTime friday =
                new StatementTime(DAY, DAY, Granularity.DAY, "2031-05-02", "on Friday", anchor(FIRST, "on Friday"));
        Quantity boats = new Quantity(
                BigDecimal.valueOf(14), null, Bound.AT_LEAST, QuantityKind.COUNT, "boat", null, anchor(FIRST, "14"));
        return statement(FIRST, List.of(police), Quotation.INDIRECT, friday, List.of(boats));
    }

    static Statement unattributed() {
        return statement(SECOND, List.of(), Quotation.NONE, null, List.of());
    }

    private static Statement statement(
            String report,
            List<Attribution> attribution,
            Quotation quotation,
            @Nullable StatementTime time,
            List<Quantity> quantities) {
        Argument place = new Argument(Role.PLACE, "Orvey", null, PLACE, anchor(report, "Orvey"));
        return new Statement(
                Ids.of("s", report),
                anchor(report, "14 boats sank off Orvey on Friday"),
                anchor(report, "Police said 14 boats sank off Orvey on Friday."),
                attribution,
                quotation,
                Stance.ASSERTED,
                Polarity.POSITIVE,
                null,
                "sink",
                List.of(place),
                time,
                quantities,
                CLAIM,
                "told.own-voice");
    }

    static Dossier dossier() {
        List<Statement> statements = List.of(attributed(), unattributed());
        List<String> ids = statements.stream().map(Statement::id).sorted().toList();
        Run run = new Run(
                "stemma 0.1.0",
                Map.of("threads", 1),
                List.of(new Run.Model("tagger", "1", Ids.sha256(new byte[1]))),
                List.of(new Run.Input("a.txt", Ids.sha256(new byte[2]))));
        return new Dossier(
                run,
                List.of(dated(), undated()),
                statements,
                List.of(claim(ids)),
                List.of(new Origin(
                        ORIGIN,
                        "Police",
                        OriginKind.SPEAKER,
                        null,
                        ids,
                        List.of(FIRST, SECOND),
                        List.of("One speaker."))),
                List.of(conflict(ids)),
                lineage(),
                List.of(new Actor(
                        ACTOR, "Police", ActorKind.GOVERNMENT, null, List.of(), List.of(anchor(FIRST, "Police")))),
                List.of(place(null, null, null, null), place(10.5, -20.0, Precision.TOWN, "geonames:1")),
                List.of(new Figure(Ids.of("f", 1), "sunk", "boat", null, BigDecimal.valueOf(14), null, ids, CONFLICT)),
                List.of(new TimelineEntry(DAY, null, Granularity.DAY, "boats sank", CLAIM, ClaimStatus.CONTESTED)),
                List.of(Issue.of(IssueKind.UNCERTAIN_DATE, Severity.NOTE, SECOND, "Report 'b.txt' has no date.")),
                List.of(event()),
                null);
    }

    private static Event event() {
        return new Event(
                Ids.of("e", 1),
                true,
                "14 boats sank",
                null,
                DAY,
                null,
                List.of(PLACE),
                List.of(ACTOR),
                List.of(CLAIM),
                List.of(FIRST, SECOND),
                Ids.of("e", 2));
    }

    private static Claim claim(List<String> statements) {
        return new Claim(
                CLAIM,
                "14 boats sank off Orvey on Friday",
                statements,
                List.of(FIRST, SECOND),
                null,
                List.of(ORIGIN),
                new Independent(1, 1),
                ClaimStatus.SINGLE_ORIGIN,
                List.of(),
                List.of(),
                List.of(
                        new ReportStance(FIRST, ClaimStance.DENIED, List.of(ClaimStance.ASSERTED)),
                        new ReportStance(SECOND, ClaimStance.PUBLISHED_BEFORE, null)));
    }

    private static Conflict conflict(List<String> ids) {
        return new Conflict(
                CONFLICT,
                ConflictKind.DATE,
                CLAIM,
                List.of(
                        new Side("2031-05-02", ids.subList(0, 1), List.of(ORIGIN)),
                        new Side("not told", ids.subList(1, 2), List.of())),
                Scope.UNCLEAR,
                "One gives a day.");
    }

    private static Lineage lineage() {
        return new Lineage(
                List.of(edge()),
                List.of(new UnseenSource(Ids.of("u", 1), null, List.of(FIRST, SECOND), List.of("Neither has it all."))),
                List.of(new CreditCheck(FIRST, "AFP", CreditVerdict.FOUND)));
    }

    private static Place place(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Precision precision,
            @Nullable String gazetteer) {
        return new Place(
                PLACE,
                "Orvey",
                List.of("Orvay"),
                latitude,
                longitude,
                precision,
                gazetteer,
                List.of(anchor(FIRST, "Orvey")));
    }

    static Anchor anchor(String report, String exact) {
        int begin = TEXT.indexOf(exact);
        return Anchor.of(report, TEXT, new Span(begin, begin + exact.length()));
    }
}
