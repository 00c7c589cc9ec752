package org.stemma.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimStatus;
import org.stemma.claim.Independent;
import org.stemma.claim.Origin;
import org.stemma.claim.OriginKind;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictKind;
import org.stemma.conflict.Scope;
import org.stemma.conflict.Side;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.dossier.TimelineEntry;
import org.stemma.lineage.Direction;
import org.stemma.lineage.Edge;
import org.stemma.lineage.EdgeKind;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Passage;
import org.stemma.report.DateBasis;
import org.stemma.statement.Statement;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;

/** A case of 60 reports and 2,040 statements: 34 in each report, half of them told by several reports. */
public final class LargeCase {
    public static final int REPORTS = 60;
    private static final int SENTENCES = 34;
    private static final String[] DEEDS = {
        "opened the lock gates",
        "closed the north road",
        "counted the boats",
        "called the harbour master",
        "left the quay"
    };

    private LargeCase() {}

    public static Dossier dossier() {
        CaseBuilder c = new CaseBuilder();
        for (int r = 0; r < REPORTS; r++) {
            c.report(
                    "r-" + r,
                    "Outlet " + r,
                    "Gates of Tarsk opened, day " + r,
                    LocalDate.of(2031, 5, 1).plusDays(r / 6).toString(),
                    DateBasis.GIVEN,
                    text(r));
        }
        List<List<String>> members = new ArrayList<>();
        IntStream.range(0, claims()).forEach(i -> members.add(new ArrayList<>()));
        List<Statement> statements = new ArrayList<>();
        for (int r = 0; r < REPORTS; r++) {
            for (int s = 0; s < SENTENCES; s++) {
                int claim = claim(r, s);
                String id = "s-" + (r * SENTENCES + s);
                members.get(claim).add(id);
                statements.add(c.says(id, "r-" + r, content(r, s))
                        .by("the warden", "a-1", ActorKind.PERSON, null, "the warden", "said")
                        .type("harbour." + s % 9)
                        .in("c-" + claim));
            }
        }
        return new Dossier(
                new Run("stemma test", Map.of(), List.of(), List.of()),
                c.reports(),
                statements,
                claims(members),
                origins(statements),
                conflicts(members),
                lineage(c),
                List.of(new Actor("a-1", "the warden", ActorKind.PERSON, null, List.of(), c.everywhere("the warden"))),
                List.of(),
                List.of(),
                timeline(),
                List.of());
    }

    /** Even sentences are told by ten reports each, odd ones by one. */
    private static int claim(int report, int sentence) {
        int shared = SENTENCES / 2 * (REPORTS / 10);
        return sentence % 2 == 0
                ? report / 10 * (SENTENCES / 2) + sentence / 2
                : shared + report * (SENTENCES / 2) + sentence / 2;
    }

    private static int claims() {
        return SENTENCES / 2 * (REPORTS / 10) + SENTENCES / 2 * REPORTS;
    }

    private static String content(int report, int sentence) {
        return "crew " + claim(report, sentence) + " of the ferry company " + DEEDS[sentence % DEEDS.length]
                + " before the tide turned on that morning";
    }

    private static String text(int report) {
        StringBuilder text = new StringBuilder();
        for (int s = 0; s < SENTENCES; s++) {
            text.append("In the harbour, the warden said, ")
                    .append(content(report, s))
                    .append(". The rest of the day was quiet along the water and in the town.\n");
        }
        return text.toString();
    }

    private static List<Claim> claims(List<List<String>> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> new Claim(
                        "c-" + i,
                        "Claim " + i
                                + ": a crew of the ferry company did a thing before the tide turned on that morning",
                        members.get(i),
                        members.get(i).stream()
                                .map(LargeCase::reportOf)
                                .distinct()
                                .toList(),
                        "harbour." + i % 9,
                        List.of("o-" + i % 40),
                        new Independent(1, 1 + i % 2),
                        i < 20 ? ClaimStatus.CONTESTED : ClaimStatus.SINGLE_ORIGIN,
                        List.of("The same crew does the same thing.")))
                .toList();
    }

    private static String reportOf(String statement) {
        return "r-" + Integer.parseInt(statement.substring(2)) / SENTENCES;
    }

    private static List<Origin> origins(List<Statement> statements) {
        return IntStream.range(0, 40)
                .mapToObj(i -> {
                    List<String> own = statements.stream()
                            .filter(s -> s.claim() != null
                                    && Integer.parseInt(s.claim().substring(2)) % 40 == i)
                            .map(Statement::id)
                            .toList();
                    return new Origin(
                            "o-" + i,
                            "warden " + i,
                            OriginKind.SPEAKER,
                            null,
                            own,
                            own.stream().map(LargeCase::reportOf).distinct().toList(),
                            List.of("The same speaker is named."));
                })
                .toList();
    }

    private static List<Conflict> conflicts(List<List<String>> members) {
        return IntStream.range(0, 20)
                .mapToObj(i -> new Conflict(
                        "x-" + i,
                        ConflictKind.DATE,
                        "c-" + i,
                        List.of(
                                new Side("1 May", members.get(i).subList(0, 5), List.of("o-" + i)),
                                new Side("2 May", members.get(i).subList(5, 10), List.of())),
                        Scope.SAME,
                        "Two days are told."))
                .toList();
    }

    private static Lineage lineage(CaseBuilder c) {
        List<Edge> edges = new ArrayList<>();
        for (int r = 0; r + 1 < REPORTS; r++) {
            if (r % 10 != 9) {
                String words = content(r, 0) + ". The rest of the day was quiet";
                edges.add(new Edge(
                        "l-" + r,
                        "r-" + r,
                        "r-" + (r + 1),
                        EdgeKind.VERBATIM,
                        Direction.LIKELY,
                        0.4,
                        List.of(new Passage(c.at("r-" + r, words), c.at("r-" + (r + 1), words))),
                        List.of()));
            }
        }
        return new Lineage(edges, List.of(), List.of());
    }

    private static List<TimelineEntry> timeline() {
        return IntStream.range(0, 100)
                .mapToObj(i -> new TimelineEntry(
                        LocalDate.of(2031, 5, 1).plusDays(i % 10),
                        LocalDate.of(2031, 5, 1).plusDays(i % 10),
                        org.stemma.value.Granularity.DAY,
                        "A crew did a thing",
                        "c-" + i,
                        ClaimStatus.SINGLE_ORIGIN))
                .toList();
    }
}
