package org.stemma.app.sample;

import java.util.ArrayList;
import java.util.List;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimStatus;
import org.stemma.claim.Independent;
import org.stemma.claim.Origin;
import org.stemma.claim.OriginKind;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictKind;
import org.stemma.conflict.Figure;
import org.stemma.conflict.Scope;
import org.stemma.conflict.Side;
import org.stemma.conflict.event.Event;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.dossier.TimelineEntry;
import org.stemma.dossier.since.Aspect;
import org.stemma.dossier.since.Since;
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
import org.stemma.lineage.UnseenPart;
import org.stemma.lineage.UnseenSource;
import org.stemma.report.Credit;
import org.stemma.report.DateBasis;
import org.stemma.report.RemovalReason;
import org.stemma.report.Removed;
import org.stemma.report.Report;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;
import org.stemma.value.Bound;
import org.stemma.value.Granularity;
import org.stemma.value.Place;
import org.stemma.value.Precision;
import org.stemma.value.RelativeKind;
import org.stemma.value.RelativePosition;

/** A case in which every string attacks: markup, scripts, hidden characters, great length, in every field that takes text. */
public final class HostileCase {
    public static final List<String> ATTACKS = List.of(
            "<script>window.hacked=1</script>",
            "</script><script>window.hacked=1</script>",
            "<img src=x onerror=window.hacked=1>",
            "\"><svg onload=window.hacked=1>",
            "' onmouseover='window.hacked=1",
            "</title></style></textarea><iframe src=javascript:window.hacked=1>",
            "<!--<![CDATA[ ]]>--><base href=http://evil.example/>",
            "${7*7} @if(true) !{var x} $unsafe{x} {{x}} <%= x %>",
            "=HYPERLINK(\"http://evil.example\")",
            "javascript:window.hacked=1",
            "a\u202egnp.exe\u202c\u2066x\u2069\u200b\u200d\ufeff\u00ad",
            "nul\u0000 bell\u0007 esc\u001b[31m c1\u0085\u009b del\u007f",
            "line\u2028separator\u2029here",
            "half \ud800 pair \udc00 noncharacter \uffff",
            "&lt;b&gt; &#x3c;script&#x3e; &amp;amp;",
            "[x](javascript:window.hacked=1) ![y](http://evil.example/p.png) `code` |cell|",
            "W".repeat(10_000),
            "\u202e".repeat(500) + "ع".repeat(500));

    private HostileCase() {}

    private static String attack(int number) {
        return ATTACKS.get(Math.floorMod(number, ATTACKS.size()));
    }

    private static <T> T pick(T[] values, int number) {
        return values[number % values.length];
    }

