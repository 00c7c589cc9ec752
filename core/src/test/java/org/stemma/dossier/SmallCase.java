package org.stemma.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimStatus;
import org.stemma.claim.Independent;
import org.stemma.claim.Origin;
import org.stemma.claim.OriginKind;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictKind;
import org.stemma.conflict.Scope;
import org.stemma.conflict.Side;
import org.stemma.lineage.Lineage;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.statement.Attribution;
import org.stemma.statement.Polarity;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.text.Anchor;
import org.stemma.text.Span;
import org.stemma.value.ActorKind;
import org.stemma.value.Granularity;

/** Two reports that disagree about the day on which a harbour was closed. */
final class SmallCase {
    static final String FIRST = "The harbour was closed on Monday, the mayor said.";
    static final String SECOND = "The harbour was closed on Tuesday.";

    private SmallCase() {}

    static Dossier dossier() {
        Statement monday = statement("r-1", FIRST, "The harbour was closed on Monday", "on Monday", 5, true);
        Statement tuesday = statement("r-2", SECOND, "The harbour was closed on Tuesday", "on Tuesday", 6, false);
        Claim claim = new Claim(
                "c-1",
                "The harbour was closed",
                List.of(monday.id(), tuesday.id()),
                List.of("r-1", "r-2"),
                null,
                List.of("o-1"),
                new Independent(1, 2),
                ClaimStatus.CONTESTED,
                List.of("both tell of closing the harbour"));
        Conflict conflict = new Conflict(
                "x-1",
                ConflictKind.DATE,
                "c-1",
                List.of(
                        new Side("2031-05-05", List.of(monday.id()), List.of("o-1")),
                        new Side("2031-05-06", List.of(tuesday.id()), List.of())),
                Scope.SAME,
                "Monday and Tuesday cannot both hold.");
        Origin origin = new Origin(
                "o-1", "the mayor", OriginKind.SPEAKER, null, List.of(monday.id()), List.of("r-1"), List.of("named"));
        return new Dossier(
                new Run("stemma test", Map.of(), List.of(), List.of()),
                List.of(report("r-1", FIRST), report("r-2", SECOND)),
                List.of(monday, tuesday),
                List.of(claim),
                List.of(origin),
                List.of(conflict),
                new Lineage(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Report report(String id, String text) {
        return new Report(
                id,
                id + ".txt",
                null,
                "Outlet " + id,
                null,
                LocalDate.of(2031, 5, 7),
                null,
                DateBasis.GIVEN,
                null,
                "en",
                List.of(),
                null,
                text,
                List.of(),
                List.of());
    }

    private static Statement statement(
            String report, String text, String content, String time, int day, boolean attributed) {
        LocalDate date = LocalDate.of(2031, 5, day);
        List<Attribution> chain = attributed
                ? List.of(new Attribution(
                        "the mayor", null, ActorKind.GOVERNMENT, null, "said", anchor(report, text, "the mayor"), null))
                : List.of();
        return new Statement(
                "s-" + report,
                anchor(report, text, content),
                anchor(report, text, text),
                chain,
                attributed ? Quotation.INDIRECT : Quotation.NONE,
                Stance.ASSERTED,
                Polarity.POSITIVE,
                null,
                "close",
                List.of(),
                new StatementTime(date, date, Granularity.DAY, date.toString(), time, anchor(report, text, time)),
                List.of(),
                "c-1",
                "sample-rule");
    }

    private static Anchor anchor(String report, String text, String words) {
        int begin = text.indexOf(words);
        return Anchor.of(report, text, new Span(begin, begin + words.length()));
    }
}