    public static Dossier dossier() {
        CaseBuilder c = new CaseBuilder();
        List<Statement> statements = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < ATTACKS.size(); i++) {
            c.add(report(i));
        }
        for (int i = 0; i < ATTACKS.size(); i++) {
            statements.add(statement(c, i));
            statements.add(c.says("s-b" + i, id(i), "ends here").in("c-" + i));
            claims.add(new Claim(
                    "c-" + i,
                    attack(i),
                    List.of("s-" + i, "s-b" + i),
                    List.of(id(i)),
                    attack(i + 1),
                    List.of("o-" + i),
                    new Independent(1, 2),
                    pick(ClaimStatus.values(), i),
                    List.of(attack(i + 2))));
        }
        return new Dossier(
                run(),
                c.reports(),
                statements,
                claims,
                origins(),
                conflicts(),
                lineage(c),
                actors(c),
                places(c),
                figures(),
                timeline(),
                issues(c),
                events(),
                since());
    }

    private static List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i + 2 < ATTACKS.size(); i += 2) {
            events.add(new Event(
                    "e-" + i,
                    i == 0,
                    attack(i),
                    attack(i + 1),
                    null,
                    null,
                    List.of(attack(i + 2), "p-none"),
                    List.of("a-" + i),
                    List.of("c-" + i, "c-" + (i + 1), "c-none"),
                    List.of(id(i), "r-none"),
                    attack(i + 3)));
        }
        return events;
    }

    private static Since since() {
        return new Since(
                new Since.From(attack(0), attack(1), attack(2)),
                new Since.Reports(
                        List.of(id(0), attack(3)),
                        List.of(new Since.Revised(id(1), attack(4))),
                        List.of(new Since.Gone(attack(5), attack(6), attack(7), attack(8)))),
                List.of("c-1", "c-none"),
                List.of(new Since.Changed(
                        "c-2", attack(9), List.of(new Since.Change(Aspect.GIST, attack(10), attack(11))))),
                List.of(new Since.Withdrawn(attack(12), attack(13), attack(14))),
                List.of("c-3"),
                new Since.Conflicts(
                        List.of("x-1", "x-none"),
                        List.of(new Since.Settled(attack(15), attack(16), List.of(attack(17), attack(0))))),
                List.of(new Since.FigureChange("f-1", attack(1), attack(2), attack(3), attack(4), attack(5))),
                3);
    }

    /** The ids that inputs give are hostile too. */
    private static String id(int number) {
        return number + attack(number).substring(0, Math.min(60, attack(number).length()));
    }

    private static Report report(int i) {
        String text = "Begin " + attack(i) + " middle\nsaid " + attack(i + 1) + " and it ends here. " + attack(i + 2);
        return new Report(
                id(i),
                attack(i + 3),
                attack(i + 4),
                attack(i + 5),
                i % 2 == 0 ? attack(i) : "https://ok.example/" + i + "?a=\"&b=<c>",
                null,
                null,
                DateBasis.UNKNOWN,
                null,
                attack(i + 6),
                List.of(attack(i + 7)),
                attack(i + 8),
                text,
                List.of(new Credit(attack(i), null, attack(i + 1))),
                List.of(
                        new Removed(attack(i + 1), RemovalReason.ADVERT, 3),
                        new Removed(attack(i), RemovalReason.OTHER, text.length())));
    }

    private static Statement statement(CaseBuilder c, int i) {
        return c.says("s-" + i, id(i), attack(i) + " middle\nsaid " + attack(i + 1))
                .by(attack(i + 2), "a-" + i, ActorKind.UNNAMED, attack(i + 3), attack(i), "said")
                .stance(pick(Stance.values(), i))
                .type(attack(i))
                .who("Begin", "a-" + i)
                .count("middle", 1, 2, Bound.RANGE, attack(i + 1), attack(i + 2))
                .in("c-" + i);
    }

    private static List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < ATTACKS.size(); i++) {
            origins.add(new Origin(
                    "o-" + i,
                    attack(i),
                    OriginKind.SPEAKER,
                    attack(i + 1),
                    List.of("s-" + i),
                    List.of(id(i)),
                    List.of(attack(i + 2))));
        }
        return origins;
    }

    private static List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i + 1 < ATTACKS.size(); i++) {
            conflicts.add(new Conflict(
                    "x-" + i,
                    pick(ConflictKind.values(), i),
                    i % 2 == 0 ? "c-" + i : attack(i),
                    List.of(
                            new Side(attack(i), List.of("s-" + i, "s-none"), List.of("o-" + i, "o-none")),
                            new Side(attack(i + 1), List.of("s-" + (i + 1)), List.of())),
                    Scope.SAME,
                    attack(i + 2)));
        }
        return conflicts;
    }

    private static Lineage lineage(CaseBuilder c) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i + 1 < ATTACKS.size(); i++) {
            edges.add(new Edge(
                    "l-" + i,
                    id(i),
                    id(i + 1),
                    pick(EdgeKind.values(), i),
                    pick(Direction.values(), i),
                    0.5,
                    List.of(new Passage(c.at(id(i), attack(i)), c.at(id(i + 1), attack(i + 1)))),
                    List.of(attack(i))));
        }
        edges.add(new Edge("l-nowhere", "r-none", id(0), EdgeKind.QUOTED, Direction.KNOWN, 1, List.of(), List.of()));
        return new Lineage(
                edges,
                List.of(new UnseenSource(
                        "u-1",
                        attack(0),
                        List.of(id(0), "r-none"),
                        List.of(attack(1)),
                        List.of(new UnseenPart(c.at(id(2), attack(2)), List.of(c.at(id(3), attack(3))))))),
                List.of(new CreditCheck(id(0), attack(2), CreditVerdict.UNMATCHED)));
    }

    private static List<Actor> actors(CaseBuilder c) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < ATTACKS.size(); i++) {
            actors.add(new Actor(
                    "a-" + i,
                    attack(i),
                    ActorKind.PERSON,
                    attack(i + 1),
                    List.of(attack(i + 2)),
                    c.everywhere("Begin")));
        }
        return actors;
    }

    private static List<Place> places(CaseBuilder c) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < ATTACKS.size(); i++) {
            places.add(new Place(
                    "p-" + i,
                    attack(i),
                    List.of(attack(i + 1)),
                    i % 3 == 0 ? null : (double) (i * 9 - 80),
                    i % 3 == 0 ? null : (double) (i * 19 - 175),
                    pick(Precision.values(), i),
                    attack(i),
                    i % 4 == 1
                            ? new RelativePosition(
                                    pick(RelativeKind.values(), i / 4), List.of("p-" + (i + 1)), null, 90.0)
                            : null,
                    c.everywhere("middle")));
        }
        return places;
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure("f-1", attack(0), attack(1), "p-1", null, null, List.of("s-0", "s-1", "s-none"), "x-0"));
    }

    private static List<TimelineEntry> timeline() {
        return List.of(new TimelineEntry(null, null, Granularity.DAY, attack(0), "c-0", ClaimStatus.DENIED));
    }

    private static List<Issue> issues(CaseBuilder c) {
        return List.of(new Issue(IssueKind.BAD_FIELD, Severity.ERROR, attack(0), attack(1), c.at(id(0), "Begin")));
    }

    private static Run run() {
        return new Run(
                attack(0),
                java.util.Map.of(attack(1), attack(2)),
                List.of(new Run.Model(attack(3), attack(4), attack(5))),
                List.of(new Run.Input(attack(6), attack(7))));
    }
}
